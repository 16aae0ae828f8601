//! The screens of the steps that ask how the person is reached: e-mail address and mobile number, each with its code.

use crate::{
    code::receive,
    journey::facts,
    register::{
        RegisterJourney,
        codes::codes,
        kind::address_of,
        steps::{email::Email, email_code::EmailCode, mobile::Mobile, mobile_code::MobileCode},
    },
};
use leptos::prelude::*;
use voordeur_contract::{Journey, RegisterStep};

/// The screen of such a step; nothing for any other one.
pub(super) fn contact(context: RegisterJourney, journey: &Journey<RegisterStep>) -> Option<AnyView> {
    let exchange = context.exchange();
    let to = |step: &str| address_of(context.language(), step, &journey.id);
    let view = match &journey.step {
        RegisterStep::Email { given, back } => {
            view! { <Email exchange given=given.clone() back=to(back.name())/> }.into_any()
        }
        RegisterStep::EmailCode { email, .. } => {
            let codes = facts(context, &journey.step, codes)?;
            let (email, clock, back) = (email.clone(), context.clock(), to("email"));
            view! { <EmailCode exchange email codes clock back/> }.into_any()
        }
        RegisterStep::Mobile { given, consent, reference } => {
            let (given, consent) = (given.clone(), *consent);
            // Whoever was invited has no reference, and is asked for a number to get codes by SMS.
            let back = to(if reference.is_empty() { "second-factors" } else { "email" });
            let reference = reference.clone();
            view! { <Mobile exchange given consent reference back/> }.into_any()
        }
        RegisterStep::MobileCode { mobile, reference, .. } => {
            let codes = facts(context, &journey.step, codes)?;
            receive(codes);
            let (mobile, reference) = (mobile.clone(), reference.clone());
            let (clock, back) = (context.clock(), to("mobile"));
            view! { <MobileCode exchange mobile codes clock reference back/> }.into_any()
        }
        _ => return None,
    };
    Some(view)
}
