//! From a press of a button to the API.

use super::{JourneyContext, messages, send::send};
use crate::api;
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::{Answer, Step};

impl JourneyContext {
    /// Begins a journey, so that it is there when the first answer is given. Called when somebody sets about
    /// typing: a page that is only looked at begins nothing.
    pub(crate) fn begin(self) {
        let begun = |step: &Step| matches!(step, Step::Credentials {});
        if self.beginning.get_value()
            || self.journey.with_untracked(|j| j.as_ref().is_some_and(|j| begun(&j.step)))
        {
            return;
        }
        self.beginning.set_value(true);
        let language = self.language();
        spawn_local(async move {
            let started = api::start_journey(self.kind, language).await;
            self.beginning.set_value(false);
            // A failure is told when there is something to send: the answer tries again.
            if let Ok(journey) = started {
                self.take(journey);
            }
            if let Some(answer) = self.waiting.write_value().take() {
                self.dispatch(answer);
            }
        });
    }

    /// Gives `answer` to the step that is shown. While one is under way another does nothing.
    pub(crate) fn answer(self, answer: Answer) {
        if self.busy.get_untracked() {
            return;
        }
        self.status.set(String::new());
        if let Err(fields) = answer.parse() {
            self.errors.set(self.i18n.with_value(|i18n| messages::field_items(i18n, &fields)));
            return;
        }
        self.errors.set(Vec::new());
        self.busy.set(true);
        if let Answer::Credentials { email, .. } = &answer {
            self.keep_email(email.clone());
        }
        if self.beginning.get_value() {
            self.waiting.set_value(Some(answer));
        } else {
            self.dispatch(answer);
        }
    }

    fn dispatch(self, answer: Answer) {
        let screen = self.screen.get_value();
        let language = self.language();
        spawn_local(async move {
            let resent = matches!(answer, Answer::ResendCode {});
            let journey = self.journey.get_untracked();
            let outcome = send(self.kind, language, journey, answer).await;
            if outcome.is_ok() && resent {
                self.status.set(self.i18n.with_value(|i18n| i18n.text("sms-code-resent")));
            }
            self.arrive(screen, outcome);
        });
    }
}
