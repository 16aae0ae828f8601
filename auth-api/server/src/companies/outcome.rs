use super::User;
use crate::{journeys::AccountId, store::Message};
use jiff::Timestamp;
use voordeur_contract::{Activity, FieldReason, ProblemType};

/// What an act leads to: kept as a whole or not at all.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The user as he or she stands next.
    pub user: User,
    /// What is to be done, in this order. None: nothing changed.
    pub effects: Vec<Effect>,
}

/// Something to be done beside keeping the user.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Put a message into the outbox.
    Tell(Message),
    /// The same to an address that an administrator typed: only so many go.
    TellTyped(Message),
    /// The same as the first, but it goes when the act can no longer be taken back.
    TellLater(Message),
    /// Throw away messages that were held back.
    Drop(Vec<String>),
    /// The account is logged out everywhere.
    EndSessions(AccountId),
    /// The account is logged out where it is at work for the company: what it does for another one goes on.
    EndWork(AccountId),
    /// The account's second factors do not work any more.
    ResetSecondFactors(AccountId),
    /// Write into the company's audit trail.
    Note {
        /// What was done.
        activity: Activity,
        /// Why, in the words of whoever did it.
        reason: Option<String>,
    },
}

/// Why an act is not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Whoever asks does not belong to the company any more.
    NoMember,
    /// Whoever asks has been blocked meanwhile.
    ActorBlocked,
    /// Whoever asks is no administrator any more.
    NotAdministrator,
    /// There is no such user.
    UserNotFound,
    /// The user has changed since the revision that the act names.
    UserChanged,
    /// The user is the only active administrator.
    LastAdministrator,
    /// The company has as many accounts as it may have.
    NoAccountLeft,
    /// Another user of the company has the e-mail address.
    AlreadyUser,
    /// As the user stands, this cannot be done.
    NotPossible,
    /// No administrator has blocked the user, but the account itself lets nobody in.
    BlockOfAccount,
    /// Enough mails went to addresses that administrators typed.
    TooManyMails {
        /// From when others go.
        retry_at: Timestamp,
    },
    /// It can no longer be taken back, or not by this administrator.
    UndoOver,
    /// The link by which a new e-mail address is confirmed does not work, or not for this account.
    ConfirmationOver,
    /// One field cannot be taken, which only the API can know.
    Field {
        /// The field's name: `mobile`.
        field: &'static str,
        /// Why.
        reason: FieldReason,
    },
}

impl Refusal {
    /// The problem that the contract has for it.
    pub const fn problem_type(self) -> ProblemType {
        match self {
            Self::NoMember => ProblemType::CompanyNotFound,
            Self::ActorBlocked => ProblemType::AccessBlocked,
            Self::NotAdministrator => ProblemType::NotAdministrator,
            Self::UserNotFound => ProblemType::UserNotFound,
            Self::UserChanged => ProblemType::UserChanged,
            Self::LastAdministrator => ProblemType::LastAdministrator,
            Self::NoAccountLeft => ProblemType::NoAccountLeft,
            Self::AlreadyUser => ProblemType::AlreadyUser,
            Self::NotPossible => ProblemType::ActNotPossible,
            Self::BlockOfAccount => ProblemType::BlockOfAccount,
            Self::TooManyMails { .. } => ProblemType::TooManyMails,
            Self::UndoOver => ProblemType::UndoOver,
            Self::ConfirmationOver => ProblemType::ConfirmationOver,
            Self::Field { .. } => ProblemType::AnswerUnreadable,
        }
    }
}

impl Outcome {
    /// How many mails go to addresses that an administrator typed.
    pub fn typed_mails(&self) -> u32 {
        let typed = self.effects.iter().filter(|effect| matches!(effect, Effect::TellTyped(_)));
        u32::try_from(typed.count()).unwrap_or(u32::MAX)
    }

    pub(super) fn unchanged(user: &User) -> Self {
        Self { user: user.clone(), effects: Vec::new() }
    }

    pub(super) fn with(mut self, effect: Effect) -> Self {
        self.effects.push(effect);
        self
    }

    pub(super) fn with_all(mut self, effects: impl IntoIterator<Item = Effect>) -> Self {
        self.effects.extend(effects);
        self
    }

    pub(super) fn noted(self, activity: Activity) -> Self {
        self.with(Effect::Note { activity, reason: None })
    }

    pub(super) fn noted_because(self, activity: Activity, reason: &str) -> Self {
        self.with(Effect::Note { activity, reason: Some(reason.to_owned()) })
    }
}
