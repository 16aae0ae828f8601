//! The e-mail address.

use super::{nothing, problem, quiet, refused, sample, under_way, unreadable};
use crate::{
    browser::clock::{ApiClock, Deadline},
    components::TimeLimit,
    preview::{Sample, samples::moment},
    register::{Exchange, steps::email::Email},
};
use leptos::prelude::*;
use voordeur_contract::{FieldReason, Problem, ProblemType, RegisterStep, RegisterStepName};

/// Longer than a phone is wide.
const ADDRESS: &str = "sofie.vandenbroucke-dierckxsens@example.com";

pub(in crate::preview::samples) const SAMPLES: [Sample; 9] = [
    sample("register-email", "empty", || show(quiet(), None)),
    sample("register-email", "given-before", || show(quiet(), Some(ADDRESS))),
    sample("register-email", "under-way", || show(under_way(), Some(ADDRESS))),
    sample("register-email", "nothing-typed", || refused_address(FieldReason::Required)),
    sample("register-email", "malformed", || refused_address(FieldReason::Malformed)),
    sample("register-email", "too-long", || refused_address(FieldReason::TooLong)),
    sample("register-email", "time-nearly-over", nearly_over),
    sample("register-email", "taken", || {
        show(refused(&step(), problem(ProblemType::EmailTaken)), Some(ADDRESS))
    }),
    sample("register-email", "too-many-codes", || {
        let retry_at = Some(moment("2026-11-22T06:00:00Z"));
        let problem = Problem { retry_at, ..problem(ProblemType::TooManyCodes) };
        show(refused(&step(), problem), Some(ADDRESS))
    }),
];

fn step() -> RegisterStep {
    RegisterStep::Email { given: None, back: RegisterStepName::HomeAddress }
}

fn refused_address(reason: FieldReason) -> AnyView {
    show(unreadable(&step(), &[("email", reason)]), None)
}

/// Fifty seconds before the end, while a mistake is mended.
fn nearly_over() -> AnyView {
    let until = RwSignal::new(None::<Deadline>);
    Effect::new(move |_| {
        let clock = ApiClock::read(&moment("2026-11-21T21:04:10Z"));
        until.set(Some(clock.deadline(&moment("2026-11-21T21:05:00Z"))));
    });
    view! {
        {refused_address(FieldReason::Malformed)}
        <TimeLimit until warning="register-time-limit" on_more=nothing() on_end=nothing()/>
    }
    .into_any()
}

fn show(exchange: Exchange, given: Option<&str>) -> AnyView {
    let given = given.map(str::to_owned);
    view! { <Email exchange given back=String::new()/> }.into_any()
}
