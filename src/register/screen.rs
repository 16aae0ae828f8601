//! From the step at which a registration stands to its screen.

mod beside_the_way;
mod to_log_in;

use super::{
    RegisterJourney,
    codes::codes,
    kind::address_of,
    steps::{
        client_reference::ClientReference, customer_id::CustomerId, date_of_birth::DateOfBirth, email::Email,
        email_code::EmailCode, family_name::FamilyName, home_address::HomeAddress, loading::Loading,
        means::Means, paper::Paper, residence::Residence,
    },
};
use crate::{
    journey::facts,
    routes::{Route, href},
};
use beside_the_way::beside_the_way;
use leptos::prelude::*;
use to_log_in::to_log_in;
use voordeur_contract::{Journey, RegisterStep, records::NumberKind};

/// The screen of the step at which `journey` stands; nothing for those that have another page.
pub(super) fn screen(context: RegisterJourney, journey: &Journey<RegisterStep>) -> Option<AnyView> {
    let exchange = context.exchange();
    let to = |step: &str| address_of(context.language(), step, &journey.id);
    let view = match &journey.step {
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
        RegisterStep::Paper { papers, back } => {
            let on_nothing = Callback::new(move |()| context.wrong("paper", "register-paper-required"));
            let (papers, back) = (papers.clone(), to(back.name()));
            view! { <Paper exchange papers on_nothing back/> }.into_any()
        }
        RegisterStep::DateOfBirth { read, given } => {
            let typed = context.kind().with_value(|kind| kind.typed.clone());
            let back = to(match read.kind {
                NumberKind::ClientReference => "client-reference",
                _ => "customer-id",
            });
            let (read, given) = (read.clone(), given.clone());
            view! { <DateOfBirth exchange read typed given back/> }.into_any()
        }
        RegisterStep::HomeAddress { given } => {
            view! { <HomeAddress exchange given=given.clone() back=to("date-of-birth")/> }.into_any()
        }
        RegisterStep::ClientReference { paper, given } => {
            let (paper, given, back) = (*paper, given.clone(), to("means"));
            view! { <ClientReference exchange paper given back/> }.into_any()
        }
        RegisterStep::CustomerId { paper, given } => {
            let (paper, given, back) = (*paper, given.clone(), to("means"));
            view! { <CustomerId exchange paper given back/> }.into_any()
        }
        RegisterStep::FamilyName { given } => {
            view! { <FamilyName exchange given=given.clone() back=to("date-of-birth")/> }.into_any()
        }
        RegisterStep::EmailCode { email, .. } => {
            let codes = facts(context, &journey.step, codes)?;
            let (email, clock, back) = (email.clone(), context.clock(), to("email"));
            view! { <EmailCode exchange email codes clock back/> }.into_any()
        }
        RegisterStep::Email { given, back } => {
            view! { <Email exchange given=given.clone() back=to(back.name())/> }.into_any()
        }
        _ => to_log_in(context, journey).or_else(|| beside_the_way(context, journey))?,
    };
    context.remembers_typed(journey.step.step_name().name());
    Some(view)
}

/// Instead of it until the API has said where the registration stands.
pub(super) fn loading(context: RegisterJourney, step: &'static str, on_retry: Callback<()>) -> AnyView {
    view! { <Loading exchange=context.exchange() step on_retry/> }.into_any()
}
