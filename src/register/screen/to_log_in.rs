//! The screens of the steps at which the person chooses how to log in, and of the end.

use crate::{
    journey::facts,
    log_in::{LogInJourney, steps::account_blocked::AccountBlocked},
    register::{
        RegisterJourney,
        kind::address_of,
        steps::{
            authenticator_setup::{self, AuthenticatorSetup},
            check_answers::CheckAnswers,
            invitation_accepted::InvitationAccepted,
            new_password::NewPassword,
            recovery_codes::RecoveryCodes,
            registered::Registered,
            second_factor_set_up::SecondFactorSetUp,
            second_factors::SecondFactors,
        },
    },
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::{Journey, RegisterStep};

/// The screen of such a step; nothing for any other one.
pub(super) fn to_log_in(context: RegisterJourney, journey: &Journey<RegisterStep>) -> Option<AnyView> {
    let exchange = context.exchange();
    let to = |step: &str| address_of(context.language(), step, &journey.id);
    let view = match &journey.step {
        RegisterStep::NewPassword { email, reference } => {
            let back = to(before_password(reference));
            let (email, reference) = (email.clone(), reference.clone());
            view! { <NewPassword exchange email reference back/> }.into_any()
        }
        RegisterStep::SecondFactors { options, given, mobile, back, reference } => {
            let on_nothing =
                Callback::new(move |()| context.wrong("factors", "register-second-factors-required"));
            let (options, given, mobile) = (options.clone(), given.clone(), mobile.clone());
            // Where a log-in led here, back is another one.
            let back = back.map_or_else(|| href(Route::LogIn), |step| to(step.name()));
            let reference = reference.clone();
            view! { <SecondFactors exchange options given mobile reference on_nothing back/> }.into_any()
        }
        RegisterStep::AuthenticatorSetup { secret, uri, qr, reference, .. } => {
            let tries_left = facts(context, &journey.step, authenticator_setup::tries_left)?;
            let (secret, uri, qr) = (secret.clone(), uri.clone(), qr.clone());
            let (reference, back) = (reference.clone(), to("second-factors"));
            view! { <AuthenticatorSetup exchange secret uri qr tries_left reference back/> }.into_any()
        }
        RegisterStep::RecoveryCodes { codes, email, reference } => {
            let (codes, email, invited) = (codes.clone(), email.clone(), reference.is_empty());
            let back = to("second-factors");
            view! { <RecoveryCodes exchange codes email invited back/> }.into_any()
        }
        RegisterStep::CheckAnswers { given, replaces, reference } => {
            let (given, replaces, reference) = (given.clone(), *replaces, reference.clone());
            let (id, back) = (journey.id.clone(), to("second-factors"));
            view! { <CheckAnswers exchange given replaces reference id back/> }.into_any()
        }
        end => return the_end(end),
    };
    Some(view)
}

/// The step before the password. Whoever was invited has no reference, and comes from the invitation.
const fn before_password(reference: &str) -> &'static str {
    if reference.is_empty() { "invitation" } else { "mobile" }
}

fn the_end(step: &RegisterStep) -> Option<AnyView> {
    match step {
        RegisterStep::Registered { reference, email, second_factors, number_ending, replaced } => {
            log_in_with(email.clone());
            let (reference, email) = (reference.clone(), email.clone());
            let (second_factors, number_ending) = (second_factors.clone(), number_ending.clone());
            let replaced = *replaced;
            let view =
                view! { <Registered reference email second_factors number_ending replaced/> }.into_any();
            Some(view)
        }
        RegisterStep::InvitationAccepted { company } => {
            Some(view! { <InvitationAccepted company=company.clone()/> }.into_any())
        }
        RegisterStep::SecondFactorSetUp {} => Some(view! { <SecondFactorSetUp/> }.into_any()),
        RegisterStep::AccountBlocked {} => Some(view! { <AccountBlocked until=None/> }.into_any()),
        _ => None,
    }
}

/// The address is not typed once more to log in.
fn log_in_with(email: String) {
    let log_in = use_context::<LogInJourney>();
    Effect::new(move |_| {
        if let Some(log_in) = log_in {
            log_in.keep_email(email.clone());
        }
    });
}
