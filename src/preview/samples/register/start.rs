//! What is at hand, where the person lives, the means.

use super::{nothing, quiet, sample, wrong};
use crate::{
    preview::Sample,
    register::{
        Exchange,
        steps::{at_hand::AtHand, means::Means, not_eligible::NotEligible, residence::Residence},
    },
};
use leptos::prelude::*;
use voordeur_contract::{AtHand as Choice, Means as Way, Residence as Place};

pub(in crate::preview::samples) const SAMPLES: [Sample; 7] = [
    sample("register-at-hand", "empty", || at_hand(quiet())),
    sample("register-at-hand", "nothing-chosen", || at_hand(wrong("atHand", "register-at-hand-required"))),
    sample("register-residence", "empty", || {
        view! { <Residence exchange=quiet() given=None on_nothing=nothing() back=String::new()/> }.into_any()
    }),
    sample("register-means", "one", || means(vec![Way::ClientReference])),
    sample("register-means", "several", || means(vec![Way::ClientReference, Way::CustomerId])),
    sample("register-not-eligible", "nothing-at-hand", || not_eligible(Choice::Nothing)),
    sample("register-not-eligible", "another-means", || not_eligible(Choice::CustomerId)),
];

fn at_hand(exchange: Exchange) -> AnyView {
    let options = vec![Choice::ClientReference, Choice::CustomerId, Choice::Nothing];
    view! { <AtHand exchange options given=Signal::stored(None) notice=Signal::stored(None) on_nothing=nothing()/> }
        .into_any()
}

fn means(means: Vec<Way>) -> AnyView {
    view! { <Means exchange=quiet() means on_nothing=nothing() back=String::new()/> }.into_any()
}

fn not_eligible(at_hand: Choice) -> AnyView {
    let (residence, back) = (Place::Belgium, String::new());
    view! { <NotEligible exchange=quiet() at_hand residence back/> }.into_any()
}
