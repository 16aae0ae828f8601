use super::{AccountId, PastLogIn, Standing, State, register::Registration};
use crate::{secrets::Digest, store::Message};
use jiff::{SignedDuration, Timestamp};
use voordeur_contract::{FieldReason, JourneyId, LogInProof, ProblemType};

/// What an answer leads to: kept as a whole or not at all. Of logging in, unless it is said otherwise.
#[derive(Clone, Debug)]
pub struct Turn<S = State, E = Effect> {
    /// Where the journey stands now.
    pub state: S,
    /// What is to be done, in this order.
    pub effects: Vec<E>,
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
    /// Keep that a recovery code was used. Only if it was not before.
    UseRecoveryCode {
        /// Whose.
        account: AccountId,
        /// What is kept of it.
        digest: Digest,
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
    /// Give the session of this browser a new cookie: whose it is was proven anew. Only if it is the account's and has not ended.
    RenewSession {
        /// Whose session.
        account: AccountId,
    },
    /// Begin a registration in this browser, beside the journey.
    BeginRegistration {
        /// Under this id.
        id: JourneyId,
        /// Where it begins.
        state: Box<Registration>,
        /// For so long it goes on when nothing is answered.
        idle: SignedDuration,
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
    /// Somebody logged in, with this after the password.
    LoggedIn(LogInProof),
    /// A code was right that was mailed because the second factors are to be set up anew.
    EmailCodeAccepted,
    /// The app proved who it is; before anybody gets in, another mobile number is to be confirmed.
    AuthenticatorAccepted,
    /// Somebody who was logged in proved once more who it is, with this.
    SteppedUp(LogInProof),
    /// Somebody logged out.
    LoggedOut,
    /// What somebody who registers said agrees with the insurer's records.
    IdentityFound,
    /// It does not.
    IdentityNotFound,
    /// Too many look-ups of a number or from the place, or too many requests to the desk: from now on they are refused
    /// for a while.
    TooManyLookUps,
    /// A code was sent to an e-mail address or a number that is being registered.
    RegistrationCodeSent,
    /// A code of an e-mail address, a number or an app that is being registered was wrong, expired or blocked.
    RegistrationCodeRefused,
    /// Somebody proved who he or she is, but the account is blocked.
    RegistrationOfBlockedRefused,
    /// A code was asked for to take up a registration that nobody has left: none was sent.
    RegistrationUnknown,
    /// A registration goes on in another browser.
    RegistrationTakenUp,
    /// Somebody registers with the e-mail address of somebody else.
    EmailOfSomebodyElse,
    /// A code was sent by post.
    LetterSent,
    /// A posted code was wrong, expired or blocked.
    PostedCodeRefused,
    /// A posted code was right.
    PostedCodeAccepted,
    /// The person says that the address is wrong: the posted code was revoked.
    LetterRevoked,
    /// Another address was told to the desk.
    AddressChangeAsked,
    /// A request was left for the desk.
    DeskRequestLeft,
    /// An account was made.
    Registered,
    /// An account was given other proofs after a code by post.
    RegisteredAnew,
    /// An account was given other second factors after its password and a mailed code.
    SecondFactorsRenewed,
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
            Self::LoggedIn(LogInProof::Sms) => "log-in.done.sms",
            Self::LoggedIn(LogInProof::Authenticator) => "log-in.done.authenticator",
            Self::LoggedIn(LogInProof::RecoveryCode) => "log-in.done.recovery-code",
            Self::EmailCodeAccepted => "log-in.email-code-accepted",
            Self::AuthenticatorAccepted => "log-in.authenticator-accepted",
            Self::SteppedUp(LogInProof::Sms) => "step-up.done.sms",
            Self::SteppedUp(LogInProof::Authenticator) => "step-up.done.authenticator",
            Self::SteppedUp(LogInProof::RecoveryCode) => "step-up.done.recovery-code",
            Self::LoggedOut => "log-out",
            Self::IdentityFound => "register.identity-found",
            Self::IdentityNotFound => "register.identity-not-found",
            Self::TooManyLookUps => "register.too-many-look-ups",
            Self::RegistrationCodeSent => "register.code-sent",
            Self::RegistrationCodeRefused => "register.code-refused",
            Self::RegistrationOfBlockedRefused => "register.blocked-account-refused",
            Self::RegistrationUnknown => "register.reference-unknown",
            Self::RegistrationTakenUp => "register.taken-up",
            Self::EmailOfSomebodyElse => "register.email-of-somebody-else",
            Self::LetterSent => "register.letter-sent",
            Self::PostedCodeRefused => "register.posted-code-refused",
            Self::PostedCodeAccepted => "register.posted-code-accepted",
            Self::LetterRevoked => "register.letter-revoked",
            Self::AddressChangeAsked => "register.address-change-asked",
            Self::DeskRequestLeft => "register.desk-request-left",
            Self::Registered => "register.done",
            Self::RegisteredAnew => "register.done-anew",
            Self::SecondFactorsRenewed => "register.second-factors-renewed",
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
    /// One field cannot be taken, which only the API can know.
    Field {
        /// JSON pointer into the request: `/answer/mobile`.
        pointer: &'static str,
        /// Why.
        reason: FieldReason,
    },
    /// The insurer's records cannot be asked now.
    RecordsUnavailable,
    /// The registration that was to be taken up ended meanwhile.
    RegistrationOver,
    /// The e-mail address has meanwhile been used by somebody else, who can read its mail too.
    EmailTaken,
    /// No account has this e-mail address and password together.
    CredentialsIncorrect,
    /// Too many failures for this e-mail address or from this place.
    TooManyAttempts {
        /// From when again.
        retry_at: Timestamp,
    },
    /// Whoever was to prove once more who it is, is not logged in any more.
    SessionEnded,
    /// Only somebody who is logged in can do this.
    NotLoggedIn,
    /// The mailed link does not work any more.
    InvitationOver,
    /// The time of the mailed link is over.
    InvitationExpired,
    /// The company has the person among its users already.
    AlreadyUser,
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
    /// Too many wrong codes were typed for this address, number or reference.
    TooManyWrongCodes {
        /// From when one is taken again.
        retry_at: Timestamp,
    },
    /// No more letters are sent to this person.
    TooManyLetters {
        /// From when again.
        retry_at: Timestamp,
    },
}

impl Failure {
    /// The problem that the contract has for it.
    pub const fn problem_type(self) -> ProblemType {
        match self {
            Self::NotForStep => ProblemType::AnswerNotForStep,
            Self::FactorNotOffered | Self::Field { .. } => ProblemType::AnswerUnreadable,
            Self::RecordsUnavailable => ProblemType::RecordsUnavailable,
            Self::RegistrationOver => ProblemType::JourneyExpired,
            Self::EmailTaken => ProblemType::EmailTaken,
            Self::CredentialsIncorrect => ProblemType::CredentialsIncorrect,
            Self::TooManyAttempts { .. } => ProblemType::TooManyAttempts,
            Self::SessionEnded => ProblemType::SessionEnded,
            Self::NotLoggedIn => ProblemType::NotLoggedIn,
            Self::InvitationOver => ProblemType::InvitationOver,
            Self::InvitationExpired => ProblemType::InvitationExpired,
            Self::AlreadyUser => ProblemType::AlreadyUser,
            Self::CodeIncorrect { .. } => ProblemType::CodeIncorrect,
            Self::CodeExpired => ProblemType::CodeExpired,
            Self::CodeUsed => ProblemType::CodeUsed,
            Self::CodeBlocked => ProblemType::CodeBlocked,
            Self::ResendTooSoon { .. } => ProblemType::ResendTooSoon,
            Self::TooManyCodes { .. } => ProblemType::TooManyCodes,
            Self::TooManyWrongCodes { .. } => ProblemType::TooManyWrongCodes,
            Self::TooManyLetters { .. } => ProblemType::TooManyLetters,
        }
    }
}

impl<S, E: From<Effect>> Turn<S, E> {
    pub(super) fn to(state: S) -> Self {
        Self { state, effects: Vec::new(), failure: None }
    }

    pub(super) fn failed(mut self, failure: Failure) -> Self {
        self.failure = Some(failure);
        self
    }

    pub(super) fn followed_by(mut self, effects: Vec<E>) -> Self {
        self.effects.extend(effects);
        self
    }

    pub(super) fn with(mut self, effect: impl Into<E>) -> Self {
        self.effects.push(effect.into());
        self
    }

    pub(super) fn audited(self, who: &AccountId, what: AuditEvent) -> Self {
        self.with(Effect::Audit { who: Some(who.clone()), what })
    }
}
