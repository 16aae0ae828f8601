//! The code that was sent, and how to get another one.

use super::{CodeAnswer, CodeForm, NoCode, SentCodeWords, words::BLOCKED};
use crate::{
    browser::clock::{ApiClock, Deadline},
    components::{ActionButton, Countdown, HEADING, focus_soon},
    i18n::{t, t_args},
    journey::{Exchange, local_time::local_time},
};
use leptos::prelude::*;
use voordeur_contract::CodesState;

/// The field for a code that was sent; below it until when it works, and another code.
#[component]
pub(crate) fn SentCode(
    exchange: Exchange<CodeAnswer>,
    words: &'static SentCodeWords,
    codes: Signal<CodesState>,
    /// For the time until another code may be asked for.
    clock: Signal<Option<ApiClock>>,
    /// The way on when no more are sent, where there is no other on the page.
    #[prop(optional, into)]
    no_more: ViewFn,
) -> impl IntoView {
    let left = Memo::new(move |_| codes.with(|codes| (codes.resends_left > 0, codes.tries_left > 0)));
    let until = local_time(Signal::derive(move || codes.with(|codes| codes.expires_at.clone())));
    let works_until = move || {
        let sentence = t_args("code-works-until", &[("time", until.get()?.into())]);
        Some(view! { <p class="small quiet">{sentence}</p> })
    };
    let tries_left = Memo::new(move |_| left.get().1);
    let form = move || {
        if tries_left.get() {
            return view! { <CodeForm exchange hint=t("code-hint")/> {works_until} }.into_any();
        }
        let why = move || if left.get().0 { BLOCKED } else { words.none_works };
        (move || view! { <NoCode errors=exchange.errors why=why()/> }).into_any()
    };
    view! {
        {form}
        <Another exchange words codes clock left no_more/>
    }
}

/// Another code: when, and how to ask for it.
#[component]
fn Another(
    exchange: Exchange<CodeAnswer>,
    words: &'static SentCodeWords,
    codes: Signal<CodesState>,
    clock: Signal<Option<ApiClock>>,
    /// Whether codes, and whether tries are left.
    left: Memo<(bool, bool)>,
    no_more: ViewFn,
) -> impl IntoView {
    let until = Memo::new(move |_| -> Option<Deadline> {
        let clock = clock.get()?;
        codes.with(|codes| Some(clock.deadline(&codes.resend_at)))
    });
    let ask = Callback::new(move |()| exchange.on_answer.run(CodeAnswer::Another));
    // The button goes with the last code, and the focus must not go with it.
    Effect::new(move |before: Option<bool>| {
        let (codes_left, _) = left.get();
        if before == Some(true) && !codes_left {
            focus_soon(HEADING);
        }
        codes_left
    });
    move || match left.get() {
        (true, _) => view! {
            <div class="tight">
                <ActionButton label=t("code-resend") on_press=ask busy=exchange.busy outlined=true/>
                <Countdown until message="code-resend-in"/>
            </div>
        }
        .into_any(),
        (false, tries_left) => {
            let newest = tries_left.then(|| view! { <p>{t(words.no_resends)}</p> });
            view! { {newest} {no_more.run()} }.into_any()
        }
    }
}
