use super::{Answers, End, Invited, Letter, Registration, Rules, route, start};
use crate::journeys::contract_timestamp;
use jiff::Timestamp;
use voordeur_contract::{
    AddressBranch, AtHand, Given, LetterState, ReadNumber, RegisterStep as Step, RegisterStepName as Name,
    Residence, SecondFactor, WithheldLetter,
    records::{AddressFrom, NumberKind, Person},
};

impl Registration {
    /// What the screen needs to know.
    pub fn step(&self, rules: &Rules) -> Step {
        match &self.end {
            Some(End::DeskRequestSent { reference }) => {
                Step::DeskRequestSent { reference: reference.clone() }
            }
            Some(End::Registered { reference, email, second_factors, number_ending, replaced }) => {
                Step::Registered {
                    reference: reference.clone(),
                    email: email.clone(),
                    second_factors: second_factors.clone(),
                    number_ending: number_ending.clone(),
                    replaced: *replaced,
                }
            }
            Some(End::InvitationAccepted { company }) => {
                Step::InvitationAccepted { company: company.clone() }
            }
            Some(End::SecondFactorSetUp) => Step::SecondFactorSetUp {},
            Some(End::AccountBlocked) => Step::AccountBlocked {},
            None => self.asked(self.current(rules), rules),
        }
    }

    fn asked(&self, name: Name, rules: &Rules) -> Step {
        let given = &self.given;
        match name {
            Name::Invitation => self.invitation(),
            Name::Residence => Step::Residence { given: given.residence },
            Name::Means => Step::Means { means: route::eligible(given, rules) },
            Name::NotEligible => Step::NotEligible {
                at_hand: given.at_hand.unwrap_or(AtHand::Nothing),
                residence: given.residence.unwrap_or(Residence::Elsewhere),
            },
            Name::ClientReference => {
                Step::ClientReference { paper: given.paper, given: given.number_shown() }
            }
            Name::CustomerId => Step::CustomerId { paper: given.paper, given: given.number_shown() },
            Name::Paper => {
                Step::Paper { papers: start::papers(rules), back: route::before_paper(given, rules) }
            }
            Name::DeskRequest => {
                Step::DeskRequest { date_of_birth: given.date_of_birth.clone(), withheld: self.withheld() }
            }
            Name::DateOfBirth => Step::DateOfBirth { read: given.read(), given: given.date_of_birth.clone() },
            Name::FamilyName => Step::FamilyName { given: given.family_name.clone() },
            Name::HomeAddress => Step::HomeAddress { given: given.home_address.clone() },
            Name::NotFound => Step::NotFound { given: given.shown() },
            Name::Email | Name::EmailCode | Name::Mobile | Name::MobileCode => self.contact(name, rules),
            Name::Letter | Name::AddressIncorrect => self.posted(name),
            Name::NewPassword
            | Name::SecondFactors
            | Name::AuthenticatorSetup
            | Name::RecoveryCodes
            | Name::CheckAnswers => self.log_in(name, rules),
            // The ends are told apart before; resuming is a journey of its own.
            Name::AtHand
            | Name::DeskRequestSent
            | Name::Registered
            | Name::InvitationAccepted
            | Name::SecondFactorSetUp
            | Name::AccountBlocked
            | Name::ResumeReference
            | Name::ResumeCode => Step::AtHand { options: start::options(rules), given: given.at_hand },
        }
    }

    fn invitation(&self) -> Step {
        let invited = self.given.invited.as_ref();
        let text = |of: fn(&Invited) -> &String| invited.map(of).cloned().unwrap_or_default();
        Step::Invitation {
            company: text(|invited| &invited.company_name),
            name: text(|invited| &invited.name),
            email: self.given.email.as_ref().map(|email| email.address.clone()).unwrap_or_default(),
            has_account: invited.is_some_and(|invited| invited.has_account),
        }
    }

    fn contact(&self, name: Name, rules: &Rules) -> Step {
        let (email, mobile) = (self.given.email.as_ref(), self.given.mobile.as_ref());
        match (name, email, mobile) {
            (Name::EmailCode, Some(email), _) => {
                Step::EmailCode { email: email.typed.clone(), codes: email.codes.shown(&rules.common.limits) }
            }
            (Name::MobileCode, _, Some(mobile)) => Step::MobileCode {
                mobile: mobile.typed.clone(),
                codes: mobile.codes.shown(&rules.common.limits),
                reference: self.shown_reference(),
            },
            (Name::Email | Name::EmailCode, email, _) => {
                let given = email.map(|email| email.typed.clone());
                Step::Email { given, back: route::before_email(rules) }
            }
            (_, _, mobile) => Step::Mobile {
                given: mobile.map(|mobile| mobile.typed.clone()).or_else(|| self.given.offered_mobile()),
                consent: mobile.is_some_and(|mobile| mobile.consent),
                reference: self.shown_reference(),
            },
        }
    }

    fn posted(&self, name: Name) -> Step {
        let none = Letter::default();
        let letter = self.given.letter().unwrap_or(&none);
        let state = letter_state(letter);
        if name == Name::Letter {
            return Step::Letter { letter: state, reference: self.shown_reference() };
        }
        let person = self.person();
        Step::AddressIncorrect {
            // Not the employer's name: that it is this person is not proven yet.
            branch: person.map_or(AddressBranch::Form, branch),
            reference: self.shown_reference(),
            change_reference: letter.change_asked.then(|| self.shown_reference()),
            new_letter_from: state.new_letter_from,
        }
    }

    fn withheld(&self) -> Option<WithheldLetter> {
        let until = self.given.letter().filter(|letter| letter.is_withheld())?.withheld_until?;
        Some(WithheldLetter { new_letter_from: contract_timestamp(until), reference: self.shown_reference() })
    }

    fn log_in(&self, name: Name, rules: &Rules) -> Step {
        let (given, reference) = (&self.given, self.shown_reference());
        match (name, &given.authenticator, &given.recovery_codes) {
            (Name::NewPassword, ..) => Step::NewPassword {
                email: given.email.as_ref().map(|email| email.address.clone()).unwrap_or_default(),
                reference,
            },
            (Name::AuthenticatorSetup, Some(app), _) => Step::AuthenticatorSetup {
                secret: app.secret.clone(),
                uri: app.uri.clone(),
                qr: app.qr.clone(),
                tries_left: app.tries_left,
                reference,
            },
            (Name::RecoveryCodes, _, Some(codes)) => Step::RecoveryCodes {
                codes: codes.shown.clone(),
                email: given.email.as_ref().map(|email| email.typed.clone()).unwrap_or_default(),
                reference,
            },
            (Name::CheckAnswers, ..) => Step::CheckAnswers {
                given: given.shown(),
                replaces: given.proof().is_some_and(|proof| proof.registered),
                reference,
            },
            _ => Step::SecondFactors {
                options: rules.common.second_factors.clone(),
                given: given.second_factors.clone(),
                mobile: given
                    .mobile
                    .as_ref()
                    .map(|mobile| mobile.typed.clone())
                    .or_else(|| given.offered_mobile())
                    .unwrap_or_default(),
                back: given.reset.is_none().then_some(Name::NewPassword),
                reference,
            },
        }
    }
}

impl Answers {
    /// The number that the person may take over.
    fn offered_mobile(&self) -> Option<String> {
        match &self.reset {
            // Not the number so far: whoever has to set it up anew may be somebody else.
            Some(reset) => reset.renewal.mobile.clone(),
            None => self.invited.as_ref()?.mobile.clone(),
        }
    }

    fn read(&self) -> ReadNumber {
        let none = || ReadNumber { kind: NumberKind::ClientReference, number: String::new() };
        self.number.as_ref().map_or_else(none, |number| number.read.clone())
    }

    fn number_shown(&self) -> Option<String> {
        self.number.as_ref().map(|number| number.read.number.clone())
    }

    fn shown(&self) -> Given {
        let linked = |factor: &SecondFactor| match factor {
            SecondFactor::Sms => true,
            SecondFactor::Authenticator => {
                self.authenticator.as_ref().is_some_and(|app| app.linked_by.is_some())
            }
        };
        Given {
            read: self.number.as_ref().map(|number| number.read.clone()),
            date_of_birth: self.date_of_birth.clone(),
            family_name: self.family_name.clone(),
            home_address: self.home_address.clone(),
            email: self.email.as_ref().map(|email| email.typed.clone()),
            mobile: self.mobile.as_ref().map(|mobile| mobile.typed.clone()),
            consent: self.mobile.as_ref().map(|mobile| mobile.consent),
            has_password: self.password_hash.is_some(),
            second_factors: self.second_factors.iter().copied().filter(linked).collect(),
        }
    }
}

/// Who can put a person's address right.
pub(super) const fn branch(person: &Person) -> AddressBranch {
    match (person.address_from, person.hospitalisation) {
        (AddressFrom::Person, _) => AddressBranch::Form,
        (AddressFrom::Employer, true) => AddressBranch::EmployerOrForm,
        (AddressFrom::Employer, false) => AddressBranch::Employer,
    }
}

fn letter_state(letter: &Letter) -> LetterState {
    let newest = letter.sent.last();
    let moment =
        |of: fn(&super::SentLetter) -> Timestamp| contract_timestamp(newest.map_or(Timestamp::MIN, of));
    LetterState {
        sent_at: moment(|sent| sent.sent_at),
        address: newest.map(|sent| sent.address.clone()).unwrap_or_default(),
        expected_at: moment(|sent| sent.expected_at),
        new_letter_from: moment(|sent| sent.new_letter_from),
        expires_at: moment(|sent| sent.expires_at),
        tries_left: newest.map_or(0, |sent| sent.tries_left),
        letters_left: letter.left,
    }
}
