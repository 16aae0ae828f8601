//! Value types: each has one constructor, which parses what a person typed or a program sent.

mod calendar_date;
mod client_reference;
mod customer_id;
mod email;
mod ids;
mod language;
mod one_time_code;
mod password;
mod printed_code;
mod timestamp;
mod typed;

pub use calendar_date::{CalendarDate, CalendarDateError};
pub use client_reference::{ClientReference, ClientReferenceError};
pub use customer_id::{CustomerIdError, CustomerIdNumber};
pub use email::{EMAIL_MAX_CHARACTERS, EmailAddress, EmailError};
pub use ids::{CompanyId, IdError, JourneyId, UserId};
pub use language::{Language, UnknownLanguage};
pub use one_time_code::{CODE_DIGITS, OneTimeCode, OneTimeCodeError};
pub use password::{PASSWORD_MAX_CHARACTERS, PASSWORD_MIN_CHARACTERS, Password, PasswordError};
pub use printed_code::{PRINTED_CODE_CHARACTERS, PrintedCode, PrintedCodeError};
pub use timestamp::Timestamp;
