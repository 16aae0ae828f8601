//! A column by which a table is sorted (ARIA practices: sortable table).

use leptos::prelude::*;

/// In which direction a column sorts its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sorted {
    /// From the beginning of the alphabet, or the oldest.
    Ascending,
    /// From its end, or the newest.
    Descending,
    /// Another column does.
    Not,
}

impl Sorted {
    /// The value of `aria-sort`; a column that does not sort has none.
    const fn aria(self) -> Option<&'static str> {
        match self {
            Self::Ascending => Some("ascending"),
            Self::Descending => Some("descending"),
            Self::Not => None,
        }
    }
}

/// The head of a column, whose button sorts by it: the other way round when it does already.
#[component]
pub(crate) fn SortHeader(
    label: String,
    #[prop(into)] sorted: Signal<Sorted>,
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <th scope="col" role="columnheader" aria-sort=move || sorted.get().aria()>
            <button type="button" class="sort" on:click=move |_| on_press.run(())>{label}</button>
        </th>
    }
}
