//! What stands round every page: skip link, brand, languages, help.

use super::{
    arrival::Arrival, help_desk::HelpDesk, language_menu::LanguageMenu, page_loading::PageLoading,
    screen::MAIN,
};
use crate::{
    browser,
    i18n::{I18n, t},
    journey::WayOn,
    routes::{Route, href},
};
use leptos::{ev::MouseEvent, prelude::*};

/// Header and footer with the page between them. To stand inside the router.
#[component]
pub(crate) fn PageFrame(
    /// The next page is being fetched.
    routing: Signal<bool>,
    children: Children,
) -> impl IntoView {
    provide_context(Arrival::default());
    let way_on = use_context::<WayOn>();
    let routing = Signal::derive(move || routing.get() || way_on.is_some_and(|on| on.moving().get()));
    let contact = use_context::<I18n>().and_then(|i18n| i18n.portal().contacts.first().cloned());
    // The browser would put the fragment into the address, and the router would take that for a navigation.
    let skip = move |event: MouseEvent| {
        event.prevent_default();
        browser::focus(MAIN);
    };
    view! {
        <header class="bar">
            <a class="skip" href=["#", MAIN].concat() on:click=skip>{t("skip-link")}</a>
            <div class="bar-inner">
                <a class="brand" href=href(Route::Start)>{t("brand-name")}</a>
                <LanguageMenu/>
            </div>
            // No row of its own: the page is the row that fills the screen.
            <PageLoading routing/>
        </header>
        {children()}
        <footer class="foot">
            <div class="foot-inner">
                <a class="alone" href=href(Route::Help)>{t("footer-help")}</a>
                {contact.map(|contact| view! { <HelpDesk contact/> })}
            </div>
        </footer>
    }
}
