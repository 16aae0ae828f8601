//! The screens of the steps, one a file: each shows what it is given and sends answers, and asks nobody else.

pub(crate) mod account_blocked;
pub(crate) mod authenticator_code;
pub(crate) mod credentials;
pub(crate) mod loading;
pub(crate) mod second_factor;
pub(crate) mod sms_code;

mod code_form;
mod other_ways;

pub(crate) use code_form::CODE;

/// How many steps a log-in has for whoever takes it: who you are, and the proof.
const STEPS: u32 = 2;
