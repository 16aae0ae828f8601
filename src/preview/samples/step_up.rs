//! Proving once more who one is.

use super::{NOW, Sample, failed, moment, of_problem, problem, quiet, sample, under_way};
use crate::{
    api::ApiError,
    browser::clock::ApiClock,
    components::Screen,
    i18n::t,
    log_in::Exchange,
    step_up::{Asks, Shown},
};
use leptos::prelude::*;
use voordeur_contract::{
    FieldError, FieldReason, LogInProof, LogInStep, Problem, ProblemType, SecondFactor, SecondFactorOption,
};

pub(super) const SAMPLES: [Sample; 9] = [
    sample("step-up", "beginning", || show(under_way(), None)),
    sample("step-up", "not-begun", || show(failed(ApiError::Unreachable, None), None)),
    sample("step-up", "only-sms", || show(quiet(), Some(choice(vec![sms()])))),
    sample("step-up", "choice", || show(quiet(), Some(choice(vec![sms(), app()])))),
    sample("step-up", "nothing-chosen", || {
        let errors = vec![FieldError::new("/answer/factor", FieldReason::Required)];
        let problem = Problem { errors, ..problem(ProblemType::AnswerUnreadable) };
        show(failed(of_problem(problem), None), Some(choice(vec![sms(), app()])))
    }),
    sample("step-up", "sms-code", || show(quiet(), Some(sms_code()))),
    sample("step-up", "sms-code-wrong", || {
        let problem = Problem { tries_left: Some(3), ..problem(ProblemType::CodeIncorrect) };
        show(failed(of_problem(problem), Some(LogInProof::Sms)), Some(sms_code()))
    }),
    sample("step-up", "authenticator-code", || {
        show(quiet(), Some(LogInStep::AuthenticatorCode { tries_left: 5, other_factors: true }))
    }),
    sample("step-up", "account-blocked", || {
        show(quiet(), Some(LogInStep::AccountBlocked { until: Some(moment("2026-11-21T20:50:00Z")) }))
    }),
];

fn show(exchange: Exchange, step: Option<LogInStep>) -> AnyView {
    let nothing = Callback::new(|()| ());
    let clock = RwSignal::new(None);
    Effect::new(move |_| clock.set(Some(ApiClock::read(&moment(NOW)))));
    let asks = Asks {
        exchange,
        step: Signal::stored(step),
        clock: clock.into(),
        on_nothing: nothing,
        on_start: nothing,
        on_close: nothing,
    };
    view! {
        <Screen heading=t("company-heading")><p>{t("working")}</p></Screen>
        <Shown asks/>
    }
    .into_any()
}

fn sms() -> SecondFactorOption {
    SecondFactorOption { factor: SecondFactor::Sms, number_ending: Some("01".to_owned()) }
}

fn app() -> SecondFactorOption {
    SecondFactorOption { factor: SecondFactor::Authenticator, number_ending: None }
}

fn choice(options: Vec<SecondFactorOption>) -> LogInStep {
    LogInStep::SecondFactor { options }
}

fn sms_code() -> LogInStep {
    LogInStep::SmsCode {
        number_ending: "01".to_owned(),
        expires_at: moment("2026-11-21T20:45:00Z"),
        resend_at: moment("2026-11-21T20:35:30Z"),
        resends_left: 3,
        tries_left: 5,
        other_factors: true,
    }
}
