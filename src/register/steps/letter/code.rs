//! The field for the code of the letter.

use super::is_past;
use crate::{
    browser::{clock::ApiClock, form},
    code::{CODE, NoCode},
    components::{PrintedCodeField, StepForm},
    i18n::{t, t_args},
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{LetterState, RegisterAnswer};

/// What becomes of a code that is typed now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Works,
    Expired,
    Blocked,
}

impl Standing {
    pub(super) fn of(letter: &LetterState, clock: Signal<Option<ApiClock>>) -> Self {
        match letter {
            LetterState { tries_left: 0, .. } => Self::Blocked,
            LetterState { expires_at, .. } if is_past(clock, expires_at) => Self::Expired,
            _ => Self::Works,
        }
    }
}

/// Takes the code while it works, and says why it does not.
#[component]
pub(super) fn Code(
    exchange: Exchange,
    letter: Signal<LetterState>,
    standing: Memo<Standing>,
) -> impl IntoView {
    // No new code is promised where no letter follows.
    let last = Memo::new(move |_| letter.with(|letter| letter.letters_left == 0));
    move || {
        let why = match standing.get() {
            Standing::Works => return view! { <CodeForm exchange letter/> }.into_any(),
            _ if last.get() => "register-posted-code-none-works",
            Standing::Expired => "register-posted-code-expired",
            Standing::Blocked => "register-posted-code-blocked",
        };
        view! { <NoCode errors=exchange.errors why/> }.into_any()
    }
}

#[component]
fn CodeForm(exchange: Exchange, letter: Signal<LetterState>) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        on_answer.run(RegisterAnswer::PostedCode { code: form::field(&event, CODE) });
    };
    let left = Memo::new(move |_| letter.with(|letter| letter.tries_left));
    // Not when what is wrong has just been said with the same number.
    let tries = move || {
        let words = t_args("register-letter-tries", &[("tries", left.get().into())]);
        errors.with(Vec::is_empty).then(|| view! { <p class="small quiet">{words}</p> })
    };
    view! {
        <StepForm label=t("register-continue") busy on_send=send>
            <PrintedCodeField
                name=CODE
                label=t("register-posted-code-label")
                hint=t("register-posted-code-hint")
                errors
                secret=true
                autocomplete="one-time-code"
            />
            {tries}
        </StepForm>
    }
}
