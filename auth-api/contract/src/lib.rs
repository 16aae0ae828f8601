//! What the front door and its auth API say to each other.
//!
//! Everything a visitor does before being logged in is a [`Journey`]: the API holds its state, says which
//! step is next and what the screen of that step needs; the browser shows it and sends an answer.
//! What goes wrong is a [`Problem`] (RFC 9457). After that comes the [`Session`]. What the API in turn asks the
//! insurer's own system is in [`records`].
//!
//! The crate does no I/O and knows no clock: both sides parse with the same value types and nothing else.

mod answer_request;
mod company;
mod field_reasons;
mod fields;
mod journey;
mod log_in;
mod portal;
mod problem;
mod proof_of_work;
pub mod records;
mod register;
mod second_factor;
mod session;
mod values;
mod whole_number;

pub use answer_request::AnswerRequest;
pub use company::{
    AccountBlock, AccountsUsed, ActRequest, Activity, ActivityEntry, ActivityPage, ActivityPerson,
    ActivityQuery, BLOCK_REASON_MAX_CHARACTERS, BlockedUser, Changes, ChangesQuery, ChooseCompany,
    CompanyUser, EmailLink, EmailToConfirm, INVITED_AT_ONCE, Invitation, InviteOutcome, InviteUsers,
    InvitedUsers, Membership, NewUser, Order, ParsedAct, ParsedNewUser, Role, StatusCount,
    USER_NAME_MAX_CHARACTERS, USERS_PER_PAGE, USERS_PER_PAGE_AT_MOST, UserAct, UserColumn, UserRow,
    UserStatus, UsersPage, UsersQuery,
};
pub use journey::{Journey, JourneyKind, StartJourney};
pub use log_in::{LogInAnswer, LogInStep, ParsedLogInAnswer};
pub use portal::{
    CompaniesDescription, Contact, Means, OpeningHours, PortalDescription, RegistrationDescription,
    Residence, Weekday,
};
pub use problem::{FieldError, FieldReason, Problem, ProblemType};
pub use proof_of_work::{ProofOfWork, ProofOfWorkChallenge};
pub use register::{
    AddressBranch, AtHand, CodesState, Given, HomeAddress, LetterState, Paper, ParsedRegisterAnswer,
    REQUEST_MAX_CHARACTERS, ReadNumber, RegisterAnswer, RegisterStep, RegisterStepName, WithheldLetter,
};
pub use second_factor::{LogInProof, SecondFactor, SecondFactorOption};
pub use session::{LogIn, Person, Session};
pub use values::{
    CODE_DIGITS, CalendarDate, CalendarDateError, ClientReference, ClientReferenceError, CompanyId,
    CustomerIdError, CustomerIdNumber, EMAIL_MAX_CHARACTERS, EmailAddress, EmailError, IdError, JourneyId,
    Language, OneTimeCode, OneTimeCodeError, PASSWORD_MAX_CHARACTERS, PASSWORD_MIN_CHARACTERS,
    PRINTED_CODE_CHARACTERS, Password, PasswordError, PrintedCode, PrintedCodeError, Timestamp,
    UnknownLanguage, UserId,
};

/// The most characters a telephone number may have, however it is written.
pub const MOBILE_MAX_CHARACTERS: usize = 40;

/// Below which path the API answers, on the origin of the site or on one of its own.
pub const API_PATH: &str = "/api/v1";

/// Every request with an unsafe method carries this header. Another site's form cannot set it, and its
/// script may not without a CORS preflight, which the API refuses (OWASP ASVS 5.0, 3.5.2).
pub const REQUEST_HEADER: (&str, &str) = ("X-Requested-With", "voordeur");

/// Every answer of the API carries the reference under which it stands in the log.
pub const REFERENCE_HEADER: &str = "X-Request-Id";
