//! Taking up a registration that was left: on another device, or days later when the letter has come.
//!
//! Whoever gives the reference of a registration and a code from the mailbox of its confirmed e-mail address goes on
//! with it in this browser too. A reference that nobody has shows the same, step by step; it is only that nothing is
//! mailed.

mod code;
mod facts;
mod state;

#[cfg(test)]
mod examples;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod properties;

pub use facts::{Effect, Facts, Resumable};
pub use state::{Asked, Resume};

use super::{Failure, Rules};
use jiff::Timestamp;
use voordeur_contract::{ParsedRegisterAnswer as Answer, PrintedCode, RegisterStepName as Name};

/// What an answer leads to.
pub type Turn = super::Turn<Resume, Effect>;

/// What a decision is made on, beside state and answer.
struct Context<'a> {
    facts: &'a Facts,
    rules: &'a Rules,
    now: Timestamp,
}

impl Context<'_> {
    /// Whoever has a letter of somebody else has its reference too, and may guess at codes for as long as the registration
    /// lives.
    fn takes_codes(&self) -> Result<(), Failure> {
        let refused = self.facts.no_guess_before.map(|retry_at| Failure::TooManyWrongCodes { retry_at });
        refused.map_or(Ok(()), Err)
    }
}

/// The reference whose registration has to be looked for before this answer can be decided on, if any.
pub fn reference_to_look_for(state: &Resume, answer: &Answer) -> Option<PrintedCode> {
    match (state.current(), answer) {
        (Name::ResumeReference, Answer::ResumeReference(reference)) => Some(reference.clone()),
        (Name::ResumeCode, Answer::Code(_) | Answer::ResendCode) => {
            state.asked.as_ref().and_then(|asked| PrintedCode::parse(&asked.reference).ok())
        }
        _ => None,
    }
}

/// Decides what an answer leads to.
///
/// # Errors
/// The failures that change nothing at all: neither the state nor anything outside it.
pub fn answer(
    state: &Resume,
    answer: &Answer,
    facts: &Facts,
    rules: &Rules,
    now: Timestamp,
) -> Result<Turn, Failure> {
    let mut turn = Turn::to(state.clone());
    if state.taken_up.is_some() {
        return Err(Failure::NotForStep);
    }
    let context = Context { facts, rules, now };
    match (state.current(), answer) {
        (_, Answer::MoreTime) => {}
        (_, Answer::ReturnTo(step)) => turn.state.return_to(*step)?,
        (Name::ResumeReference, Answer::ResumeReference(reference)) => {
            code::reference(&mut turn, reference, &context)?;
        }
        (Name::ResumeCode, Answer::Code(_)) => code::code(&mut turn, &context)?,
        (Name::ResumeCode, Answer::ResendCode) => code::send(&mut turn, &context)?,
        _ => return Err(Failure::NotForStep),
    }
    Ok(turn)
}
