use leptos::prelude::*;

/// A text in which a line may break after the @ of an e-mail address, before it breaks anywhere.
pub(crate) fn breakable(text: &str) -> impl IntoView + use<> {
    let (before, after) = match text.split_once('@') {
        Some((local, domain)) => ([local, "@"].concat(), Some(domain.to_owned())),
        None => (text.to_owned(), None),
    };
    view! { {before}{after.map(|domain| view! { <wbr/>{domain} })} }
}
