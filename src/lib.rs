//! The front door: the single-page application of an insurer's portal.
//!
//! One crate, two builds: natively with `ssr`, whose program `prerender` writes the public pages as HTML, and
//! as Wasm with `hydrate`, which takes those pages over in the browser.

#![expect(unreachable_pub, reason = "what leptos' component macro writes is always pub")]
// A view is one deeply nested type.
#![recursion_limit = "256"]

pub mod app;
pub mod i18n;
#[cfg(feature = "preview")]
pub mod preview;
pub mod routes;
pub mod title;

mod api;
mod browser;
mod code;
mod company;
mod components;
mod journey;
mod log_in;
mod navigation;
mod pages;
mod register;
mod session;
#[cfg(feature = "hydrate")]
mod start;
mod step_up;
mod words;
