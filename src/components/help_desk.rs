//! Whether somebody answers the telephone now.

use super::opening_hours::{OpenState, open_state};
use crate::{
    browser::clock,
    i18n::{FluentValue, I18n},
};
use leptos::{html::Span, prelude::*};
use std::time::Duration;
use voordeur_contract::{Contact, Weekday};

/// How often it is looked up anew.
const EVERY: Duration = Duration::from_secs(30);

/// A sentence: open until when, or closed until when. Empty in the first render, which knows no time.
#[component]
pub(super) fn HelpDesk(contact: Contact) -> impl IntoView {
    let state = RwSignal::new(None);
    // Hydration may wait for a chunk, and effects run meanwhile: nothing may change before the element is taken over.
    let taken_over = NodeRef::<Span>::new();
    let i18n = use_context::<I18n>();
    if let Some(i18n) = i18n.clone() {
        Effect::new(move |_| {
            if taken_over.get().is_none() {
                return;
            }
            let (contact, zone) = (contact.clone(), i18n.portal().time_zone.clone());
            let look = move || {
                let now = clock::local_now(&zone).map(|now| open_state(&contact, &now));
                if state.with_untracked(|state| *state != now) {
                    state.set(now);
                }
            };
            look();
            if let Ok(interval) = set_interval_with_handle(look, EVERY) {
                on_cleanup(move || interval.clear());
            }
        });
    }
    let class = move || match state.get() {
        None => "",
        Some(OpenState::OpenUntil(_)) => "open",
        Some(_) => "closed",
    };
    let sentence = move || Some(in_words(i18n.as_ref()?, &state.get()?));
    view! { <span node_ref=taken_over class=class>{sentence}</span> }
}

fn in_words(i18n: &I18n, state: &OpenState) -> String {
    let with_time = |id, time: &str| i18n.text_with(id, &[("time", FluentValue::from(time))]);
    match state {
        OpenState::OpenUntil(time) => with_time("help-desk-open-until", time),
        OpenState::OpensToday(time) => with_time("help-desk-opens-today", time),
        OpenState::OpensTomorrow(time) => with_time("help-desk-opens-tomorrow", time),
        OpenState::OpensOn(day, time) => {
            let arguments = [("day", i18n.text(name_of(*day)).into()), ("time", time.as_str().into())];
            i18n.text_with("help-desk-opens-on", &arguments)
        }
        OpenState::Closed => i18n.text("help-desk-closed"),
    }
}

/// The id of the name of a day.
pub(super) const fn name_of(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "day-monday",
        Weekday::Tuesday => "day-tuesday",
        Weekday::Wednesday => "day-wednesday",
        Weekday::Thursday => "day-thursday",
        Weekday::Friday => "day-friday",
        Weekday::Saturday => "day-saturday",
        Weekday::Sunday => "day-sunday",
    }
}
