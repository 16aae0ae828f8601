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
        request_animation_frame(move || {
            let is_empty = form::value(FIELD).is_some_and(|typed| typed.is_empty());
            if let Some(reference) = reference.filter(|_| is_empty) {
                form::fill(FIELD, &reference);
            }
        });
    });
    context.remembers_typed(RegisterStepName::ResumeReference.name());
    let (exchange, notice) = (context.exchange(), context.notice());
    view! { <ResumeReference exchange notice/> }.into_any()
}
