//! Companies and their users. Whoever changes one raises the company's revision first: that row is the lock under which
//! the limit of accounts and the last administrator are decided, one after the other, however many ask at once.

mod accepting;
mod act;
mod activity;
mod changes;
mod confirming;
mod entering;
mod invite;
mod list;
mod listed;
mod locked;
mod mails;
mod members;
mod outcome;
mod renewing;
mod rows;
mod statement;
mod trail;

pub(super) use accepting::{accept_invitation, accepted};
pub use act::AskedAct;
pub use activity::{ActivityFilter, WrittenActivity};
pub use confirming::AskedConfirmation;
pub(super) use entering::{enter_usual_company, note_changes_of};
pub use invite::AskedInvitations;
pub use list::UsersFound;
pub use listed::ListedUser;
pub use members::Member;
pub(super) use renewing::{noted, settle_mobile};
pub use trail::{CompanyEntry, Named};

use super::{StoreError, columns::unreadable};
use voordeur_contract::{CompanyId, UserId};

/// As a company's id stands in the store.
fn company_id(text: String) -> Result<CompanyId, StoreError> {
    CompanyId::try_from(text).map_err(|_| unreadable("company_id"))
}

/// As a user's id stands in the store.
fn user_id(text: String) -> Result<UserId, StoreError> {
    UserId::try_from(text).map_err(|_| unreadable("id"))
}
