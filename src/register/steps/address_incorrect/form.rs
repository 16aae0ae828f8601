//! The person says where he or she lives.

use crate::{
    browser::form,
    components::{StepForm, TextField},
    i18n::t,
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::RegisterAnswer;

/// The id and name of each field, its label, and what the browser may fill in: it knows no house number without
/// its street. The box may stay empty.
const STREET: (&str, &str, &str) = ("street", "register-address-incorrect-street-label", "address-line1");
const HOUSE_NUMBER: (&str, &str, &str) = ("houseNumber", "register-home-address-house-number-label", "off");
const BOX: (&str, &str, &str) = ("box", "register-home-address-box-label", "address-line2");
const POSTAL_CODE: (&str, &str, &str) =
    ("postalCode", "register-home-address-postal-code-label", "postal-code");
const CITY: (&str, &str, &str) = ("city", "register-address-incorrect-city-label", "address-level2");

/// Asks for the right address.
#[component]
pub(super) fn Form(
    exchange: Exchange,
    /// The employer can put it right as well.
    by_employer: bool,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        let typed = |(name, ..): (&str, &str, &str)| form::field(&event, name);
        on_answer.run(RegisterAnswer::AddressChange {
            street: typed(STREET),
            house_number: typed(HOUSE_NUMBER),
            r#box: typed(BOX),
            postal_code: typed(POSTAL_CODE),
            city: typed(CITY),
        });
    };
    let field = move |(name, label, autocomplete): (&'static str, &str, &'static str)| {
        let mut label = t(label);
        if name == BOX.0 {
            label = [&label, " ", &t("register-optional")].concat();
        }
        let autocapitalize = if name == STREET.0 || name == CITY.0 { "words" } else { "none" };
        view! { <TextField name label autocomplete autocapitalize errors/> }
    };
    let introduction = if by_employer {
        view! {
            <h2>{t("register-address-incorrect-form-heading")}</h2>
            <p>{t("register-address-incorrect-form")}</p>
        }
        .into_any()
    } else {
        view! { <p>{t("register-address-incorrect-insurer")}</p> }.into_any()
    };
    view! {
        <section class="stack">
            <div class="tight">{introduction}</div>
            <StepForm label=t("register-address-incorrect-submit") busy on_send=send>
                {[STREET, HOUSE_NUMBER, BOX, POSTAL_CODE, CITY].map(field)}
            </StepForm>
        </section>
    }
}
