use voordeur_contract::Problem;

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
