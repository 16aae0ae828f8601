use super::{accounts::Accounts, listing::Listing, row::link_id, shown::Shown, table::TOTAL, view::Users};
use crate::{
    browser::page,
    company::{
        CompanyContext,
        export::{Export, ExportButton},
        head::{Companies, CompanyHead},
        import::{self, ImportNotice},
        many::{Many, ManyActs},
    },
    components::{ErrorItem, Screen},
    i18n::t,
    routes::{Route, href},
};
use leptos::prelude::*;
use std::collections::HashSet;
use voordeur_contract::{Membership, UserId};

/// The list at its address.
#[component]
pub(crate) fn UsersPage(
    context: CompanyContext,
    membership: Membership,
    /// The list that is being sent, if there is one.
    import: import::Talk,
) -> impl IntoView {
    let listing = Listing::begin(context, membership.company.clone());
    let refresh = Callback::new(move |()| listing.refresh());
    let many = Many::begin(context, membership.company.clone(), refresh);
    if let Some(many) = many {
        many.come_back(listing.page());
    }
    let typed = listing.typed();
    let shown = Shown {
        query: listing.query(),
        page: listing.page(),
        failed: listing.failed(),
        busy: listing.busy(),
        fresh: listing.fresh(),
        silent: context.live().is_silent(),
        selected: RwSignal::new(HashSet::new()),
        on_show: Callback::new(move |query| {
            typed.stop();
            listing.show(&query);
        }),
        on_typed: Callback::new(move |()| typed.soon()),
        on_search: Callback::new(move |()| typed.now()),
        on_retry: Callback::new(move |()| listing.again()),
        on_open: Callback::new(move |user: UserId| {
            context.keep_list(|kept| kept.leave(user, page::scrolled()));
        }),
        on_acts: Callback::new(move |asked| {
            if let Some(many) = many {
                many.ask(asked);
            }
        }),
    };
    let returned = come_back(context, shown);
    let export = Some(Export::of_users(context, membership.company.clone(), shown.query));
    let companies = Companies::of(context, membership);
    let (of_page, of_undo) = (context.errors(), many.map(Many::page_errors));
    let errors = Signal::derive(move || {
        let of_undo = of_undo.map(|errors| errors.get()).unwrap_or_default();
        [of_page.get(), of_undo].concat()
    });
    view! {
        <UsersScreen companies errors shown export import returned/>
        {many.map(|many| view! { <ManyActs talk=many.talk() otherwise=TOTAL/> })}
    }
}

/// Whoever comes back from a user finds the list where it was, and the focus on the user. Says whether that is so.
fn come_back(context: CompanyContext, shown: Shown) -> bool {
    let mut left = None;
    context.keep_list(|kept| left = kept.return_to());
    let Some((user, scrolled)) = left else { return false };
    let id = link_id(&user);
    Effect::new(move |done: Option<bool>| {
        let is_there = shown.page.with(Option::is_some);
        if is_there && done != Some(true) {
            let id = id.clone();
            request_animation_frame(move || {
                page::scroll_to(scrolled);
                page::focus_in_place(&id);
            });
        }
        is_there || done == Some(true)
    });
    true
}

/// The whole page.
#[component]
pub(crate) fn UsersScreen(
    companies: Companies,
    #[prop(into)] errors: Signal<Vec<ErrorItem>>,
    shown: Shown,
    /// The list as a file.
    #[prop(optional_no_strip)]
    export: Option<Export>,
    /// A list of colleagues that may be being sent.
    #[prop(optional)]
    import: Option<import::Talk>,
    /// The focus is on the row that the visitor comes back to.
    #[prop(optional)]
    returned: bool,
) -> impl IntoView {
    let accounts = Signal::derive(move || shown.page.with(|page| page.as_ref()?.accounts));
    view! {
        <Screen heading=t("company-users-heading") errors bare=true passing=returned>
            <CompanyHead companies heading=t("company-users-heading") page=Route::CompanyUsers>
                <div class="row">
                    <a class="button" href=href(Route::CompanyInvite)>{t("company-invite")}</a>
                    <a class="alone" href=href(Route::CompanyImport)>{t("company-import")}</a>
                    {export.map(|export| view! { <ExportButton export/> })}
                </div>
            </CompanyHead>
            {import.map(|talk| view! { <ImportNotice talk/> })}
            <Accounts accounts/>
            <Users shown returned/>
        </Screen>
    }
}
