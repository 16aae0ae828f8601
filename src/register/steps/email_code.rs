//! The code that was sent by e-mail.

use super::{CONTACT, sentence::Sentence};
use crate::{
    browser::clock::ApiClock,
    code::SentCode,
    components::{Details, Screen, Status},
    i18n::t,
    register::{Exchange, codes::BY_EMAIL},
};
use leptos::prelude::*;
use voordeur_contract::CodesState;

/// Asks for the code that was sent by e-mail.
#[component]
pub(crate) fn EmailCode(
    exchange: Exchange,
    /// The address, as it was typed.
    email: String,
    codes: Signal<CodesState>,
    /// For the time until another code may be asked for.
    #[prop(into)]
    clock: Signal<Option<ApiClock>>,
    /// Where the link above it leads: to the address.
    back: String,
) -> impl IntoView {
    view! {
        <Screen
            heading=t("register-email-code-heading")
            back=Signal::stored(Some(back.clone()))
            progress=CONTACT
            errors=exchange.errors
        >
            <p class="lead"><Sentence id="register-email-code-lead" typed=vec![("email", email)]/></p>
            <Status message=exchange.status/>
            <SentCode exchange=exchange.of() words=&BY_EMAIL codes clock/>
            <p><a class="alone" href=back>{t("register-email-code-change")}</a></p>
            <Details summary=t("register-email-code-none-summary") id="no-code">
                <p>{t("register-email-code-none-text")}</p>
            </Details>
        </Screen>
    }
}
