//! Moments in words. The first render knows neither zone nor clock, so they come with an effect; one for all.

use crate::{
    browser::writing::{Short, Writing},
    i18n::I18n,
};
use leptos::prelude::*;
use voordeur_contract::Timestamp;

/// How moments are written on a page.
#[derive(Clone, Copy)]
pub(crate) struct Written {
    writing: RwSignal<Option<Writing>, LocalStorage>,
    i18n: StoredValue<Option<I18n>>,
}

impl Written {
    /// To be called while the view is built that shows them.
    pub(crate) fn here() -> Self {
        let i18n = use_context::<I18n>();
        let writing = RwSignal::new_local(None);
        let language = i18n.as_ref().map(I18n::language);
        Effect::new(move |_| writing.set(language.map(Writing::of)));
        Self { writing, i18n: StoredValue::new(i18n) }
    }

    /// `today 14:05`, `3 October` or `3 October 2025`; nothing in the first render.
    pub(crate) fn short(self, moment: &Timestamp) -> Option<String> {
        Some(match self.with(|writing| writing.short(moment))? {
            Short::Day(day) => day,
            Short::Today(time) => self.i18n.with_value(|i18n| {
                Some(i18n.as_ref()?.text_with("company-today", &[("time", time.into())]))
            })?,
        })
    }

    /// `21 November 2026 at 14:05:09`; nothing in the first render.
    pub(crate) fn exact(self, moment: &Timestamp) -> Option<String> {
        self.with(|writing| writing.exact(moment))
    }

    fn with<T>(self, write: impl FnOnce(&Writing) -> T) -> Option<T> {
        self.writing.with(|writing| writing.as_ref().map(write))
    }
}
