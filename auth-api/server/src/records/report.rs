//! What became of a question to the insurer, for whoever reads log and metrics: never about whom.

use super::failure::{Failure, RecordsError};
use crate::observe::metrics;
use std::time::Duration;
use voordeur_contract::records::NumberKind;

pub(super) fn report(kind: NumberKind, failure: Option<&Failure>, duration: Duration) {
    let outcome = failure.map_or("answered", |failure| failure.error.name());
    metrics::records_request(outcome, duration);
    let (kind, milliseconds) = (kind.name(), duration.as_secs_f64() * 1000.0);
    match failure {
        None => tracing::info!(kind, milliseconds, "the insurer's records answered"),
        Some(Failure { error: RecordsError::Wrong, why }) => {
            tracing::error!(kind, milliseconds, outcome, %why, "the insurer's records cannot be used");
        }
        Some(Failure { why, .. }) => {
            tracing::warn!(kind, milliseconds, outcome, %why, "the insurer's records did not answer");
        }
    }
}
