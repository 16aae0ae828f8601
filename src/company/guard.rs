//! What stands in the place of a page of a company for somebody who may not see it, or not yet.

use super::{CompanyContext, standing::Standing, switcher::Companies};
use crate::{
    components::{ActionButton, Contacts, ErrorItem, Screen},
    i18n::{t, t_args},
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::{CompanyId, Membership, Role};

/// Until the API has said who is logged in.
#[component]
pub(crate) fn Loading(context: CompanyContext) -> impl IntoView {
    let (session, errors) = (context.session(), context.errors());
    // Once it has failed the button stays, and with it the focus of whoever presses it.
    let failed = Memo::new(move |before: Option<&bool>| {
        before == Some(&true) || errors.with(|errors| !errors.is_empty())
    });
    let on_retry = Callback::new(move |()| session.load());
    let below = move || {
        if failed.get() {
            let busy = session.busy();
            view! { <ActionButton label=t("company-retry") on_press=on_retry busy outlined=true/> }.into_any()
        } else {
            view! { <p role="status">{t("company-loading")}</p> }.into_any()
        }
    };
    view! { <Screen heading=t("company-heading") errors passing=true>{below}</Screen> }
}

/// Says why there is nothing here for this person, and what can be done.
#[component]
pub(crate) fn NotHere(context: CompanyContext, standing: Standing) -> impl IntoView {
    let session = context.session().session();
    let companies =
        session.with_untracked(|session| session.as_ref().map(|session| session.companies.clone()));
    let companies = companies.unwrap_or_default();
    let on_choose = Callback::new(move |company| context.choose(company));
    view! { <Told standing companies errors=context.errors() busy=context.choosing() on_choose/> }
}

/// The same, of what is known.
#[component]
pub(crate) fn Told(
    standing: Standing,
    companies: Vec<Membership>,
    #[prop(into)] errors: Signal<Vec<ErrorItem>>,
    #[prop(into)] busy: Signal<bool>,
    on_choose: Callback<CompanyId>,
) -> impl IntoView {
    let (heading, text, way_on) = match &standing {
        Standing::NoCompany => ("company-none-heading", "company-none-text", "company-none-way-on"),
        Standing::Undecided | Standing::Administrator(_) => {
            ("company-choose-heading", "company-choose-text", "")
        }
        Standing::Blocked(Membership { role: Role::Administrator, .. }) => {
            ("company-blocked-heading", "company-blocked-text", "home-blocked-way-on-administrator")
        }
        Standing::Blocked(_) => ("company-blocked-heading", "company-blocked-text", "company-blocked-way-on"),
        Standing::NotAdministrator(_) => ("company-user-heading", "company-user-text", "company-user-way-on"),
    };
    // An administrator has perhaps nobody left to ask but the service desk.
    let desk = matches!(&standing, Standing::Blocked(shown) if shown.role == Role::Administrator);
    let desk = desk.then(|| view! { <Contacts heading=t("contact-heading")/> });
    let shown = standing.membership();
    let name = shown.as_ref().map(|shown| shown.name.clone()).unwrap_or_default();
    let said = |id: &'static str| {
        (!id.is_empty()).then(|| view! { <p>{t_args(id, &[("company", name.as_str().into())])}</p> })
    };
    let (text, way_on) = (said(text), said(way_on));
    let others: Vec<_> = companies
        .into_iter()
        .filter(|one| shown.as_ref().is_none_or(|shown| shown.company != one.company))
        .collect();
    let choice = (!others.is_empty()).then(|| view! { <Companies companies=others busy on_choose/> });
    view! {
        <Screen heading=t(heading) errors>
            {text}
            {way_on}
            {choice}
            {desk}
            <p class="row">
                <a class="alone" href=href(Route::Home)>{t("company-home")}</a>
                <a class="alone" href=href(Route::Help)>{t("company-help")}</a>
            </p>
        </Screen>
    }
}
