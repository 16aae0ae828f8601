use super::{Export, State};
use crate::{
    components::ActionButton,
    i18n::{I18n, t},
};
use leptos::prelude::*;
use voordeur_contract::UsersQuery;

/// Downloads everybody who matches what the list shows; below it, how far that is.
#[component]
pub(crate) fn ExportButton(export: Export, query: Signal<UsersQuery>) -> impl IntoView {
    let Export { state, on_export } = export;
    let on_press = Callback::new(move |()| on_export.run(query.get_untracked()));
    let busy = Signal::derive(move || state.with(|state| matches!(state, State::UnderWay { .. })));
    let i18n = use_context::<I18n>();
    let said = move || {
        let i18n = i18n.as_ref()?;
        let words = match state.get() {
            State::Idle | State::UnderWay { total: 0, .. } => return None,
            State::UnderWay { done, total } => {
                i18n.text_with("company-import-progress", &[("done", done.into()), ("total", total.into())])
            }
            State::Done { users } => i18n.text_with("company-export-done", &[("count", users.into())]),
            State::Failed(words) => words,
        };
        Some(view! { <p class="small">{words}</p> })
    };
    view! {
        <div>
            <ActionButton label=t("company-export") on_press busy/>
            <div role="status">{said}</div>
        </div>
    }
}
