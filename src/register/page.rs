use super::{
    Register, RegisterJourney,
    invitation::invitation,
    resume::resume,
    screen::{loading, screen},
    steps::at_hand::AtHand,
    unsent::keep_when_left,
};
use crate::{
    i18n::{Area, I18n},
    journey::{Kind, Lasting, steps},
    routes::segment,
    words::with_words,
};
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use voordeur_contract::{
    AtHand as Choice, Journey, JourneyKind, Means, RegisterAnswer, RegisterStep, RegisterStepName,
};

/// Every page of registering; the address says which.
#[component]
pub(crate) fn RegisterPage() -> impl IntoView {
    with_words(Area::Register, || {
        keep_when_left();
        Lasting::journey::<Register>().map(pages).into_any()
    })
}

/// What stands at an address of registering.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Page {
    First,
    Resume,
    Invitation,
    Step,
}

impl Page {
    /// The page at `path`; nothing for one of another area.
    fn at(path: &str) -> Option<Self> {
        match path.trim_end_matches('/').rsplit('/').next()? {
            segment::REGISTER => Some(Self::First),
            segment::RESUME => Some(Self::Resume),
            segment::INVITATION if Register::step_at(path).is_none() => Some(Self::Invitation),
            _ => Register::step_at(path).map(|_| Self::Step),
        }
    }
}

/// Built anew when the page is another one; the steps follow the address by themselves.
fn pages(context: RegisterJourney) -> impl IntoView {
    let pathname = use_location().pathname;
    let page = Memo::new(move |before: Option<&Option<Page>>| {
        // On the way to another area this one stands still.
        pathname.with(|path| Page::at(path)).or_else(|| before.copied().flatten())
    });
    move || match page.get() {
        Some(Page::Step) => steps(context, "register-time-limit", screen, loading).into_any(),
        Some(Page::Resume) => resume(context),
        // Where companies only invite, nobody begins without the link.
        Some(Page::First) if registers() => first(context),
        Some(Page::Invitation | Page::First) => invitation(context),
        None => ().into_any(),
    }
}

/// Where registering begins. A page that is only looked at begins nothing; somebody who comes back to it finds what
/// was chosen.
fn first(context: RegisterJourney) -> AnyView {
    context.screen_shown();
    on_cleanup(move || context.notice_seen());
    Effect::new(move |_| context.back_to(JourneyKind::Register, RegisterStepName::AtHand));
    let given = Memo::new(move |_| {
        let given = context.journey().with(|journey| match journey.as_ref()?.step {
            RegisterStep::AtHand { given, .. } => given,
            _ => None,
        });
        given.or_else(|| context.kind().with_value(|kind| kind.at_hand))
    });
    let on_nothing = Callback::new(move |()| context.wrong("atHand", "register-at-hand-required"));
    context.remembers_typed(RegisterStepName::AtHand.name());
    let (exchange, notice) = (context.exchange(), context.notice());
    view! { <AtHand exchange options=options() given notice on_nothing/> }.into_any()
}

/// Whether people register here by themselves.
fn registers() -> bool {
    use_context::<I18n>().is_some_and(|i18n| i18n.portal().registration.is_some())
}

/// What this portal can begin with.
fn options() -> Vec<Choice> {
    let portal = use_context::<I18n>().and_then(|i18n| i18n.portal().registration.clone());
    let means = portal.map(|registration| registration.means).unwrap_or_default();
    let choice = |means: Means| match means {
        Means::ClientReference => Choice::ClientReference,
        Means::CustomerId => Choice::CustomerId,
    };
    means.into_iter().map(choice).chain([Choice::Nothing]).collect()
}

impl RegisterJourney {
    /// A journey of this kind that is under way goes back to its first question.
    pub(super) fn back_to(self, kind: JourneyKind, first: RegisterStepName) {
        let past = |journey: &Journey<RegisterStep>| {
            let step = &journey.step;
            journey.kind == kind && !Register::is_first(step) && !Register::has_ended(step)
        };
        if self.journey().with_untracked(|journey| journey.as_ref().is_some_and(past)) {
            self.begin_again(RegisterAnswer::ReturnTo { step: first });
        }
    }
}
