//! The form, and after it what happens next.

use super::context::{Talk, Typed};
use crate::{
    browser::form,
    company::{
        access::{AUTHORISATIONS, Authorisations, ROLE, Roles, role_of},
        list::Accounts,
        person::{PersonFields, TypedPerson},
    },
    components::{ActionButton, RadioOption, Radios, Screen, StepForm},
    i18n::{I18n, t, t_args},
    routes::{Route, href},
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{Language, UserRow};

const LANGUAGE: &str = "language";

/// The form; in its place, once somebody was invited, that.
#[component]
pub(crate) fn InviteScreen(
    talk: Talk,
    /// The address of the list of colleagues.
    list: String,
) -> impl IntoView {
    move || {
        let list = list.clone();
        match talk.invited.get() {
            Some(user) => view! { <Invited talk user list/> }.into_any(),
            None => view! { <Form talk list/> }.into_any(),
        }
    }
}

/// For how many days the link of an invitation works here.
pub(in crate::company) fn link_days() -> u32 {
    let companies = use_context::<I18n>().and_then(|i18n| i18n.portal().companies.clone());
    companies.map(|companies| companies.invitation_days).unwrap_or_default()
}

#[component]
fn Form(talk: Talk, list: String) -> impl IntoView {
    let Talk { errors, busy, on_send, .. } = talk;
    let send = move |event: SubmitEvent| {
        let typed = |name| form::field(&event, name);
        let TypedPerson { name, email, mobile } = TypedPerson::of(&event);
        on_send.run(Typed {
            name,
            email,
            mobile,
            language: typed(LANGUAGE).parse().ok(),
            role: role_of(&typed(ROLE)),
            authorisations: form::ticked(&event, AUTHORISATIONS),
        });
    };
    view! {
        <Screen
            heading=t("company-invite-heading")
            lead=t_args("company-invite-lead", &[("days", link_days().into())])
            back=Signal::stored(Some(list))
            errors
        >
            <Accounts accounts=talk.accounts/>
            <StepForm label=t("company-invite-submit") busy on_send=send>
                <PersonFields
                    errors
                    email_hint=t("company-invite-email-hint")
                    mobile_hint=t("company-invite-mobile-hint")
                />
                <Languages talk/>
                <Roles errors/>
                <Authorisations/>
            </StepForm>
            <p><a class="alone" href=href(Route::CompanyImport)>{t("company-invite-many")}</a></p>
        </Screen>
    }
}

/// Each language of the portal, by its own name.
#[component]
fn Languages(talk: Talk) -> impl IntoView {
    let option = |language: &Language| RadioOption {
        value: language.tag(),
        label: language.own_name().to_owned(),
        hint: None,
        picture: None,
    };
    let languages = use_context::<I18n>().map(|i18n| i18n.portal().languages.clone()).unwrap_or_default();
    let options = languages.iter().map(option).collect();
    view! {
        <Radios
            name=LANGUAGE
            legend=t("company-field-language-label")
            options
            errors=talk.errors
            among_others=true
        />
    }
}

#[component]
fn Invited(talk: Talk, user: UserRow, list: String) -> impl IntoView {
    let said = |id: &str| {
        let (name, email) = (user.name.as_str().into(), user.email.as_str().into());
        t_args(id, &[("name", name), ("email", email), ("days", link_days().into())])
    };
    let heading = said("company-invite-done-heading");
    let (text, see) = (said("company-invite-done-text"), said("company-invite-see"));
    view! {
        <Screen heading back=Signal::stored(Some(list.clone()))>
            <p>{text}</p>
            <div class="row">
                <a class="button" href=list>{t("company-invite-to-list")}</a>
                <ActionButton label=t("company-invite-another") on_press=talk.on_another outlined=true/>
            </div>
            <p><a class="alone" href=href(Route::of_user(&user.id))>{see}</a></p>
        </Screen>
    }
}
