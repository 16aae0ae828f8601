//! The typed client of the auth API.

mod chunk;
mod client;
pub(crate) mod companies;
mod error;
mod journeys;
mod session;

pub(crate) use client::{request, request_with};
pub(crate) use error::ApiError;
pub(crate) use journeys::{answer_journey, load_journey, start_journey};
pub(crate) use session::{end_session, extend_session, load_session};
