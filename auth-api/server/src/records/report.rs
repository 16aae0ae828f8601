//! What became of a question to the insurer, for whoever reads log and metrics: never about whom.

use super::failure::{Failure, RecordsError};
use crate::observe::metrics;
use std::time::Duration;
use voordeur_contract::records::NumberKind;

/// Into log and metrics: which kind of number, how long it took, how it ended.
pub(super) fn report(kind: NumberKind, failure: Option<&Failure>, duration: Duration) {
    let outcome = failure.map_or("answered", |failure| failure.error.name());
    metrics::records_request(outcome, duration);
    let (kind, milliseconds) = (kind.name(), duration.as_secs_f64() * 1000.0);
    match failure {
        None => log_answered(kind, milliseconds),
        Some(Failure { error: RecordsError::Wrong, why }) => log_wrong(kind, milliseconds, why),
        Some(Failure { why, .. }) => log_not_answered(kind, milliseconds, outcome, why),
    }
}

fn log_answered(kind: &str, milliseconds: f64) {
    tracing::info!(kind, milliseconds, "the insurer's records answered");
}

/// Somebody has to mend something, so an error.
fn log_wrong(kind: &str, milliseconds: f64, why: &str) {
    tracing::error!(kind, milliseconds, outcome = "wrong", why, "the insurer's records cannot be used");
}

fn log_not_answered(kind: &str, milliseconds: f64, outcome: &str, why: &str) {
    tracing::warn!(kind, milliseconds, outcome, why, "the insurer's records did not answer");
}
