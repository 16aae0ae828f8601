use std::borrow::Cow;

/// Why the insurer's records could not be asked. For the visitor all three are one: not now, try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecordsError {
    /// There was no whole answer within the time that the configuration gives.
    #[error("the insurer's records did not answer in time")]
    Slow,
    /// Nobody answered, the answer broke off, or it said by its status (429 or from 500 on) that it is not a good
    /// moment.
    #[error("the insurer's records cannot be reached")]
    Down,
    /// There was an answer, but not one that the interface knows: another status, more than fits, or another JSON.
    /// Somebody has to mend something.
    #[error("the insurer's records answered something that cannot be used")]
    Wrong,
}

impl RecordsError {
    /// As metrics and log name it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Slow => "slow",
            Self::Down => "down",
            Self::Wrong => "wrong",
        }
    }
}

/// The same with a sentence for the log, which holds nothing that was asked or answered.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) error: RecordsError,
    pub(super) why: Cow<'static, str>,
}

impl Failure {
    pub(super) fn wrong(why: impl Into<Cow<'static, str>>) -> Self {
        Self { error: RecordsError::Wrong, why: why.into() }
    }
}

impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        if error.is_timeout() {
            Self { error: RecordsError::Slow, why: "no answer in time".into() }
        } else if error.is_connect() {
            Self { error: RecordsError::Down, why: "no connection".into() }
        } else {
            Self { error: RecordsError::Down, why: "the answer broke off".into() }
        }
    }
}

impl From<reqwest::StatusCode> for Failure {
    fn from(status: reqwest::StatusCode) -> Self {
        let passes = status.is_server_error() || status == reqwest::StatusCode::TOO_MANY_REQUESTS;
        let error = if passes { RecordsError::Down } else { RecordsError::Wrong };
        Self { error, why: format!("status {}", status.as_u16()).into() }
    }
}
