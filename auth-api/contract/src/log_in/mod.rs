//! Logging in: e-mail address and password, then a second factor.

mod answer;
mod step;

pub use answer::{LogInAnswer, ParsedLogInAnswer};
pub use step::LogInStep;
