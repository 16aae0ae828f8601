//! What somebody may do and use: questions that are asked of whoever invites, and of whoever changes it.

use crate::{
    components::{CheckBoxes, CheckOption, ErrorItem, RadioOption, Radios},
    i18n::{I18n, t},
};
use leptos::prelude::*;
use std::collections::HashSet;
use voordeur_contract::Role;

/// The name of the choice of a role, and the id of the first.
pub(super) const ROLE: &str = "role";

/// The name of the choices of authorisations.
pub(super) const AUTHORISATIONS: &str = "authorisations";

/// The role that was chosen.
pub(super) fn role_of(chosen: &str) -> Option<Role> {
    Role::ALL.into_iter().find(|role| role.name() == chosen)
}

/// Asks for the role.
#[component]
pub(super) fn Roles(
    #[prop(into)] errors: Signal<Vec<ErrorItem>>,
    /// The role so far, if there is one.
    #[prop(optional)]
    given: Option<Role>,
) -> impl IntoView {
    let option = |role: Role| {
        let (label, hint) = match role {
            Role::User => ("company-role-user", "company-field-role-user-hint"),
            Role::Administrator => ("company-role-administrator", "company-field-role-administrator-hint"),
        };
        RadioOption { value: role.name(), label: t(label), hint: Some(t(hint)), picture: None }
    };
    let options = Role::ALL.into_iter().map(option).collect();
    let given = given.map(Role::name);
    view! {
        <Radios name=ROLE legend=t("company-field-role-label") options given errors among_others=true/>
    }
}

/// Asks for what somebody is authorised for; nothing, where the portal has nothing to authorise for.
#[component]
pub(super) fn Authorisations(
    /// Ids of those so far.
    #[prop(optional)]
    given: Vec<String>,
) -> impl IntoView {
    let given: HashSet<String> = given.into_iter().collect();
    let option = |(value, label): (String, String)| {
        let ticked = given.contains(&value);
        CheckOption { value, label, ticked }
    };
    let options: Vec<_> = offered().into_iter().map(option).collect();
    (!options.is_empty()).then(|| {
        let legend = t("company-field-authorisations-label");
        view! { <CheckBoxes name=AUTHORISATIONS legend hint=t("company-field-authorisations-hint") options/> }
    })
}

/// What the portal authorises for: id and name.
pub(super) fn offered() -> Vec<(String, String)> {
    let companies = use_context::<I18n>().and_then(|i18n| i18n.portal().companies.clone());
    let ids = companies.map(|companies| companies.authorisations).unwrap_or_default();
    ids.into_iter().map(|id| (id.clone(), authorisation_name(&id))).collect()
}

/// What the portal calls one of its authorisations.
pub(super) fn authorisation_name(id: &str) -> String {
    t(&["authorisation-", id].concat())
}
