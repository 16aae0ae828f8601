//! Registering: from what a person has at hand to an account to log in with, over days if a letter has to come.
//!
//! A registration is a record of answers. The question that is asked is the first that has none, unless the person
//! came back to an earlier one: so nothing is typed twice, and one answer serves Back, Change and “another address”.

mod desk;
mod effects;
mod email;
mod factors;
mod facts;
mod finish;
mod given;
mod identity;
mod invitation;
mod letter;
mod letter_dates;
mod mobile;
mod proof;
mod reset;
mod risk;
mod route;
mod start;
mod state;
mod view;

#[cfg(test)]
mod examples;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod invited;
#[cfg(test)]
mod neutrality;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod resetting;

pub use effects::{Effect, NewAccount, NewFactors};
pub use facts::{
    EmailOwner, Facts, Fresh, FreshAuthenticator, FreshLetter, FreshRecoveryCode, LetterDates, Rules,
};
pub use given::{Answers, Authenticator, GivenEmail, GivenMobile, GivenNumber, Identity, RecoveryCodes};
pub use identity::{number_to_look_up, person_in_question};
pub use invitation::{InvitationFacts, Invited, Link};
pub use proof::{Letter, Proof, SentLetter};
pub use reset::{Colleague, Reset};
pub use risk::{Circumstances, letter_is_needed};
pub use route::next;
pub use state::{End, Registration};

use super::Failure;
use jiff::Timestamp;
use voordeur_contract::{FieldReason, ParsedRegisterAnswer as Answer, RegisterStepName as Name};

/// What an answer leads to.
pub type Turn = super::Turn<Registration, Effect>;

/// What a decision is made on, beside state and answer.
struct Context<'a> {
    facts: &'a Facts,
    rules: &'a Rules,
    now: Timestamp,
}

impl Context<'_> {
    /// Codes of six digits bear few guesses each. Whoever asks for new ones day after day gets no further.
    fn takes_codes(&self) -> Result<(), Failure> {
        let refused = self.facts.no_guess_before.map(|retry_at| Failure::TooManyWrongCodes { retry_at });
        refused.map_or(Ok(()), Err)
    }
}

/// Decides what an answer leads to.
///
/// # Errors
/// The failures that change nothing at all: neither the state nor anything outside it.
pub fn answer(
    state: &Registration,
    answer: &Answer,
    facts: &Facts,
    rules: &Rules,
    now: Timestamp,
) -> Result<Turn, Failure> {
    let mut turn = Turn::to(state.clone());
    match (&state.end, answer) {
        (Some(_), _) => return Err(Failure::NotForStep),
        (None, Answer::MoreTime) => return Ok(turn),
        (None, _) if invitation::has_changed(&mut turn, facts)? => return Ok(turn),
        (None, _) if reset::has_ended(&mut turn, facts, now)? => return Ok(turn),
        (None, _) => {}
    }
    let asked = turn.state.current(rules);
    let context = Context { facts, rules, now };
    if let Answer::ReturnTo(step) = answer {
        turn.state.return_to(*step, rules)?;
        return Ok(turn);
    }
    turn.state.at = None;
    decide(&mut turn, asked, answer, &context)?;
    if turn.failure.is_some() {
        turn.state.at = turn.state.at.or(state.at);
    } else {
        letter::decide_whether_needed(&mut turn, &context)?;
        invitation::finish_if_complete(&mut turn, &context)?;
        reset::finish_if_complete(&mut turn, &context)?;
    }
    name_account(&mut turn, facts);
    Ok(turn)
}

/// The trail says about whose account it is, once the person was found. The visitor does not see it.
fn name_account(turn: &mut Turn, facts: &Facts) {
    let Some(account) = &facts.registered else { return };
    for effect in &mut turn.effects {
        if let Effect::Common(super::Effect::Audit { who: who @ None, .. }) = effect {
            *who = Some(account.id.clone());
        }
    }
}

/// Each step takes its own answers and no other.
fn decide(turn: &mut Turn, asked: Name, answer: &Answer, context: &Context<'_>) -> Result<(), Failure> {
    match (asked, answer) {
        (Name::Invitation, Answer::AcceptInvitation) => invitation::accept(turn, context),
        (Name::AtHand, Answer::AtHand { at_hand, by_program }) => {
            start::at_hand(turn, *at_hand, *by_program, context)
        }
        (Name::Residence, Answer::Residence(residence)) => start::residence(turn, *residence, context),
        (Name::Means, Answer::Means(means)) => start::means(turn, *means, context),
        (step, Answer::CannotFind) if route::leads_to_paper(step) => {
            turn.state.at = Some(Name::Paper);
            Ok(())
        }
        (Name::Paper, Answer::Paper(paper)) => start::paper(turn, *paper, context),
        (Name::NotEligible | Name::NotFound, Answer::Paper(None)) => start::paper(turn, None, context),
        (Name::ClientReference, Answer::ClientReference(reference)) => {
            identity::number(turn, &reference.number(), reference.read(), context)
        }
        (Name::CustomerId, Answer::CustomerId(number)) => {
            identity::number(turn, &number.number(), number.read(), context)
        }
        (Name::DateOfBirth, Answer::DateOfBirth(date)) => identity::date_of_birth(turn, date, context),
        (Name::FamilyName, Answer::FamilyName(name)) => identity::family_name(turn, name, context),
        (Name::HomeAddress, Answer::HomeAddress(address)) => identity::home_address(turn, address, context),
        (Name::NotFound, Answer::LookAgain) => identity::look_again(turn, context),
        (Name::DeskRequest, Answer::DeskRequest { .. }) => desk::request(turn, answer, context),
        _ => decide_on_proofs(turn, asked, answer, context),
    }
}

/// The steps after the person was found.
fn decide_on_proofs(
    turn: &mut Turn,
    asked: Name,
    answer: &Answer,
    context: &Context<'_>,
) -> Result<(), Failure> {
    match (asked, answer) {
        (Name::Email, Answer::Email { email, typed }) => email::email(turn, email, typed, context),
        (Name::EmailCode, Answer::Code(_)) => email::code(turn, context),
        (Name::EmailCode, Answer::ResendCode) => email::resend(turn, context),
        (Name::Letter, Answer::PostedCode(_)) => letter::code(turn, context),
        (Name::Letter, Answer::AddressIncorrect) => letter::address_incorrect(turn),
        (Name::Letter | Name::AddressIncorrect, Answer::NewLetter) => letter::another(turn, context),
        (Name::DeskRequest, Answer::NewLetter) if turn.state.given.waits_for_withheld_letter() => {
            letter::another(turn, context)
        }
        (Name::AddressIncorrect, Answer::AddressChange { street, city, address }) => {
            desk::address_change(turn, street, city, address, context)
        }
        (Name::Mobile, Answer::Mobile { typed, consent }) => mobile::mobile(turn, typed, *consent, context),
        (Name::MobileCode, Answer::Code(_)) => mobile::code(turn, context),
        (Name::MobileCode, Answer::ResendCode) => mobile::resend(turn, context),
        (Name::NewPassword, Answer::NewPassword(_)) => factors::password(turn, context),
        (Name::SecondFactors, Answer::SecondFactors(chosen)) => factors::choose(turn, chosen, context),
        (Name::AuthenticatorSetup, Answer::Code(_)) => factors::link_authenticator(turn, context),
        (Name::RecoveryCodes, Answer::RecoveryCodesSaved) => factors::recovery_codes_saved(turn),
        (Name::CheckAnswers, Answer::Register) => finish::register(turn, context),
        _ => Err(Failure::NotForStep),
    }
}

/// A choice that was not offered.
const fn not_offered(pointer: &'static str) -> Failure {
    Failure::Field { pointer, reason: FieldReason::Malformed }
}
