use super::{Answers, Registration, Rules, invitation, reset};
use crate::journeys::Failure;
use voordeur_contract::{AtHand, Means, RegisterStepName as Name, SecondFactor};
use voordeur_portals::Confirmation;

/// The first question that has no answer; `check-answers` when each has one.
pub fn next(given: &Answers, rules: &Rules) -> Name {
    if let Some(invited) = &given.invited {
        return invitation::next(given, invited);
    }
    if given.reset.is_some() {
        return next_of_factors(given);
    }
    let steps = [next_of_start, next_of_identity, next_of_proofs, next_of_log_in];
    steps.iter().find_map(|step| step(given, rules)).unwrap_or(Name::CheckAnswers)
}

fn next_of_start(given: &Answers, rules: &Rules) -> Option<Name> {
    if given.at_hand.is_none() {
        return Some(Name::AtHand);
    }
    if given.residence.is_none() {
        return Some(Name::Residence);
    }
    let eligible = eligible(given, rules);
    match given.means {
        _ if eligible.is_empty() => Some(Name::NotEligible),
        Some(means) if eligible.contains(&means) => given.number.is_none().then(|| number_step(means)),
        _ => Some(Name::Means),
    }
}

fn next_of_identity(given: &Answers, rules: &Rules) -> Option<Name> {
    let asked = &rules.registration.confirm;
    if let Some(missing) = asked.iter().find(|confirmation| !confirmed(given, **confirmation)) {
        return Some(confirmation_step(*missing));
    }
    match given.identity {
        // Whoever gives the last of them asks the records.
        None => asked.last().map(|last| confirmation_step(*last)),
        Some(_) => given.person().is_none().then_some(Name::NotFound),
    }
}

fn next_of_proofs(given: &Answers, _: &Rules) -> Option<Name> {
    match &given.email {
        None => return Some(Name::Email),
        Some(email) if !email.confirmed => return Some(Name::EmailCode),
        Some(_) => {}
    }
    match given.letter() {
        Some(letter) if letter.is_withheld() => return Some(Name::DeskRequest),
        Some(letter) if letter.revoked => return Some(Name::AddressIncorrect),
        Some(letter) if !letter.accepted => return Some(Name::Letter),
        _ => {}
    }
    match &given.mobile {
        None => Some(Name::Mobile),
        Some(mobile) => (!mobile.confirmed).then_some(Name::MobileCode),
    }
}

fn next_of_log_in(given: &Answers, _: &Rules) -> Option<Name> {
    if given.password_hash.is_none() {
        return Some(Name::NewPassword);
    }
    if given.second_factors.is_empty() {
        return Some(Name::SecondFactors);
    }
    next_of_authenticator(given)
}

/// What is left to do where a mobile number is asked only of those who choose codes by SMS.
pub(super) fn next_of_factors(given: &Answers) -> Name {
    let confirmed = given.mobile.as_ref().map(|mobile| mobile.confirmed);
    match (given.second_factors.contains(&SecondFactor::Sms), confirmed) {
        _ if given.second_factors.is_empty() => Name::SecondFactors,
        (true, None) => Name::Mobile,
        (true, Some(false)) => Name::MobileCode,
        _ => next_of_authenticator(given).unwrap_or(Name::CheckAnswers),
    }
}

/// What is left to do for an app, if one was chosen.
fn next_of_authenticator(given: &Answers) -> Option<Name> {
    let is_kept = given.reset.as_ref().is_some_and(|reset| reset.keeps_app);
    if is_kept || !given.second_factors.contains(&SecondFactor::Authenticator) {
        return None;
    }
    if given.authenticator.as_ref().is_none_or(|authenticator| authenticator.linked_by.is_none()) {
        return Some(Name::AuthenticatorSetup);
    }
    given.recovery_codes.as_ref().is_none_or(|codes| !codes.shown.is_empty()).then_some(Name::RecoveryCodes)
}

/// The means of this portal that fit what is at hand, for those who live where people can register.
pub(super) fn eligible(given: &Answers, rules: &Rules) -> Vec<Means> {
    let lives_there = given.residence.is_some_and(|there| rules.registration.residences.contains(&there));
    let fits = match given.at_hand {
        Some(AtHand::ClientReference) => Some(Means::ClientReference),
        Some(AtHand::CustomerId) => Some(Means::CustomerId),
        Some(AtHand::Nothing) | None => None,
    };
    let means = rules.registration.means.iter().copied();
    means.filter(|means| lives_there && fits == Some(*means)).collect()
}

pub(super) const fn number_step(means: Means) -> Name {
    match means {
        Means::ClientReference => Name::ClientReference,
        Means::CustomerId => Name::CustomerId,
    }
}

const fn confirmation_step(confirmation: Confirmation) -> Name {
    match confirmation {
        Confirmation::DateOfBirth => Name::DateOfBirth,
        Confirmation::FamilyName => Name::FamilyName,
        Confirmation::HomeAddress => Name::HomeAddress,
    }
}

pub(super) const fn confirmed(given: &Answers, confirmation: Confirmation) -> bool {
    match confirmation {
        Confirmation::DateOfBirth => given.date_of_birth.is_some(),
        Confirmation::FamilyName => given.family_name.is_some(),
        Confirmation::HomeAddress => given.home_address.is_some(),
    }
}

/// The steps that take “I cannot find it”.
pub(super) const fn leads_to_paper(step: Name) -> bool {
    matches!(
        step,
        Name::NotEligible | Name::Means | Name::ClientReference | Name::CustomerId | Name::NotFound
    )
}

/// The step before the chooser by paper: where the number is asked, or why none is.
pub(super) fn before_paper(given: &Answers, rules: &Rules) -> Name {
    match (next(given, rules), given.means) {
        (Name::NotFound, _) => Name::NotFound,
        (_, Some(means)) if given.number.is_some() => number_step(means),
        (next, _) => next,
    }
}

/// The step before the e-mail address: the last that has to agree with the records.
pub(super) fn before_email(rules: &Rules) -> Name {
    rules.registration.confirm.last().map_or(Name::AtHand, |last| confirmation_step(*last))
}

impl Registration {
    /// Goes back to a step that was answered before, or on to the first that was not. Chooser and request to the desk are
    /// steps beside the way: where one answer leads to them, the browser's Forward does too.
    pub(super) fn return_to(&mut self, step: Name, rules: &Rules) -> Result<(), Failure> {
        if step == next(&self.given, rules) {
            self.at = None;
        } else if self.was_answered(step, rules) || self.is_beside(step, rules) {
            self.at = Some(step);
        } else {
            return Err(Failure::NotForStep);
        }
        Ok(())
    }

    fn was_answered(&self, step: Name, rules: &Rules) -> bool {
        let given = &self.given;
        if let Some(invited) = &given.invited {
            return invitation::was_answered(given, invited, step);
        }
        if given.reset.is_some() {
            return reset::was_answered(given, step);
        }
        let found = given.person().is_some();
        let asked = |confirmation| rules.registration.confirm.contains(&confirmation);
        match step {
            Name::AtHand => given.at_hand.is_some(),
            Name::Residence => given.residence.is_some(),
            Name::Means => given.means.is_some() && !eligible(given, rules).is_empty(),
            Name::ClientReference | Name::CustomerId => {
                given.number.is_some() && given.means.map(number_step) == Some(step)
            }
            Name::DateOfBirth => given.number.is_some() && given.date_of_birth.is_some(),
            Name::FamilyName => asked(Confirmation::FamilyName) && given.family_name.is_some(),
            Name::HomeAddress => asked(Confirmation::HomeAddress) && given.home_address.is_some(),
            Name::Email => found && given.email.is_some(),
            Name::Mobile => self.is_past(Name::Mobile, rules) && given.mobile.is_some(),
            Name::NewPassword => self.is_past(Name::NewPassword, rules) && given.password_hash.is_some(),
            Name::SecondFactors => self.is_past(Name::SecondFactors, rules),
            _ => false,
        }
    }

    /// One answer leads there from where the person is, or led from there to here.
    fn is_beside(&self, step: Name, rules: &Rules) -> bool {
        let here = self.current(rules);
        match step {
            _ if self.given.invited.is_some() || self.given.reset.is_some() => false,
            Name::Paper => here == Name::DeskRequest || leads_to_paper(here),
            Name::DeskRequest => matches!(here, Name::Paper | Name::NotEligible | Name::NotFound),
            _ => false,
        }
    }

    /// The first question without an answer comes after `step`.
    fn is_past(&self, step: Name, rules: &Rules) -> bool {
        let place = |name: Name| Name::ALL.iter().position(|other| *other == name);
        place(next(&self.given, rules)) > place(step)
    }
}
