//! The addresses of the steps of journeys.

use super::{JOURNEY, ReturnTo, Route, href};
use voordeur_contract::{JourneyId, Language, LogInStep};

/// The steps of the log-in that have an address below `/log-in`: their [`LogInStep::name`].
pub const LOG_IN_STEPS: [&str; 5] =
    ["second-factor", "sms-code", "authenticator-code", "email-code", "account-blocked"];

/// The steps of registering that have an address below `/register`: their
/// [`RegisterStep`](voordeur_contract::RegisterStep)'s name. The first stands at `/register` itself, the reference of
/// a registration that was left is asked at `/register/resume`.
pub const REGISTER_STEPS: [&str; 29] = [
    "invitation",
    "residence",
    "means",
    "not-eligible",
    "client-reference",
    "customer-id",
    "paper",
    "desk-request",
    "desk-request-sent",
    "date-of-birth",
    "family-name",
    "home-address",
    "not-found",
    "email",
    "email-code",
    "letter",
    "address-incorrect",
    "mobile",
    "mobile-code",
    "new-password",
    "second-factors",
    "authenticator-setup",
    "recovery-codes",
    "check-answers",
    "registered",
    "invitation-accepted",
    "second-factor-set-up",
    "account-blocked",
    "resume-code",
];

/// Those of whoever was invited by a company, or sets up a second factor anew.
pub const INVITED_STEPS: [&str; 9] = [
    "invitation",
    "new-password",
    "second-factors",
    "mobile",
    "mobile-code",
    "authenticator-setup",
    "recovery-codes",
    "invitation-accepted",
    "second-factor-set-up",
];

/// The address of the screen of `step` of the journey `id`, which goes on to `return_to` in the end.
pub(crate) fn address_of_step(
    language: Language,
    id: &JourneyId,
    step: &LogInStep,
    return_to: Option<&ReturnTo>,
) -> String {
    let name = step.name();
    let Some(step) = LOG_IN_STEPS.into_iter().find(|step| *step == name) else {
        return Route::LogIn.address(language);
    };
    let address = [&Route::LogInStep(step).address(language), "?", JOURNEY, "=", id.as_str()].concat();
    match return_to {
        Some(return_to) => return_to.added_to(&address, "&"),
        None => address,
    }
}

/// The address of the step of registering with this name, of the journey `id`.
pub(crate) fn address_of_registering(language: Language, step: &str, id: &JourneyId) -> String {
    ["/", language.tag(), "/register/", step, "?", JOURNEY, "=", id.as_str()].concat()
}

/// The address at which the second factor of the journey `id` is chosen again, in the language of the page.
pub(crate) fn address_of_choice(id: &JourneyId) -> String {
    [&href(Route::LogInStep("second-factor")), "?", JOURNEY, "=", id.as_str()].concat()
}

/// The one of `steps` whose screen stands at `path`.
pub(crate) fn step_of(path: &str, steps: &[&'static str]) -> Option<&'static str> {
    let last = path.trim_end_matches('/').rsplit('/').next()?;
    steps.iter().copied().find(|step| *step == last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use voordeur_contract::RegisterStepName;

    #[test]
    fn every_step_of_registering_has_an_address() {
        let elsewhere = [RegisterStepName::AtHand, RegisterStepName::ResumeReference];
        let steps = RegisterStepName::ALL.iter().filter(|step| !elsewhere.contains(step));
        assert!(steps.map(|step| step.name()).eq(REGISTER_STEPS));
    }

    #[test]
    fn the_steps_of_an_invitation_are_some_of_these() {
        assert!(INVITED_STEPS.iter().all(|step| REGISTER_STEPS.contains(step)));
    }

    #[test]
    fn every_step_after_the_first_has_an_address_that_names_its_journey() {
        let id = JourneyId::parse("0192f3a4-0000-7000-8000-000000000001").unwrap();
        let blocked = LogInStep::AccountBlocked { until: None };
        assert_eq!(
            address_of_step(Language::En, &id, &blocked, None),
            "/en/log-in/account-blocked?journey=0192f3a4-0000-7000-8000-000000000001"
        );
        assert_eq!(address_of_step(Language::En, &id, &LogInStep::Credentials {}, None), "/en/log-in");
    }
}
