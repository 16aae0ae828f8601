use super::{fetching::Fetching, shown::Shown, view::Activities};
use crate::{
    company::{
        CompanyContext,
        export::{Export, ExportButton},
        head::{Companies, CompanyHead},
    },
    components::{ErrorItem, Screen},
    i18n::t,
    routes::Route,
};
use leptos::prelude::*;
use voordeur_contract::Membership;

/// What was done, at its address.
#[component]
pub(crate) fn ActivityPage(context: CompanyContext, membership: Membership) -> impl IntoView {
    let fetching = Fetching::begin(context, membership.company.clone());
    let typed = fetching.typed();
    let shown = Shown {
        query: fetching.query.into(),
        trail: fetching.trail.into(),
        failed: fetching.failed.into(),
        unasked: fetching.unasked.into(),
        busy: fetching.busy(),
        on_show: Callback::new(move |query| {
            typed.stop();
            fetching.show(&query);
        }),
        on_typed: Callback::new(move |()| typed.soon()),
        on_search: Callback::new(move |()| typed.now()),
        on_retry: Callback::new(move |()| fetching.again()),
        on_older: Callback::new(move |()| fetching.older()),
    };
    let export = Export::of_activity(context, membership.company.clone(), shown.query);
    let companies = Companies::of(context, membership);
    view! { <ActivityScreen companies errors=context.errors() shown export/> }
}

/// The whole page.
#[component]
pub(crate) fn ActivityScreen(
    companies: Companies,
    #[prop(into)] errors: Signal<Vec<ErrorItem>>,
    shown: Shown,
    /// What matches as a file.
    export: Export,
) -> impl IntoView {
    view! {
        <Screen heading=t("company-activity-heading") errors bare=true>
            <CompanyHead companies heading=t("company-activity-heading") page=Route::CompanyActivity>
                <ExportButton export outlined=true/>
            </CompanyHead>
            <p class="quiet">{t("company-activity-lead")}</p>
            <Activities shown/>
        </Screen>
    }
}
