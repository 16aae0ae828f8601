//! Moments in words. The first render knows neither zone nor clock, so the words come with an effect.

use crate::{browser::clock, i18n::I18n};
use leptos::prelude::*;
use voordeur_contract::{Language, Timestamp};

/// The time of day where the visitor is; nothing in the first render.
pub(crate) fn local_time(moment: Signal<Timestamp>) -> Signal<Option<String>> {
    in_words(moment, clock::time_of)
}

/// Day and time where the visitor is; nothing in the first render.
pub(crate) fn local_date_time(moment: Signal<Timestamp>) -> Signal<Option<String>> {
    in_words(moment, clock::date_time_of)
}

fn in_words(moment: Signal<Timestamp>, words: fn(&Timestamp, Language) -> String) -> Signal<Option<String>> {
    let text = RwSignal::new(None);
    let language = use_context::<I18n>().map_or(Language::En, |i18n| i18n.language());
    Effect::new(move |_| text.set(Some(moment.with(|moment| words(moment, language)))));
    text.into()
}
