//! The button that sends a form.

use crate::{
    i18n::t,
    routes::{Route, href},
};
use leptos::prelude::*;
use std::time::Duration;

/// After this long a word says that it is under way.
const WORD_AFTER: Duration = Duration::from_secs(1);
/// After this long there is a way out.
const WAY_OUT_AFTER: Duration = Duration::from_secs(10);

/// How long an answer has been awaited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Waiting {
    NotAtAll,
    AWhile,
    TooLong,
}

/// Sends the form it stands in. It is never disabled: whoever listens to the form ignores a second press.
#[component]
pub(crate) fn SubmitButton(
    label: String,
    /// An answer is awaited.
    #[prop(optional, into)]
    busy: Signal<bool>,
) -> impl IntoView {
    let waiting = waiting(busy);
    let working = t("working");
    let way_out = t("working-too-long");
    let help = t("working-help");
    let help_href = href(Route::Help);
    let word = move || if waiting.get() == Waiting::NotAtAll { label.clone() } else { working.clone() };
    let class = move || if waiting.get() == Waiting::NotAtAll { "button" } else { "button working" };
    let said = move || {
        (waiting.get() == Waiting::TooLong).then(|| {
            view! {
                <p class="way-out">{way_out.clone()}" "<a href=help_href.clone()>{help.clone()}</a></p>
            }
        })
    };
    view! {
        <div>
            <button type="submit" class=class aria-disabled=move || busy.get().then_some("true")>{word}</button>
            <div role="status">{said}</div>
        </div>
    }
}

/// Counts from the moment that `busy` becomes true.
fn waiting(busy: Signal<bool>) -> RwSignal<Waiting> {
    let waiting = RwSignal::new(Waiting::NotAtAll);
    Effect::new(move |_| {
        if !busy.get() {
            waiting.set(Waiting::NotAtAll);
            return;
        }
        let later = |then, after| set_timeout_with_handle(move || waiting.set(then), after).ok();
        let timers = [later(Waiting::AWhile, WORD_AFTER), later(Waiting::TooLong, WAY_OUT_AFTER)];
        on_cleanup(move || {
            for timer in timers.into_iter().flatten() {
                timer.clear();
            }
        });
    });
    waiting
}
