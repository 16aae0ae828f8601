//! Moments in words. The first render knows neither zone nor clock, so the words come with an effect.

use crate::{
    browser::clock,
    i18n::{I18n, language},
};
use leptos::prelude::*;
use voordeur_contract::{CalendarDate, Language, Timestamp};

/// The time of day where the visitor is; nothing in the first render.
pub(crate) fn local_time(moment: Signal<Timestamp>) -> Signal<Option<String>> {
    in_words(moment, clock::time_of)
}

/// Day and time where the visitor is; nothing in the first render.
pub(crate) fn local_date_time(moment: Signal<Timestamp>) -> Signal<Option<String>> {
    in_words(moment, clock::date_time_of)
}

/// The day in the portal's time zone, of what the insurer does; nothing in the first render.
pub(crate) fn day(moment: Signal<Timestamp>) -> Signal<Option<String>> {
    let zone = zone();
    in_words(moment, move |moment, language| clock::day_of(moment, language, &zone))
}

/// The last day there of a time that ends at `moment`; nothing in the first render.
pub(crate) fn last_day(moment: Signal<Timestamp>) -> Signal<Option<String>> {
    let zone = zone();
    in_words(moment, move |moment, language| clock::last_day_of(moment, language, &zone))
}

/// A day of the calendar; empty in the first render.
pub(crate) fn calendar_day(day: CalendarDate) -> Signal<String> {
    let words = in_words(Signal::stored(day), clock::day_in_words);
    Signal::derive(move || words.get().unwrap_or_default())
}

fn zone() -> String {
    use_context::<I18n>().map(|i18n| i18n.portal().time_zone.clone()).unwrap_or_default()
}

fn in_words<T: Send + Sync + 'static>(
    moment: Signal<T>,
    words: impl Fn(&T, Language) -> String + 'static,
) -> Signal<Option<String>> {
    let text = RwSignal::new(None);
    let language = language();
    Effect::new(move |_| text.set(Some(moment.with(|moment| words(moment, language)))));
    text.into()
}
