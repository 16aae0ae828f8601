//! Every message there is.

mod company;
mod samples;
mod words;

pub use company::CompanyMail;
pub(super) use words::{CodeLetter, Variable, Words};

use crate::store::{Channel, Message};
use jiff::{SignedDuration, civil::Date};
use serde::Deserialize;
use serde_json::json;

/// How long after it was written a mail that is not tied to a moment is still worth sending.
const MAIL_VALIDITY: SignedDuration = SignedDuration::from_hours(48);

/// The same for a letter: later than this the day it was announced for cannot be kept, and its reader asks for
/// another.
const LETTER_VALIDITY: SignedDuration = SignedDuration::from_hours(72);

/// Every message there is, with what its words need. The names are those of the store and of `delivery.ftl`.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "template", content = "arguments", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Template {
    /// SMS: the code to log in.
    LogInCode {
        /// Six digits.
        code: String,
        /// How many minutes it works.
        minutes: u32,
    },
    /// Mail: the code by which somebody logs in whose second factors are to be set up anew.
    LogInEmailCode {
        /// Six digits.
        code: String,
        /// How many minutes it works.
        minutes: u32,
    },
    /// Mail: second factors were set up anew.
    SecondFactorSetUp {},
    /// SMS: the code by which somebody who is logged in proves once more who it is.
    StepUpCode {
        /// Six digits.
        code: String,
        /// How many minutes it works.
        minutes: u32,
    },
    /// Mail: logging in was blocked after too many wrong codes.
    AccountBlocked {
        /// How many minutes the block lasts.
        minutes: u32,
    },
    /// Mail: logging in was blocked after very many wrong codes, until somebody unblocks it.
    AccountClosed {},
    /// Mail: the codes of a log-in were blocked after too many wrong ones.
    CodesBlocked {},
    /// Mail: somebody who was logged in typed too many wrong codes.
    StepUpCodesBlocked {},
    /// Mail: somebody logged in with a recovery code.
    RecoveryCodeUsed {
        /// How many have not been used.
        left: u32,
    },
    /// Mail: the code that confirms the e-mail address of somebody who registers.
    RegisterEmailCode {
        /// Six digits.
        code: String,
        /// How many minutes it works.
        minutes: u32,
    },
    /// Mail, to the owner of an account: somebody wanted to register with its e-mail address.
    RegisterEmailTaken {},
    /// SMS: the code that confirms the mobile number of somebody who registers.
    RegisterMobileCode {
        /// Six digits.
        code: String,
        /// How many minutes it works.
        minutes: u32,
    },
    /// Letter: the code that proves that somebody who registers lives where the insurer's records say.
    RegistrationCode {
        /// Given name and family name.
        name: String,
        /// What stands in the window of the envelope, the name first, then street, postal code and city, and abroad
        /// the code of the country (ISO 3166-1), which is written out. The message's recipient is the same, line by
        /// line.
        address: Vec<String>,
        /// As it is printed: `XXXX-XXXX`.
        code: String,
        /// The last day it works.
        valid_until: Date,
        /// The registration's public reference: `XXXX-XXXX`.
        reference: String,
    },
    /// Mail: the e-mail address is confirmed, and how to go on on another device or another day. When a letter goes, the
    /// mail about it says so instead.
    RegisterBegun {
        /// The registration's public reference.
        reference: String,
    },
    /// Mail: the letter is on its way, and how to go on when it is there.
    RegisterLetterSent {
        /// The day by which it should be there.
        expected_on: Date,
        /// The day from which another may be asked for.
        new_code_from: Date,
        /// Where it was sent to, partly masked, on one line.
        address_masked: String,
        /// The registration's public reference.
        reference: String,
    },
    /// Mail: the code by which somebody goes on with a registration on another device or another day.
    RegisterResumeCode {
        /// Six digits.
        code: String,
        /// How many minutes it works.
        minutes: u32,
    },
    /// Mail: the account is ready, and how to log in with it.
    Registered {
        /// Given name and family name.
        name: String,
        /// It has a mobile number to send codes to.
        sms: bool,
        /// It has an authenticator.
        authenticator: bool,
        /// The last digits of that number; empty without one.
        number_ending: String,
    },
    /// Mail, to the address an account had: it was registered anew.
    RegistrationReplaced {},
    /// Mail to the desk: somebody cannot register and asks for help.
    DeskRequest {
        /// What the person got as well, to refer to it.
        reference: String,
        /// What the person wrote.
        request: String,
        /// The name the person gave.
        full_name: String,
        /// The date of birth the person gave.
        date_of_birth: Date,
    },
    /// Mail to the desk: somebody who registers says that the address in the records is wrong.
    DeskAddressChange {
        /// The registration's public reference.
        reference: String,
        /// Whose address it is, by the records.
        name: String,
        /// The address the person gave, on one line.
        address: String,
    },
    /// Mail: what an administrator of a company did.
    #[serde(untagged)]
    Company(CompanyMail),
}

impl Template {
    /// Which message `message` is; `None` when this version knows none of that name with these arguments.
    pub fn of(message: &Message) -> Option<Self> {
        let named = json!({ "template": message.template, "arguments": message.arguments });
        let template: Self = serde_json::from_value(named).ok()?;
        (template.channel() == message.channel).then_some(template)
    }

    /// By which way it goes.
    pub fn channel(&self) -> Channel {
        match self.words() {
            Words::Sms { .. } => Channel::Sms,
            Words::Mail { .. } => Channel::Mail,
            Words::Letter(_) => Channel::Letter,
        }
    }

    /// For how long after it was written it is worth sending: a code that no longer works is not sent.
    pub fn validity(&self) -> SignedDuration {
        match self {
            Self::LogInCode { minutes, .. }
            | Self::LogInEmailCode { minutes, .. }
            | Self::StepUpCode { minutes, .. }
            | Self::RegisterEmailCode { minutes, .. }
            | Self::RegisterMobileCode { minutes, .. }
            | Self::RegisterResumeCode { minutes, .. } => SignedDuration::from_mins(i64::from(*minutes)),
            Self::RegistrationCode { .. } => LETTER_VALIDITY,
            Self::Company(mail) => mail.validity(),
            Self::AccountBlocked { .. }
            | Self::AccountClosed {}
            | Self::SecondFactorSetUp {}
            | Self::CodesBlocked {}
            | Self::StepUpCodesBlocked {}
            | Self::RecoveryCodeUsed { .. }
            | Self::RegisterEmailTaken {}
            | Self::RegisterBegun { .. }
            | Self::RegisterLetterSent { .. }
            | Self::Registered { .. }
            | Self::RegistrationReplaced {}
            | Self::DeskRequest { .. }
            | Self::DeskAddressChange { .. } => MAIL_VALIDITY,
        }
    }

    /// Whether it goes to the insurer's own desk.
    pub fn is_for_the_desk(&self) -> bool {
        matches!(self, Self::DeskRequest { .. } | Self::DeskAddressChange { .. })
    }

    /// The public reference of the registration that a link in it goes on with.
    pub(super) fn reference(&self) -> Option<&str> {
        match self {
            Self::RegistrationCode { reference, .. }
            | Self::RegisterBegun { reference }
            | Self::RegisterLetterSent { reference, .. } => Some(reference),
            _ => None,
        }
    }

    /// The page of the site that a link in it opens, and what the link carries.
    pub(super) fn link(&self) -> Option<(&'static str, &str)> {
        match self {
            Self::Company(mail) => mail.link(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
