use super::{Export, State};
use crate::{
    company::heard::heard,
    components::ActionButton,
    i18n::{I18n, t},
};
use leptos::prelude::*;

/// Downloads all that matches what the page lists; below it, how far that is.
#[component]
pub(crate) fn ExportButton(
    export: Export,
    /// Outlined, like a button, instead of a link's look.
    #[prop(optional)]
    outlined: bool,
) -> impl IntoView {
    let Export { state, words, on_export } = export;
    let busy = Signal::derive(move || state.with(State::is_under_way));
    let i18n = use_context::<I18n>();
    let shown = {
        let i18n = i18n.clone();
        move || match state.get() {
            State::UnderWay { done, total } if done > 0 => {
                let words = so_far(i18n.as_ref()?, done, total);
                Some(view! { <p class="small" aria-hidden="true">{words}</p> })
            }
            _ => None,
        }
    };
    // Of how many is not known of all of them: then the button says that it is under way.
    let said = Memo::new(move |_| {
        let i18n = i18n.as_ref()?;
        match state.get() {
            State::Idle => None,
            State::UnderWay { done, total } => {
                let heard = heard(done, total?);
                (heard > 0).then(|| so_far(i18n, heard, total))
            }
            State::Done { count } => Some(i18n.text_with(words.done, &[("count", count.into())])),
            State::Failed(words) => Some(words),
        }
    });
    let class = move || if busy.get() { "visually-hidden" } else { "small" };
    view! {
        <div>
            <ActionButton label=t("company-export") on_press=on_export busy outlined/>
            {shown}
            <div role="status" class=class>{said}</div>
        </div>
    }
}

fn so_far(i18n: &I18n, done: usize, total: Option<usize>) -> String {
    match total {
        Some(total) => {
            i18n.text_with("company-import-progress", &[("done", done.into()), ("total", total.into())])
        }
        None => i18n.text_with("company-export-so-far", &[("count", done.into())]),
    }
}
