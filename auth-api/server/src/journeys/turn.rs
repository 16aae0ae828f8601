use super::{AccountId, PastLogIn, Standing, State};
use crate::{secrets::Digest, store::Message};
use jiff::Timestamp;
use voordeur_contract::{ProblemType, SecondFactor};

/// What an answer leads to: kept as a whole or not at all.
#[derive(Clone, Debug)]
pub struct Turn {
    /// Where the journey stands now.
    pub state: State,
    /// What is to be done, in this order.
    pub effects: Vec<Effect>,
    /// What went wrong, when something did; the state holds what follows from it.
    pub failure: Option<Failure>,
}

/// Something to be done outside the journey.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Put a message into the outbox.
    Send(Message),
    /// Keep what happened to the account. Only if it still stands as the facts had it.
    UpdateStanding {
        /// Which account.
        account: AccountId,
        /// How it stands from now on.
        standing: Standing,
    },
    /// Remember that a code was used, so that it is told apart from a wrong one.
    RememberUsedCode {
        /// To whom it was sent.
        account: AccountId,
        /// What is kept of it.
        digest: Digest,
        /// Until when it would have worked.
        until: Timestamp,
    },
    /// The attempt was none that failed: it no longer counts for the address, and the e-mail address starts anew.
    ForgiveAttempts,
    /// Begin a session and give its cookie to this browser.
    CreateSession {
        /// Whose session.
        account: AccountId,
        /// The log-in before this one.
        previous: Option<PastLogIn>,
    },
    /// Write into the audit trail.
    Audit {
        /// Whose account, if known.
        who: Option<AccountId>,
        /// What happened.
        what: AuditEvent,
    },
}

/// What stands in the audit trail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AuditEvent {
    /// No account has this e-mail address and password together.
    CredentialsIncorrect,
    /// Too many failures for the e-mail address or from the place: from now on they are refused for a while.
    TooManyAttempts,
    /// The password was right: a second factor is asked.
    CredentialsAccepted,
    /// A code was sent.
    CodeSent,
    /// No code was sent, because there were enough of them.
    TooManyCodes,
    /// A code was wrong, expired, used or blocked.
    CodeRefused,
    /// Too many wrong codes blocked the account.
    AccountBlocked,
    /// The password was right, but the account is blocked or has no second factor.
    BlockedAccountRefused,
    /// Somebody logged in by this second factor.
    LoggedIn(SecondFactor),
    /// Somebody logged out.
    LoggedOut,
    /// The account was found blocked for an indefinite time: its sessions ended.
    SessionsEndedByBlock,
}

impl AuditEvent {
    /// The name in the trail.
    pub const fn name(self) -> &'static str {
        match self {
            Self::CredentialsIncorrect => "log-in.credentials-incorrect",
            Self::TooManyAttempts => "log-in.too-many-attempts",
            Self::CredentialsAccepted => "log-in.credentials-accepted",
            Self::CodeSent => "log-in.code-sent",
            Self::TooManyCodes => "log-in.too-many-codes",
            Self::CodeRefused => "log-in.code-refused",
            Self::AccountBlocked => "log-in.account-blocked",
            Self::BlockedAccountRefused => "log-in.blocked-account-refused",
            Self::LoggedIn(SecondFactor::Sms) => "log-in.done.sms",
            Self::LoggedIn(SecondFactor::Authenticator) => "log-in.done.authenticator",
            Self::LoggedOut => "log-out",
            Self::SessionsEndedByBlock => "sessions.ended-by-block",
        }
    }
}

/// Why an answer did not lead on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The current step does not take this answer.
    NotForStep,
    /// The second factor is none of the options.
    FactorNotOffered,
    /// No account has this e-mail address and password together.
    CredentialsIncorrect,
    /// Too many failures for this e-mail address or from this place.
    TooManyAttempts {
        /// From when again.
        retry_at: Timestamp,
    },
    /// The code is wrong.
    CodeIncorrect {
        /// How often more.
        tries_left: u32,
    },
    /// The code was right, but its time is over.
    CodeExpired,
    /// The code was right, but has been used.
    CodeUsed,
    /// Too many wrong tries: no code so far works.
    CodeBlocked,
    /// It is too soon for another code.
    ResendTooSoon {
        /// From when.
        retry_at: Timestamp,
    },
    /// No more codes are sent.
    TooManyCodes {
        /// From when, if ever in this journey.
        retry_at: Option<Timestamp>,
    },
}

impl Failure {
    /// The problem that the contract has for it.
    pub const fn problem_type(self) -> ProblemType {
        match self {
            Self::NotForStep => ProblemType::AnswerNotForStep,
            Self::FactorNotOffered => ProblemType::AnswerUnreadable,
            Self::CredentialsIncorrect => ProblemType::CredentialsIncorrect,
            Self::TooManyAttempts { .. } => ProblemType::TooManyAttempts,
            Self::CodeIncorrect { .. } => ProblemType::CodeIncorrect,
            Self::CodeExpired => ProblemType::CodeExpired,
            Self::CodeUsed => ProblemType::CodeUsed,
            Self::CodeBlocked => ProblemType::CodeBlocked,
            Self::ResendTooSoon { .. } => ProblemType::ResendTooSoon,
            Self::TooManyCodes { .. } => ProblemType::TooManyCodes,
        }
    }
}

impl Turn {
    pub(super) fn to(state: State) -> Self {
        Self { state, effects: Vec::new(), failure: None }
    }

    pub(super) fn failed(mut self, failure: Failure) -> Self {
        self.failure = Some(failure);
        self
    }

    pub(super) fn followed_by(mut self, effects: Vec<Effect>) -> Self {
        self.effects.extend(effects);
        self
    }

    pub(super) fn with(mut self, effect: Effect) -> Self {
        self.effects.push(effect);
        self
    }

    pub(super) fn audited(self, who: &AccountId, what: AuditEvent) -> Self {
        self.with(Effect::Audit { who: Some(who.clone()), what })
    }
}
