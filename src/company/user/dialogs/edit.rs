use crate::{
    company::{
        person::{PersonFields, TypedPerson},
        user::Talk,
    },
    components::StepForm,
    i18n::{t, t_args},
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{CompanyUser, UserAct};

/// Who it is, and where he or she is reached.
#[component]
pub(super) fn Edit(talk: Talk, user: CompanyUser) -> impl IntoView {
    let send = move |event: SubmitEvent| {
        let TypedPerson { name, email, mobile } = TypedPerson::of(&event);
        let mobile = Some(mobile).filter(|mobile| !mobile.trim().is_empty());
        talk.on_act.run(UserAct::Edit { name, email, mobile });
    };
    // The present address would take back the one that is waited for.
    let email = user.new_email.unwrap_or(user.user.email);
    let email_hint =
        if user.invitation.is_some() { "company-user-email-hint-invited" } else { "company-user-email-hint" };
    // The number is masked, so it cannot stand in the field.
    let mobile_hint = match user.new_mobile.or(user.user.mobile) {
        Some(number) => t_args("company-user-mobile-hint", &[("number", number.into())]),
        None => t("company-user-mobile-hint-none"),
    };
    let (errors, name) = (talk.act_errors, user.user.name);
    view! {
        <StepForm label=t("company-user-save") busy=talk.busy on_send=send>
            <PersonFields errors email_hint=t(email_hint) mobile_hint name email/>
        </StepForm>
    }
}
