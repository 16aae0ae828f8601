//! What the front door and its auth API say to each other.
//!
//! Everything a visitor does before being logged in is a [`Journey`]: the API holds its state, says which
//! [`Step`] is next and what the screen of that step needs; the browser shows it and sends an [`Answer`].
//! What goes wrong is a [`Problem`] (RFC 9457). After that comes the [`Session`]. What the API in turn asks the
//! insurer's own system is in [`records`].
//!
//! The crate does no I/O and knows no clock: both sides parse with the same value types and nothing else.

mod answer;
mod journey;
mod portal;
mod problem;
pub mod records;
mod session;
mod step;
mod values;
mod whole_number;

pub use answer::{Answer, AnswerRequest, ParsedAnswer};
pub use journey::{Journey, JourneyKind, StartJourney};
pub use portal::{
    Contact, Means, OpeningHours, PortalDescription, RegistrationDescription, Residence, Weekday,
};
pub use problem::{FieldError, FieldReason, Problem, ProblemType};
pub use session::{LogIn, Person, Session};
pub use step::{SecondFactor, SecondFactorOption, Step};
pub use values::{
    CODE_DIGITS, EMAIL_MAX_CHARACTERS, EmailAddress, EmailError, JourneyId, JourneyIdError, Language,
    OneTimeCode, OneTimeCodeError, PASSWORD_MAX_CHARACTERS, PASSWORD_MIN_CHARACTERS, Password, PasswordError,
    Timestamp, UnknownLanguage,
};

/// Below which path the API answers, on the origin of the site or on one of its own.
pub const API_PATH: &str = "/api/v1";

/// Every request with an unsafe method carries this header. Another site's form cannot set it, and its
/// script may not without a CORS preflight, which the API refuses (OWASP ASVS 5.0, 3.5.2).
pub const REQUEST_HEADER: (&str, &str) = ("X-Requested-With", "voordeur");

/// Every answer of the API carries the reference under which it stands in the log.
pub const REFERENCE_HEADER: &str = "X-Request-Id";
