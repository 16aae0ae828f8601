use crate::{Journey, LogInStep, ProofOfWorkChallenge, Timestamp};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// What went wrong, as `application/problem+json` (RFC 9457).
///
/// `title` and `detail` are for whoever reads the log; a screen chooses its words by `type` alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
// serde would ask a default of the step for the sake of a journey that is absent.
#[serde(rename_all = "camelCase", bound(deserialize = "S: Deserialize<'de>"))]
pub struct Problem<S = LogInStep> {
    /// Which problem it is: stable, one of [`ProblemType`].
    #[serde(rename = "type")]
    pub problem_type: ProblemType,
    /// The same in English, for whoever reads the log.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What exactly, in English; holds nothing that was typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The reference to quote: the request's id in the log.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// With `answer-unreadable`: which fields, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
    /// How many tries are left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tries_left: Option<u32>,
    /// From when it may be tried again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_at: Option<Timestamp>,
    /// The journey as it stands after this; the next answer names its revision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub journey: Option<Journey<S>>,
    /// With `proof-of-work-needed`: the work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof_of_work: Option<ProofOfWorkChallenge>,
    /// With `journey-expired`: under which reference a registration can be resumed, when it can.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration: Option<String>,
}

/// A field that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldError {
    /// Where it stands in the body (JSON Pointer, RFC 6901): `/answer/code`.
    pub pointer: String,
    /// What is wrong with it.
    pub reason: FieldReason,
}

impl FieldError {
    /// Names the field at `pointer`.
    pub fn new(pointer: &str, reason: FieldReason) -> Self {
        Self { pointer: pointer.to_owned(), reason }
    }

    /// The field's own name: the last part of the pointer.
    pub fn field(&self) -> &str {
        self.pointer.rsplit('/').next().unwrap_or_default()
    }
}

/// Why a field cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FieldReason {
    /// Nothing was given.
    Required,
    /// Not of the form that it must have.
    Malformed,
    /// Something else than digits.
    NotDigits,
    /// Too short.
    TooShort,
    /// Too long.
    TooLong,
    /// A day that is in no calendar, or that cannot be a birthday: before 1900 or still to come.
    UnknownDate,
    /// The number of a medical-assistance card, which is no customer ID number.
    MedicalAssistance,
    /// No telephone number, or one to which no SMS can be sent.
    NotMobile,
    /// A password that many people use, or a word that can be guessed from the dictionary.
    Common,
    /// A password made of what others know: name, e-mail address, the portal's name.
    Personal,
    /// A password that repeats or follows a row of the keyboard.
    Pattern,
}

/// Begins the `type` of every problem.
const PREFIX: &str = "urn:problem-type:voordeur:";

macro_rules! problem_types {
    ($($(#[doc = $doc:literal])+ $variant:ident = $status:literal $name:literal,)+) => {
        /// Which problem it is. In JSON: `urn:problem-type:voordeur:` and the name in kebab case.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ProblemType {
            $($(#[doc = $doc])+ $variant,)+
            /// A type this side does not know: general words and the reference.
            Unknown,
        }

        impl ProblemType {
            /// Every type the API answers with.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The name, without the prefix.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ Self::Unknown => "unknown" }
            }

            /// The HTTP status it is answered with.
            pub const fn status(self) -> u16 {
                match self { $(Self::$variant => $status,)+ Self::Unknown => 500 }
            }

            /// What it means: the text in the contract's documentation.
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$variant => concat!($($doc,)+),)+ Self::Unknown => "" }
            }
        }
    };
}

problem_types! {
    /// The request is not what the contract describes: not JSON, an unknown field, a wrong type.
    RequestMalformed = 400 "request-malformed",
    /// The answer has the right shape, but what was typed cannot be read; `errors` says which fields and why.
    AnswerUnreadable = 422 "answer-unreadable",
    /// There is nothing at this address.
    NotFound = 404 "not-found",
    /// The address does not take this method; `Allow` names those it takes.
    MethodNotAllowed = 405 "method-not-allowed",
    /// The body is larger than the API takes.
    BodyTooLarge = 413 "body-too-large",
    /// A body must be `application/json`.
    ContentTypeUnsupported = 415 "content-type-unsupported",
    /// The request came from another site, or without the header that the contract asks for.
    CrossSite = 403 "cross-site",
    /// Too many requests from this address; `retryAt` says from when again.
    TooManyRequests = 429 "too-many-requests",
    /// There is no such journey, or it belongs to another browser: which of the two is not said.
    JourneyNotFound = 404 "journey-not-found",
    /// The journey's time is over; nothing of it is kept.
    JourneyExpired = 410 "journey-expired",
    /// The answer names another revision than the journey's: sent twice, or from a page that is behind. Nothing changed; `journey` is how it stands.
    AnswerOutOfDate = 409 "answer-out-of-date",
    /// The current step does not take this answer. Nothing changed; `journey` is how it stands.
    AnswerNotForStep = 409 "answer-not-for-step",
    /// No account has this e-mail address and password together. Which of the two is wrong is not said.
    CredentialsIncorrect = 422 "credentials-incorrect",
    /// Too many failed tries with this e-mail address or from this place; `retryAt` says from when again. The same whether or not the account exists.
    TooManyAttempts = 429 "too-many-attempts",
    /// The code is wrong; `triesLeft` says how often more.
    CodeIncorrect = 422 "code-incorrect",
    /// The code was right, but its time is over.
    CodeExpired = 422 "code-expired",
    /// The code was right, but has been used already.
    CodeUsed = 422 "code-used",
    /// Too many wrong tries: no code sent so far works any more. Ask for a new one, or use another second factor.
    CodeBlocked = 422 "code-blocked",
    /// It is too soon for another code; `retryAt` says from when.
    ResendTooSoon = 429 "resend-too-soon",
    /// No more codes are sent in this journey or to this account; `retryAt` says from when, if ever.
    TooManyCodes = 429 "too-many-codes",
    /// Enough mails went to addresses that administrators of the company typed, in invitations and as new addresses; `retryAt` says from when others go. Nothing was done.
    TooManyMails = 429 "too-many-mails",
    /// Too many wrong codes were typed for this e-mail address, number or reference, whoever has it: no code for it is taken or sent; `retryAt` says from when again. Another address or number can be used.
    TooManyWrongCodes = 429 "too-many-wrong-codes",
    /// No more letters are sent to this person; `retryAt` says from when. The code by post was needed: the desk can help.
    TooManyLetters = 429 "too-many-letters",
    /// The browser has to do some work first, `proofOfWork` says which: from this address come more journeys than people begin.
    ProofOfWorkNeeded = 428 "proof-of-work-needed",
    /// The insurer's own system does not answer, or not in time. Nothing changed; the same answer can be sent again.
    RecordsUnavailable = 503 "records-unavailable",
    /// The e-mail address has meanwhile been used for another registration by somebody who can read its mail too.
    EmailTaken = 409 "email-taken",
    /// The last proof of who it is that asks is too old for this; a journey of kind `step-up` gives a new one.
    StepUpNeeded = 401 "step-up-needed",
    /// There is no such company, or the person does not belong to it: which of the two is not said.
    CompanyNotFound = 404 "company-not-found",
    /// The company has no such user, or not any more.
    UserNotFound = 404 "user-not-found",
    /// The person belongs to the company, but only administrators may do this.
    NotAdministrator = 403 "not-administrator",
    /// An administrator has blocked the person in this company.
    AccessBlocked = 403 "access-blocked",
    /// The user has changed since the revision that the act names. Nothing was done.
    UserChanged = 409 "user-changed",
    /// The user is the only active administrator of the company, who cannot be blocked, removed or given another role. Nothing was done.
    LastAdministrator = 409 "last-administrator",
    /// The company has as many accounts as the portal allows.
    NoAccountLeft = 409 "no-account-left",
    /// The company has another user with this e-mail address.
    AlreadyUser = 409 "already-user",
    /// As the user stands, this cannot be done: somebody who is not blocked cannot be unblocked. Nothing was done.
    ActNotPossible = 409 "act-not-possible",
    /// No administrator has blocked the user: the account itself lets nobody in, after too many wrong codes or because the insurer keeps it shut. It ends by itself, or the insurer's help desk ends it. Nothing was done.
    BlockOfAccount = 409 "block-of-account",
    /// The time in which the act could be taken back is over, or it was somebody else's.
    UndoOver = 409 "undo-over",
    /// No invitation has this link any more: it was accepted or withdrawn, or a newer one was mailed. Which of them is not said.
    InvitationOver = 410 "invitation-over",
    /// The link of the invitation is right, but its time is over. An administrator of the company can have a new one mailed.
    InvitationExpired = 410 "invitation-expired",
    /// No new e-mail address of this account has this link any more: it was confirmed, its time is over, an administrator entered
    /// another address, or it is the link of somebody else. Which of them is not said.
    ConfirmationOver = 410 "confirmation-over",
    /// Nobody is logged in with this browser.
    NotLoggedIn = 401 "not-logged-in",
    /// There was a session, but it has ended.
    SessionEnded = 401 "session-ended",
    /// Something failed that should not; the reference finds it in the log.
    Internal = 500 "internal",
    /// The API cannot answer for the moment.
    Unavailable = 503 "unavailable",
}

impl ProblemType {
    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|t| t.name() == name)
    }
}

impl fmt::Display for ProblemType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}{}", self.name())
    }
}

impl Serialize for ProblemType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ProblemType {
    /// A type of a newer API is not an error: it is [`ProblemType::Unknown`].
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(text.strip_prefix(PREFIX).and_then(Self::from_name).unwrap_or(Self::Unknown))
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for ProblemType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        let meanings: Vec<String> =
            Self::ALL.iter().map(|t| format!("- `{t}` ({}):{}", t.status(), t.meaning())).collect();
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .description(Some(meanings.join("\n")))
            .enum_values(Some(Self::ALL.iter().map(ToString::to_string)))
            .into()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for ProblemType {}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_type_reads_back_and_has_a_name_of_its_own() {
        let mut names = HashSet::new();
        for problem_type in ProblemType::ALL {
            let json = serde_json::to_string(problem_type).unwrap();
            assert_eq!(serde_json::from_str::<ProblemType>(&json).unwrap(), *problem_type);
            assert!(names.insert(problem_type.name()));
            assert!((400..600).contains(&problem_type.status()));
        }
    }

    #[test]
    fn a_type_of_a_newer_api_is_unknown_and_no_error() {
        for json in [r#""urn:problem-type:voordeur:from-tomorrow""#, r#""about:blank""#] {
            assert_eq!(serde_json::from_str::<ProblemType>(json).unwrap(), ProblemType::Unknown);
        }
    }
}
