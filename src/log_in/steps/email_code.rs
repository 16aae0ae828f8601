//! The code that was mailed, because the second factors are to be set up anew.

use super::{sms_code, start_again::StartAgain};
use crate::{
    browser::clock::ApiClock,
    code::{SentCode, SentCodeWords},
    components::{Details, Screen, Status},
    i18n::{t, t_args},
    log_in::Exchange,
};
use leptos::prelude::*;
use voordeur_contract::CodesState;

/// What is said here of codes: as of those by SMS, but for where they stand.
pub(crate) const WORDS: SentCodeWords =
    SentCodeWords { incorrect: "email-code-incorrect", ..sms_code::WORDS };

/// Asks for the code that was mailed.
#[component]
pub(crate) fn EmailCode(
    exchange: Exchange,
    /// The address, partly masked.
    email: String,
    codes: Signal<CodesState>,
    /// For the time until another code may be asked for.
    #[prop(into)]
    clock: Signal<Option<ApiClock>>,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    view! {
        <Screen
            heading=t("email-code-heading")
            lead=t_args("email-code-lead", &[("email", email.into())])
            back=Signal::stored(Some(back))
            errors=exchange.errors
        >
            <p>{t("email-code-why")}</p>
            <Status message=exchange.status/>
            <SentCode
                exchange=exchange.of()
                words=&WORDS
                codes
                clock
                no_more=|| view! { <StartAgain/> }
            />
            <Details summary=t("email-code-none-summary") id="no-code">
                <p>{t("email-code-none-text")}</p>
            </Details>
        </Screen>
    }
}
