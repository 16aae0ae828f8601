use super::{
    CompanyContext,
    activity::ActivityPage,
    confirm_email::confirm_email,
    guard::{Loading, NotHere},
    import::{ImportContext, ImportPage},
    invite::InvitePage,
    list::UsersPage,
    standing::Standing,
    user::UserPage,
};
use crate::{
    browser::page::apply_style,
    components::{HEADING, InDialogs, TimeLimit},
    i18n::{Area, I18n},
    log_in::LogInJourney,
    pages::not_found::NotFoundPage,
    routes::Route,
    session::{SessionContext, Whose},
    step_up::{StepUp, StepUpDialog},
    words::with_words,
};
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use voordeur_contract::Membership;

/// What a document calls their style sheet where it is not needed at once.
const STYLE: &str = "company-style";

/// Every page of a company, and where the link leads by which a new e-mail address is confirmed; the address says which.
#[component]
pub(crate) fn CompanyPage() -> impl IntoView {
    Effect::new(|_| apply_style(STYLE));
    with_words(Area::Company, || {
        if let Some(i18n) = use_context::<I18n>() {
            i18n.group_digits(Area::Company);
        }
        let page = use_location().pathname.with_untracked(|path| Route::of_company_at(path));
        match page {
            Some(_) => begin().into_any(),
            None => confirm_email().into_any(),
        }
    })
}

fn begin() -> Option<impl IntoView> {
    let (i18n, journey) = (use_context::<I18n>()?, use_context::<LogInJourney>()?);
    let pathname = use_location().pathname;
    let page = Memo::new(move |before: Option<&Option<Route>>| {
        // On the way to another area this one stands still.
        pathname.with(|path| Route::of_company_at(path)).or_else(|| before.copied().flatten())
    });
    let context = CompanyContext::begin(page.get_untracked()?, i18n.clone(), journey)?;
    let session = context.session();
    let step_up = StepUp::new(i18n, session);
    provide_context(step_up);
    Effect::new(move |_| {
        if let Some(page) = page.get() {
            session.is_for(page);
        }
    });
    context.at_work().watch();
    let limits = time_limits(session);
    Some(view! {
        {pages(context, page)}
        <StepUpDialog step_up/>
        {limits}
    })
}

/// Warns before the session ends and offers more time: on the page, and in the dialogs that stand over it.
pub(super) fn time_limits(session: SessionContext) -> impl IntoView {
    provide_context(InDialogs(Callback::new(move |heading| time_limit(session, heading).into_any())));
    time_limit(session, HEADING)
}

fn time_limit(session: SessionContext, heading: &'static str) -> impl IntoView {
    view! {
        <TimeLimit
            until=session.ends()
            warning="home-time-limit"
            on_more=Callback::new(move |()| session.extend())
            on_end=Callback::new(move |()| session.look())
            busy=session.extending()
            is_last=session.is_last()
            last_warning="home-time-limit-last"
            heading
        />
    }
}

/// Lets in who may look after the users of the company that this tab shows.
fn pages(context: CompanyContext, page: Memo<Option<Route>>) -> impl IntoView {
    let (standing, whose) = (context.standing(), Whose::kept());
    // Built anew for somebody else, too: a list that is being sent belongs to whoever sends it.
    let seen = Memo::new(move |_| (whose.holder(), standing.get()));
    move || match seen.get().1 {
        Some(Standing::Administrator(membership)) => watched(context, page, membership).into_any(),
        Some(standing) => view! { <NotHere context standing/> }.into_any(),
        None => view! { <Loading context/> }.into_any(),
    }
}

/// The pages of an administrator, and what others do meanwhile.
fn watched(
    context: CompanyContext,
    page: Memo<Option<Route>>,
    membership: Membership,
) -> Option<impl IntoView> {
    let over = Callback::new(move |error| {
        context.say(&error);
    });
    context.live().watch(membership.company.clone(), over);
    let step_up = use_context::<StepUp>()?;
    let import = ImportContext::begin(context, step_up, &membership.company)?;
    Some(move || {
        let membership = membership.clone();
        Some(match page.get()? {
            Route::CompanyUsers => view! { <UsersPage context membership import=import.talk()/> }.into_any(),
            Route::CompanyUser(user) => {
                let user = user.id()?;
                view! { <UserPage context user/> }.into_any()
            }
            Route::CompanyInvite => view! { <InvitePage context/> }.into_any(),
            Route::CompanyImport => view! { <ImportPage context import/> }.into_any(),
            Route::CompanyActivity => view! { <ActivityPage context membership/> }.into_any(),
            _ => view! { <NotFoundPage/> }.into_any(),
        })
    })
}
