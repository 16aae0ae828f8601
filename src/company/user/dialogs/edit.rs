use crate::{
    browser::form,
    company::user::Talk,
    components::{StepForm, TextField},
    i18n::{t, t_args},
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{CompanyUser, UserAct};

const NAME: &str = "name";
const EMAIL: &str = "email";
const MOBILE: &str = "mobile";

/// Name, e-mail address and mobile number. Nobody else's data is filled in by the browser here, so it is told not to.
#[component]
pub(super) fn Edit(talk: Talk, user: CompanyUser) -> impl IntoView {
    let send = move |event: SubmitEvent| {
        let typed = |name| form::field(&event, name);
        let mobile = Some(typed(MOBILE)).filter(|mobile| !mobile.trim().is_empty());
        talk.on_act.run(UserAct::Edit { name: typed(NAME), email: typed(EMAIL), mobile });
    };
    let errors = talk.act_errors;
    // The present address would take back the one that is waited for.
    let email = user.new_email.unwrap_or(user.user.email);
    let email_hint =
        if user.invitation.is_some() { "company-user-email-hint-invited" } else { "company-user-email-hint" };
    // The number is masked, so it cannot stand in the field.
    let mobile_hint = match user.new_mobile.or(user.user.mobile) {
        Some(number) => t_args("company-user-mobile-hint", &[("number", number.into())]),
        None => t("company-user-mobile-hint-none"),
    };
    let mobile_label = [t("company-field-mobile-label"), t("company-field-optional")].join(" ");
    view! {
        <StepForm label=t("company-user-save") busy=talk.busy on_send=send>
            <TextField
                name=NAME
                label=t("company-field-name-label")
                autocomplete="off"
                autocapitalize="words"
                errors
                initial=user.user.name
            />
            <TextField
                name=EMAIL
                label=t("company-field-email-label")
                hint=t(email_hint)
                kind="email"
                autocomplete="off"
                errors
                initial=email
            />
            <TextField
                name=MOBILE
                label=mobile_label
                hint=mobile_hint
                kind="tel"
                autocomplete="off"
                errors
            />
        </StepForm>
    }
}
