//! An invitation, to be accepted.

use super::{INVITATION, sentence::Sentence};
use crate::{
    components::{Screen, StepForm},
    i18n::{language, t, t_args},
    register::Exchange,
    routes::{ReturnTo, Route},
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::RegisterAnswer;

/// Says who invites whom. Whoever has an account logs in with it first, and comes back to accept.
#[component]
pub(crate) fn Invitation(
    exchange: Exchange,
    /// The name of the company.
    company: String,
    /// Whom it invites.
    name: String,
    /// The e-mail address that was invited.
    email: String,
    /// The address has an account already.
    has_account: bool,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |_: SubmitEvent| on_answer.run(RegisterAnswer::AcceptInvitation {});
    let about = if has_account {
        view! {
            <p><Sentence id="register-invitation-account" typed=vec![("email", email)]/></p>
            <p>
                <a class="button second" href=ReturnTo::from(Route::Invitation).log_in_first(language())>
                    {t("register-invitation-log-in")}
                </a>
            </p>
        }
        .into_any()
    } else {
        view! {
            <p><Sentence id="register-invitation-new" typed=vec![("email", email)]/></p>
        }
        .into_any()
    };
    let lead = [("name", name.into()), ("company", company.clone().into())];
    view! {
        <Screen
            heading=t_args("register-invitation-heading", &[("company", company.into())])
            title=t("register-invitation-title")
            lead=t_args("register-invitation-lead", &lead)
            progress=INVITATION
            errors
        >
            {about}
            <StepForm label=t("register-invitation-submit") busy on_send=send/>
            <p class="hint">{t("register-invitation-not-you")}</p>
        </Screen>
    }
}
