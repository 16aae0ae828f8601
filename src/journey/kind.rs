//! What is different between journeys of different kinds.

use super::JourneyContext;
use crate::{api::ApiError, browser::clock::ApiClock, components::ErrorItem, i18n::I18n};
use voordeur_contract::{FieldError, Journey, JourneyId, JourneyKind, Language, Problem};

/// What the browser is told: a journey, or why there is none.
pub(crate) type Told<K> = Result<Journey<<K as Kind>::Step>, ApiError<<K as Kind>::Step>>;

/// A kind of journey, and what its screens remember while the application runs.
pub(crate) trait Kind: Default + Send + Sync + 'static {
    /// Where it may stand.
    type Step: Clone + PartialEq + Send + Sync + 'static;
    /// What its screens send.
    type Answer: Clone + Send + Sync + 'static;
    /// Why a visitor stands at the beginning.
    type Notice: Clone + PartialEq + Send + Sync + 'static;

    /// A journey whose time is over may have been kept, to be taken up again.
    const MAY_BE_KEPT: bool = false;

    /// The step's name: the last part of its screen's address.
    fn name(step: &Self::Step) -> &'static str;

    /// The same, of the step to which `path` leads, if it is one that names its journey.
    fn step_at(path: &str) -> Option<&'static str>;

    /// The address of the first screen, for somebody who comes there for this reason.
    fn first(language: Language, why: &Self::Notice) -> String;

    /// The address of the screen at which `journey` stands.
    fn address(&self, language: Language, journey: &Journey<Self::Step>) -> String;

    /// Whether the journey ends with this step.
    fn has_ended(step: &Self::Step) -> bool;

    /// Where the visitor goes in the end, from a step that has no screen.
    fn leads_to(&self, language: Language, step: &Self::Step) -> Option<String>;

    /// The journey stands at such a step.
    fn done(_context: JourneyContext<Self>) {}

    /// The kind of journey that begins with this answer, if one does.
    fn begun_by(answer: &Self::Answer) -> Option<JourneyKind>;

    /// Whether a journey at this step takes the answer that begins one.
    fn is_first(step: &Self::Step) -> bool;

    /// Names every field that the API could not read.
    fn check(answer: &Self::Answer) -> Result<(), Vec<FieldError>>;

    /// What an address that asks for the step `asked` sends, when the journey stands at another one.
    fn way_to(asked: &str, step: &Self::Step) -> Option<Self::Answer>;

    /// Asks for more time.
    fn more_time() -> Self::Answer;

    /// The id of what is said, to those who do not see it, when `answer` was taken.
    fn said_of(
        _answer: &Self::Answer,
        _before: Option<&Self::Step>,
        _clock: Option<ApiClock>,
    ) -> Option<&'static str> {
        None
    }

    /// The journey is `journey` from now on, as it stands: of another one nothing is remembered.
    fn taken(&mut self, _journey: &Journey<Self::Step>) {}

    /// `answer` is being given, which may prove to be unreadable.
    fn given(&mut self, _answer: &Self::Answer) {}

    /// Keeps what the visitor should not have to type again.
    fn answered(_context: JourneyContext<Self>, _answer: &Self::Answer) {}

    /// The API refused an answer.
    fn refused(_problem: &Problem<Self::Step>) {}

    /// The words for `error` on the screen of `step`.
    fn words(&self, i18n: &I18n, error: &ApiError<Self::Step>, step: Option<&Self::Step>) -> Vec<ErrorItem>;

    /// The words for fields that cannot be read.
    fn field_words(&self, i18n: &I18n, errors: &[FieldError], step: Option<&Self::Step>) -> Vec<ErrorItem>;

    /// The journey is gone, which stood at `step` as far as the browser knows.
    fn expired(problem: Option<&Problem<Self::Step>>, step: Option<&Self::Step>) -> Self::Notice;

    /// The address was of a later step, and names no journey.
    fn not_yet() -> Self::Notice;

    /// Begins a journey; the API binds it to this browser with a cookie.
    fn start(kind: JourneyKind, language: Language) -> impl Future<Output = Told<Self>>;

    /// The journey as it stands now.
    fn load(id: JourneyId) -> impl Future<Output = Told<Self>>;

    /// Answers the step at which the journey `id` stands with this `revision`.
    fn answer(
        id: JourneyId,
        revision: u32,
        answer: Self::Answer,
        language: Language,
    ) -> impl Future<Output = Told<Self>>;
}
