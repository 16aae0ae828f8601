//! A registration that was left.

use super::{quiet, sample, unreadable};
use crate::{
    preview::Sample,
    register::{Exchange, Notice, steps::resume_reference::ResumeReference},
};
use leptos::prelude::*;
use voordeur_contract::{FieldReason, RegisterStep};

pub(in crate::preview::samples) const SAMPLES: [Sample; 3] = [
    sample("register-resume-reference", "empty", || reference(quiet(), None, "")),
    sample("register-resume-reference", "too-short", || {
        let too_short =
            unreadable(&RegisterStep::ResumeReference {}, &[("reference", FieldReason::TooShort)]);
        reference(too_short, None, "4TBN")
    }),
    sample("register-resume-reference", "expired", || {
        reference(quiet(), Some(Notice::Kept("4TBN-82RC".to_owned())), "4TBN-82RC")
    }),
];

fn reference(exchange: Exchange, notice: Option<Notice>, initial: &str) -> AnyView {
    let (notice, initial) = (Signal::stored(notice), initial.to_owned());
    view! { <ResumeReference exchange notice initial/> }.into_any()
}
