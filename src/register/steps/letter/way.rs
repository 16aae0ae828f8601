//! The letter's way, as a line of time.

use super::is_past;
use crate::{
    browser::clock::ApiClock,
    i18n::t_args,
    journey::local_time::{day, last_day},
};
use leptos::prelude::*;
use voordeur_contract::LetterState;

/// When it was sent and to where, by when it should be there, until when its code works.
#[component]
pub(super) fn Way(letter: Signal<LetterState>, clock: Signal<Option<ApiClock>>) -> impl IntoView {
    let sent = day(Signal::derive(move || letter.with(|letter| letter.sent_at.clone())));
    let expected = day(Signal::derive(move || letter.with(|letter| letter.expected_at.clone())));
    let until = last_day(Signal::derive(move || letter.with(|letter| letter.expires_at.clone())));
    let dated = |message: &'static str, name: &'static str, day: Signal<Option<String>>| {
        move || Some(t_args(message, &[(name, day.get()?.into())]))
    };
    let to = move || {
        let address = letter.with(|letter| letter.address.join(", "));
        t_args("register-letter-address", &[("address", address.into())])
    };
    let arrived = Memo::new(move |_| letter.with(|letter| is_past(clock, &letter.expected_at)));
    let over = Memo::new(move |_| letter.with(|letter| is_past(clock, &letter.expires_at)));
    let class = |past: Memo<bool>| move || past.get().then_some("past");
    view! {
        <ol class="timeline">
            <li class="past">
                <p>{dated("register-letter-sent", "sent", sent)}</p>
                <p class="quiet"><bdi>{to}</bdi></p>
            </li>
            <li class=class(arrived)>{dated("register-letter-expected", "expected", expected)}</li>
            <li class=class(over)>{dated("register-letter-valid-until", "until", until)}</li>
        </ol>
    }
}
