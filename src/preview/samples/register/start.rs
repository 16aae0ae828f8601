//! What is at hand, where the person lives, the means.

use super::{nothing, problem, quiet, refused, sample, wrong};
use crate::{
    preview::{Sample, samples::moment},
    register::{
        Exchange, Notice,
        steps::{
            at_hand::AtHand, loading::StepLoading, means::Means, not_eligible::NotEligible,
            residence::Residence,
        },
    },
};
use leptos::prelude::*;
use voordeur_contract::{
    AtHand as Choice, Means as Way, Problem, ProblemType, RegisterStep, Residence as Place,
};

pub(in crate::preview::samples) const AT_HAND: [Sample; 8] = [
    sample("register-at-hand", "empty", || at_hand(quiet(), None, None)),
    sample("register-at-hand", "given-before", || at_hand(quiet(), Some(Choice::CustomerId), None)),
    sample("register-at-hand", "nothing-chosen", || {
        at_hand(wrong("atHand", "register-at-hand-required"), None, None)
    }),
    sample("register-at-hand", "expired", || at_hand(quiet(), None, Some(Notice::Expired))),
    sample("register-at-hand", "expired-kept", || {
        at_hand(quiet(), Some(Choice::CustomerId), Some(Notice::Expired))
    }),
    sample("register-at-hand", "not-yet", || at_hand(quiet(), None, Some(Notice::NotYet))),
    sample("register-at-hand", "too-many", || {
        let retry_at = Some(moment("2026-11-21T21:35:00Z"));
        at_hand(refused(&first(), Problem { retry_at, ..problem(ProblemType::TooManyRequests) }), None, None)
    }),
    sample("register-at-hand", "browser-check-failed", || {
        at_hand(refused(&first(), problem(ProblemType::ProofOfWorkNeeded)), None, None)
    }),
];

pub(in crate::preview::samples) const MEANS: [Sample; 8] = [
    sample("register-residence", "empty", || residence(quiet(), None)),
    sample("register-residence", "given-before", || residence(quiet(), Some(Place::Elsewhere))),
    sample("register-residence", "nothing-chosen", || {
        residence(wrong("residence", "register-residence-required"), None)
    }),
    sample("register-means", "one", || means(quiet(), vec![Way::ClientReference])),
    sample("register-means", "several", || means(quiet(), vec![Way::ClientReference, Way::CustomerId])),
    sample("register-means", "nothing-chosen", || {
        means(wrong("means", "register-means-required"), vec![Way::ClientReference, Way::CustomerId])
    }),
    sample("register-not-eligible", "nothing-at-hand", || not_eligible(Choice::Nothing)),
    sample("register-not-eligible", "another-means", || not_eligible(Choice::CustomerId)),
];

pub(in crate::preview::samples) const LOADING: [Sample; 2] = [
    sample("register-loading", "loading", || loading(quiet())),
    sample("register-loading", "failed", || loading(refused(&first(), problem(ProblemType::Unavailable)))),
];

fn first() -> RegisterStep {
    RegisterStep::AtHand { options: Vec::new(), given: None }
}

fn at_hand(exchange: Exchange, given: Option<Choice>, notice: Option<Notice>) -> AnyView {
    let options = vec![Choice::ClientReference, Choice::CustomerId, Choice::Nothing];
    let (given, notice) = (Signal::stored(given), Signal::stored(notice));
    view! { <AtHand exchange options given notice on_nothing=nothing()/> }.into_any()
}

fn residence(exchange: Exchange, given: Option<Place>) -> AnyView {
    view! { <Residence exchange given on_nothing=nothing() back=String::new()/> }.into_any()
}

fn means(exchange: Exchange, means: Vec<Way>) -> AnyView {
    view! { <Means exchange means on_nothing=nothing() back=String::new()/> }.into_any()
}

fn not_eligible(at_hand: Choice) -> AnyView {
    let (residence, back) = (Place::Belgium, String::new());
    view! { <NotEligible exchange=quiet() at_hand residence back/> }.into_any()
}

fn loading(exchange: Exchange) -> AnyView {
    view! { <StepLoading exchange step="email" on_retry=nothing()/> }.into_any()
}
