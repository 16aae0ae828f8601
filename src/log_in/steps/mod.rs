//! The screens of the steps, one a file: each shows what it is given and sends answers, and asks nobody else.

pub(crate) mod account_blocked;
pub(crate) mod authenticator_code;
pub(crate) mod credentials;
pub(crate) mod email_code;
pub(crate) mod loading;
pub(crate) mod recovery_code;
pub(crate) mod second_factor;
pub(crate) mod sms_code;

mod other_ways;
mod start_again;

use crate::code::CodeAnswer;
use voordeur_contract::LogInAnswer;

/// How many steps a log-in has for most: who you are, and the proof.
const STEPS: u32 = 2;

/// The same for whoever has a choice of proofs, which is a step between the two.
const STEPS_WITH_CHOICE: u32 = 3;

/// The step of the proof, which is the last, and how many there are.
const fn proof(other_factors: bool) -> (u32, u32) {
    if other_factors { (STEPS_WITH_CHOICE, STEPS_WITH_CHOICE) } else { (STEPS, STEPS) }
}

impl From<CodeAnswer> for LogInAnswer {
    fn from(answer: CodeAnswer) -> Self {
        match answer {
            CodeAnswer::Code(code) => Self::Code { code },
            CodeAnswer::Another => Self::ResendCode {},
        }
    }
}
