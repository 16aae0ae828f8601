//! An authenticator app is linked.

use super::{LOG_IN, elsewhere::Elsewhere, part};
use crate::{
    code::{CodeForm, CodeWords, NoCode},
    components::{CopyButton, QrCode, Screen},
    i18n::t,
    register::Exchange,
};
use leptos::prelude::*;
use voordeur_contract::RegisterStep;

/// What is said here of codes.
pub(crate) const WORDS: CodeWords = CodeWords {
    incorrect: "register-authenticator-setup-incorrect",
    expired: "authenticator-code-expired",
    used: "authenticator-code-used",
    blocked: "register-authenticator-setup-blocked",
};

/// In groups of this many characters a key is typed.
const GROUP: usize = 4;

/// How many wrong tries are left; nothing, at another step.
pub(crate) fn tries_left(step: &RegisterStep) -> Option<u32> {
    match step {
        RegisterStep::AuthenticatorSetup { tries_left, .. } => Some(*tries_left),
        _ => None,
    }
}

/// Hands the secret to the app, as a picture and as text, and asks for the code that the app shows then.
#[component]
pub(crate) fn AuthenticatorSetup(
    exchange: Exchange,
    /// Base 32 (RFC 4648).
    secret: String,
    /// `otpauth://totp/…`
    uri: String,
    /// The modules of the QR code, row by row.
    qr: Vec<String>,
    tries_left: Signal<u32>,
    /// Under which the registration can be resumed.
    reference: String,
    /// To the choice of second factors, which draws another secret.
    back: String,
) -> impl IntoView {
    let key = StoredValue::new((secret, uri, qr));
    let works = Memo::new(move |_| tries_left.get() > 0);
    let choice = back.clone();
    let below = move || {
        let choice = choice.clone();
        if works.get() {
            let (secret, uri, qr) = key.get_value();
            return view! { <Steps exchange secret uri qr/> }.into_any();
        }
        view! {
            <NoCode errors=exchange.errors why=WORDS.blocked/>
            <p><a class="button second" href=choice>{t("register-authenticator-setup-again")}</a></p>
        }
        .into_any()
    };
    view! {
        <Screen
            heading=t("register-authenticator-setup-heading")
            lead=t("register-authenticator-setup-lead")
            back=Signal::stored(Some(back.clone()))
            progress=part(LOG_IN, &reference)
            errors=exchange.errors
        >
            {below}
            <p><a class="alone" href=back>{t("register-authenticator-setup-other")}</a></p>
            <Elsewhere reference/>
        </Screen>
    }
}

#[component]
fn Steps(exchange: Exchange, secret: String, uri: String, qr: Vec<String>) -> impl IntoView {
    view! {
        <section class="tight">
            <h2>{t("register-authenticator-setup-first-heading")}</h2>
            <p>{t("register-authenticator-setup-first")}</p>
            <div class="key">
                <QrCode rows=qr label=t("register-authenticator-setup-qr-alt")/>
                <div class="tight">
                    <h3>{t("register-authenticator-setup-secret-label")}</h3>
                    <p><code>{grouped(&secret)}</code></p>
                    <p class="hint">{t("register-authenticator-setup-secret-hint")}</p>
                    <CopyButton
                        text=secret
                        label=t("register-authenticator-setup-copy")
                        copied=t("register-authenticator-setup-copied")
                        refused=t("register-copy-refused")
                    />
                </div>
            </div>
            <p><a class="alone" href=uri>{t("register-authenticator-setup-open")}</a></p>
        </section>
        <section class="tight">
            <h2>{t("register-authenticator-setup-second-heading")}</h2>
            <CodeForm exchange=exchange.of() hint=t("register-authenticator-setup-hint")/>
        </section>
    }
}

/// `JBSW Y3DP EHPK 3PXP`.
fn grouped(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    let groups: Vec<String> = letters.chunks(GROUP).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_typed_in_groups() {
        assert_eq!(grouped("JBSWY3DPEHPK3PXPA"), "JBSW Y3DP EHPK 3PXP A");
    }
}
