//! A code by post that cannot be sent yet: why, and what to do meanwhile.

use crate::{
    browser::clock::ApiClock,
    components::{ActionButton, Notice, NoticeKind},
    i18n::{t, t_args},
    journey::local_time::day,
    register::{Exchange, steps::letter::is_past},
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::{RegisterAnswer, RegisterStep, WithheldLetter};

/// The letter that is withheld, if one is; nothing at any other step.
pub(crate) fn withheld(step: &RegisterStep) -> Option<Option<WithheldLetter>> {
    match step {
        RegisterStep::DeskRequest { withheld, .. } => Some(withheld.clone()),
        _ => None,
    }
}

/// Whoever began anew may have a letter already, which belongs to the registration before; everybody else comes back for
/// one, from its day on.
#[component]
pub(super) fn Withheld(
    exchange: Exchange,
    letter: WithheldLetter,
    /// To know what is past.
    clock: Signal<Option<ApiClock>>,
) -> impl IntoView {
    let WithheldLetter { new_letter_from, reference } = letter;
    let from = day(Signal::stored(new_letter_from.clone()));
    let due = Memo::new(move |_| is_past(clock, &new_letter_from));
    let why = move || Some(t_args("register-letter-withheld", &[("from", from.get()?.into())]));
    let later = move || {
        let arguments = [("from", from.get()?.into()), ("reference", reference.as_str().into())];
        Some(t_args("register-letter-withheld-later", &arguments))
    };
    let ask = Callback::new(move |()| exchange.on_answer.run(RegisterAnswer::NewLetter {}));
    let now = move || {
        view! {
            <p>{t("register-letter-withheld-now")}</p>
            <ActionButton label=t("register-letter-new") on_press=ask busy=exchange.busy outlined=true/>
        }
    };
    view! {
        <Notice kind=NoticeKind::Warning>
            <Show when=move || due.get() fallback=move || view! { <p>{why}</p> }>{now}</Show>
            <p>{t("register-letter-withheld-arrived")}</p>
            <p><a class="alone" href=href(Route::Resume)>{t("register-letter-withheld-resume")}</a></p>
            {move || (!due.get()).then(|| view! { <p>{later.clone()}</p> })}
        </Notice>
    }
}
