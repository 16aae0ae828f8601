//! Address and journey are brought together: by loading, by going where it stands, or by going back.

use super::{JourneyContext, Notice};
use crate::{
    browser::{form, one_time_code},
    components::ErrorItem,
    journey::steps::CODE,
};
use leptos::prelude::*;
use voordeur_contract::{JourneyId, LogInAnswer, LogInStep};

impl JourneyContext {
    /// The address asks for the step `asked` of the journey `id`.
    pub(super) fn guard(self, asked: &str, id: Option<JourneyId>) {
        let Some(id) = id else {
            return self.start_anew(Notice::NotYet);
        };
        let Some(journey) = self.journey.get().filter(|journey| journey.id == id) else {
            return self.load(id);
        };
        if journey.step.name() == asked || self.busy.get_untracked() {
            return;
        }
        if asked == CHOICE && has_choice(&journey.step) {
            // Back from a code to the choice: the API takes it back too.
            self.answer(LogInAnswer::ChangeSecondFactor {});
        } else {
            self.navigation.replace(&self.address_of(&journey));
        }
    }

    /// The choice of a second factor was sent without one.
    pub(super) fn nothing_chosen(self) {
        let message = self.i18n.with_value(|i18n| i18n.text("second-factor-required"));
        self.errors.set(vec![ErrorItem { field: "factor", message }]);
    }

    /// The time that the API gave is over.
    pub(super) fn time_is_over(self) {
        self.start_anew(Notice::Expired);
    }

    /// Lets the phone hand over the code of each SMS, where the browser can: it is filled in and sent.
    pub(super) fn receive_code(self) {
        let sent = Memo::new(move |_| {
            self.journey.with(|journey| match &journey.as_ref()?.step {
                LogInStep::SmsCode { resend_at, .. } => Some(resend_at.clone()),
                _ => None,
            })
        });
        Effect::new(move |_| {
            if sent.get().is_none() {
                return;
            }
            let waiting = one_time_code::wait(move |code| {
                form::fill(CODE, &code);
                form::send(CODE);
            });
            let waiting = StoredValue::new_local(waiting);
            on_cleanup(move || waiting.dispose());
        });
    }
}

const CHOICE: &str = "second-factor";

fn has_choice(step: &LogInStep) -> bool {
    matches!(
        step,
        LogInStep::SmsCode { other_factors: true, .. }
            | LogInStep::AuthenticatorCode { other_factors: true, .. }
    )
}
