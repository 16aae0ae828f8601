//! Logging in: a [`Kind`](crate::journey::Kind) of journey and its screens.
//!
//! The credentials have a page of their own ([`CredentialsPage`]), which stands in the prerendered HTML; every later
//! step is shown by [`StepPage`], a Wasm chunk fetched while the visitor types.

mod context;
mod credentials_page;
mod kind;
mod messages;
mod step_page;
pub(crate) mod steps;

pub(crate) use credentials_page::CredentialsPage;
pub(crate) use kind::{LogIn, Notice};
pub(crate) use messages::{Asked, error_items, field_items, items_when_asked};
pub(crate) use step_page::StepPage;

use crate::journey::{self, JourneyContext};
use voordeur_contract::LogInAnswer;

/// The log-in under way.
pub(crate) type LogInJourney = JourneyContext<LogIn>;

/// How it goes, for a screen of the log-in.
pub(crate) type Exchange = journey::Exchange<LogInAnswer>;
