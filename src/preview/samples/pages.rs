//! Pages that have one state only.

use super::{Sample, sample};
use crate::pages::{
    help::HelpPage, not_found::NotFoundPage, session_ended::SessionEndedPage, start::StartPage,
    unavailable::UnavailablePage, went_wrong::WentWrongPage,
};
use leptos::prelude::*;

pub(super) const START: [Sample; 1] = [sample("start", "page", || view! { <StartPage/> }.into_any())];
pub(super) const HELP: [Sample; 1] = [sample("help", "page", || view! { <HelpPage/> }.into_any())];
pub(super) const NOT_FOUND: [Sample; 1] =
    [sample("not-found", "page", || view! { <NotFoundPage/> }.into_any())];
pub(super) const WENT_WRONG: [Sample; 1] =
    [sample("something-went-wrong", "page", || view! { <WentWrongPage/> }.into_any())];
pub(super) const UNAVAILABLE: [Sample; 1] =
    [sample("service-unavailable", "page", || view! { <UnavailablePage/> }.into_any())];
pub(super) const SESSION_ENDED: [Sample; 1] =
    [sample("session-ended", "page", || view! { <SessionEndedPage/> }.into_any())];
