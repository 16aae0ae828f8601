//! Companies, and what an administrator sees of colleagues and does for them.
//!
//! Everything below `/companies/{company}` is there for those who belong to the company, and for nobody else: to
//! everybody else it is `company-not-found`, like one that does not exist.

mod act;
mod activity;
mod email_link;
mod membership;
mod new_user;
mod user;
mod users;

pub use act::{ActRequest, BLOCK_REASON_MAX_CHARACTERS, ParsedAct, UserAct};
pub use activity::{Activity, ActivityEntry, ActivityPage, ActivityPerson, ActivityQuery};
pub use email_link::{EmailLink, EmailToConfirm};
pub use membership::{ChooseCompany, Membership, Role};
pub use new_user::{
    INVITED_AT_ONCE, InviteOutcome, InviteUsers, InvitedUsers, NewUser, ParsedNewUser,
    USER_NAME_MAX_CHARACTERS,
};
pub use user::{AccountBlock, BlockedUser, CompanyUser, Invitation, UserRow, UserStatus};
pub use users::{
    AccountsUsed, Changes, ChangesQuery, Order, StatusCount, USERS_PER_PAGE, USERS_PER_PAGE_AT_MOST,
    UserColumn, UsersPage, UsersQuery,
};
