//! From the step at which a registration stands to its screen.

mod beside_the_way;
mod contact;
mod identity;
mod to_log_in;

use super::{RegisterJourney, steps::loading::StepLoading};
use beside_the_way::beside_the_way;
use contact::contact;
use identity::identity;
use leptos::prelude::*;
use to_log_in::to_log_in;
use voordeur_contract::{Journey, RegisterStep};

/// The screen of the step at which `journey` stands; nothing for those that have another page.
pub(super) fn screen(context: RegisterJourney, journey: &Journey<RegisterStep>) -> Option<AnyView> {
    let view = identity(context, journey)
        .or_else(|| contact(context, journey))
        .or_else(|| to_log_in(context, journey))
        .or_else(|| beside_the_way(context, journey))?;
    context.remembers_typed(journey.step.step_name().name());
    Some(view)
}

/// Instead of it until the API has said where the registration stands.
pub(super) fn loading(context: RegisterJourney, step: &'static str, on_retry: Callback<()>) -> AnyView {
    view! { <StepLoading exchange=context.exchange() step on_retry/> }.into_any()
}
