//! From page to page of a long list.

use leptos::prelude::*;

/// The pages before and after this one, as links: each is an address of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pages {
    /// Nothing on the first.
    pub(crate) previous: Option<String>,
    /// Nothing on the last.
    pub(crate) next: Option<String>,
    /// Which of how many this is, in words.
    pub(crate) place: String,
}

/// Links to the pages before and after; nothing when there is one page only.
#[component]
pub(crate) fn Pager(
    /// Name of the landmark.
    name: String,
    previous: String,
    next: String,
    #[prop(into)] pages: Signal<Option<Pages>>,
    /// A link was followed.
    on_turn: Callback<()>,
) -> impl IntoView {
    let link = move |href: Option<String>, label: String, rel: &'static str| {
        href.map(
            |href| view! { <a class="alone" rel=rel href=href on:click=move |_| on_turn.run(())>{label}</a> },
        )
    };
    move || {
        let (name, previous, next) = (name.clone(), previous.clone(), next.clone());
        let pages = pages.get()?;
        Some(view! {
            <nav class="pager" aria-label=name>
                {link(pages.previous, previous, "prev")}
                <span class="quiet">{pages.place}</span>
                {link(pages.next, next, "next")}
            </nav>
        })
    }
}
