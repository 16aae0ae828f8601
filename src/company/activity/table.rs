//! Who did what to whom, when and from where.

use super::{labels::activity_label, shown::Shown, view::TOTAL};
use crate::{
    browser,
    company::written::Written,
    components::HEADING,
    i18n::{I18n, t},
    routes::Route,
};
use leptos::prelude::*;
use voordeur_contract::{ActivityEntry, ActivityPerson};

/// The columns after the first, by the ids of their names.
const COLUMNS: [&str; 4] =
    ["company-activity-who", "company-activity-what", "company-activity-whom", "company-activity-where"];

#[component]
pub(super) fn Table(shown: Shown, written: Written) -> impl IntoView {
    let entries = move || {
        shown.trail.with(|trail| trail.as_ref().map(|trail| trail.entries.clone())).unwrap_or_default()
    };
    let i18n = use_context::<I18n>();
    let row = move |entry: ActivityEntry| i18n.as_ref().map(|i18n| row(entry, written, i18n));
    let heads = std::iter::once("company-activity-when").chain(COLUMNS);
    let heads = heads.map(|id| view! { <th scope="col" role="columnheader">{t(id)}</th> });
    view! {
        <table
            role="table"
            class="trail"
            aria-labelledby=HEADING
            aria-describedby=TOTAL
            aria-busy=move || shown.busy.get().then_some("true")
        >
            <thead role="rowgroup"><tr role="row">{heads.collect_view()}</tr></thead>
            <tbody role="rowgroup">
                <For each=entries key=|entry| entry.number children=row/>
            </tbody>
        </table>
    }
}

fn row(entry: ActivityEntry, written: Written, i18n: &I18n) -> impl IntoView + use<> {
    let ActivityEntry { number, at, activity, by, to, place, reason } = entry;
    let moment = at.as_str().to_owned();
    let reason = reason.map(|reason| {
        let said = i18n.text_with("company-activity-because", &[("reason", reason.into())]);
        view! { <span class="small quiet">{said}</span> }
    });
    let [who, what, whom, place_label] = COLUMNS.map(|id| i18n.text(id));
    // An empty cell says nothing: on a card it is not there.
    let whom = to.map_or_else(
        || view! { <td role="cell" class="nobody"></td> }.into_any(),
        |to| view! { <td role="cell" data-label=whom>{person(to, None, i18n)}</td> }.into_any(),
    );
    view! {
        <tr role="row">
            <th scope="row" role="rowheader" class="first">
                <time datetime=moment>{move || written.exact(&at)}</time>
            </th>
            <td role="cell" data-label=who>{person(by, Some(link_id(number)), i18n)}</td>
            <td role="cell" class="reach" data-label=what>
                <span class="value">{i18n.text(activity_label(activity))}{reason}</span>
            </td>
            {whom}
            <td role="cell" data-label=place_label><bdi>{place}</bdi></td>
        </tr>
    }
}

/// The id of the link to whoever did it.
fn link_id(number: u64) -> String {
    ["entry-", &number.to_string()].concat()
}

/// Moves the focus to the first link of an entry.
pub(super) fn focus_entry(number: u64) {
    browser::focus(&link_id(number));
}

/// By the name of then; the page says what became of them since.
fn person(person: ActivityPerson, id: Option<String>, i18n: &I18n) -> impl IntoView + use<> {
    let href = Route::of_user(&person.user).address(i18n.language());
    view! { <a id=id href=href><bdi>{person.name}</bdi></a> }
}
