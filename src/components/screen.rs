//! What every page has: a title, a heading, the focus in the right place, a way back, what is wrong.

use super::{
    ErrorItem,
    arrival::Arrival,
    error_summary::{ERROR_SUMMARY, ErrorSummary},
};
use crate::{
    browser,
    i18n::{I18n, t, t_args},
    title::TitleSlot,
};
use leptos::prelude::*;

/// The id of the page's `h1`.
pub(crate) const HEADING: &str = "heading";

/// The id of the page's `main`, where the skip link leads.
pub(super) const MAIN: &str = "main";

/// Which step of how many a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Progress {
    step: u32,
    steps: u32,
    /// The id of its name.
    name: Option<&'static str>,
}

impl Progress {
    /// A step that has a name, whose id is `name`: several pages may belong to it.
    pub(crate) const fn named(step: u32, steps: u32, name: &'static str) -> Self {
        Self { step, steps, name: Some(name) }
    }

    fn in_words(self) -> String {
        let [step, steps] = [("step", self.step.into()), ("steps", self.steps.into())];
        match self.name {
            Some(name) => t_args("progress-named", &[step, steps, ("name", t(name).into())]),
            None => t_args("progress", &[step, steps]),
        }
    }
}

impl From<(u32, u32)> for Progress {
    fn from((step, steps): (u32, u32)) -> Self {
        Self { step, steps, name: None }
    }
}

/// A page, in a card of its own. Reached by navigation it puts the focus on its heading; when `errors` appear,
/// on their summary. The document's title follows.
#[component]
pub(crate) fn Screen(
    heading: String,
    /// For the document's title; the heading unless given.
    #[prop(optional)]
    title: Option<String>,
    /// A sentence below the heading.
    #[prop(optional)]
    lead: Option<String>,
    /// Where the link above the card leads.
    #[prop(optional)]
    back: Option<Signal<Option<String>>>,
    /// This step, and of how many.
    #[prop(optional, into)]
    progress: Option<Progress>,
    #[prop(optional, into)] errors: Signal<Vec<ErrorItem>>,
    /// It stands in for a page that is on its way, and leaves the focus to that one: its heading is not heard as well.
    #[prop(optional)]
    passing: bool,
    /// The children show the heading: as the legend of what they ask, or because it may change while the page stands.
    #[prop(optional)]
    question: bool,
    /// As wide as the page, without a card: the children bring these and the `h1`, whose id is [`HEADING`].
    #[prop(optional)]
    bare: bool,
    /// An `Aside`, beside the card where there is room.
    #[prop(optional, into)]
    aside: Option<ViewFnOnce>,
    children: Children,
) -> impl IntoView {
    title_follows(title.unwrap_or_else(|| heading.clone()), progress, errors);
    focus_follows(errors, passing);
    let frame = match (bare, aside.is_some()) {
        (true, _) => "frame wide",
        (false, true) => "frame with-aside",
        (false, false) => "frame",
    };
    let card = if bare { "bare" } else { "card" };
    let head = (!question).then(|| {
        view! {
            <div class="head">
                <h1 id=HEADING tabindex="-1">{heading}</h1>
                {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
            </div>
        }
    });
    view! {
        <div class=frame>
            {back.map(|back| view! { <BackLink back/> })}
            <main class=card id=MAIN tabindex="-1">
                <ErrorSummary errors/>
                {progress.map(|progress| view! { <Meter progress/> })}
                {(!bare).then_some(head)}
                {children()}
            </main>
            {aside.map(ViewFnOnce::run)}
        </div>
    }
}

#[component]
fn BackLink(back: Signal<Option<String>>) -> impl IntoView {
    let label = t("back");
    let name = t("back-landmark");
    move || {
        let (label, name) = (label.clone(), name.clone());
        let href = back.get()?;
        Some(view! { <nav aria-label=name><a class="back" href=href>{label}</a></nav> })
    }
}

#[component]
fn Meter(progress: Progress) -> impl IntoView {
    view! {
        <div class="progress">
            <span>{progress.in_words()}</span>
            <progress aria-hidden="true" max=progress.steps value=progress.step></progress>
        </div>
    }
}

/// The document's title: an effect in the browser, a note for the prerenderer on the build machine.
fn title_follows(title: String, progress: Option<Progress>, errors: Signal<Vec<ErrorItem>>) {
    let Some(i18n) = use_context::<I18n>() else { return };
    if let Some(slot) = use_context::<TitleSlot>() {
        slot.set(document_title(&i18n, &title, progress, false));
    }
    Effect::new(move |_| {
        let wrong = errors.with(|errors| !errors.is_empty());
        browser::set_title(&document_title(&i18n, &title, progress, wrong));
    });
}

fn document_title(i18n: &I18n, title: &str, progress: Option<Progress>, wrong: bool) -> String {
    let mut title = title.to_owned();
    if let Some(Progress { step, steps, .. }) = progress {
        let arguments = [("step", step.into()), ("steps", steps.into()), ("title", title.into())];
        title = i18n.text_with("title-of-step", &arguments);
    }
    if wrong {
        title = i18n.text_with("title-with-error", &[("title", title.into())]);
    }
    i18n.text_with("title-with-brand", &[("title", title.into())])
}

/// To the heading when the visitor came here by navigation, to the summary each time something is wrong.
fn focus_follows(errors: Signal<Vec<ErrorItem>>, passing: bool) {
    let by_navigation = use_context::<Arrival>().is_some_and(|arrival| arrival.is_navigation()) && !passing;
    Effect::new(move |seen_before: Option<()>| {
        let wrong = errors.with(|errors| !errors.is_empty());
        if wrong || (by_navigation && seen_before.is_none()) {
            focus_soon(if wrong { ERROR_SUMMARY } else { HEADING });
        }
    });
}

/// Moves the focus to the element with this id. What has just been built may not be in the document yet.
pub(crate) fn focus_soon(id: &'static str) {
    request_animation_frame(move || browser::focus(id));
}
