use super::kind::Step;
use crate::{
    journeys::{Failure, contract_timestamp},
    observe::RequestId,
    secrets::PasswordHashError,
    store::StoreError,
};
use axum::{
    body::Body,
    extract::Request,
    http::{
        HeaderValue, StatusCode,
        header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE},
    },
    middleware::Next,
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use voordeur_contract::{
    FieldError, FieldReason, Journey, PrintedCode, Problem, ProblemType, ProofOfWorkChallenge,
};

/// The media type of a problem (RFC 9457, 6.1).
const PROBLEM_JSON: HeaderValue = HeaderValue::from_static("application/problem+json");

/// A problem on its way to the client; [`write_out`] gives it its reference.
#[derive(Clone, Debug)]
pub struct ApiProblem {
    problem: Box<Problem<Step>>,
    retry_after: Option<i64>,
    /// With `step-up-needed`: how old, in seconds, a proof may be.
    max_age: Option<i64>,
}

impl ApiProblem {
    /// A problem of which the type says everything.
    pub fn new(problem_type: ProblemType) -> Self {
        let problem = Problem {
            problem_type,
            title: title(problem_type),
            status: problem_type.status(),
            detail: None,
            reference: None,
            errors: Vec::new(),
            tries_left: None,
            retry_at: None,
            journey: None,
            proof_of_work: None,
            registration: None,
        };
        Self { problem: Box::new(problem), retry_after: None, max_age: None }
    }

    /// The proof of who asks is older than so many seconds (RFC 9470).
    pub(super) fn step_up(max_age: i64) -> Self {
        Self { max_age: Some(max_age), ..Self::new(ProblemType::StepUpNeeded) }
    }

    /// What a journey's failure is to the client.
    pub(super) fn of(failure: Failure, now: Timestamp) -> Self {
        let problem = Self::new(failure.problem_type());
        match failure {
            Failure::CodeIncorrect { tries_left } => problem.with_tries_left(tries_left),
            Failure::TooManyAttempts { retry_at }
            | Failure::ResendTooSoon { retry_at }
            | Failure::TooManyWrongCodes { retry_at }
            | Failure::TooManyLetters { retry_at }
            | Failure::TooManyCodes { retry_at: Some(retry_at) } => problem.with_retry_at(retry_at, now),
            Failure::FactorNotOffered => {
                problem.with_errors(vec![FieldError::new("/answer/factor", FieldReason::Malformed)])
            }
            Failure::Field { pointer, reason } => problem.with_errors(vec![FieldError::new(pointer, reason)]),
            Failure::NotForStep
            | Failure::RecordsUnavailable
            | Failure::RegistrationOver
            | Failure::EmailTaken
            | Failure::CredentialsIncorrect
            | Failure::SessionEnded
            | Failure::NotLoggedIn
            | Failure::InvitationOver
            | Failure::InvitationExpired
            | Failure::AlreadyUser
            | Failure::CodeExpired
            | Failure::CodeUsed
            | Failure::CodeBlocked
            | Failure::TooManyCodes { retry_at: None } => problem,
        }
    }

    /// Says what exactly. Nothing that was typed may stand in it.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.problem.detail = Some(detail.into());
        self
    }

    #[must_use]
    pub(super) fn with_errors(mut self, errors: Vec<FieldError>) -> Self {
        self.problem.errors = errors;
        self
    }

    #[must_use]
    pub(super) fn with_retry_at(mut self, at: Timestamp, now: Timestamp) -> Self {
        self.problem.retry_at = Some(contract_timestamp(at));
        self.retry_after = Some(at.as_second().saturating_sub(now.as_second()).max(1));
        self
    }

    #[must_use]
    pub(super) fn with_journey(mut self, journey: Journey<Step>) -> Self {
        self.problem.journey = Some(journey);
        self
    }

    /// Under which reference the registration can be taken up again.
    #[must_use]
    pub(super) fn with_registration(mut self, reference: Option<&PrintedCode>) -> Self {
        self.problem.registration = reference.map(PrintedCode::grouped);
        self
    }

    #[must_use]
    pub(super) fn with_proof_of_work(mut self, work: ProofOfWorkChallenge) -> Self {
        self.problem.proof_of_work = Some(work);
        self
    }

    #[must_use]
    fn with_tries_left(mut self, tries_left: u32) -> Self {
        self.problem.tries_left = Some(tries_left);
        self
    }
}

/// The name in words, for whoever reads the log.
fn title(problem_type: ProblemType) -> String {
    let words = problem_type.name().replace('-', " ");
    let mut characters = words.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

impl IntoResponse for ApiProblem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Middleware: writes a problem out, with the reference of its request.
pub(super) async fn write_out(request: Request, next: Next) -> Response {
    let reference = request.extensions().get::<RequestId>().map(ToString::to_string);
    let mut response = next.run(request).await;
    let Some(ApiProblem { mut problem, retry_after, max_age }) =
        response.extensions_mut().remove::<ApiProblem>()
    else {
        return response;
    };
    problem.reference = reference;
    *response.body_mut() = Body::from(serde_json::to_vec(&problem).unwrap_or_default());
    response.headers_mut().remove(CONTENT_LENGTH);
    response.headers_mut().insert(CONTENT_TYPE, PROBLEM_JSON);
    if let Some(seconds) = retry_after {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    let challenge = max_age.map(|seconds| {
        HeaderValue::try_from(format!(
            "Session error=\"insufficient_user_authentication\", max_age=\"{seconds}\""
        ))
    });
    response
        .headers_mut()
        .extend(challenge.transpose().ok().flatten().map(|value| (WWW_AUTHENTICATE, value)));
    response
}

impl From<StoreError> for ApiProblem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Unavailable(_) | StoreError::Outdated => unavailable(&error),
            StoreError::Database(_)
            | StoreError::Migration(_)
            | StoreError::Unreadable(_)
            | StoreError::UnreadableMessage { .. } => internal(&error),
        }
    }
}

impl From<PasswordHashError> for ApiProblem {
    fn from(error: PasswordHashError) -> Self {
        match error {
            PasswordHashError::Stopping => unavailable(&error),
            PasswordHashError::Argon2(_) | PasswordHashError::Costs(_) => internal(&error),
        }
    }
}

/// What is the matter stands in the log, and only there.
fn unavailable(error: &dyn std::error::Error) -> ApiProblem {
    tracing::warn!(error = error.to_string(), "a request cannot be answered for the moment");
    ApiProblem::new(ProblemType::Unavailable)
}

/// What failed stands in the log, and only there.
fn internal(error: &dyn std::error::Error) -> ApiProblem {
    tracing::error!(error = error.to_string(), "a request failed");
    ApiProblem::new(ProblemType::Internal)
}
