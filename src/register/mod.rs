//! Registering: a [`Kind`](crate::journey::Kind) of journey and its screens, in a Wasm chunk and with messages that
//! nobody downloads who does not register.

mod api;
mod codes;
mod invitation;
mod kind;
mod messages;
mod page;
mod proof_of_work;
mod resume;
mod screen;
pub(crate) mod steps;
mod unsent;

pub(crate) use kind::{Notice, Register};
pub(crate) use page::RegisterPage;

use crate::journey::{self, JourneyContext};
use voordeur_contract::RegisterAnswer;

/// The registration under way.
pub(crate) type RegisterJourney = JourneyContext<Register>;

/// How it goes, for a screen of registering.
pub(crate) type Exchange = journey::Exchange<RegisterAnswer>;
