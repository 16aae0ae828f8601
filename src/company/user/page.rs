use super::{context::UserContext, screen::UserScreen};
use crate::{company::CompanyContext, step_up::StepUp};
use leptos::prelude::*;
use voordeur_contract::UserId;

/// The page of the colleague `user` of the company that this tab shows.
#[component]
pub(crate) fn UserPage(context: CompanyContext, user: UserId) -> impl IntoView {
    let (company, step_up) = (context.company()?, use_context::<StepUp>()?);
    let talk = UserContext::begin(context, step_up, company, user).talk();
    Some(view! { <UserScreen talk back=context.list_address()/> })
}
