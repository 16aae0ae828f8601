use voordeur_contract::{LogInStep, Problem, ProblemType};

/// Everything that can go wrong between a request and its typed answer, about a journey of steps `S` if about one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ApiError<S = LogInStep> {
    /// The API answered with a problem.
    Problem(Box<Problem<S>>),
    /// No answer: no network, no server behind the proxy.
    Unreachable,
    /// No answer within the time the browser waits.
    TimedOut,
    /// An answer that is not what the contract describes.
    Unreadable,
}

impl<S> ApiError<S> {
    /// Whether the API answered with one of these problems.
    pub(crate) fn is(&self, types: &[ProblemType]) -> bool {
        matches!(self, Self::Problem(problem) if types.contains(&problem.problem_type))
    }

    /// Whether nobody answers, for the moment.
    pub(crate) fn is_unreachable(&self) -> bool {
        matches!(self, Self::Unreachable) || self.is(&[ProblemType::Unavailable])
    }

    /// The journey's time is over, or it is another browser's.
    pub(crate) fn is_gone(&self) -> bool {
        self.is(&[ProblemType::JourneyExpired, ProblemType::JourneyNotFound])
    }
}
