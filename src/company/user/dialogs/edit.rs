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
    let email = address(&user).to_owned();
    let opened_on = StoredValue::new(user.clone());
    let send = move |event: SubmitEvent| {
        let typed = TypedPerson::of(&event);
        let now = talk.user.get_untracked();
        talk.on_act.run(opened_on.with_value(|before| edit(typed, before, now.as_ref().unwrap_or(before))));
    };
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

/// The address that a user who has to confirm one is waited for with: the present one would take that back.
fn address(user: &CompanyUser) -> &str {
    user.new_email.as_ref().unwrap_or(&user.user.email)
}

/// What was typed, for a user who stood as `before` when the dialog was opened and stands as `now`. Fields that the visitor
/// left as they were stay as others have made them since.
fn edit(typed: TypedPerson, before: &CompanyUser, now: &CompanyUser) -> UserAct {
    let TypedPerson { name, email, mobile } = typed;
    UserAct::Edit {
        name: if name == before.user.name { now.user.name.clone() } else { name },
        email: if email == address(before) { address(now).to_owned() } else { email },
        mobile: Some(mobile).filter(|mobile| !mobile.trim().is_empty()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::company::user::fixtures::user;

    fn typed(name: &str, email: &str) -> TypedPerson {
        TypedPerson { name: name.to_owned(), email: email.to_owned(), mobile: " ".to_owned() }
    }

    fn sent(typed: TypedPerson, before: &CompanyUser, now: &CompanyUser) -> (String, String) {
        let UserAct::Edit { name, email, mobile: None } = edit(typed, before, now) else {
            panic!("a number was made of nothing")
        };
        (name, email)
    }

    #[test]
    fn what_was_left_as_it_was_stays_as_others_have_made_it_since() {
        let before = user();
        let now = CompanyUser { new_email: Some("new@example.com".to_owned()), ..before.clone() };
        let sent = sent(typed("Noor Bakker", &before.user.email), &before, &now);
        assert_eq!(sent, ("Noor Bakker".to_owned(), "new@example.com".to_owned()));
    }

    #[test]
    fn what_was_typed_goes_before_what_others_have_made_of_it() {
        let before = user();
        let mut now = before.clone();
        now.user.name = "Another Name".to_owned();
        let sent = sent(typed("Noor Bakker", "mine@example.com"), &before, &now);
        assert_eq!(sent, ("Noor Bakker".to_owned(), "mine@example.com".to_owned()));
    }
}
