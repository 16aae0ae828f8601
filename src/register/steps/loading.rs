//! A step that is not known yet: what is prerendered, and what is shown until the API has said where the
//! registration stands.

use crate::{
    components::{ActionButton, Screen},
    i18n::t,
    register::Exchange,
    routes::{Route, href},
};
use leptos::prelude::*;

/// Waits for the step; when it cannot be loaded, says so and offers to try again.
#[component]
pub(crate) fn Loading(
    exchange: Exchange,
    /// The step that the address names.
    step: &'static str,
    on_retry: Callback<()>,
) -> impl IntoView {
    // The tab keeps the name of the address while it is loaded anew.
    let title = t(heading_of(step));
    let Exchange { errors, busy, .. } = exchange;
    // Once it has failed the button stays, and with it the focus of whoever presses it.
    let failed = Memo::new(move |before: Option<&bool>| {
        before == Some(&true) || errors.with(|errors| !errors.is_empty())
    });
    let below = move || {
        if failed.get() {
            view! { <ActionButton label=t("register-retry") on_press=on_retry busy outlined=true/> }
                .into_any()
        } else {
            view! { <p role="status">{t("register-loading")}</p> }.into_any()
        }
    };
    view! {
        <Screen
            heading=t("register-loading-heading")
            title
            back=Signal::stored(Some(href(Route::Register)))
            errors
            passing=true
        >
            {below}
        </Screen>
    }
}

/// The id of the heading of the screen of `step`.
fn heading_of(step: &str) -> &'static str {
    match step {
        "residence" => "register-residence-heading",
        "means" => "register-means-heading-one",
        "not-eligible" => "register-not-eligible-heading",
        "client-reference" => "register-client-reference-heading",
        "customer-id" => "register-customer-id-heading",
        "paper" => "register-paper-heading",
        "desk-request" => "register-desk-request-heading",
        "desk-request-sent" => "register-desk-request-sent-heading",
        "date-of-birth" => "register-date-of-birth-heading",
        "family-name" => "register-family-name-heading",
        "home-address" => "register-home-address-heading",
        "not-found" => "register-not-found-heading",
        "email" => "register-email-heading",
        "email-code" => "register-email-code-heading",
        "letter" => "register-letter-heading",
        "address-incorrect" => "register-address-incorrect-heading",
        "mobile" => "register-mobile-heading",
        "mobile-code" => "register-mobile-code-heading",
        "new-password" => "register-new-password-heading",
        "second-factors" => "register-second-factors-heading",
        "authenticator-setup" => "register-authenticator-setup-heading",
        "recovery-codes" => "register-recovery-codes-heading",
        "check-answers" => "register-check-answers-heading",
        "registered" => "register-registered-heading",
        "account-blocked" => "account-blocked-heading",
        "resume-code" => "register-resume-code-heading",
        _ => "register-loading-heading",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::routes::REGISTER_STEPS;
    use std::collections::HashSet;

    #[test]
    fn each_step_keeps_its_name_while_it_is_loaded() {
        let headings: HashSet<&str> = REGISTER_STEPS.into_iter().map(heading_of).collect();
        assert_eq!(headings.len(), REGISTER_STEPS.len());
        assert!(!headings.contains("register-loading-heading"));
    }
}
