//! The auth API that ships with the front door: journeys, sessions and delivery, on SQLite or PostgreSQL.
//!
//! Decisions are made by pure functions in [`journeys`]; [`store`] keeps what they decide, in one transaction;
//! [`http`] is the API around them.

pub mod calendar;
pub mod clock;
pub mod companies;
pub mod config;
pub mod deliver;
pub mod development;
pub mod http;
pub mod journeys;
pub mod masks;
pub mod mobile_number;
pub mod observe;
pub mod openapi;
pub mod random;
pub mod records;
pub mod samples;
pub mod secrets;
pub mod serve;
pub mod site;
pub mod store;
