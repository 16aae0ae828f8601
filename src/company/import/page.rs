use super::{context::ImportContext, screen::ImportScreen};
use crate::{company::CompanyContext, step_up::StepUp};
use leptos::prelude::*;

/// The page on which many are invited.
#[component]
pub(crate) fn ImportPage(context: CompanyContext) -> impl IntoView {
    let (company, step_up) = (context.company()?, use_context::<StepUp>()?);
    let talk = ImportContext::begin(context, step_up, company)?.talk();
    Some(view! { <ImportScreen talk list=context.list_address()/> })
}
