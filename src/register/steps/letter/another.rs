//! Another letter: from when, and how to ask for it.

use super::is_past;
use crate::{
    browser::clock::ApiClock,
    components::{ActionButton, Contacts, HEADING, focus_soon},
    i18n::{t, t_args},
    journey::local_time::day,
    register::Exchange,
};
use leptos::prelude::*;
use voordeur_contract::{LetterState, RegisterAnswer};

/// Whether another letter can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Offer {
    Now,
    /// Not before its day, while the code of the last still works.
    Later,
    /// No more of them are sent.
    Never,
}

/// A button once another letter can be asked for; until then, the day from which.
#[component]
pub(super) fn Another(
    exchange: Exchange,
    letter: Signal<LetterState>,
    clock: Signal<Option<ApiClock>>,
    /// The code of the letter that was sent still does.
    works: Signal<bool>,
) -> impl IntoView {
    let offer = Memo::new(move |_| {
        letter.with(|letter| match letter {
            LetterState { letters_left: 0, .. } => Offer::Never,
            LetterState { new_letter_from, .. } if works.get() && !is_past(clock, new_letter_from) => {
                Offer::Later
            }
            _ => Offer::Now,
        })
    });
    let from = day(Signal::derive(move || letter.with(|letter| letter.new_letter_from.clone())));
    let ask = Callback::new(move |()| exchange.on_answer.run(RegisterAnswer::NewLetter {}));
    // The button goes once it was pressed, and the focus must not go with it.
    Effect::new(move |before: Option<Offer>| {
        let offer = offer.get();
        if before == Some(Offer::Now) && offer != Offer::Now {
            focus_soon(HEADING);
        }
        offer
    });
    move || match offer.get() {
        Offer::Now => view! {
            <div class="tight">
                <ActionButton label=t("register-letter-new") on_press=ask busy=exchange.busy outlined=true/>
                {works.get().then(|| view! { <p class="small quiet">{t("register-letter-new-hint")}</p> })}
            </div>
        }
        .into_any(),
        Offer::Later => {
            let words = move || Some(t_args("register-letter-new-from", &[("from", from.get()?.into())]));
            view! { <p>{words}</p> }.into_any()
        }
        Offer::Never => {
            let words = t_args("register-letters-too-many", &[("time", "later".into())]);
            view! { <p>{words}</p> <Contacts heading=t("register-letter-contact-heading")/> }.into_any()
        }
    }
}
