use super::{
    LogInJourney,
    steps::{
        account_blocked::AccountBlocked,
        authenticator_code::{self, AuthenticatorCode},
        email_code::EmailCode,
        loading::StepLoading,
        second_factor::SecondFactor,
        sms_code::{self, SmsCode},
    },
};
use crate::{
    code::receive,
    i18n::I18n,
    journey::{facts, steps},
    routes::{ReturnTo, Route, address_of_choice, href},
};
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use voordeur_contract::{Journey, LogInStep};

/// A step after the first. The address names the journey; what is shown is the step at which it stands.
#[component]
pub(crate) fn StepPage() -> impl IntoView {
    let search = use_location().search;
    use_context::<LogInJourney>().map(|context| {
        context.goes_on_to(ReturnTo::named_in(&search.read_untracked()));
        steps(context, "log-in-time-limit", screen, |context, step, on_retry| {
            view! { <StepLoading exchange=context.exchange() step on_retry/> }.into_any()
        })
    })
}

/// The screen of the step at which `journey` stands; nothing for those that have another page.
fn screen(context: LogInJourney, journey: &Journey) -> Option<AnyView> {
    let exchange = context.exchange();
    let back = |other_factors: bool| {
        if other_factors { address_of_choice(&journey.id) } else { href(Route::LogIn) }
    };
    let view = match &journey.step {
        LogInStep::Credentials {} | LogInStep::SetUpSecondFactor { .. } | LogInStep::Done {} => return None,
        LogInStep::SecondFactor { options } => {
            let on_nothing = Callback::new(move |()| context.wrong("factor", "second-factor-required"));
            view! { <SecondFactor exchange options=options.clone() on_nothing/> }.into_any()
        }
        LogInStep::SmsCode { number_ending, other_factors, .. } => {
            let codes = facts(context, &journey.step, sms_code::codes)?;
            receive(codes);
            let (number_ending, other_factors) = (number_ending.clone(), *other_factors);
            let (clock, back) = (context.clock(), back(other_factors));
            view! { <SmsCode exchange number_ending other_factors codes clock back/> }.into_any()
        }
        LogInStep::AuthenticatorCode { other_factors, .. } => {
            let facts = facts(context, &journey.step, authenticator_code::Facts::of)?;
            // Who registers is given them, and who is invited.
            let recovery_codes = use_context::<I18n>().is_some_and(|i18n| {
                i18n.portal().registration.is_some() || i18n.portal().companies.is_some()
            });
            let back = back(*other_factors);
            view! { <AuthenticatorCode exchange facts recovery_codes back/> }.into_any()
        }
        LogInStep::EmailCode { email, .. } => {
            let codes = facts(context, &journey.step, sms_code::codes)?;
            let (email, clock, back) = (email.clone(), context.clock(), back(false));
            view! { <EmailCode exchange email codes clock back/> }.into_any()
        }
        LogInStep::AccountBlocked { until } => view! { <AccountBlocked until=until.clone()/> }.into_any(),
    };
    Some(view)
}
