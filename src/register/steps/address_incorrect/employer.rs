//! The address comes from the employer.

use crate::{components::CopyButton, i18n::t};
use leptos::prelude::*;

/// Says so, with a text to send.
#[component]
pub(super) fn Employer() -> impl IntoView {
    let text = t("register-address-incorrect-employer-text");
    view! {
        <section class="tight">
            <h2>{t("register-address-incorrect-employer-heading")}</h2>
            <p>{t("register-address-incorrect-employer")}</p>
            <blockquote class="to-copy">{text.clone()}</blockquote>
            <CopyButton
                text
                label=t("register-address-incorrect-copy")
                copied=t("register-address-incorrect-copied")
                refused=t("register-copy-refused")
            />
        </section>
    }
}
