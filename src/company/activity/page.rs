use super::{
    fetching::Fetching,
    shown::Shown,
    view::{Activities, Export},
};
use crate::{
    company::{
        CompanyContext,
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
        busy: fetching.busy(),
        exporting: fetching.exporting.into(),
        on_show: Callback::new(move |query| {
            typed.stop();
            fetching.show(&query);
        }),
        on_typed: Callback::new(move |()| typed.soon()),
        on_search: Callback::new(move |()| typed.now()),
        on_retry: Callback::new(move |()| fetching.again()),
        on_older: Callback::new(move |()| fetching.older()),
        on_export: Callback::new(move |()| fetching.export()),
    };
    let companies = Companies::of(context, membership);
    view! { <ActivityScreen companies errors=context.errors() shown/> }
}

/// The whole page.
#[component]
pub(crate) fn ActivityScreen(
    companies: Companies,
    #[prop(into)] errors: Signal<Vec<ErrorItem>>,
    shown: Shown,
) -> impl IntoView {
    view! {
        <Screen heading=t("company-activity-heading") errors bare=true>
            <CompanyHead companies heading=t("company-activity-heading") page=Route::CompanyActivity>
                <Export shown/>
            </CompanyHead>
            <p class="quiet">{t("company-activity-lead")}</p>
            <Activities shown/>
        </Screen>
    }
}
