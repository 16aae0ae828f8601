//! What is counted and measured, for Prometheus. Every name is here, once.

use crate::store::Channel;
use jiff::{SignedDuration, Timestamp};
use metrics::{counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use metrics_exporter_prometheus::{BuildError, Matcher, PrometheusBuilder, PrometheusHandle};
use std::time::Duration;
use voordeur_contract::Activity;

const REQUESTS: &str = "voordeur_http_requests_total";
const REQUEST_SECONDS: &str = "voordeur_http_request_duration_seconds";
const LOG_INS: &str = "voordeur_log_ins_total";
const REGISTRATIONS: &str = "voordeur_registrations_total";
const COMPANY_ACTIVITIES: &str = "voordeur_company_activities_total";
const COMPANY_REFUSALS: &str = "voordeur_company_refusals_total";
const OUTBOX_WAITING: &str = "voordeur_outbox_waiting_messages";
const OUTBOX_AGE: &str = "voordeur_outbox_oldest_seconds";
const DELIVERY_ATTEMPTS: &str = "voordeur_delivery_attempts_total";
const DELIVERY_FAILURES: &str = "voordeur_delivery_failures_total";
const RECORDS_REQUESTS: &str = "voordeur_records_requests_total";
const RECORDS_SECONDS: &str = "voordeur_records_request_duration_seconds";

/// Seconds; around what a log-in costs (argon2id) and what a reading costs.
const BUCKETS: [f64; 11] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0];

/// Seconds; from an insurer's system next door to one that is nearly given up.
const RECORDS_BUCKETS: [f64; 9] = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0];

/// Begins to count. Once a process.
///
/// # Errors
/// When something counts already.
pub fn install() -> Result<PrometheusHandle, BuildError> {
    let handle = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Full(REQUEST_SECONDS.to_owned()), &BUCKETS)?
        .set_buckets_for_metric(Matcher::Full(RECORDS_SECONDS.to_owned()), &RECORDS_BUCKETS)?
        .install_recorder()?;
    describe_counter!(REQUESTS, "Requests answered, by method, route and status.");
    describe_histogram!(REQUEST_SECONDS, "How long answers took, in seconds.");
    describe_counter!(LOG_INS, "Log-ins by outcome.");
    describe_counter!(REGISTRATIONS, "What happened in registrations.");
    describe_counter!(COMPANY_ACTIVITIES, "What administrators did, and what came of it.");
    describe_counter!(COMPANY_REFUSALS, "What administrators asked for and was not done, by why.");
    describe_gauge!(OUTBOX_WAITING, "Messages that wait to be delivered.");
    describe_gauge!(OUTBOX_AGE, "How long the oldest of them has been waiting, in seconds.");
    describe_counter!(DELIVERY_ATTEMPTS, "Attempts to deliver a message, by channel.");
    describe_counter!(DELIVERY_FAILURES, "Attempts that failed; final: the message was given up.");
    describe_counter!(RECORDS_REQUESTS, "Questions to the insurer's records, by outcome.");
    describe_histogram!(RECORDS_SECONDS, "How long they took, in seconds.");
    Ok(handle)
}

/// A request was answered. `path` is the route's pattern, so that no id becomes a label.
pub(super) fn request(method: &'static str, path: &str, status: u16, duration: Duration) {
    let labels = [("method", method.to_owned()), ("path", path.to_owned()), ("status", status.to_string())];
    counter!(REQUESTS, &labels).increment(1);
    histogram!(REQUEST_SECONDS, "method" => method, "path" => path.to_owned()).record(duration);
}

/// Somebody tried to log in; `outcome` as in the audit trail.
pub fn log_in(outcome: &'static str) {
    counter!(LOG_INS, "outcome" => outcome).increment(1);
}

/// Something happened in a registration; `event` as in the audit trail.
pub fn registration(event: &'static str) {
    counter!(REGISTRATIONS, "event" => event).increment(1);
}

/// Something was done within a company; `activity` as in its trail.
pub fn company_activity(activity: Activity) {
    counter!(COMPANY_ACTIVITIES, "activity" => activity.name()).increment(1);
}

/// Something was asked for within a company and not done; `problem` as in the contract.
pub fn company_refusal(problem: &'static str) {
    counter!(COMPANY_REFUSALS, "problem" => problem).increment(1);
}

/// A message was tried.
pub(crate) fn delivery_attempt(channel: Channel) {
    counter!(DELIVERY_ATTEMPTS, "channel" => channel.name()).increment(1);
}

/// The try failed; `given_up`: there will be no other.
pub(crate) fn delivery_failure(channel: Channel, given_up: bool) {
    let given_up = if given_up { "true" } else { "false" };
    counter!(DELIVERY_FAILURES, "channel" => channel.name(), "final" => given_up).increment(1);
}

/// A message was given up because it cannot be read; by which way it was to go is not known.
pub(crate) fn unreadable_message() {
    counter!(DELIVERY_FAILURES, "channel" => "unknown", "final" => "true").increment(1);
}

/// The insurer's records were asked; `outcome`: answered, slow, down or wrong.
pub(crate) fn records_request(outcome: &'static str, duration: Duration) {
    counter!(RECORDS_REQUESTS, "outcome" => outcome).increment(1);
    histogram!(RECORDS_SECONDS).record(duration);
}

/// How many messages wait, and since when the oldest of them.
pub(super) fn outbox(waiting: u32, oldest: Option<Timestamp>, now: Timestamp) {
    let age = oldest.map_or(SignedDuration::ZERO, |written_at| now.duration_since(written_at));
    gauge!(OUTBOX_WAITING).set(f64::from(waiting));
    gauge!(OUTBOX_AGE).set(age.as_secs_f64());
}
