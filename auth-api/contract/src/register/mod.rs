//! Registering: from what a person has at hand to a working log-in.
//!
//! A registration is a record of what was answered; the next step is the first that has not been. An earlier step
//! can be returned to at any time, and says then what was answered before: nothing is typed twice.

mod answer;
mod fields;
mod parsed;
mod step;
mod words;

pub use answer::RegisterAnswer;
pub use parsed::{ParsedRegisterAnswer, REQUEST_MAX_CHARACTERS};
pub use step::{CodesState, Given, LetterState, RegisterStep, WithheldLetter};
pub use words::{AddressBranch, AtHand, HomeAddress, Paper, ReadNumber, RegisterStepName};
