//! Which second factor?

use super::{Sample, failed, of_problem, problem, quiet, sample, under_way};
use crate::log_in::{Exchange, steps::second_factor::SecondFactor};
use leptos::prelude::*;
use voordeur_contract::{
    FieldError, FieldReason, Problem, ProblemType, SecondFactor as Factor, SecondFactorOption,
};

pub(super) const SAMPLES: [Sample; 3] = [
    sample("second-factor", "open", || show(quiet())),
    sample("second-factor", "under-way", || show(under_way())),
    sample("second-factor", "nothing-chosen", || {
        let errors = vec![FieldError::new("/answer/factor", FieldReason::Required)];
        let problem = Problem { errors, ..problem(ProblemType::AnswerUnreadable) };
        show(failed(of_problem(problem), None))
    }),
];

fn show(exchange: Exchange) -> AnyView {
    let options = vec![
        SecondFactorOption { factor: Factor::Sms, number_ending: Some("01".to_owned()) },
        SecondFactorOption { factor: Factor::Authenticator, number_ending: None },
    ];
    view! { <SecondFactor exchange options on_nothing=Callback::new(|()| ())/> }.into_any()
}
