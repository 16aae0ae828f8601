//! From the step at which a registration stands to its screen.

use super::{
    RegisterJourney,
    kind::address_of,
    steps::{
        client_reference::ClientReference, customer_id::CustomerId, email::Email, family_name::FamilyName,
        loading::Loading, residence::Residence,
    },
};
use crate::{
    i18n::I18n,
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::{Journey, Language, RegisterStep};

/// The screen of the step at which `journey` stands; nothing for those that have another page.
pub(super) fn screen(context: RegisterJourney, journey: &Journey<RegisterStep>) -> Option<AnyView> {
    let exchange = context.exchange();
    let language = use_context::<I18n>().map_or(Language::En, |i18n| i18n.language());
    let to = |step: &str| address_of(language, step, &journey.id);
    let view = match &journey.step {
        RegisterStep::Residence { given } => {
            let on_nothing =
                Callback::new(move |()| context.wrong("residence", "register-residence-required"));
            view! { <Residence exchange given=*given on_nothing back=href(Route::Register)/> }.into_any()
        }
        RegisterStep::ClientReference { given, .. } => {
            view! { <ClientReference exchange given=given.clone() back=to("residence")/> }.into_any()
        }
        RegisterStep::CustomerId { given, .. } => {
            view! { <CustomerId exchange given=given.clone() back=to("residence")/> }.into_any()
        }
        RegisterStep::FamilyName { given } => {
            view! { <FamilyName exchange given=given.clone() back=to("date-of-birth")/> }.into_any()
        }
        RegisterStep::Email { given } => view! { <Email exchange given=given.clone()/> }.into_any(),
        _ => return None,
    };
    Some(view)
}

/// Instead of it until the API has said where the registration stands.
pub(super) fn loading(context: RegisterJourney, _step: &'static str, on_retry: Callback<()>) -> AnyView {
    view! { <Loading exchange=context.exchange() on_retry/> }.into_any()
}
