//! The page in another language.

use crate::{
    i18n::{I18n, t},
    routes::with_query,
};
use leptos::{html::Ul, prelude::*};
use leptos_router::hooks::use_location;
use voordeur_contract::Language;

/// A link to this very page, step and all, in each language of the portal.
#[component]
pub(super) fn LanguageMenu() -> impl IntoView {
    let i18n = use_context::<I18n>()?;
    let current = i18n.language();
    let location = use_location();
    // The prerendered page knows no query, so the links get it once they are taken over. Not before: hydration
    // may wait for a chunk, and effects run meanwhile.
    let query = RwSignal::new(String::new());
    let taken_over = NodeRef::<Ul>::new();
    Effect::new(move |_| {
        if taken_over.get().is_some() {
            query.set(location.search.get());
        }
    });
    let links = i18n.portal().languages.iter().map(|language| {
        let language = *language;
        let href = move || address_in(language, current, &location.pathname.read(), &query.read());
        link(language, href, language == current)
    });
    Some(view! {
        <nav aria-label=t("language-menu")>
            <ul class="languages" node_ref=taken_over>{links.collect_view()}</ul>
        </nav>
    })
}

/// Another language is another document: `rel=external` makes the browser load it, and `boot.js` takes along what
/// was typed.
fn link(
    language: Language,
    href: impl Fn() -> String + Send + Sync + 'static,
    is_current: bool,
) -> impl IntoView {
    let tag = language.tag();
    let current = is_current.then_some("true");
    view! {
        <li>
            <a href=href rel="external" lang=tag hreflang=tag aria-current=current>
                <span class="letters">{tag.to_uppercase()}</span>" "
                <span class="visually-hidden">{language.own_name()}</span>
            </a>
        </li>
    }
}

/// The address of this page in `language`.
fn address_in(language: Language, current: Language, path: &str, query: &str) -> String {
    let below = path.strip_prefix('/').and_then(|path| path.strip_prefix(current.tag())).unwrap_or_default();
    with_query(&["/", language.tag(), below].concat(), query)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn step_and_query_are_kept() {
        let address = address_in(Language::Fr, Language::Nl, "/nl/log-in/sms-code", "journey=1");
        assert_eq!(address, "/fr/log-in/sms-code?journey=1");
        assert_eq!(address_in(Language::En, Language::Nl, "/nl", ""), "/en");
        assert_eq!(address_in(Language::En, Language::Nl, "/nl", "?a=b"), "/en?a=b");
    }
}
