//! The screens of the steps at which the person says who he or she is.

use crate::{
    register::{
        RegisterJourney,
        kind::address_of,
        steps::{
            client_reference::ClientReference, customer_id::CustomerId, date_of_birth::DateOfBirth,
            family_name::FamilyName, home_address::HomeAddress, invitation::Invitation, means::Means,
            residence::Residence,
        },
    },
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::{Journey, RegisterStep, records::NumberKind};

/// The screen of such a step; nothing for any other one.
pub(super) fn identity(context: RegisterJourney, journey: &Journey<RegisterStep>) -> Option<AnyView> {
    let exchange = context.exchange();
    let to = |step: &str| address_of(context.language(), step, &journey.id);
    let view = match &journey.step {
        RegisterStep::Invitation { company, name, email, has_account } => {
            let (company, name, email) = (company.clone(), name.clone(), email.clone());
            let has_account = *has_account;
            view! { <Invitation exchange company name email has_account/> }.into_any()
        }
        RegisterStep::Residence { given } => {
            let on_nothing =
                Callback::new(move |()| context.wrong("residence", "register-residence-required"));
            view! { <Residence exchange given=*given on_nothing back=href(Route::Register)/> }.into_any()
        }
        RegisterStep::Means { means } => {
            let on_nothing = Callback::new(move |()| context.wrong("means", "register-means-required"));
            let (means, back) = (means.clone(), to("residence"));
            view! { <Means exchange means on_nothing back/> }.into_any()
        }
        RegisterStep::ClientReference { paper, given } => {
            let (paper, given, back) = (*paper, given.clone(), to("means"));
            view! { <ClientReference exchange paper given back/> }.into_any()
        }
        RegisterStep::CustomerId { paper, given } => {
            let (paper, given, back) = (*paper, given.clone(), to("means"));
            view! { <CustomerId exchange paper given back/> }.into_any()
        }
        RegisterStep::DateOfBirth { read, given } => {
            let typed = context.kind().with_value(|kind| kind.typed.clone());
            let (read, given, back) = (read.clone(), given.clone(), to(asked_at(read.kind)));
            view! { <DateOfBirth exchange read typed given back/> }.into_any()
        }
        RegisterStep::FamilyName { given } => {
            view! { <FamilyName exchange given=given.clone() back=to("date-of-birth")/> }.into_any()
        }
        RegisterStep::HomeAddress { given } => {
            view! { <HomeAddress exchange given=given.clone() back=to("date-of-birth")/> }.into_any()
        }
        _ => return None,
    };
    Some(view)
}

/// The name of the step at which a number of this kind is asked.
const fn asked_at(number: NumberKind) -> &'static str {
    match number {
        NumberKind::ClientReference => "client-reference",
        NumberKind::CustomerId | NumberKind::Contract | NumberKind::HospitalAdmission => "customer-id",
    }
}
