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
            Some(counted(i18n.as_ref()?, "company-selected", count)).filter(|_| count > 0)
        }
    };
    let offered = Memo::new(move |_| {
        let suits =
            |act: &ManyAct| chosen.with(|chosen| chosen.iter().filter(|user| act.suits(user)).count());
        ManyAct::ALL
            .into_iter()
            .map(|act| (act, suits(&act)))
            .filter(|(_, count)| *count > 0)
            .collect::<Vec<_>>()
    });
    let buttons = move || {
        let button = |(act, count): (ManyAct, usize)| {
            let label = counted(i18n.as_ref()?, &["company-many-", act.name()].concat(), count);
            let on_press = Callback::new(move |()| ask(shown, chosen, act));
            Some(view! { <ActionButton label on_press/> })
        };
        offered.get().into_iter().map(button).collect_view()
    };
    let class = move || if chosen.with(Vec::is_empty) { "selection idle" } else { "selection" };
    let clear = Callback::new(move |()| shown.select_all(false));
    let clear_label = t("company-select-none");
    let rest = move || {
        let (buttons, label) = (buttons.clone(), clear_label.clone());
        (!chosen.with(Vec::is_empty)).then(|| view! { {buttons}<ActionButton label on_press=clear/> })
    };
    view! {
        <div class=class role="group" aria-label=t("company-selection")>
            <p role="status">{said}</p>
            <div class="row">{rest}</div>
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
