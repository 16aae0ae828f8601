use super::{
    MAIL_VALIDITY,
    words::{Variable, Words},
};
use jiff::SignedDuration;
use serde::Deserialize;

/// The mails about what an administrator of a company did for, or to, one of its users.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "template", content = "arguments", rename_all = "kebab-case", deny_unknown_fields)]
pub enum CompanyMail {
    /// The link by which somebody gets access.
    Invitation {
        /// The company's name.
        company: String,
        /// Who invites.
        by: String,
        /// What the link carries.
        token: String,
        /// For so many days it works.
        days: u32,
    },
    /// The link does not work any more.
    InvitationWithdrawn {
        /// The company's name.
        company: String,
    },
    /// Another role, other authorisations.
    AccessChanged {
        /// The company's name.
        company: String,
    },
    /// Nothing of the company can be reached any more, for the time being.
    AccessBlocked {
        /// The company's name.
        company: String,
    },
    /// It can again.
    AccessRestored {
        /// The company's name.
        company: String,
    },
    /// The person does not belong to the company any more.
    AccessRemoved {
        /// The company's name.
        company: String,
    },
    /// The next log-in sets up a new second factor.
    SecondFactorReset {
        /// The company's name.
        company: String,
    },
    /// The person was logged out everywhere.
    SessionsEnded {
        /// The company's name.
        company: String,
    },
    /// The name by which colleagues know the person is another.
    NameChanged {
        /// The company's name.
        company: String,
        /// The new name.
        name: String,
    },
    /// To the present address: another is to take its place.
    NewEmailAsked {
        /// The company's name.
        company: String,
        /// The new one, masked.
        email: String,
    },
    /// To the new address: the link that confirms it.
    ConfirmEmail {
        /// The company's name.
        company: String,
        /// What the link carries.
        token: String,
        /// For so many days it works.
        days: u32,
    },
    /// To the address that was the account's until now: another has taken its place.
    EmailChanged {
        /// The new one, masked.
        email: String,
    },
    /// To the owner of an address that was given for somebody else.
    NewEmailTaken {},
    /// The next log-in confirms another mobile number.
    NewMobileAsked {
        /// The company's name.
        company: String,
    },
}

impl CompanyMail {
    /// One of each.
    pub(super) fn samples() -> Vec<Self> {
        let company = || "Voorbeeld Transport B.V.".to_owned();
        let token = || "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyMDE".to_owned();
        vec![
            Self::Invitation { company: company(), by: "Ada Willems".to_owned(), token: token(), days: 7 },
            Self::InvitationWithdrawn { company: company() },
            Self::AccessChanged { company: company() },
            Self::AccessBlocked { company: company() },
            Self::AccessRestored { company: company() },
            Self::AccessRemoved { company: company() },
            Self::SecondFactorReset { company: company() },
            Self::SessionsEnded { company: company() },
            Self::NameChanged { company: company(), name: "Noor de Vries".to_owned() },
            Self::NewEmailAsked { company: company(), email: "n•••••@example.com".to_owned() },
            Self::ConfirmEmail { company: company(), token: token(), days: 7 },
            Self::EmailChanged { email: "n•••••@example.com".to_owned() },
            Self::NewEmailTaken {},
            Self::NewMobileAsked { company: company() },
        ]
    }

    pub(super) const fn words(&self) -> Words<'_> {
        let (subject, text) = match self {
            Self::Invitation { .. } => ("mail-invitation-subject", "mail-invitation-text"),
            Self::InvitationWithdrawn { .. } => {
                ("mail-invitation-withdrawn-subject", "mail-invitation-withdrawn-text")
            }
            Self::AccessChanged { .. } => ("mail-access-changed-subject", "mail-access-changed-text"),
            Self::AccessBlocked { .. } => ("mail-access-blocked-subject", "mail-access-blocked-text"),
            Self::AccessRestored { .. } => ("mail-access-restored-subject", "mail-access-restored-text"),
            Self::AccessRemoved { .. } => ("mail-access-removed-subject", "mail-access-removed-text"),
            Self::SecondFactorReset { .. } => {
                ("mail-second-factor-reset-subject", "mail-second-factor-reset-text")
            }
            Self::SessionsEnded { .. } => ("mail-sessions-ended-subject", "mail-sessions-ended-text"),
            Self::NameChanged { .. } => ("mail-name-changed-subject", "mail-name-changed-text"),
            Self::NewEmailAsked { .. } => ("mail-new-email-asked-subject", "mail-new-email-asked-text"),
            Self::ConfirmEmail { .. } => ("mail-confirm-email-subject", "mail-confirm-email-text"),
            Self::EmailChanged { .. } => ("mail-email-changed-subject", "mail-email-changed-text"),
            Self::NewEmailTaken {} => ("mail-new-email-taken-subject", "mail-new-email-taken-text"),
            Self::NewMobileAsked { .. } => ("mail-new-mobile-asked-subject", "mail-new-mobile-asked-text"),
        };
        Words::Mail { subject, text }
    }

    pub(super) fn variables(&self) -> Vec<(&'static str, Variable<'_>)> {
        use Variable::{Number, Text};
        match self {
            Self::Invitation { company, by, days, .. } => {
                vec![("company", Text(company)), ("by", Text(by)), ("days", Number(*days))]
            }
            Self::ConfirmEmail { company, days, .. } => {
                vec![("company", Text(company)), ("days", Number(*days))]
            }
            Self::NameChanged { company, name } => vec![("company", Text(company)), ("name", Text(name))],
            Self::NewEmailAsked { company, email } => {
                vec![("company", Text(company)), ("email", Text(email))]
            }
            Self::EmailChanged { email } => vec![("email", Text(email))],
            Self::NewEmailTaken {} => Vec::new(),
            Self::InvitationWithdrawn { company }
            | Self::AccessChanged { company }
            | Self::AccessBlocked { company }
            | Self::AccessRestored { company }
            | Self::AccessRemoved { company }
            | Self::SecondFactorReset { company }
            | Self::SessionsEnded { company }
            | Self::NewMobileAsked { company } => vec![("company", Text(company))],
        }
    }

    pub(super) fn validity(&self) -> SignedDuration {
        match self {
            Self::Invitation { days, .. } | Self::ConfirmEmail { days, .. } => {
                SignedDuration::from_hours(24 * i64::from(*days))
            }
            _ => MAIL_VALIDITY,
        }
    }

    /// The page of the site that a link in it opens, and what the link carries behind `#`, where no server and no log sees it.
    pub(super) fn link(&self) -> Option<(&'static str, &str)> {
        match self {
            Self::Invitation { token, .. } => Some(("invitation", token)),
            Self::ConfirmEmail { token, .. } => Some(("confirm-email", token)),
            _ => None,
        }
    }
}
