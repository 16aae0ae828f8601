//! A table of rows of the list: a table where it is wide, cards where it is narrow. The roles stand there in words because
//! a table that is shown as something else is a table to assistive technology no longer.

use leptos::prelude::*;

/// So many rows are shown at most: whoever corrects a list begins at its top.
pub(super) const SHOWN_AT_MOST: usize = 100;

/// What stands in the cells of a row; the first names it.
pub(super) type Cells<const N: usize> = [String; N];

/// At most [`SHOWN_AT_MOST`] of the rows.
#[component]
pub(super) fn RowTable<const N: usize>(
    /// For assistive technology.
    caption: String,
    columns: Cells<N>,
    rows: Vec<Cells<N>>,
) -> impl IntoView {
    let head = columns.clone().map(|column| view! { <th scope="col" role="columnheader">{column}</th> });
    let row = move |cells: Cells<N>| {
        let labelled = columns.clone().into_iter().zip(cells).enumerate();
        let cells = labelled.map(|(place, (label, cell))| {
            if place == 0 {
                view! { <th scope="row" role="rowheader" data-label=label>{cell}</th> }.into_any()
            } else {
                view! { <td role="cell" data-label=label><bdi>{cell}</bdi></td> }.into_any()
            }
        });
        view! { <tr role="row">{cells.collect_view()}</tr> }
    };
    view! {
        <table class="rows" role="table">
            <caption class="visually-hidden">{caption}</caption>
            <thead role="rowgroup"><tr role="row">{head.into_iter().collect_view()}</tr></thead>
            <tbody role="rowgroup">{rows.into_iter().take(SHOWN_AT_MOST).map(row).collect_view()}</tbody>
        </table>
    }
}
