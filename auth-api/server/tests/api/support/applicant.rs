use super::{Browser, House, NOBODYS_REFERENCE, REFERENCE, browser::Answered};
use voordeur_auth_api::store::{Channel, Message};
use voordeur_contract::{
    AnswerRequest, AtHand, Journey, JourneyKind, Language, Means, Problem, ProblemType, RegisterAnswer,
    RegisterStep, RegisterStepName, Residence, SecondFactor, StartJourney,
};

/// The password that applicants choose.
pub(crate) const CHOSEN_PASSWORD: &str = "walrus under the linden";

/// Somebody who registers, or takes a registration up again.
pub(crate) struct Applicant {
    pub(crate) browser: Browser,
    /// The journey as the browser saw it last.
    pub(crate) journey: Journey<RegisterStep>,
}

/// What a registration begins with: which of it is right.
#[derive(Clone, Copy)]
pub(crate) struct Said {
    pub(crate) number: bool,
    pub(crate) date: bool,
    pub(crate) address: bool,
}

/// All of it is.
pub(crate) const RIGHT: Said = Said { number: true, date: true, address: true };

impl Said {
    /// The answers, from the first to the last that confirms.
    pub(crate) fn answers(self) -> Vec<RegisterAnswer> {
        vec![
            RegisterAnswer::AtHand { at_hand: AtHand::ClientReference, website: String::new() },
            RegisterAnswer::Residence { residence: Residence::Belgium },
            RegisterAnswer::Means { means: Means::ClientReference },
            reference(if self.number { REFERENCE } else { NOBODYS_REFERENCE }),
            born(if self.date { "29" } else { "28" }),
            lives(if self.address { "12A" } else { "13" }),
        ]
    }
}

pub(crate) fn reference(reference: &str) -> RegisterAnswer {
    RegisterAnswer::ClientReference { reference: reference.to_owned() }
}

/// A day of February 1984.
pub(crate) fn born(day: &str) -> RegisterAnswer {
    RegisterAnswer::DateOfBirth { day: day.to_owned(), month: "2".to_owned(), year: "1984".to_owned() }
}

/// A house in Antwerp.
pub(crate) fn lives(house_number: &str) -> RegisterAnswer {
    RegisterAnswer::HomeAddress {
        postal_code: "2018".to_owned(),
        house_number: house_number.to_owned(),
        r#box: String::new(),
    }
}

pub(crate) fn email(email: &str) -> RegisterAnswer {
    RegisterAnswer::Email { email: email.to_owned() }
}

pub(crate) fn mobile(mobile: &str) -> RegisterAnswer {
    RegisterAnswer::Mobile { mobile: mobile.to_owned(), consent: false }
}

pub(crate) fn typed(code: &str) -> RegisterAnswer {
    RegisterAnswer::Code { code: code.to_owned() }
}

pub(crate) fn posted(code: &str) -> RegisterAnswer {
    RegisterAnswer::PostedCode { code: code.to_owned() }
}

pub(crate) fn back_to(step: RegisterStepName) -> RegisterAnswer {
    RegisterAnswer::ReturnTo { step }
}

/// Some six digits that are not these.
pub(crate) fn wrong(code: &str) -> RegisterAnswer {
    typed(if code == "000000" { "000001" } else { "000000" })
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
    let start = StartJourney { kind, language: Language::Nl, proof_of_work: None };
    browser.post("/journeys", &start).await
}

/// Empties the outbox of a template's messages; every other is thrown away.
pub(crate) async fn all(house: &House, template: &str) -> Vec<Message> {
    let messages = house.messages().await.into_iter().map(|claimed| claimed.message);
    messages.filter(|message| message.template == template).collect()
}

/// Empties the outbox: by template, since what is written in the same moment has no order.
pub(crate) async fn sent(house: &House) -> Vec<Message> {
    let messages = house.messages().await.into_iter().map(|claimed| claimed.message);
    let mut messages: Vec<Message> = messages.collect();
    messages.sort_by(|one, other| one.template.cmp(&other.template));
    messages
}

/// The newest message of a template; the outbox is empty then.
pub(crate) async fn newest(house: &House, template: &str) -> Message {
    all(house, template).await.pop().unwrap_or_else(|| panic!("no {template} was sent"))
}

/// The code that a message carries.
pub(crate) fn code_in(message: &Message) -> String {
    message.arguments["code"].as_str().unwrap().to_owned()
}

/// By which way a message goes and to whom.
pub(crate) fn goes_to(message: &Message) -> (Channel, &str) {
    (message.channel, &message.recipient)
}
