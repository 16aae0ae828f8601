//! What was answered, in words, each with the way back to its question.

use crate::{
    components::Answered,
    i18n::{language, t, t_args},
    journey::local_time::calendar_day,
    register::kind::address_of,
};
use leptos::prelude::*;
use voordeur_contract::{
    Given, HomeAddress, JourneyId, ReadNumber, RegisterStepName as Name, records::NumberKind,
};

/// Who the person says he or she is: number, date of birth, name and address, as far as they were asked.
pub(super) fn identity(given: &Given, id: &JourneyId) -> Vec<Answered> {
    let born = given.date_of_birth.clone().map(|date| {
        answered(
            "register-check-answers-date-of-birth",
            calendar_day(date),
            Name::DateOfBirth,
            "register-change-date-of-birth",
            id,
        )
    });
    let name = given.family_name.clone().map(|name| {
        answered(
            "register-check-answers-family-name",
            Signal::stored(name),
            Name::FamilyName,
            "register-change-family-name",
            id,
        )
    });
    let home = given.home_address.as_ref().map(|home| {
        answered(
            "register-check-answers-home-address",
            Signal::stored(home_in_words(home)),
            Name::HomeAddress,
            "register-change-home-address",
            id,
        )
    });
    let number = given.read.as_ref().map(|read| number(read, id));
    [number, born, name, home].into_iter().flatten().collect()
}

/// An answer below the message `term`, with the link `change` to the question `step` of the journey `id`.
pub(super) fn answered(
    term: &'static str,
    value: Signal<String>,
    step: Name,
    change: &'static str,
    id: &JourneyId,
) -> Answered {
    let question = address_of(language(), step.name(), id);
    Answered { term: t(term), value, question, change: t(change) }
}

fn number(read: &ReadNumber, id: &JourneyId) -> Answered {
    let (term, step) = match read.kind {
        NumberKind::ClientReference => ("register-number-client-reference", Name::ClientReference),
        NumberKind::CustomerId => ("register-number-customer-id", Name::CustomerId),
        NumberKind::Contract => ("register-number-contract", Name::CustomerId),
        NumberKind::HospitalAdmission => ("register-number-hospital-admission", Name::CustomerId),
    };
    answered(term, Signal::stored(read.number.clone()), step, "register-change-number", id)
}

fn home_in_words(home: &HomeAddress) -> String {
    let HomeAddress { postal_code, house_number, r#box } = home;
    let mut parts = vec![("postcode", postal_code.as_str().into()), ("number", house_number.as_str().into())];
    if r#box.is_empty() {
        return t_args("register-check-answers-home-address-value", &parts);
    }
    parts.push(("box", r#box.as_str().into()));
    t_args("register-check-answers-home-address-value-box", &parts)
}
