//! Registering, by subject.

pub(super) mod address_incorrect;
pub(super) mod contact;
pub(super) mod desk;
pub(super) mod email;
pub(super) mod end;
pub(super) mod invitation;
pub(super) mod letter;
pub(super) mod log_in;
pub(super) mod not_found;
pub(super) mod number;
pub(super) mod person;
pub(super) mod resume;
pub(super) mod start;

use super::{NOW, moment, problem, sample};
use crate::{
    api::ApiError,
    browser::clock::ApiClock,
    components::ErrorItem,
    i18n::{I18n, t},
    journey::Kind,
    register::{Exchange, Register},
};
use leptos::prelude::*;
use voordeur_contract::{
    FieldError, FieldReason, Journey, JourneyId, JourneyKind, Problem, ProblemType, RegisterStep, Timestamp,
};

/// A callback for what never happens here.
fn nothing() -> Callback<()> {
    Callback::new(|()| ())
}

fn exchange(errors: Signal<Vec<ErrorItem>>, status: String) -> Exchange {
    Exchange {
        errors,
        busy: Signal::stored(false),
        status: Signal::stored(status),
        on_answer: Callback::new(|_| ()),
    }
}

/// The exchange of a screen that has just been opened.
fn quiet() -> Exchange {
    exchange(Signal::stored(Vec::new()), String::new())
}

/// The exchange whose answer is awaited.
fn under_way() -> Exchange {
    Exchange { busy: Signal::stored(true), ..quiet() }
}

/// The exchange after an answer that was taken, of which this message is said.
fn said(status: &str) -> Exchange {
    exchange(Signal::stored(Vec::new()), t(status))
}

/// The exchange after nothing was chosen.
fn wrong(field: &'static str, message: &str) -> Exchange {
    exchange(Signal::stored(vec![ErrorItem { field, message: t(message) }]), String::new())
}

/// The exchange after a field could not be read at `step`.
fn unreadable(step: &RegisterStep, fields: &[(&str, FieldReason)]) -> Exchange {
    let errors = fields.iter().map(|(field, reason)| FieldError::new(&["/answer/", field].concat(), *reason));
    refused(step, Problem { errors: errors.collect(), ..problem(ProblemType::AnswerUnreadable) })
}

/// The exchange after `problem` at `step`. The words come with an effect, as they do in earnest: some hold a time.
fn refused(step: &RegisterStep, problem: Problem<RegisterStep>) -> Exchange {
    let journey = journey(step.clone());
    let error = ApiError::Problem(Box::new(Problem { journey, ..problem }));
    let errors = RwSignal::new(Vec::new());
    let (i18n, step) = (use_context::<I18n>(), step.clone());
    Effect::new(move |_| {
        if let Some(i18n) = &i18n {
            errors.set(Register::default().words(i18n, &error, Some(&step)));
        }
    });
    exchange(errors.into(), String::new())
}

/// The reference of every registration here.
fn reference() -> String {
    "4TBN-82RC".to_owned()
}

/// The id of every journey here.
fn id() -> Option<JourneyId> {
    JourneyId::parse("0192f3a4-0000-7000-8000-000000000001").ok()
}

fn journey(step: RegisterStep) -> Option<Journey<RegisterStep>> {
    Some(Journey {
        id: id()?,
        kind: JourneyKind::Register,
        revision: 0,
        now: moment(NOW),
        expires_at: moment("2026-11-21T21:05:00Z"),
        step,
    })
}

/// The API's clock, by which it is `now`.
fn clock_at(now: Timestamp) -> Signal<Option<ApiClock>> {
    let clock = RwSignal::new(None);
    Effect::new(move |_| clock.set(Some(ApiClock::read(&now))));
    clock.into()
}
