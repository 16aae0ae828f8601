use super::{context::InviteContext, screen::InviteScreen};
use crate::{company::CompanyContext, step_up::StepUp};
use leptos::prelude::*;

/// The page on which one colleague is invited.
#[component]
pub(crate) fn InvitePage(context: CompanyContext) -> impl IntoView {
    let (company, step_up) = (context.company()?, use_context::<StepUp>()?);
    let talk = InviteContext::begin(context, step_up, company).talk();
    Some(view! { <InviteScreen talk list=context.list_address()/> })
}
