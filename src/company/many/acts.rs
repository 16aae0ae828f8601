use super::{context::Talk, dialog::AskMany};
use crate::{components::UndoBar, i18n::I18n};
use leptos::prelude::*;

/// The dialog over the list, and the way back from what was done.
#[component]
pub(crate) fn ManyActs(
    talk: Talk,
    /// The id of what has the focus when the way back is gone.
    otherwise: &'static str,
) -> impl IntoView {
    let i18n = use_context::<I18n>();
    let said = Signal::derive(move || {
        let words = talk.done.with(|done| {
            let done = done.as_ref()?;
            let id = ["company-many-done-", done.what].concat();
            Some(i18n.as_ref()?.text_with(&id, &[("count", done.count.into())]))
        });
        words.unwrap_or_default()
    });
    let until = Signal::derive(move || talk.done.with(|done| done.as_ref().and_then(|done| done.undo)));
    let busy = Signal::derive(move || talk.dealt_with.with(Option::is_some));
    let just_done =
        Signal::derive(move || talk.done.with(Option::is_some) && talk.asked.with(Option::is_none));
    // Built anew for another question, and not when fewer are left of this one: what was typed stays.
    let act = Memo::new(move |_| talk.asked.with(|asked| asked.as_ref().map(|asked| asked.act)));
    let dialog = move || {
        let act = act.get()?;
        Some(view! { <AskMany talk act/> })
    };
    // Where there is a way back, the bar shows it.
    let class = move || match (said.with(String::is_empty), until.get()) {
        (false, None) => "undo-bar",
        _ => "visually-hidden",
    };
    view! {
        <div role="status" class=class>{said}</div>
        <UndoBar said until just_done on_undo=talk.on_undo busy otherwise/>
        {dialog}
    }
}
