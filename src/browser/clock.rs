//! Moments, as the browser shows and counts them: `Date` and `Intl`, no calendar in the Wasm.

use js_sys::{Array, Date, Function, Object, Reflect};
use voordeur_contract::{CalendarDate, Language, Timestamp, Weekday};
use wasm_bindgen::{JsCast, JsValue};

const NO_BREAK_SPACE: &str = "\u{a0}";

/// Now by the browser's clock, in milliseconds since 1970: to measure how long ago something was.
pub(crate) fn now() -> f64 {
    Date::now()
}

/// How far the browser's clock is ahead of the API's, from an answer that has just arrived. The two may differ
/// by years, so a moment of the API is never compared with the browser's `now` directly.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct ApiClock {
    /// Milliseconds.
    ahead: f64,
}

impl ApiClock {
    /// `now` is what the API's clock said when it wrote the answer.
    pub(crate) fn read(now: &Timestamp) -> Self {
        Self { ahead: Date::now() - milliseconds(now) }
    }

    /// When it is `moment` by the API's clock.
    pub(crate) fn deadline(self, moment: &Timestamp) -> Deadline {
        Deadline { at: milliseconds(moment) + self.ahead }
    }
}

/// Until when something holds, by the browser's clock.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(crate) struct Deadline {
    /// Milliseconds since 1970.
    at: f64,
}

impl Deadline {
    /// Whole seconds from now, rounded up; 0 when it is past.
    pub(crate) fn seconds_left(self) -> u32 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "rounded and not negative"
        )]
        let seconds = ((self.at - Date::now()) / 1000.0).ceil().max(0.0) as u32;
        seconds
    }
}

fn milliseconds(moment: &Timestamp) -> f64 {
    Date::parse(moment.as_str())
}

/// The time of day where the visitor is: `14:05`.
pub(crate) fn time_of(moment: &Timestamp, language: Language) -> String {
    format(language, moment, &[("timeStyle", "short")])
}

/// Day and time where the visitor is: `Saturday 21 November 2026 at 14:05`.
pub(crate) fn date_time_of(moment: &Timestamp, language: Language) -> String {
    format(language, moment, &[("dateStyle", "full"), ("timeStyle", "short")])
}

/// The day that `moment` belongs to in the time zone with this IANA name: `3 March 2026`.
pub(crate) fn day_of(moment: &Timestamp, language: Language, zone: &str) -> String {
    day_at(&date_of(moment), language, zone)
}

/// The last day of a time that ends at `moment`: midnight belongs to the day before it.
pub(crate) fn last_day_of(moment: &Timestamp, language: Language, zone: &str) -> String {
    day_at(&Date::new(&JsValue::from_f64(milliseconds(moment) - 1.0)), language, zone)
}

/// A day of the calendar: `27 March 1956`. The browser takes a date without a time for one of UTC.
pub(crate) fn day_in_words(day: &CalendarDate, language: Language) -> String {
    day_at(&Date::new(&JsValue::from_str(day.as_str())), language, "UTC")
}

/// The day where the visitor is: `21 November 2026`.
pub(crate) fn today(language: Language) -> String {
    formatted(locale(language), &Date::new_0(), &[("dateStyle", "long")]).unwrap_or_default()
}

/// The time of day where the visitor is, with the day when that is another one than today's.
pub(crate) fn soonest_of(moment: &Timestamp, language: Language) -> String {
    let is_today = date_of(moment).to_date_string() == Date::new_0().to_date_string();
    if is_today { time_of(moment, language) } else { date_time_of(moment, language) }
}

/// What the clock on the wall and the calendar say in some time zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LocalNow {
    /// `YYYY-MM-DD`.
    pub(crate) date: String,
    /// The day of the week.
    pub(crate) weekday: Weekday,
    /// `HH:MM`.
    pub(crate) time: String,
}

/// Now, in the zone with this IANA name; nothing when the browser does not know the zone.
pub(crate) fn local_now(zone: &str) -> Option<LocalNow> {
    let part = |options: &[(&str, &str)]| {
        let mut options = options.to_vec();
        options.push(("timeZone", zone));
        formatted("en-GB", &Date::new_0(), &options)
    };
    let weekday = match part(&[("weekday", "short")])?.as_str() {
        "Mon" => Weekday::Monday,
        "Tue" => Weekday::Tuesday,
        "Wed" => Weekday::Wednesday,
        "Thu" => Weekday::Thursday,
        "Fri" => Weekday::Friday,
        "Sat" => Weekday::Saturday,
        _ => Weekday::Sunday,
    };
    let day = part(&[("year", "numeric"), ("month", "2-digit"), ("day", "2-digit")])?;
    let mut day = day.split('/').rev();
    let date = [day.next()?, "-", day.next()?, "-", day.next()?].concat();
    let time = part(&[("hour", "2-digit"), ("minute", "2-digit"), ("hourCycle", "h23")])?;
    Some(LocalNow { date, weekday, time })
}

fn format(language: Language, moment: &Timestamp, options: &[(&str, &str)]) -> String {
    formatted(locale(language), &date_of(moment), options).unwrap_or_else(|| moment.as_str().to_owned())
}

/// In the visitor's own zone where the browser does not know the other. On one line: day, month and year belong together.
fn day_at(date: &Date, language: Language, zone: &str) -> String {
    let long = ("dateStyle", "long");
    formatted(locale(language), date, &[long, ("timeZone", zone)])
        .or_else(|| formatted(locale(language), date, &[long]))
        .unwrap_or_default()
        .replace(' ', NO_BREAK_SPACE)
}

/// British, because the portals are European: day before month, 24 hours.
pub(super) fn locale(language: Language) -> &'static str {
    if language == Language::En { "en-GB" } else { language.tag() }
}

fn date_of(moment: &Timestamp) -> Date {
    Date::new(&JsValue::from_str(moment.as_str()))
}

fn formatted(locale: &str, date: &Date, options: &[(&str, &str)]) -> Option<String> {
    let bag = Object::new();
    for (name, value) in options {
        Reflect::set(&bag, &JsValue::from_str(name), &JsValue::from_str(value)).ok()?;
    }
    // `toLocaleString` throws on a zone that the browser does not know, so it is called through `Reflect`.
    let method: Function = Reflect::get(date, &"toLocaleString".into()).ok()?.dyn_into().ok()?;
    let arguments = Array::of2(&JsValue::from_str(locale), &bag);
    let text = Reflect::apply(&method, date, &arguments).ok()?.as_string()?;
    Some(if locale == Language::Fr.tag() { french_first(&text) } else { text })
}

/// French says the first of a month as an ordinal: `1er décembre 2026`.
fn french_first(date: &str) -> String {
    let words: Vec<&str> = date.split(' ').map(|word| if word == "1" { "1er" } else { word }).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::french_first;

    #[test]
    fn the_first_of_a_month_is_an_ordinal_in_french() {
        assert_eq!(french_first("1 décembre 2026"), "1er décembre 2026");
        assert_eq!(french_first("mardi 1 décembre 2026 à 11:01"), "mardi 1er décembre 2026 à 11:01");
        assert_eq!(french_first("11 janvier 2021"), "11 janvier 2021");
    }
}
