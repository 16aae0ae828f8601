//! The code that was sent to the address of a registration that was left.

use crate::{
    browser::clock::ApiClock,
    code::SentCode,
    components::{Details, Screen, Status},
    i18n::{t, t_args},
    register::{Exchange, codes::TO_RESUME},
    routes::resume_of,
};
use leptos::prelude::*;
use voordeur_contract::CodesState;

/// Asks for the code. Neither words nor shape say whether there is a registration with this reference.
#[component]
pub(crate) fn ResumeCode(
    exchange: Exchange,
    /// The reference, as it was read.
    reference: String,
    codes: Signal<CodesState>,
    /// For the time until another code may be asked for.
    #[prop(into)]
    clock: Signal<Option<ApiClock>>,
) -> impl IntoView {
    let back = resume_of(&reference);
    let read = t_args("register-letter-reference", &[("reference", reference.into())]);
    view! {
        <Screen
            heading=t("register-resume-code-heading")
            lead=t("register-resume-code-lead")
            back=Signal::stored(Some(back.clone()))
            errors=exchange.errors
        >
            <Status message=exchange.status/>
            <p>{read}</p>
            <SentCode exchange=exchange.of() words=&TO_RESUME codes clock/>
            <p><a class="alone" href=back>{t("register-resume-code-change")}</a></p>
            <Details summary=t("register-resume-code-none-summary") id="no-code">
                <p>{t("register-resume-code-none-text")}</p>
            </Details>
        </Screen>
    }
}
