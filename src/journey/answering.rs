//! From a press of a button to the API.

use super::{JourneyContext, messages, send::send};
use crate::api;
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::{Journey, LogInAnswer, LogInStep, Timestamp};

impl JourneyContext {
    /// Begins a journey, so that it is there when the first answer is given. Called when somebody sets about
    /// typing: a page that is only looked at begins nothing.
    pub(crate) fn begin(self) {
        let begun = |step: &LogInStep| matches!(step, LogInStep::Credentials {});
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
    pub(crate) fn answer(self, answer: LogInAnswer) {
        if self.busy.get_untracked() {
            return;
        }
        self.status.set(String::new());
        self.notice_seen();
        if let Err(fields) = answer.parse() {
            self.errors.set(self.i18n.with_value(|i18n| messages::field_items(i18n, &fields)));
            return;
        }
        self.errors.set(Vec::new());
        self.busy.set(true);
        if let LogInAnswer::Credentials { email, .. } = &answer {
            self.keep_email(email.clone());
        }
        if self.beginning.get_value() {
            self.waiting.set_value(Some(answer));
        } else {
            self.dispatch(answer);
        }
    }

    fn dispatch(self, answer: LogInAnswer) {
        let screen = self.screen.get_value();
        let language = self.language();
        spawn_local(async move {
            let journey = self.journey.get_untracked();
            let said = matches!(answer, LogInAnswer::ResendCode {})
                .then(|| self.said_of_a_new_code(journey.as_ref()));
            let outcome = send(self.kind, language, journey, answer).await;
            if let Some(said) = said.filter(|_| outcome.is_ok()) {
                self.status.set(self.i18n.with_value(|i18n| i18n.text(said)));
            }
            self.arrive(screen, outcome);
        });
    }

    /// The id of what is said of a new code, by how it stands with those before it.
    fn said_of_a_new_code(self, before: Option<&Journey>) -> &'static str {
        let clock = self.clock.get_untracked();
        let expired = |at: &Timestamp| clock.is_some_and(|clock| clock.deadline(at).seconds_left() == 0);
        match before.map(|journey| &journey.step) {
            Some(LogInStep::SmsCode { tries_left, expires_at, .. })
                if *tries_left == 0 || expired(expires_at) =>
            {
                "sms-code-resent-only"
            }
            _ => "sms-code-resent",
        }
    }
}
