use serde_json::Value;
use std::fmt;
use voordeur_contract::Language;

/// By which way something reaches a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Channel {
    /// To a mobile number (E.164).
    Sms,
    /// To an e-mail address.
    Mail,
    /// To a postal address.
    Letter,
}

impl Channel {
    const ALL: [Self; 3] = [Self::Sms, Self::Mail, Self::Letter];

    /// The name in the store and in `/outbox.json`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Mail => "mail",
            Self::Letter => "letter",
        }
    }

    pub(super) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.name() == name)
    }
}

/// Something to be sent.
#[derive(Clone, PartialEq)]
pub struct Message {
    /// By which way.
    pub channel: Channel,
    /// To where.
    pub recipient: String,
    /// In which language.
    pub language: Language,
    /// Which message of `locales/*/delivery.ftl`: `log-in-code`.
    pub template: String,
    /// What the template's variables hold: a JSON object. Encrypted at rest; erased once it is sent or given up.
    pub arguments: Value,
}

impl Message {
    /// Somebody waits for what it carries.
    pub(super) fn carries_code(&self) -> bool {
        self.arguments.get("code").is_some()
    }
}

impl fmt::Debug for Message {
    /// To whom, and what, stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("channel", &self.channel)
            .field("language", &self.language)
            .field("template", &self.template)
            .finish_non_exhaustive()
    }
}
