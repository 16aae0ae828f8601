use crate::i18n::t;
use leptos::prelude::*;

/// The id and name of the field.
pub(super) const WEBSITE: &str = "website";

/// A field that people do not see and programs fill in: who does is found nowhere, and not told.
#[component]
pub(super) fn Honeypot() -> impl IntoView {
    view! {
        <div hidden>
            <label for=WEBSITE>{t("register-website-label")}</label>
            <input id=WEBSITE name=WEBSITE type="text" tabindex="-1" autocomplete="off"/>
        </div>
    }
}
