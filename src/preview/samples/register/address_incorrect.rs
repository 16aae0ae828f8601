//! “This is not my address”.

use super::{clock_at, problem, quiet, refused, sample, unreadable};
use crate::{
    preview::{
        Sample,
        samples::{NOW, moment},
    },
    register::{
        Exchange,
        steps::address_incorrect::{AddressIncorrect, Facts},
    },
};
use leptos::prelude::*;
use voordeur_contract::{AddressBranch, FieldReason, Problem, ProblemType, RegisterStep};

pub(in crate::preview::samples) const SAMPLES: [Sample; 7] = [
    sample("register-address-incorrect", "employer", || show(quiet(), facts(AddressBranch::Employer), NOW)),
    sample("register-address-incorrect", "employer-or-form", || {
        show(quiet(), facts(AddressBranch::EmployerOrForm), NOW)
    }),
    sample("register-address-incorrect", "form", || show(quiet(), facts(AddressBranch::Form), NOW)),
    sample("register-address-incorrect", "nothing-typed", || {
        let fields =
            ["street", "houseNumber", "postalCode", "city"].map(|field| (field, FieldReason::Required));
        show(unreadable(&step(), &fields), facts(AddressBranch::Form), NOW)
    }),
    sample("register-address-incorrect", "sent", || {
        let change_reference = Some("4TBN-82RC".to_owned());
        show(quiet(), Facts { change_reference, ..facts(AddressBranch::Form) }, NOW)
    }),
    sample("register-address-incorrect", "too-soon", || {
        let retry_at = Some(facts(AddressBranch::Form).new_letter_from);
        let problem = Problem { retry_at, ..problem(ProblemType::ResendTooSoon) };
        show(refused(&step(), problem), facts(AddressBranch::Employer), NOW)
    }),
    sample("register-address-incorrect", "days-later", || {
        show(quiet(), facts(AddressBranch::Employer), "2026-12-01T09:00:00Z")
    }),
];

fn facts(branch: AddressBranch) -> Facts {
    Facts {
        branch,
        reference: "4TBN-82RC".to_owned(),
        change_reference: None,
        new_letter_from: moment("2026-11-30T23:00:00Z"),
    }
}

fn step() -> RegisterStep {
    let Facts { branch, reference, change_reference, new_letter_from } = facts(AddressBranch::Form);
    RegisterStep::AddressIncorrect { branch, reference, change_reference, new_letter_from }
}

fn show(exchange: Exchange, facts: Facts, now: &str) -> AnyView {
    let (facts, clock) = (Signal::stored(facts), clock_at(moment(now)));
    view! { <AddressIncorrect exchange facts clock/> }.into_any()
}
