//! Where the number stands: drawings of the papers, described in words.

use crate::{
    components::{AnnotatedDocument, AnnotatedDocuments, Details},
    i18n::t,
};
use leptos::prelude::*;
use voordeur_contract::Paper;

/// The paper that was chosen, for the field below.
#[component]
pub(super) fn ChosenPaper(paper: Paper) -> impl IntoView {
    view! { <AnnotatedDocument paper=drawing(paper)/> }
}

/// All on which the number stands, behind a word, when none was chosen.
#[component]
pub(super) fn EveryPaper(papers: Vec<&'static str>) -> impl IntoView {
    view! {
        <Details summary=t("register-means-where") id="where-to-find-it">
            <AnnotatedDocuments papers/>
        </Details>
    }
}

/// The words of the link to the chooser: another paper, once one was chosen.
pub(super) const fn other(paper: Option<Paper>, cannot_find: &'static str) -> &'static str {
    if paper.is_some() { "register-paper-other" } else { cannot_find }
}

/// The name of its drawing.
const fn drawing(paper: Paper) -> &'static str {
    match paper {
        Paper::Contract => "contract",
        Paper::PaymentNotice => "payment-notice",
        Paper::Email => "email",
        Paper::Card => "card",
        Paper::WelcomeLetter => "welcome-letter",
        Paper::BenefitsStatement => "benefits-statement",
        Paper::AdmissionLetter => "admission-letter",
    }
}
