//! What was done can be taken back, for a while.

use super::{ActionButton, Countdown, HEADING, kept_focus::KeptFocus};
use crate::{
    browser::{clock::Deadline, last_focus::focus_first},
    i18n::{I18n, t},
};
use leptos::prelude::*;

/// Its button.
const BUTTON: &str = ".undo-bar button";

/// The way back, until it is over; at the foot of the screen, whatever part of the page is seen. What was done the page
/// says elsewhere, to those who do not see this, too; for how long it can be taken back is said here. Whoever has just
/// done it stands on its button: it is behind the whole page, and there are seconds only.
#[component]
pub(crate) fn UndoBar(
    /// What was done, in words; none, where the page has just said so.
    #[prop(optional, into)]
    said: Signal<String>,
    /// Nothing can be taken back without.
    #[prop(into)]
    until: Signal<Option<Deadline>>,
    /// It was done on this page a moment ago, not before it was loaded, and no dialog is over it any more.
    #[prop(into)]
    just_done: Signal<bool>,
    on_undo: Callback<()>,
    #[prop(optional, into)] busy: Signal<bool>,
    /// The id of what has the focus when the bar is gone.
    #[prop(default = HEADING)]
    otherwise: &'static str,
) -> impl IntoView {
    let over = RwSignal::new(None);
    // Whoever has asked for it sees what becomes of it, also when the time is over meanwhile.
    let open = Memo::new(move |before: Option<&Option<Deadline>>| {
        let is_awaited = |until: Deadline| busy.get() && before == Some(&Some(until));
        until.get().filter(|until| over.get() != Some(*until) || is_awaited(*until))
    });
    let on_end = Callback::new(move |()| over.set(until.get_untracked()));
    let kept = KeptFocus::of(move || open.track(), otherwise);
    let announced = announced(open);
    let just_done = Memo::new(move |_| just_done.get());
    Effect::new(move |_| {
        if open.get().is_some() && just_done.get() {
            // The dialog that asked gives the focus back before that.
            request_animation_frame(|| request_animation_frame(|| focus_first(BUTTON)));
        }
    });
    let bar = move || {
        open.get().map(|_| {
            view! {
                <section
                    class="undo-bar"
                    aria-label=t("company-user-undo")
                    on:focusin=move |event| kept.came(&event)
                    on:focusout=move |event| kept.went(&event)
                >
                    <div class="undo-bar-inner row">
                        <span>{said}</span>
                        <ActionButton label=t("company-user-undo") on_press=on_undo busy outlined=true/>
                        <span aria-hidden="true">
                            <Countdown until=open message="company-user-undo-left" on_end/>
                        </span>
                    </div>
                </section>
            }
        })
    };
    view! {
        <div role="status" class="visually-hidden">{announced}</div>
        {bar}
    }
}

/// For how long it can be taken back, when that begins. With an effect: the first render knows no time.
fn announced(open: Memo<Option<Deadline>>) -> RwSignal<String> {
    let i18n = use_context::<I18n>();
    let announced = RwSignal::new(String::new());
    Effect::new(move |_| {
        let words = open.get().and_then(|until| {
            let seconds = ("seconds", until.seconds_left().into());
            Some(i18n.as_ref()?.text_with("company-user-undo-for", &[seconds]))
        });
        announced.set(words.unwrap_or_default());
    });
    announced
}
