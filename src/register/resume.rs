//! Where a registration is taken up that was left: with another device, or days later.

use super::{
    RegisterJourney,
    steps::resume_reference::{REFERENCE as FIELD, ResumeReference},
};
use crate::{browser::form, routes::REFERENCE};
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use voordeur_contract::{JourneyKind, RegisterStepName};

/// Asks for the reference. A page that is only looked at begins nothing; a link from a mail or a QR code has filled
/// it in.
pub(super) fn resume(context: RegisterJourney) -> AnyView {
    context.screen_shown();
    on_cleanup(move || context.notice_seen());
    Effect::new(move |_| context.back_to(JourneyKind::Resume, RegisterStepName::ResumeReference));
    let query = use_location().query;
    // The prerendered page knows no query. What was typed before the application came stays.
    Effect::new(move |_| {
        let reference = query.with(|query| query.get(REFERENCE)).filter(|reference| !reference.is_empty());
        let Some(reference) = reference else { return };
        // At once where the field is prerendered: a form that was sent too early is sent again in a moment.
        if !fill(&reference) {
            request_animation_frame(move || _ = fill(&reference));
        }
    });
    context.remembers_typed(RegisterStepName::ResumeReference.name());
    let (exchange, notice) = (context.exchange(), context.notice());
    view! { <ResumeReference exchange notice/> }.into_any()
}

/// Fills the reference in unless one was typed. Says whether the field is there.
fn fill(reference: &str) -> bool {
    let typed = form::value(FIELD);
    if typed.as_deref() == Some("") {
        form::fill(FIELD, reference);
    }
    typed.is_some()
}
