use super::{
    JourneyContext,
    steps::{
        account_blocked::AccountBlocked,
        authenticator_code::{self, AuthenticatorCode},
        loading::Loading,
        second_factor::SecondFactor,
        sms_code::{self, SmsCode},
    },
};
use crate::{
    components::TimeLimit,
    routes::{JOURNEY, Route, address_of_choice, href, return_to, step_of},
};
use leptos::prelude::*;
use leptos_router::{hooks::use_location, location::Location};
use voordeur_contract::{Journey, JourneyId, LogInAnswer, LogInStep};

/// A step after the first. The address names the journey; what is shown is the step at which it stands.
#[component]
pub(crate) fn StepPage() -> impl IntoView {
    use_context::<JourneyContext>().map(|context| view! { <Steps context/> })
}

#[component]
fn Steps(context: JourneyContext) -> impl IntoView {
    // Not by the parameters of the route: they follow the address later than the journey does.
    let Location { pathname, query, .. } = use_location();
    context.screen_shown(return_to(&query.read_untracked()));
    let asked = Memo::new(move |_| pathname.with(|path| step_of(path)));
    let id = Memo::new(move |before: Option<&Option<JourneyId>>| match asked.get() {
        Some(_) => query.with(|query| JourneyId::parse(query.get_str(JOURNEY)?).ok()),
        // On the way to another page.
        None => before.cloned().flatten(),
    });
    Effect::new(move |_| {
        if let Some(asked) = asked.get() {
            context.guard(asked, id.get());
        }
    });

    // The screen is built anew when the step is another one, and not when something about it has changed:
    // what was typed stays.
    let here = move |journey: &Journey| id.with(|id| id.as_ref() == Some(&journey.id));
    let journey = move || context.journey().get_untracked().filter(here);
    let shown = Memo::new(move |_| {
        context.journey().with(|journey| Some(journey.as_ref().filter(|j| here(j))?.step.name()))
    });
    let retry = Callback::new(move |()| {
        if let Some(id) = id.get_untracked() {
            context.load(id);
        }
    });
    let screen = move || {
        let shown = shown.get().and_then(|_| journey()).and_then(|journey| step_screen(context, &journey));
        shown.unwrap_or_else(|| {
            let step = asked.get_untracked().unwrap_or_default();
            view! { <Loading exchange=context.exchange() step on_retry=retry/> }.into_any()
        })
    };
    view! { {screen} <MoreTime context/> }
}

/// The screen of the step at which `journey` stands; nothing for those that have another page.
fn step_screen(context: JourneyContext, journey: &Journey) -> Option<AnyView> {
    let exchange = context.exchange();
    let back = |other_factors: bool| {
        if other_factors { address_of_choice(&journey.id) } else { href(Route::LogIn) }
    };
    let view = match &journey.step {
        LogInStep::Credentials {} | LogInStep::Done {} => return None,
        LogInStep::SecondFactor { options } => {
            let on_nothing = Callback::new(move |()| context.nothing_chosen());
            view! { <SecondFactor exchange options=options.clone() on_nothing/> }.into_any()
        }
        LogInStep::SmsCode { other_factors, .. } => {
            let facts = facts(context, &journey.step, sms_code::Facts::of)?;
            context.receive_code();
            view! { <SmsCode exchange facts clock=context.clock() back=back(*other_factors)/> }.into_any()
        }
        LogInStep::AuthenticatorCode { other_factors, .. } => {
            let facts = facts(context, &journey.step, authenticator_code::Facts::of)?;
            view! { <AuthenticatorCode exchange facts back=back(*other_factors)/> }.into_any()
        }
        LogInStep::AccountBlocked { until } => view! { <AccountBlocked until=until.clone()/> }.into_any(),
    };
    Some(view)
}

/// What the step says of itself now, and what it said last once the journey stands elsewhere.
fn facts<T>(context: JourneyContext, step: &LogInStep, of: fn(&LogInStep) -> Option<T>) -> Option<Signal<T>>
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let first = of(step)?;
    let facts = Memo::new(move |before: Option<&T>| {
        let now = context.journey().with(|journey| of(&journey.as_ref()?.step));
        now.or_else(|| before.cloned()).unwrap_or_else(|| first.clone())
    });
    Some(facts.into())
}

/// The journey's time, and more of it.
#[component]
fn MoreTime(context: JourneyContext) -> impl IntoView {
    let on_more = Callback::new(move |()| context.answer(LogInAnswer::MoreTime {}));
    let on_end = Callback::new(move |()| context.time_is_over());
    view! { <TimeLimit until=context.ends() warning="log-in-time-limit" on_more on_end busy=context.exchange().busy/> }
}
