//! A step of the log-in that is not known yet.

use crate::{journey::Loading, log_in::Exchange, routes::Route};
use leptos::prelude::*;

/// Shows that it is being loaded, or that this failed.
#[component]
pub(crate) fn StepLoading(
    exchange: Exchange,
    /// The step that the address names.
    step: &'static str,
    on_retry: Callback<()>,
) -> impl IntoView {
    let title = match step {
        "second-factor" => "second-factor-heading",
        "sms-code" => "sms-code-heading",
        "authenticator-code" => "authenticator-code-heading",
        "email-code" => "email-code-heading",
        _ => "log-in-loading-heading",
    };
    view! { <Loading exchange heading="log-in-loading-heading" title beginning=Route::LogIn on_retry/> }
}
