//! What a log-in is among the journeys.

use super::{
    messages::{self, Asked, items_when_asked},
    steps::{credentials::PASSWORD, sms_code},
};
use crate::{
    api::{self, ApiError},
    browser::{clock::ApiClock, form},
    code::another_was_sent,
    components::ErrorItem,
    i18n::I18n,
    journey::{JourneyContext, Kind, Told},
    routes::{LOG_IN_STEPS, ReturnTo, Route, address_of_registering, address_of_step, step_of},
    session,
};
use voordeur_contract::{
    FieldError, Journey, JourneyId, JourneyKind, Language, LogInAnswer, LogInStep, Problem, ProblemType,
};

/// Logging in, and what its screens remember.
#[derive(Default)]
pub(crate) struct LogIn {
    /// The e-mail address that was typed, for when its page is shown again.
    pub(super) email: String,
    /// The answer given last was a recovery code: what is wrong is said of that.
    pub(super) recovering: bool,
    /// Where to go when it is done, if not home.
    pub(super) return_to: Option<ReturnTo>,
}

/// Why a visitor stands at the beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notice {
    /// The journey's time is over, or this browser does not know it.
    Expired,
    /// He or she has logged out.
    LoggedOut,
    /// The address was of a later step, and names no journey.
    NotYet,
    /// The address was of a page for those who are logged in.
    LogInFirst,
    /// Both proofs were given, but the answer that came with the session did not arrive.
    AnswerLost,
}

impl Kind for LogIn {
    type Step = LogInStep;
    type Answer = LogInAnswer;
    type Notice = Notice;

    fn name(step: &LogInStep) -> &'static str {
        step.name()
    }

    fn step_at(path: &str) -> Option<&'static str> {
        // Registering has steps of the same names.
        step_of(path, &LOG_IN_STEPS).filter(|_| !path.contains("/register/"))
    }

    fn first(language: Language, _why: &Notice) -> String {
        Route::LogIn.address(language)
    }

    fn address(&self, language: Language, journey: &Journey) -> String {
        address_of_step(language, &journey.id, &journey.step, self.return_to.as_ref())
    }

    fn has_ended(step: &LogInStep) -> bool {
        matches!(
            step,
            LogInStep::AccountBlocked { .. } | LogInStep::SetUpSecondFactor { .. } | LogInStep::Done {}
        )
    }

    fn leads_to(&self, language: Language, step: &LogInStep) -> Option<String> {
        match step {
            LogInStep::Done {} => {
                let home = || Route::Home.address(language);
                Some(self.return_to.as_ref().map_or_else(home, |page| page.address(language)))
            }
            LogInStep::SetUpSecondFactor { registration } => {
                Some(address_of_registering(language, "second-factors", registration))
            }
            _ => None,
        }
    }

    /// Logged in: what was typed is forgotten.
    fn done(context: JourneyContext<Self>) {
        context.keep_email(String::new());
        session::announce_change();
    }

    fn begun_by(answer: &LogInAnswer) -> Option<JourneyKind> {
        matches!(answer, LogInAnswer::Credentials { .. }).then_some(JourneyKind::LogIn)
    }

    fn is_first(step: &LogInStep) -> bool {
        matches!(step, LogInStep::Credentials {})
    }

    fn check(answer: &LogInAnswer) -> Result<(), Vec<FieldError>> {
        answer.parse().map(|_| ())
    }

    /// Back from a code to the choice.
    fn way_to(asked: &str, step: &LogInStep) -> Option<LogInAnswer> {
        let has_choice = matches!(
            step,
            LogInStep::SmsCode { other_factors: true, .. }
                | LogInStep::AuthenticatorCode { other_factors: true, .. }
        );
        (asked == CHOICE && has_choice).then_some(LogInAnswer::ChangeSecondFactor {})
    }

    fn more_time() -> LogInAnswer {
        LogInAnswer::MoreTime {}
    }

    /// Of a new code, by how it stands with those before it.
    fn said_of(
        answer: &LogInAnswer,
        before: Option<&LogInStep>,
        clock: Option<ApiClock>,
    ) -> Option<&'static str> {
        let before = sms_code::codes(before?).filter(|_| matches!(answer, LogInAnswer::ResendCode {}))?;
        Some(another_was_sent(&before, clock))
    }

    fn given(&mut self, answer: &LogInAnswer) {
        self.recovering = matches!(answer, LogInAnswer::RecoveryCode { .. });
    }

    fn answered(context: JourneyContext<Self>, answer: &LogInAnswer) {
        if let LogInAnswer::Credentials { email, .. } = answer {
            context.keep_email(email.clone());
        }
    }

    fn refused(problem: &Problem) {
        if problem.problem_type == ProblemType::CredentialsIncorrect {
            form::fill(PASSWORD, "");
        }
    }

    fn words(&self, i18n: &I18n, error: &ApiError, step: Option<&LogInStep>) -> Vec<ErrorItem> {
        let asked = step.map(|step| Asked::at(step, self.recovering));
        items_when_asked(i18n, error, &asked.unwrap_or_default())
    }

    fn field_words(&self, i18n: &I18n, errors: &[FieldError], step: Option<&LogInStep>) -> Vec<ErrorItem> {
        let asked = step.map(|step| Asked::at(step, self.recovering));
        messages::field_items(i18n, errors, &asked.unwrap_or_default())
    }

    fn expired(_problem: Option<&Problem>, _step: Option<&LogInStep>) -> Notice {
        Notice::Expired
    }

    fn not_yet() -> Notice {
        Notice::NotYet
    }

    async fn start(kind: JourneyKind, language: Language) -> Told<Self> {
        api::start_journey(kind, language).await
    }

    async fn load(id: JourneyId) -> Told<Self> {
        api::load_journey(id).await
    }

    async fn answer(id: JourneyId, revision: u32, answer: LogInAnswer, language: Language) -> Told<Self> {
        api::answer_journey(id, revision, answer, language).await
    }
}

const CHOICE: &str = "second-factor";
