//! The users: a table where it is wide, cards where it is narrow. The roles stand there in words because a table that is
//! shown as something else is a table to assistive technology no longer.

use super::{
    query::sorted_by,
    row::{Labels, Row},
    rows::rows_of,
    shown::Shown,
};
use crate::{
    company::written::Written,
    components::{HEADING, SortHeader, Sorted},
    i18n::t,
};
use leptos::prelude::*;
use std::collections::HashSet;
use voordeur_contract::{Order, UserColumn};

/// The id of the line that says how many there are.
pub(super) const TOTAL: &str = "users-total";

#[component]
pub(super) fn Table(
    shown: Shown,
    written: Written,
    /// All rows are there at once: the visitor comes back to one of them.
    returned: bool,
) -> impl IntoView {
    let labels = StoredValue::new(Labels::here());
    let ids = rows_of(shown, returned);
    view! {
        <table
            class="users"
            role="table"
            aria-labelledby=HEADING
            aria-describedby=TOTAL
            aria-busy=move || shown.busy.get().then_some("true")
        >
            <thead role="rowgroup"><Head shown/></thead>
            <tbody role="rowgroup">
                <For each=move || ids.get() key=Clone::clone children=move |id| view! { <Row id shown written labels/> }/>
            </tbody>
        </table>
    }
}

#[component]
fn Head(shown: Shown) -> impl IntoView {
    let sortable = move |column: UserColumn, label: &str| {
        let sorted = Signal::derive(move || {
            shown.query.with(|query| match (query.sort == column, query.order) {
                (false, _) => Sorted::Not,
                (true, Order::Ascending) => Sorted::Ascending,
                (true, Order::Descending) => Sorted::Descending,
            })
        });
        let on_press = Callback::new(move |()| {
            shown.on_show.run(shown.query.with_untracked(|query| sorted_by(query, column)));
        });
        view! { <SortHeader label=t(label) sorted on_press/> }
    };
    let is_anybody = Memo::new(move |_| !shown.selectable().is_empty());
    let pick = move || {
        if is_anybody.get() {
            view! { <th scope="col" role="columnheader" class="pick"><SelectAll shown/></th> }.into_any()
        } else {
            // A column without a name: nobody can be selected where there is nobody but the visitor.
            view! { <td role="cell" class="pick"></td> }.into_any()
        }
    };
    view! {
        <tr role="row">
            {pick}
            {sortable(UserColumn::Name, "company-column-name")}
            {sortable(UserColumn::Email, "company-column-email")}
            {sortable(UserColumn::Role, "company-column-role")}
            {sortable(UserColumn::Status, "company-column-status")}
            <th scope="col" role="columnheader" class="unsorted">{t("company-column-factor")}</th>
            {sortable(UserColumn::LastLogIn, "company-column-last-log-in")}
        </tr>
    }
}

/// Everybody of this page, or nobody; neither, while some are selected.
#[component]
fn SelectAll(shown: Shown) -> impl IntoView {
    let counts = Memo::new(move |_| (shown.selected.with(HashSet::len), shown.selectable().len()));
    let is_all = move || {
        let (selected, all) = counts.get();
        selected > 0 && selected == all
    };
    let is_some = move || {
        let (selected, all) = counts.get();
        selected > 0 && selected < all
    };
    let choose = move |event| shown.select_all(event_target_checked(&event));
    view! {
        <label class="pick-target">
            <input type="checkbox" prop:checked=is_all prop:indeterminate=is_some on:change=choose/>
            <span class="pick-words">{t("company-select-all")}</span>
        </label>
    }
}
