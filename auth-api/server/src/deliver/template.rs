use crate::store::{Channel, Message};
use fluent_bundle::FluentArgs;
use jiff::SignedDuration;
use serde::Deserialize;
use serde_json::json;

/// How long after it was written a mail that is not tied to a moment is still worth sending.
const MAIL_VALIDITY: SignedDuration = SignedDuration::from_hours(48);

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
    /// Mail: logging in was blocked after too many wrong codes.
    AccountBlocked {
        /// How many minutes the block lasts.
        minutes: u32,
    },
    /// Mail: logging in was blocked after very many wrong codes, until somebody unblocks it.
    AccountClosed {},
    /// Mail: the codes of a log-in were blocked after too many wrong ones.
    CodesBlocked {},
}

impl Template {
    /// Which message `message` is; `None` when this version knows none of that name with these arguments.
    pub fn of(message: &Message) -> Option<Self> {
        let named = json!({ "template": message.template, "arguments": message.arguments });
        let template: Self = serde_json::from_value(named).ok()?;
        (template.channel() == message.channel).then_some(template)
    }

    /// One of each, to check that every language has all its words.
    pub fn samples() -> Vec<Self> {
        vec![
            Self::LogInCode { code: "123456".to_owned(), minutes: 10 },
            Self::AccountBlocked { minutes: 15 },
            Self::AccountClosed {},
            Self::CodesBlocked {},
        ]
    }

    /// By which way it goes.
    pub const fn channel(&self) -> Channel {
        match self {
            Self::LogInCode { .. } => Channel::Sms,
            Self::AccountBlocked { .. } | Self::AccountClosed {} | Self::CodesBlocked {} => Channel::Mail,
        }
    }

    /// For how long after it was written it is worth sending: a code that no longer works is not sent.
    pub fn validity(&self) -> SignedDuration {
        match self {
            Self::LogInCode { minutes, .. } => SignedDuration::from_mins(i64::from(*minutes)),
            Self::AccountBlocked { .. } | Self::AccountClosed {} | Self::CodesBlocked {} => MAIL_VALIDITY,
        }
    }

    /// The id of its text, and of its subject if it has one.
    pub(super) const fn message_ids(&self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::LogInCode { .. } => ("sms-log-in-code", None),
            Self::AccountBlocked { .. } => {
                ("mail-account-blocked-text", Some("mail-account-blocked-subject"))
            }
            Self::AccountClosed {} => ("mail-account-closed-text", Some("mail-account-closed-subject")),
            Self::CodesBlocked {} => ("mail-codes-blocked-text", Some("mail-codes-blocked-subject")),
        }
    }

    /// Its own variables.
    pub(super) fn arguments(&self) -> FluentArgs<'_> {
        let mut arguments = FluentArgs::new();
        match self {
            Self::LogInCode { code, minutes } => {
                arguments.set("code", code.as_str());
                arguments.set("minutes", *minutes);
            }
            Self::AccountBlocked { minutes } => arguments.set("minutes", *minutes),
            Self::AccountClosed {} | Self::CodesBlocked {} => {}
        }
        arguments
    }

    /// The code by which the phone fills in the field, if there is one.
    pub(super) fn code(&self) -> Option<&str> {
        match self {
            Self::LogInCode { code, .. } => Some(code),
            Self::AccountBlocked { .. } | Self::AccountClosed {} | Self::CodesBlocked {} => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use voordeur_contract::Language;

    fn message(channel: Channel, template: &str, arguments: serde_json::Value) -> Message {
        Message {
            channel,
            recipient: "+32460000001".to_owned(),
            language: Language::En,
            template: template.to_owned(),
            arguments,
        }
    }

    #[test]
    fn a_message_of_the_store_is_recognised() {
        let code = message(Channel::Sms, "log-in-code", json!({ "code": "123456", "minutes": 10 }));
        assert!(Template::of(&code) == Some(Template::LogInCode { code: "123456".to_owned(), minutes: 10 }));
    }

    #[test]
    fn a_message_by_the_wrong_way_or_with_other_arguments_is_none() {
        let arguments = json!({ "code": "123456", "minutes": 10 });
        for wrong in [
            message(Channel::Mail, "log-in-code", arguments.clone()),
            message(Channel::Sms, "log-in", arguments),
            message(Channel::Sms, "log-in-code", json!({ "code": "123456" })),
        ] {
            assert!(Template::of(&wrong).is_none());
        }
    }
}
