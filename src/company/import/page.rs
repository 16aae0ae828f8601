use super::{context::ImportContext, screen::ImportScreen};
use crate::company::CompanyContext;
use leptos::prelude::*;

/// The page on which many are invited.
#[component]
pub(crate) fn ImportPage(context: CompanyContext, import: ImportContext) -> impl IntoView {
    import.is_shown(context);
    view! { <ImportScreen talk=import.talk() list=context.list_address()/> }
}
