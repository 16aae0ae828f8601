//! An answer that lets itself be waited for: a word after a second, a way out after ten.

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
pub(super) enum Waiting {
    NotAtAll,
    AWhile,
    TooLong,
}

/// Counts from the moment that `busy` becomes true.
pub(super) fn waiting(busy: Signal<bool>) -> RwSignal<Waiting> {
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

/// What stands on the button: its label, or the word.
pub(super) fn word_or(waiting: RwSignal<Waiting>, label: Signal<String>) -> impl Fn() -> String + Clone {
    let working = t("working");
    move || if waiting.get() == Waiting::NotAtAll { label.get() } else { working.clone() }
}

/// A live region below the button: the word for those who do not see it, and after that the message `too_long`
/// with the way out.
#[component]
pub(super) fn WaitingWords(waiting: RwSignal<Waiting>, too_long: &'static str) -> impl IntoView {
    let working = t("working");
    let too_long = t(too_long);
    let help = t("working-help");
    let help_href = href(Route::Help);
    let said = move || {
        let (class, words) = match waiting.get() {
            Waiting::NotAtAll => return None,
            Waiting::AWhile => ("visually-hidden", working.clone()),
            Waiting::TooLong => ("way-out", too_long.clone()),
        };
        let way_out = (waiting.get() == Waiting::TooLong)
            .then(|| view! { " "<a href=help_href.clone()>{help.clone()}</a> });
        Some(view! { <p class=class>{words}{way_out}</p> })
    };
    view! { <div role="status">{said}</div> }
}

/// Of several actions that share one `busy`: whether it is this one whose answer is awaited.
#[derive(Clone, Copy)]
pub(crate) struct OwnBusy {
    any: Signal<bool>,
    own: RwSignal<bool>,
}

impl OwnBusy {
    /// Of an action beside the main one.
    pub(crate) fn beside(any: Signal<bool>) -> Self {
        Self::new(any, false)
    }

    /// Of the page's main action: what is under way when the page is built is taken for it.
    pub(crate) fn main(any: Signal<bool>) -> Self {
        Self::new(any, any.get_untracked())
    }

    fn new(any: Signal<bool>, own: bool) -> Self {
        let own = RwSignal::new(own);
        Effect::new(move |_| {
            if !any.get() {
                own.set(false);
            }
        });
        Self { any, own }
    }

    /// Does `action`, unless something is under way; it is this one's from now on if that has begun something.
    pub(crate) fn run(self, action: impl FnOnce()) {
        if !self.any.get_untracked() {
            action();
            self.own.set(self.any.get_untracked());
        }
    }

    /// Whether it is this one.
    pub(crate) fn signal(self) -> Signal<bool> {
        let Self { any, own } = self;
        Signal::derive(move || any.get() && own.get())
    }
}
