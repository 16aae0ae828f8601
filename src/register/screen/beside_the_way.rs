//! The screens of the steps that lie beside the straight way: no number or nobody was found, the desk is asked, a letter
//! is on its way, a registration that was left is taken up again.

use crate::{
    journey::facts,
    register::{
        RegisterJourney,
        codes::codes,
        kind::address_of,
        steps::{
            address_incorrect::{self, AddressIncorrect},
            desk_request::{DeskRequest, withheld},
            desk_request_sent::DeskRequestSent,
            letter::{self, Letter},
            not_eligible::NotEligible,
            not_found::NotFound,
            paper::Paper,
            resume_code::ResumeCode,
        },
    },
};
use leptos::prelude::*;
use voordeur_contract::{Journey, RegisterStep};

/// The screen of such a step; nothing for any other one.
pub(super) fn beside_the_way(context: RegisterJourney, journey: &Journey<RegisterStep>) -> Option<AnyView> {
    let exchange = context.exchange();
    let to = |step: &str| address_of(context.language(), step, &journey.id);
    let view = match &journey.step {
        RegisterStep::NotEligible { at_hand, residence } => {
            let (at_hand, residence, back) = (*at_hand, *residence, to("residence"));
            view! { <NotEligible exchange at_hand residence back/> }.into_any()
        }
        RegisterStep::Paper { papers, back } => {
            let on_nothing = Callback::new(move |()| context.wrong("paper", "register-paper-required"));
            let (papers, back) = (papers.clone(), to(back.name()));
            view! { <Paper exchange papers on_nothing back/> }.into_any()
        }
        RegisterStep::NotFound { given } => {
            view! { <NotFound exchange given=given.clone() id=journey.id.clone()/> }.into_any()
        }
        RegisterStep::DeskRequest { date_of_birth, .. } => {
            let (given, back, clock) = (date_of_birth.clone(), to("paper"), context.clock());
            let withheld = facts(context, &journey.step, withheld)?;
            view! { <DeskRequest exchange given withheld clock back/> }.into_any()
        }
        RegisterStep::DeskRequestSent { reference } => {
            view! { <DeskRequestSent reference=reference.clone()/> }.into_any()
        }
        RegisterStep::Letter { reference, .. } => {
            let letter = facts(context, &journey.step, letter::letter)?;
            let (reference, clock) = (reference.clone(), context.clock());
            let resumed = context.kind().with_value(|kind| kind.resumed);
            view! { <Letter exchange letter clock reference resumed/> }.into_any()
        }
        RegisterStep::ResumeCode { reference, .. } => {
            let codes = facts(context, &journey.step, codes)?;
            let (reference, clock) = (reference.clone(), context.clock());
            view! { <ResumeCode exchange reference codes clock/> }.into_any()
        }
        RegisterStep::AddressIncorrect { .. } => {
            let facts = facts(context, &journey.step, address_incorrect::Facts::of)?;
            view! { <AddressIncorrect exchange facts clock=context.clock()/> }.into_any()
        }
        _ => return None,
    };
    Some(view)
}
