//! Shows a journey: whatever its kind, the API says which step is next and the screen follows.
//!
//! [`JourneyContext`] holds what the API last said and lives as long as the application, so that a journey
//! outlasts its screens. What is different between logging in and registering is a [`Kind`].

mod answering;
mod arriving;
mod context;
mod exchange;
mod guard;
mod kind;
mod lasting;
mod loading;
pub(crate) mod local_time;
mod send;
mod steps;
mod way_on;
pub(crate) mod words;

pub(crate) use context::JourneyContext;
pub(crate) use exchange::Exchange;
pub(crate) use kind::{Kind, Told};
pub(crate) use lasting::Lasting;
pub(crate) use loading::Loading;
pub(crate) use steps::{facts, steps};
pub(crate) use way_on::WayOn;
