//! What can be done with those who are selected.

use super::shown::Shown;
use crate::{
    company::many::{AskedAct, ManyAct},
    components::ActionButton,
    i18n::{I18n, t},
};
use leptos::prelude::*;
use voordeur_contract::UserRow;

/// Stands above the table, and stays in sight, while somebody is selected.
#[component]
pub(super) fn Selection(shown: Shown) -> impl IntoView {
    let chosen = Memo::new(move |_| shown.selection());
    let i18n = use_context::<I18n>();
    let said = {
        let i18n = i18n.clone();
        move || {
            let count = chosen.with(Vec::len);
            (count > 0).then(|| i18n.as_ref().map(|i18n| counted(i18n, "company-selected", count))).flatten()
        }
    };
    let suits =
        move |act: ManyAct| chosen.with(|chosen| chosen.iter().filter(|user| act.suits(user)).count());
    let offered =
        Memo::new(move |_| ManyAct::ALL.into_iter().filter(|act| suits(*act) > 0).collect::<Vec<_>>());
    // Each act keeps its own button, and the focus that is on it, whatever else is offered beside it.
    let button = move |act: ManyAct| {
        let i18n = i18n.clone();
        let label = Signal::derive(move || {
            i18n.as_ref()
                .map(|i18n| counted(i18n, &["company-many-", act.name()].concat(), suits(act)))
                .unwrap_or_default()
        });
        let on_press = Callback::new(move |()| ask(shown, chosen, act));
        view! { <ActionButton label on_press/> }
    };
    let is_any = Memo::new(move |_| !chosen.with(Vec::is_empty));
    let class = move || if is_any.get() { "selection" } else { "selection idle" };
    let clear = Callback::new(move |()| shown.select_all(false));
    let clear_label = t("company-select-none");
    let clear = move || {
        let label = clear_label.clone();
        is_any.get().then(|| view! { <ActionButton label on_press=clear/> })
    };
    view! {
        <div class=class role="group" aria-label=t("company-selection")>
            <p role="status">{said}</p>
            <div class="row">
                <For each=move || offered.get() key=|act| *act children=button/>
                {clear}
            </div>
        </div>
    }
}

fn ask(shown: Shown, chosen: Memo<Vec<UserRow>>, act: ManyAct) {
    let users: Vec<UserRow> =
        chosen.with_untracked(|chosen| chosen.iter().filter(|user| act.suits(user)).cloned().collect());
    if !users.is_empty() {
        shown.on_acts.run(AskedAct { act, users });
    }
}

/// The message `id`, which says how many.
fn counted(i18n: &I18n, id: &str, count: usize) -> String {
    i18n.text_with(id, &[("count", count.into())])
}
