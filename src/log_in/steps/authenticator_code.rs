//! The code that the authenticator app shows.

use super::{other_ways::OtherWays, proof, recovery_code::RecoveryCode, start_again::StartAgain};
use crate::{
    code::{CodeForm, CodeWords, NoCode},
    components::{Details, Screen},
    i18n::t,
    log_in::Exchange,
};
use leptos::prelude::*;
use voordeur_contract::LogInStep;

/// What is said here of codes.
pub(crate) const WORDS: CodeWords = CodeWords {
    incorrect: "authenticator-code-incorrect",
    expired: "authenticator-code-expired",
    used: "authenticator-code-used",
    blocked: "authenticator-code-blocked",
};

/// What the step says of itself: [`LogInStep::AuthenticatorCode`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    tries_left: u32,
    other_factors: bool,
}

impl Facts {
    /// Nothing, of another step.
    pub(crate) fn of(step: &LogInStep) -> Option<Self> {
        let LogInStep::AuthenticatorCode { tries_left, other_factors } = *step else { return None };
        Some(Self { tries_left, other_factors })
    }
}

/// Asks for the code that the authenticator app shows.
#[component]
pub(crate) fn AuthenticatorCode(
    exchange: Exchange,
    facts: Signal<Facts>,
    /// Who links an app in this portal is given recovery codes.
    recovery_codes: bool,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    let other_factors = facts.get_untracked().other_factors;
    let tries_left = Memo::new(move |_| facts.with(|facts| facts.tries_left > 0));
    let form = move || {
        if tries_left.get() {
            return view! { <CodeForm exchange=exchange.of() hint=t("code-hint")/> }.into_any();
        }
        view! { <NoCode errors=exchange.errors why=WORDS.blocked/> <StartAgain/> }.into_any()
    };
    let recovery = move || (recovery_codes && tries_left.get()).then(|| view! { <RecoveryCode exchange/> });
    view! {
        <Screen
            heading=t("authenticator-code-heading")
            lead=t("authenticator-code-lead")
            back=Signal::stored(Some(back))
            progress=proof(other_factors)
            errors=exchange.errors
        >
            {form}
            <OtherWays exchange other_factors/>
            {recovery}
            <Details summary=t("authenticator-code-refused-summary") id="code-refused">
                <p>{t("authenticator-code-refused-text")}</p>
            </Details>
        </Screen>
    }
}
