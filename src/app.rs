//! The whole application: providers, router, page frame.

#[cfg(feature = "preview")]
use crate::preview::{PreviewPage, SCREEN, STATE};
use crate::{
    company::CompanyPage,
    components::PageFrame,
    i18n::I18n,
    journey::{Lasting, WayOn},
    log_in::{CredentialsPage, LogInJourney, StepPage},
    pages::{
        help::HelpPage, home::HomePage, not_found::NotFoundPage, session_ended::SessionEndedPage,
        start::StartPage, unavailable::UnavailablePage, went_wrong::WentWrongPage,
    },
    register::RegisterPage,
    routes::{Addresses, segment},
};
use leptos::prelude::*;
#[cfg(feature = "preview")]
use leptos_router::ParamSegment;
#[cfg(not(feature = "preview"))]
use leptos_router::any_nested_route::IntoAnyNestedRoute;
#[cfg(feature = "split")]
use leptos_router::lazy_route;
use leptos_router::{
    Lazy, LazyRoute, StaticSegment,
    components::{FlatRoutes, Route, Router},
};

/// A page that is a Wasm chunk of its own with feature `split`, and plain code without it.
macro_rules! lazy_page {
    ($(#[doc = $doc:literal] $name:ident => $view:ident,)+) => {$(
        #[doc = $doc]
        #[derive(Debug)]
        struct $name;

        #[cfg_attr(feature = "split", lazy_route)]
        impl LazyRoute for $name {
            fn data() -> Self {
                Self
            }

            #[cfg(feature = "split")]
            fn view(_this: Self) -> AnyView {
                view! { <$view/> }.into_any()
            }

            #[cfg(not(feature = "split"))]
            async fn view(_this: Self) -> AnyView {
                view! { <$view/> }.into_any()
            }
        }
    )+};
}

lazy_page! {
    /// The steps of a journey after the first.
    StepChunk => StepPage,
    /// Registering.
    RegisterChunk => RegisterPage,
    /// Looking after the users of a company.
    CompanyChunk => CompanyPage,
    /// Behind the door.
    HomeChunk => HomePage,
    /// The first page.
    StartChunk => StartPage,
    /// Whom to ask, and what.
    HelpChunk => HelpPage,
    /// After the session.
    SessionEndedChunk => SessionEndedPage,
    /// After a failure of the application.
    WentWrongChunk => WentWrongPage,
    /// While the API does not answer.
    UnavailableChunk => UnavailablePage,
}

#[cfg(feature = "preview")]
lazy_page! {
    /// Every screen in every state.
    PreviewChunk => PreviewPage,
}

/// The list of the preview.
#[cfg(feature = "preview")]
#[component(transparent)]
fn PreviewListRoute() -> impl leptos_router::MatchNestedRoutes + Clone {
    view! { <Route path=StaticSegment(segment::PREVIEW) view={Lazy::<PreviewChunk>::new()}/> }.into_inner()
}

/// One state of the preview.
#[cfg(feature = "preview")]
#[component(transparent)]
fn PreviewStateRoute() -> impl leptos_router::MatchNestedRoutes + Clone {
    let state = (StaticSegment(segment::PREVIEW), ParamSegment(SCREEN), ParamSegment(STATE));
    view! { <Route path=state view={Lazy::<PreviewChunk>::new()}/> }.into_inner()
}

/// A site for visitors has no preview.
#[cfg(not(feature = "preview"))]
#[component(transparent)]
fn PreviewListRoute() -> impl leptos_router::MatchNestedRoutes + Clone {
    ().into_any_nested_route()
}

/// See [`PreviewListRoute`].
#[cfg(not(feature = "preview"))]
#[component(transparent)]
fn PreviewStateRoute() -> impl leptos_router::MatchNestedRoutes + Clone {
    ().into_any_nested_route()
}

/// Fetches the code of the later steps, so that it is there when the first is done.
fn preload_steps() {
    leptos::task::spawn_local(StepChunk::preload());
}

/// The application in one language.
#[component]
pub fn App(
    /// The language's messages and the portal.
    i18n: I18n,
) -> impl IntoView {
    let base = ["/", i18n.language().tag()].concat();
    provide_context(i18n);
    let (routing, set_is_routing) = signal(false);
    view! {
        <Router base set_is_routing>
            <Pages routing/>
        </Router>
    }
}

/// Inside the router, so that journeys can go from page to page.
#[component]
fn Pages(
    /// The next page is being fetched.
    routing: ReadSignal<bool>,
) -> impl IntoView {
    let i18n = use_context::<I18n>()?;
    let registers = i18n.portal().registration.is_some();
    let has_companies = i18n.portal().companies.is_some();
    provide_context(Lasting::here()?);
    provide_context(WayOn::new());
    let journey = LogInJourney::new(i18n);
    provide_context(journey);
    Effect::new(move |_| journey.restore_email());
    let credentials = || view! { <CredentialsPage preload_steps/> };
    Some(view! {
        <PageFrame routing=routing.into()>
            <FlatRoutes fallback=NotFoundPage>
                <Route path=StaticSegment("") view={Lazy::<StartChunk>::new()}/>
                <Route path=StaticSegment(segment::LOG_IN) view=credentials/>
                <Route path=Addresses::LOG_IN_STEPS view={Lazy::<StepChunk>::new()}/>
                <Route path=Addresses::registering(registers, has_companies) view={Lazy::<RegisterChunk>::new()}/>
                <Route path=Addresses::of_companies(has_companies) view={Lazy::<CompanyChunk>::new()}/>
                <Route path=StaticSegment(segment::HOME) view={Lazy::<HomeChunk>::new()}/>
                <Route path=StaticSegment(segment::HELP) view={Lazy::<HelpChunk>::new()}/>
                <Route path=StaticSegment(segment::SESSION_ENDED) view={Lazy::<SessionEndedChunk>::new()}/>
                <Route path=StaticSegment(segment::SOMETHING_WENT_WRONG) view={Lazy::<WentWrongChunk>::new()}/>
                <Route path=StaticSegment(segment::SERVICE_UNAVAILABLE) view={Lazy::<UnavailableChunk>::new()}/>
                <PreviewListRoute/>
                <PreviewStateRoute/>
            </FlatRoutes>
        </PageFrame>
    })
}
