//! Postal code and house number.

use super::IDENTITY;
use crate::{
    browser::form,
    components::{Screen, StepForm, TextField},
    i18n::t,
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{HomeAddress as Address, RegisterAnswer};

/// The ids and names of the fields. Browsers know no house number without its street, and fill in none.
const POSTAL_CODE: &str = "postalCode";
const HOUSE_NUMBER: &str = "houseNumber";
const BOX: &str = "box";

/// Asks for what confirms where the person lives.
#[component]
pub(crate) fn HomeAddress(
    exchange: Exchange,
    /// What was answered before.
    given: Option<Address>,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        on_answer.run(RegisterAnswer::HomeAddress {
            postal_code: form::field(&event, POSTAL_CODE),
            house_number: form::field(&event, HOUSE_NUMBER),
            r#box: form::field(&event, BOX),
        });
    };
    let [postal_code, house_number, r#box] = given
        .map(|Address { postal_code, house_number, r#box }| [postal_code, house_number, r#box])
        .unwrap_or_default();
    let box_label = [&t("register-home-address-box-label"), " ", &t("register-optional")].concat();
    view! {
        <Screen
            heading=t("register-home-address-heading")
            lead=t("register-home-address-lead")
            back=Signal::stored(Some(back))
            progress=IDENTITY
            errors
        >
            <StepForm label=t("register-continue") busy on_send=send>
                <TextField
                    name=POSTAL_CODE
                    label=t("register-home-address-postal-code-label")
                    autocomplete="postal-code"
                    errors
                    initial=postal_code
                />
                <TextField
                    name=HOUSE_NUMBER
                    label=t("register-home-address-house-number-label")
                    autocomplete="off"
                    errors
                    initial=house_number
                />
                <TextField name=BOX label=box_label autocomplete="address-line2" errors initial=r#box/>
            </StepForm>
        </Screen>
    }
}
