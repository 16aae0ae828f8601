//! Moments for lists: each way of writing them is made once, and not for every row.

use super::clock::locale;
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use voordeur_contract::{Language, Timestamp};
use wasm_bindgen::JsValue;

/// How the browser writes moments, where the visitor is, in one language.
pub(crate) struct Writing {
    time: Function,
    day: Function,
    day_of_year: Function,
    exact: Function,
    now: Date,
}

/// A moment in words: as short as its distance from now allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Short {
    /// `14:05`.
    Today(String),
    /// `3 October`, or `3 October 2025`.
    Day(String),
}

impl Writing {
    /// As of now.
    pub(crate) fn of(language: Language) -> Self {
        let locale = locale(language);
        let moments = |options: &[(&str, &str)]| {
            Intl::DateTimeFormat::new(&Array::of1(&locale.into()), &bag(options)).format()
        };
        let (day, month) = (("day", "numeric"), ("month", "long"));
        Self {
            time: moments(&[("hour", "2-digit"), ("minute", "2-digit")]),
            day: moments(&[day, month]),
            day_of_year: moments(&[day, month, ("year", "numeric")]),
            exact: moments(&[("dateStyle", "long"), ("timeStyle", "medium")]),
            now: Date::new_0(),
        }
    }

    /// The time of day when it was today, the day otherwise; the year when it was another one.
    pub(crate) fn short(&self, moment: &Timestamp) -> Short {
        let date = date_of(moment);
        if date.to_date_string() == self.now.to_date_string() {
            return Short::Today(said(&self.time, &date));
        }
        let this_year = date.get_full_year() == self.now.get_full_year();
        Short::Day(said(if this_year { &self.day } else { &self.day_of_year }, &date))
    }

    /// Day and time to the second: `21 November 2026 at 14:05:09`.
    pub(crate) fn exact(&self, moment: &Timestamp) -> String {
        said(&self.exact, &date_of(moment))
    }
}

fn date_of(moment: &Timestamp) -> Date {
    Date::new(&JsValue::from_str(moment.as_str()))
}

fn said(format: &Function, what: &JsValue) -> String {
    format.call1(&JsValue::UNDEFINED, what).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

fn bag(options: &[(&str, &str)]) -> Object {
    let bag = Object::new();
    for (name, value) in options {
        // Fails for frozen objects only.
        _ = Reflect::set(&bag, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    bag
}
