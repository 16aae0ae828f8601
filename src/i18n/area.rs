use serde::{Deserialize, Serialize};

/// Pages with words of their own, in a file that nobody else downloads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// The help page.
    Help,
    /// Registering.
    Register,
    /// Looking after the users of a company, and what a user confirms after that.
    Company,
}

impl Area {
    /// What names its file in a document: the id of the link where the page needs it at once, its `rel` elsewhere.
    pub const fn link(self) -> &'static str {
        match self {
            Self::Help => "help-messages",
            Self::Register => "register-messages",
            Self::Company => "company-messages",
        }
    }
}
