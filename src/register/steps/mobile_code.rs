//! The code that was sent by SMS.

use super::{CONTACT, elsewhere::Elsewhere, part, sentence::Sentence};
use crate::{
    browser::clock::ApiClock,
    code::SentCode,
    components::{Details, Screen, Status},
    i18n::t,
    register::{Exchange, codes::BY_SMS},
};
use leptos::prelude::*;
use voordeur_contract::CodesState;

/// Asks for the code that was sent by SMS.
#[component]
pub(crate) fn MobileCode(
    exchange: Exchange,
    /// The number, as it was typed.
    mobile: String,
    codes: Signal<CodesState>,
    /// For the time until another code may be asked for.
    #[prop(into)]
    clock: Signal<Option<ApiClock>>,
    /// Under which the registration can be resumed.
    reference: String,
    /// Where the link above it leads: to the number.
    back: String,
) -> impl IntoView {
    view! {
        <Screen
            heading=t("register-mobile-code-heading")
            back=Signal::stored(Some(back.clone()))
            progress=part(CONTACT, &reference)
            errors=exchange.errors
        >
            <p class="lead"><Sentence id="register-mobile-code-lead" typed=vec![("mobile", mobile)]/></p>
            <Status message=exchange.status/>
            <SentCode exchange=exchange.of() words=&BY_SMS codes clock/>
            <p><a class="alone" href=back>{t("register-mobile-code-change")}</a></p>
            <Details summary=t("register-mobile-code-none-summary") id="no-code">
                <p>{t("register-mobile-code-none-text")}</p>
            </Details>
            <Elsewhere reference/>
        </Screen>
    }
}
