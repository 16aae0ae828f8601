//! A recovery code, in the place of the code that the authenticator app shows.

use crate::{
    browser::form,
    code::{CODE, CodeWords},
    components::{Details, ErrorItem, PrintedCodeField, StepForm},
    i18n::{I18n, t},
    log_in::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{FieldReason, LogInAnswer, Problem};

/// The id and name of the field.
const RECOVERY_CODE: &str = "recovery-code";

/// What is said here of codes. None expires; wrong ones block what the app shows as well.
const WORDS: CodeWords = CodeWords {
    incorrect: "recovery-code-incorrect",
    expired: "recovery-code-used",
    used: "recovery-code-used",
    // As of the app: it is one count.
    blocked: "authenticator-code-blocked",
};

/// What is said of `problem`; nothing when it is not about the code.
pub(crate) fn say(i18n: &I18n, problem: &Problem) -> Option<ErrorItem> {
    let item = WORDS.say(i18n, problem)?;
    let field = if item.field == CODE { RECOVERY_CODE } else { item.field };
    Some(ErrorItem { field, ..item })
}

/// The field's id on the page and the message for what is wrong with it.
pub(crate) fn field_message(reason: FieldReason) -> (&'static str, &'static str) {
    let message = match reason {
        FieldReason::Required => "recovery-code-required",
        FieldReason::TooShort => "recovery-code-too-short",
        FieldReason::TooLong => "recovery-code-too-long",
        _ => "recovery-code-malformed",
    };
    (RECOVERY_CODE, message)
}

/// Opens on a field for a recovery code, for whoever does not have the phone at hand.
#[component]
pub(super) fn RecoveryCode(exchange: Exchange) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        on_answer.run(LogInAnswer::RecoveryCode { code: form::field(&event, RECOVERY_CODE) });
    };
    // Once it was open for a mistake it stays so while the next code is under way.
    let open = Memo::new(move |before: Option<&bool>| {
        before == Some(&true) || errors.with(|all| all.iter().any(|error| error.field == RECOVERY_CODE))
    });
    view! {
        <Details summary=t("recovery-code-summary") id="use-recovery-code" open>
            <p>{t("recovery-code-lead")}</p>
            <StepForm label=t("recovery-code-submit") busy on_send=send beside=true>
                <PrintedCodeField
                    name=RECOVERY_CODE
                    label=t("recovery-code-label")
                    hint=t("recovery-code-hint")
                    errors
                    secret=true
                />
            </StepForm>
        </Details>
    }
}
