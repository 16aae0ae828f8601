//! What became of a message, for whoever reads log and metrics.

use super::DeliveryError;
use crate::{observe::metrics, store::ClaimedMessage};
use jiff::Timestamp;

/// What became of a message at this try.
pub(super) enum Outcome {
    Delivered,
    /// It is due again then.
    Again(Timestamp, DeliveryError),
    /// It will not be tried again.
    GivenUp(String),
}

/// Into log and metrics: which message, never to whom or what.
pub(super) fn report(claimed: &ClaimedMessage, outcome: &Outcome) {
    let channel = claimed.message.channel;
    metrics::delivery_attempt(channel);
    match outcome {
        Outcome::Delivered => log_delivered(claimed),
        Outcome::Again(next_at, why) => {
            metrics::delivery_failure(channel, false);
            log_not_delivered(claimed, *next_at, why);
        }
        Outcome::GivenUp(why) => {
            metrics::delivery_failure(channel, true);
            log_given_up(claimed, why);
        }
    }
}

/// A message that nobody can read, nor say by which way it was to go.
pub(super) fn report_unreadable(id: &str, why: &str) {
    metrics::unreadable_message();
    tracing::error!(id, why, "message given up");
}

fn log_delivered(claimed: &ClaimedMessage) {
    let ClaimedMessage { id, message, attempts, .. } = claimed;
    let (channel, template) = (message.channel.name(), message.template.as_str());
    tracing::info!(id, channel, template, attempts, "message delivered");
}

fn log_not_delivered(claimed: &ClaimedMessage, next_at: Timestamp, why: &DeliveryError) {
    let ClaimedMessage { id, message, attempts, .. } = claimed;
    let (channel, template) = (message.channel.name(), message.template.as_str());
    tracing::warn!(id, channel, template, attempts, %next_at, %why, "message not delivered");
}

fn log_given_up(claimed: &ClaimedMessage, why: &str) {
    let ClaimedMessage { id, message, attempts, .. } = claimed;
    let (channel, template) = (message.channel.name(), message.template.as_str());
    tracing::error!(id, channel, template, attempts, why, "message given up");
}
