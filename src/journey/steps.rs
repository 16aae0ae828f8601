//! The screens of the steps after the first, at addresses that name the journey.

use super::{JourneyContext, Kind};
use crate::{components::TimeLimit, routes::JOURNEY};
use leptos::prelude::*;
use leptos_router::{hooks::use_location, location::Location};
use voordeur_contract::{Journey, JourneyId};

/// The screen of the step at which the journey stands that the address names, and of its time limit, whose warning
/// is the message `time_limit`. `screen` has none for steps of another page; `loading` is shown instead of those and
/// until the API has said where the journey stands, and is given the step that the address names and what loads it.
pub(crate) fn steps<K: Kind>(
    context: JourneyContext<K>,
    time_limit: &'static str,
    screen: fn(JourneyContext<K>, &Journey<K::Step>) -> Option<AnyView>,
    loading: fn(JourneyContext<K>, &'static str, Callback<()>) -> AnyView,
) -> impl IntoView {
    // Not by the parameters of the route: they follow the address later than the journey does.
    let Location { pathname, query, .. } = use_location();
    context.screen_shown();
    let asked = Memo::new(move |_| pathname.with(|path| K::step_at(path)));
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
    let here = move |journey: &Journey<K::Step>| id.with(|id| id.as_ref() == Some(&journey.id));
    let journey = move || context.journey().get_untracked().filter(here);
    let shown = Memo::new(move |_| {
        context.journey().with(|journey| Some(K::name(&journey.as_ref().filter(|j| here(j))?.step)))
    });
    let retry = Callback::new(move |()| {
        if let Some(id) = id.get_untracked() {
            context.load(id);
        }
    });
    let screen = move || {
        let shown = shown.get().and_then(|_| journey()).and_then(|journey| screen(context, &journey));
        shown.unwrap_or_else(|| loading(context, asked.get_untracked().unwrap_or_default(), retry))
    };
    let on_more = Callback::new(move |()| context.ask_for_more_time());
    let on_end = Callback::new(move |()| context.time_is_over());
    let busy = context.exchange().busy;
    view! {
        {screen}
        <TimeLimit until=context.ends() warning=time_limit on_more on_end busy/>
    }
}

/// What the step says of itself now, and what it said last once the journey stands elsewhere.
pub(crate) fn facts<K: Kind, T>(
    context: JourneyContext<K>,
    step: &K::Step,
    of: fn(&K::Step) -> Option<T>,
) -> Option<Signal<T>>
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
