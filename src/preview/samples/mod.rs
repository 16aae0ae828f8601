//! The sample data, by screen.

mod access;
mod authenticator_code;
mod company_activity;
mod company_import;
mod company_invite;
mod company_list;
mod company_many;
mod company_user;
mod components;
mod confirm_email;
mod email_code;
mod log_in;
mod pages;
mod register;
mod second_factor;
mod sms_code;
mod step_up;

use super::Sample;
use crate::{
    api::ApiError,
    components::ErrorItem,
    i18n::I18n,
    log_in::{Exchange, error_items},
};
use leptos::prelude::*;
use voordeur_contract::{LogInProof, Problem, ProblemType, Timestamp};

pub(super) fn all() -> Vec<Sample> {
    [
        pages::START.as_slice(),
        &log_in::SAMPLES,
        &second_factor::SAMPLES,
        &sms_code::SAMPLES,
        &email_code::SAMPLES,
        &authenticator_code::SAMPLES,
        &access::BLOCKED,
        &access::LOADING,
        &register::start::AT_HAND,
        &register::start::MEANS,
        &register::number::SAMPLES,
        &register::person::BORN,
        &register::person::FAMILY_NAME,
        &register::person::HOME_ADDRESS,
        &register::not_found::SAMPLES,
        &register::desk::SAMPLES,
        &register::email::SAMPLES,
        &register::contact::EMAIL_CODE,
        &register::letter::SAMPLES,
        &register::address_incorrect::SAMPLES,
        &register::contact::MOBILE,
        &register::contact::MOBILE_CODE,
        &register::log_in::PASSWORD,
        &register::log_in::FACTORS,
        &register::log_in::AUTHENTICATOR,
        &register::log_in::RECOVERY_CODES,
        &register::end::CHECK,
        &register::end::REGISTERED,
        &register::invitation::LINK,
        &register::invitation::INVITATION,
        &register::invitation::ACCEPTED,
        &register::invitation::RENEWED,
        &register::end::BLOCKED,
        &register::resume::SAMPLES,
        &register::start::LOADING,
        &access::HOME,
        &company_list::STANDINGS,
        &company_list::SAMPLES,
        &company_user::SAMPLES,
        &company_many::SAMPLES,
        &company_invite::SAMPLES,
        &company_import::SAMPLES,
        &company_activity::SAMPLES,
        &confirm_email::SAMPLES,
        &step_up::SAMPLES,
        &pages::HELP,
        &pages::NOT_FOUND,
        &pages::WENT_WRONG,
        &pages::UNAVAILABLE,
        &pages::SESSION_ENDED,
        &components::SAMPLES,
    ]
    .concat()
}

const fn sample(screen: &'static str, state: &'static str, view: fn() -> AnyView) -> Sample {
    Sample { screen, state, view }
}

/// When the samples play: what the API says is relative to it.
const NOW: &str = "2026-11-21T20:35:00Z";

fn moment(text: &str) -> Timestamp {
    Timestamp::from_rfc3339(text.to_owned())
}

/// An exchange in which nothing happens any more.
fn exchange(errors: Signal<Vec<ErrorItem>>, busy: bool, status: &'static str) -> Exchange {
    let status = if status.is_empty() { String::new() } else { crate::i18n::t(status) };
    Exchange {
        errors,
        busy: Signal::stored(busy),
        status: Signal::stored(status),
        on_answer: Callback::new(|_| ()),
    }
}

/// The exchange of a screen that has just been opened.
fn quiet() -> Exchange {
    exchange(Signal::stored(Vec::new()), false, "")
}

/// The exchange whose answer is awaited.
fn under_way() -> Exchange {
    exchange(Signal::stored(Vec::new()), true, "")
}

/// The exchange after `error`.
fn failed(error: ApiError, proof: Option<LogInProof>) -> Exchange {
    exchange(errors_of(error, proof), false, "")
}

/// The words for `error`. They come with an effect, as they do in earnest: some hold a time of day.
fn errors_of(error: ApiError, proof: Option<LogInProof>) -> Signal<Vec<ErrorItem>> {
    let errors = RwSignal::new(Vec::new());
    let i18n = use_context::<I18n>();
    Effect::new(move |_| {
        if let Some(i18n) = &i18n {
            errors.set(error_items(i18n, &error, proof));
        }
    });
    errors.into()
}

/// A problem as the API writes it.
fn problem<S>(problem_type: ProblemType) -> Problem<S> {
    Problem {
        problem_type,
        title: String::new(),
        status: problem_type.status(),
        detail: None,
        reference: None,
        errors: Vec::new(),
        tries_left: None,
        retry_at: None,
        journey: None,
        proof_of_work: None,
        registration: None,
    }
}

fn of_problem(problem: Problem) -> ApiError {
    ApiError::Problem(Box::new(problem))
}
