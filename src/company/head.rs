//! What the pages of a company have above their card: which company, which page, what to do first.

use super::{CompanyContext, switcher::CompanySwitcher};
use crate::{
    components::HEADING,
    i18n::t,
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::{CompanyId, Membership};

/// The company a page is about, and the others of the person.
#[derive(Clone)]
pub(crate) struct Companies {
    pub(crate) shown: Membership,
    /// All of them.
    pub(crate) all: Signal<Vec<Membership>>,
    /// Another one is being chosen.
    pub(crate) busy: Signal<bool>,
    pub(crate) on_choose: Callback<CompanyId>,
}

impl Companies {
    /// Those of the person who is logged in.
    pub(super) fn of(context: CompanyContext, shown: Membership) -> Self {
        let session = context.session().session();
        let all = Memo::new(move |_| {
            session
                .with(|session| session.as_ref().map(|session| session.companies.clone()).unwrap_or_default())
        });
        let on_choose = Callback::new(move |company| context.choose(company));
        Self { shown, all: all.into(), busy: context.choosing(), on_choose }
    }
}

/// The company, the heading, the way to the other pages; as children, the page's first act.
#[component]
pub(crate) fn CompanyHead(
    companies: Companies,
    heading: String,
    /// The page it stands on.
    page: Route,
    children: Children,
) -> impl IntoView {
    let Companies { shown, all, busy, on_choose } = companies;
    let entry = move |(route, label): (Route, &str)| {
        let current = (route == page).then_some("page");
        view! { <li><a href=href(route) aria-current=current>{t(label)}</a></li> }
    };
    let entries = [
        (Route::CompanyUsers, "company-page-users"),
        (Route::CompanyActivity, "company-page-activity"),
        (Route::Home, "company-home"),
    ];
    view! {
        <div class="company-head">
            <CompanySwitcher company=shown companies=all busy on_choose/>
            <div class="company-title">
                <h1 id=HEADING tabindex="-1">{heading}</h1>
                {children()}
            </div>
            <nav class="company-pages" aria-label=t("company-pages")>
                <ul>{entries.map(entry).collect_view()}</ul>
            </nav>
        </div>
    }
}
