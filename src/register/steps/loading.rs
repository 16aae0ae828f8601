//! A step of a registration that is not known yet.

use crate::{journey::Loading, register::Exchange, routes::Route};
use leptos::prelude::*;

/// Shows that it is being loaded, or that this failed.
#[component]
pub(crate) fn StepLoading(
    exchange: Exchange,
    /// The step that the address names.
    step: &'static str,
    on_retry: Callback<()>,
) -> impl IntoView {
    let title = heading_of(step);
    view! { <Loading exchange heading="register-loading-heading" title beginning=Route::Register on_retry/> }
}

/// The id of the heading of the screen of `step`.
fn heading_of(step: &str) -> &'static str {
    match step {
        "invitation" => "register-invitation-title",
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
        "invitation-accepted" => "register-invitation-accepted-heading",
        "second-factor-set-up" => "register-second-factor-set-up-heading",
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
