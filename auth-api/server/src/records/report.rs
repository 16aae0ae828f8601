//! What became of a question to the insurer, for whoever reads log and metrics: never about whom.

use super::{
    answer::Checked,
    failure::{Failure, RecordsError},
};
use crate::observe::metrics;
use std::time::Duration;
use voordeur_contract::records::NumberKind;

/// Into log and metrics: which kind of number, how long it took, how it ended.
pub(super) fn report(kind: NumberKind, asked: Result<&Checked, &Failure>, duration: Duration) {
    let outcome = asked.map_or_else(|failure| failure.error.name(), |_| "answered");
    metrics::records_request(outcome, duration);
    let (kind, milliseconds) = (kind.name(), duration.as_secs_f64() * 1000.0);
    match asked {
        Ok(Checked { left_out, .. }) => {
            log_answered(kind, milliseconds);
            left_out.iter().for_each(|why| log_left_out(kind, why));
        }
        Err(Failure { error: RecordsError::Wrong, why }) => log_wrong(kind, milliseconds, why),
        Err(Failure { why, .. }) => log_not_answered(kind, milliseconds, outcome, why),
    }
}

fn log_answered(kind: &str, milliseconds: f64) {
    tracing::info!(kind, milliseconds, "the insurer's records answered");
}

/// This person cannot register before somebody has mended the records, so an error.
fn log_left_out(kind: &str, why: &str) {
    tracing::error!(kind, why, "a person in the insurer's records cannot be used");
}

/// Somebody has to mend something, so an error.
fn log_wrong(kind: &str, milliseconds: f64, why: &str) {
    tracing::error!(kind, milliseconds, outcome = "wrong", why, "the insurer's records cannot be used");
}

fn log_not_answered(kind: &str, milliseconds: f64, outcome: &str, why: &str) {
    tracing::warn!(kind, milliseconds, outcome, why, "the insurer's records did not answer");
}
