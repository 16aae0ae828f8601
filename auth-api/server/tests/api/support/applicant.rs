use super::{Browser, House, RIGHT, browser::Answered, code_in, email, mobile, newest, typed};
use voordeur_auth_api::{secrets::AuthenticatorSecret, store::Message};
use voordeur_contract::{
    AnswerRequest, Journey, JourneyKind, Language, LetterState, Problem, ProblemType, RegisterAnswer,
    RegisterStep, RegisterStepName, SecondFactor, StartJourney,
};

/// The password that applicants choose.
pub(crate) const CHOSEN_PASSWORD: &str = "walrus under the linden";

/// Somebody who registers, or takes a registration up again.
pub(crate) struct Applicant {
    pub(crate) browser: Browser,
    /// The journey as the browser saw it last.
    pub(crate) journey: Journey<RegisterStep>,
}

impl Applicant {
    /// Begins to register with a browser that has been nowhere yet.
    pub(crate) async fn new(house: &House) -> Self {
        Self::with(house.browser(), JourneyKind::Register).await
    }

    /// Begins a journey with a browser.
    pub(crate) async fn with(mut browser: Browser, kind: JourneyKind) -> Self {
        let journey = ask_to_begin(&mut browser, kind).await.json();
        Self { browser, journey }
    }

    /// Begins to take up a registration.
    pub(crate) async fn resuming(house: &House) -> Self {
        Self::with(house.browser(), JourneyKind::Resume).await
    }

    /// Answered the first questions rightly: the e-mail address is asked.
    pub(crate) async fn found(house: &House) -> Self {
        let mut applicant = Self::new(house).await;
        applicant.give_all(RIGHT.answers()).await;
        assert_eq!(applicant.at(), RegisterStepName::Email);
        applicant
    }

    /// Confirmed an e-mail address.
    pub(crate) async fn with_email(house: &House, address: &str) -> Self {
        let mut applicant = Self::found(house).await;
        applicant.confirm_email(house, address).await;
        applicant
    }

    /// Confirmed an address that the insurer does not know, in a browser that nobody knows: a letter is needed.
    pub(crate) async fn waiting_for_a_letter(house: &House) -> (Self, Message) {
        let applicant = Self::with_email(house, "other@example.org").await;
        assert_eq!(applicant.at(), RegisterStepName::Letter);
        (applicant, newest(house, "registration-code").await)
    }

    /// How it stands with the letter, and the reference of the registration.
    pub(crate) fn letter(&self) -> (LetterState, String) {
        let RegisterStep::Letter { letter, reference } = &self.journey.step else {
            panic!("{:?}", self.journey)
        };
        (letter.clone(), reference.clone())
    }

    /// Goes on with a registration in another browser.
    pub(crate) async fn come_back(&mut self, house: &House, reference: &str) {
        let mut again = Self::resuming(house).await;
        again.give(RegisterAnswer::ResumeReference { reference: reference.to_owned() }).await;
        let code = code_in(&newest(house, "register-resume-code").await);
        again.give(typed(&code)).await;
        assert_eq!(again.journey.id, self.journey.id);
        *self = again;
    }

    pub(crate) async fn confirm_email(&mut self, house: &House, address: &str) {
        self.give(email(address)).await;
        let code = code_in(&newest(house, "register-email-code").await);
        self.give(typed(&code)).await;
    }

    pub(crate) async fn confirm_mobile(&mut self, house: &House, number: &str) {
        self.give(mobile(number)).await;
        let code = code_in(&newest(house, "register-mobile-code").await);
        self.give(typed(&code)).await;
    }

    /// From the mobile number to an account that is logged in to by SMS.
    pub(crate) async fn finish_with_sms(&mut self, house: &House) {
        self.confirm_mobile(house, "0460 00 12 34").await;
        let password = CHOSEN_PASSWORD.to_owned();
        self.give(RegisterAnswer::NewPassword { password }).await;
        self.give(RegisterAnswer::SecondFactors { factors: vec![SecondFactor::Sms] }).await;
        self.give(RegisterAnswer::Register {}).await;
    }

    /// From the mobile number to an account that is logged in to with an authenticator. Returns its recovery codes.
    pub(crate) async fn finish_with_authenticator(&mut self, house: &House) -> Vec<String> {
        self.confirm_mobile(house, "0460 00 12 34").await;
        let password = CHOSEN_PASSWORD.to_owned();
        self.give(RegisterAnswer::NewPassword { password }).await;
        let factors = vec![SecondFactor::Authenticator];
        let step = self.give(RegisterAnswer::SecondFactors { factors }).await;
        let RegisterStep::AuthenticatorSetup { secret, .. } = step else { panic!("{step:?}") };
        let shown = AuthenticatorSecret::from_base32(secret).unwrap().code_at(house.now());
        let step = self.give(typed(&shown)).await;
        let RegisterStep::RecoveryCodes { codes, .. } = step.clone() else { panic!("{step:?}") };
        self.give(RegisterAnswer::RecoveryCodesSaved {}).await;
        self.give(RegisterAnswer::Register {}).await;
        codes
    }

    /// The step that is asked.
    pub(crate) fn at(&self) -> RegisterStepName {
        self.journey.step.step_name()
    }

    /// Sends an answer, whatever comes of it.
    pub(crate) async fn send(&mut self, answer: RegisterAnswer) -> Answered {
        let request = AnswerRequest { revision: self.journey.revision, language: Language::Nl, answer };
        self.browser.post(&format!("/journeys/{}/answers", self.journey.id), &request).await
    }

    /// Gives an answer that leads on.
    pub(crate) async fn give(&mut self, answer: RegisterAnswer) -> &RegisterStep {
        self.journey = self.send(answer).await.json();
        &self.journey.step
    }

    pub(crate) async fn give_all(&mut self, answers: impl IntoIterator<Item = RegisterAnswer>) {
        for answer in answers {
            self.give(answer).await;
        }
    }

    /// Gives an answer that does not lead on.
    pub(crate) async fn refused(&mut self, answer: RegisterAnswer) -> Problem<RegisterStep> {
        let problem = self.send(answer).await.problem_of::<RegisterStep>();
        if let Some(journey) = &problem.journey {
            self.journey = journey.clone();
        }
        problem
    }

    pub(crate) async fn refused_as(&mut self, answer: RegisterAnswer) -> ProblemType {
        self.refused(answer).await.problem_type
    }

    /// Loads the page again.
    pub(crate) async fn reload(&mut self) -> Answered {
        self.browser.get(&format!("/journeys/{}", self.journey.id)).await
    }
}

/// Asks for a journey to begin.
pub(crate) async fn ask_to_begin(browser: &mut Browser, kind: JourneyKind) -> Answered {
    let start = StartJourney::new(kind, Language::Nl);
    browser.post("/journeys", &start).await
}
