//! The code that was sent by SMS.

use super::{other_ways::OtherWays, proof, start_again::StartAgain};
use crate::{
    browser::clock::ApiClock,
    code::{SentCode, SentCodeWords},
    components::{Details, Screen, Status},
    i18n::{t, t_args},
    log_in::Exchange,
};
use leptos::prelude::*;
use voordeur_contract::{CodesState, LogInStep};

/// What is said here of codes.
pub(crate) const WORDS: SentCodeWords = SentCodeWords {
    incorrect: "sms-code-incorrect",
    old: "sms-code-old",
    none_works: "sms-code-none-works",
    no_resends: "sms-code-no-resends",
    too_many: "sms-code-too-many",
    too_many_blocked: "sms-code-too-many-blocked",
};

/// How it stands with the codes that were sent, by SMS or by mail; nothing, of another step.
pub(crate) fn codes(step: &LogInStep) -> Option<CodesState> {
    let (expires_at, resend_at, resends_left, tries_left) = match step {
        LogInStep::SmsCode { expires_at, resend_at, resends_left, tries_left, .. } => {
            (expires_at, resend_at, resends_left, tries_left)
        }
        LogInStep::EmailCode { codes, .. } => return Some(codes.clone()),
        _ => return None,
    };
    let (expires_at, resend_at) = (expires_at.clone(), resend_at.clone());
    Some(CodesState { expires_at, resend_at, resends_left: *resends_left, tries_left: *tries_left })
}

/// Asks for the code that was sent by SMS.
#[component]
pub(crate) fn SmsCode(
    exchange: Exchange,
    /// The last digits of the number.
    number_ending: String,
    /// The account has other second factors.
    other_factors: bool,
    codes: Signal<CodesState>,
    /// For the time until another code may be asked for.
    #[prop(into)]
    clock: Signal<Option<ApiClock>>,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    view! {
        <Screen
            heading=t("sms-code-heading")
            lead=t_args("sms-code-lead", &[("ending", number_ending.into())])
            back=Signal::stored(Some(back))
            progress=proof(other_factors)
            errors=exchange.errors
        >
            <Status message=exchange.status/>
            <SentCode
                exchange=exchange.of()
                words=&WORDS
                codes
                clock
                no_more=|| view! { <StartAgain/> }
            />
            <OtherWays exchange other_factors/>
            <Details summary=t("sms-code-none-summary") id="no-sms">
                <p>{t("sms-code-none-text")}</p>
            </Details>
        </Screen>
    }
}
