use super::{Role, new_user::USER_NAME_MAX_CHARACTERS};
use crate::{
    EmailAddress, FieldError, MOBILE_MAX_CHARACTERS,
    fields::{Fields, tidied},
    whole_number,
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The most characters the reason of a block may have.
pub const BLOCK_REASON_MAX_CHARACTERS: usize = 200;

/// Body of `POST /companies/{company}/users/{user}/acts`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActRequest {
    /// The revision of the user that the administrator saw.
    #[serde(deserialize_with = "whole_number::deserialize")]
    pub revision: u32,
    /// What to do.
    pub act: UserAct,
}

/// What an administrator does for, or to, a user. Each wants a proof of who does it that is not older than the portal's
/// `step_up_minutes`; otherwise it is refused with `step-up-needed`.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum UserAct {
    /// Other data. A new e-mail address takes effect when the user confirms it; a new mobile number at the next log-in,
    /// which confirms it by a code. The user is told at the present e-mail address.
    Edit {
        /// Given name and family name.
        name: String,
        /// The e-mail address.
        email: String,
        /// A mobile number in any notation of any country; absent: the same one as before.
        mobile: Option<String>,
    },
    /// Another role, other authorisations.
    Authorise {
        /// What the user may do.
        role: Role,
        /// What the user may use.
        authorisations: Vec<String>,
    },
    /// Access anew for a user whose invitation has expired or whom an administrator has blocked: a new link is mailed, and the
    /// user is in when it has been used.
    AuthoriseAgain {
        /// What the user may do.
        role: Role,
        /// What the user may use.
        authorisations: Vec<String>,
    },
    /// Nothing of the company can be reached; the user's sessions end.
    Block {
        /// Why: for colleagues who look after users.
        reason: String,
    },
    /// As before the administrator's block. That of the account itself stays: `block-of-account` when there is no other.
    Unblock {
        /// Why.
        reason: String,
    },
    /// The present second factors do not work any more; the next log-in sets up a new one, after a mailed code and the
    /// password. The user's sessions end.
    ResetSecondFactor {},
    /// The user is logged out everywhere.
    EndSessions {},
    /// Mails the link of the invitation anew; the one before is void.
    ResendInvitation {},
    /// The link is void; the user goes from the list.
    WithdrawInvitation {},
    /// The user goes from the list and cannot reach the company any more; the sessions end.
    Remove {},
    /// Takes back the last act of the same administrator, as long as that is possible.
    Undo {},
}

/// A [`UserAct`] whose texts have been read.
#[derive(Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the act of the same name says what they are")]
pub enum ParsedAct {
    Edit {
        name: String,
        email: EmailAddress,
        /// As it was typed: the API alone can read a telephone number.
        mobile: Option<String>,
    },
    Authorise {
        role: Role,
        authorisations: Vec<String>,
    },
    AuthoriseAgain {
        role: Role,
        authorisations: Vec<String>,
    },
    Block {
        reason: String,
    },
    Unblock {
        reason: String,
    },
    ResetSecondFactor,
    EndSessions,
    ResendInvitation,
    WithdrawInvitation,
    Remove,
    Undo,
}

impl UserAct {
    /// Its name: the `type` in JSON.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Edit { .. } => "edit",
            Self::Authorise { .. } => "authorise",
            Self::AuthoriseAgain { .. } => "authorise-again",
            Self::Block { .. } => "block",
            Self::Unblock { .. } => "unblock",
            Self::ResetSecondFactor {} => "reset-second-factor",
            Self::EndSessions {} => "end-sessions",
            Self::ResendInvitation {} => "resend-invitation",
            Self::WithdrawInvitation {} => "withdraw-invitation",
            Self::Remove {} => "remove",
            Self::Undo {} => "undo",
        }
    }

    /// Reads the texts, or names every field that cannot be read and why.
    pub fn parse(&self) -> Result<ParsedAct, Vec<FieldError>> {
        let mut fields = Fields::at("/act");
        let parsed = match self {
            Self::Edit { name, email, mobile } => fields.edit(name, email, mobile.as_deref()),
            Self::Authorise { role, authorisations } => {
                Some(ParsedAct::Authorise { role: *role, authorisations: authorisations.clone() })
            }
            Self::AuthoriseAgain { role, authorisations } => {
                Some(ParsedAct::AuthoriseAgain { role: *role, authorisations: authorisations.clone() })
            }
            Self::Block { reason } => fields.reason(reason).map(|reason| ParsedAct::Block { reason }),
            Self::Unblock { reason } => fields.reason(reason).map(|reason| ParsedAct::Unblock { reason }),
            Self::ResetSecondFactor {} => Some(ParsedAct::ResetSecondFactor),
            Self::EndSessions {} => Some(ParsedAct::EndSessions),
            Self::ResendInvitation {} => Some(ParsedAct::ResendInvitation),
            Self::WithdrawInvitation {} => Some(ParsedAct::WithdrawInvitation),
            Self::Remove {} => Some(ParsedAct::Remove),
            Self::Undo {} => Some(ParsedAct::Undo),
        };
        fields.read_all(parsed)
    }
}

impl Fields {
    fn edit(&mut self, name: &str, email: &str, mobile: Option<&str>) -> Option<ParsedAct> {
        let name = self.text("name", name, USER_NAME_MAX_CHARACTERS);
        let email = self.read("email", EmailAddress::parse(email));
        let mobile = match mobile.map(tidied).filter(|mobile| !mobile.is_empty()) {
            Some(mobile) => self.bounded("mobile", mobile, MOBILE_MAX_CHARACTERS).map(Some),
            None => Some(None),
        };
        Some(ParsedAct::Edit { name: name?, email: email?, mobile: mobile? })
    }

    fn reason(&mut self, typed: &str) -> Option<String> {
        self.text("reason", typed, BLOCK_REASON_MAX_CHARACTERS)
    }
}

impl fmt::Debug for UserAct {
    /// The kind only: what was typed stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FieldReason;

    #[test]
    fn the_names_are_those_of_json() {
        let authorisations = Vec::new;
        let acts = [
            UserAct::Edit { name: String::new(), email: String::new(), mobile: None },
            UserAct::Authorise { role: Role::User, authorisations: authorisations() },
            UserAct::AuthoriseAgain { role: Role::User, authorisations: authorisations() },
            UserAct::Block { reason: String::new() },
            UserAct::Unblock { reason: String::new() },
            UserAct::ResetSecondFactor {},
            UserAct::EndSessions {},
            UserAct::ResendInvitation {},
            UserAct::WithdrawInvitation {},
            UserAct::Remove {},
            UserAct::Undo {},
        ];
        for act in acts {
            assert_eq!(serde_json::to_value(&act).unwrap()["type"], act.name());
        }
    }

    #[test]
    fn every_mistake_is_named_at_once() {
        let edit = UserAct::Edit { name: String::new(), email: "x".into(), mobile: Some("1".repeat(41)) };
        let fields: Vec<_> = edit.parse().err().unwrap().into_iter().map(|e| (e.pointer, e.reason)).collect();
        let expected = [
            ("/act/name", FieldReason::Required),
            ("/act/email", FieldReason::Malformed),
            ("/act/mobile", FieldReason::TooLong),
        ];
        assert_eq!(fields, expected.map(|(pointer, reason)| (pointer.to_owned(), reason)));
    }

    #[test]
    fn nothing_invisible_stands_in_a_text() {
        for typed in ["Sam\0Peeters", "Sam \u{202e}sreteeP", "Sam\u{1b}[2J"] {
            let errors = UserAct::Block { reason: typed.into() }.parse().err().unwrap();
            assert_eq!(errors, [FieldError::new("/act/reason", FieldReason::Malformed)]);
        }
    }

    #[test]
    fn a_block_has_a_reason() {
        let errors = UserAct::Block { reason: "  ".into() }.parse().err().unwrap();
        assert_eq!(errors, [FieldError::new("/act/reason", FieldReason::Required)]);
    }
}
