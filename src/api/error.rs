use voordeur_contract::{Problem, ProblemType};

/// Everything that can go wrong between a request and its typed answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ApiError {
    /// The API answered with a problem.
    Problem(Box<Problem>),
    /// No answer: no network, no server behind the proxy.
    Unreachable,
    /// No answer within the time the browser waits.
    TimedOut,
    /// An answer that is not what the contract describes.
    Unreadable,
}

impl ApiError {
    /// Whether nobody answers, for the moment.
    pub(crate) fn is_unreachable(&self) -> bool {
        match self {
            Self::Problem(problem) => problem.problem_type == ProblemType::Unavailable,
            Self::Unreachable => true,
            Self::TimedOut | Self::Unreadable => false,
        }
    }
}
