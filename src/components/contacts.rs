//! Everybody of the portal whom one can ask.

use super::ContactPanel;
use crate::i18n::I18n;
use leptos::prelude::*;

/// A panel for each contact of the portal, below a heading.
#[component]
pub(crate) fn Contacts(heading: String) -> impl IntoView {
    let contacts = use_context::<I18n>().map(|i18n| i18n.portal().contacts.clone()).unwrap_or_default();
    let panels = contacts.into_iter().map(|contact| view! { <ContactPanel contact/> });
    view! {
        <section class="contacts">
            <h2>{heading}</h2>
            {panels.collect_view()}
        </section>
    }
}
