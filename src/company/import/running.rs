//! One batch after the other, wherever in the application the person is meanwhile.

use super::{
    context::{ImportContext, Stage},
    sending::Sending,
};
use crate::{
    api::{self, ApiError, companies},
    company::{
        at_work::needs_time,
        csv::{List, Row},
        list::count_accounts,
        words::error_items,
    },
    components::ErrorItem,
    session::announce_change,
};
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::{InviteUsers, InvitedUsers, ProblemType};

/// Why a batch is not dealt with.
enum Halt {
    /// It was refused, or not even sent.
    Refused(ApiError),
    /// It was sent, and nobody knows what became of it.
    InDoubt(ApiError),
    /// It has to be proved once more who it is, and the person is elsewhere.
    Waits,
    /// Whoever sent the list has logged out.
    Over,
}

impl ImportContext {
    /// Sends the rows of the list that can be.
    pub(super) fn send_list(self) {
        let Stage::Checked(List { rows, left_out, .. }) = self.stage.get_untracked() else { return };
        self.sending.set(Sending::of(rows));
        self.left_out.set(left_out);
        self.run();
    }

    /// Sends those who were not invited once more.
    pub(super) fn send_again(self) {
        self.sending.update(|sending| *sending = std::mem::take(sending).again());
        self.run();
    }

    /// Nothing is sent after the batch that is on its way.
    pub(super) fn stop(self) {
        self.stopped.set_value(true);
        if self.waits.get_untracked() {
            self.waits.set(false);
            self.finish();
        }
    }

    /// Sends the rest, which has waited for the person to come back.
    pub(super) fn go_on(self) {
        if self.waits.get_untracked() {
            self.waits.set(false);
            self.carry_on();
        }
    }

    fn run(self) {
        self.before.set_value(self.stage.get_untracked());
        self.errors.set(Vec::new());
        self.stopped.set_value(false);
        self.stage.set(Stage::UnderWay);
        self.carry_on();
    }

    /// Sends one batch after the other until all is done, something fails or the visitor stops it.
    fn carry_on(self) {
        spawn_local(async move {
            while let Some(batch) = self.next_batch() {
                let outcome = self.send(batch).await;
                if self.is_over() {
                    return;
                }
                match outcome {
                    Ok(answer) => self.sending.update(|sending| sending.answered(answer)),
                    Err(halt) => return self.halt(halt),
                }
            }
            if !self.is_over() {
                self.finish();
            }
        });
    }

    /// Whoever sent it has logged out: it may be gone already.
    fn is_over(self) -> bool {
        self.stage.is_disposed() || !self.whose.is(self.of)
    }

    /// Nothing when there is no more to send.
    fn next_batch(self) -> Option<Vec<Row>> {
        if self.is_over() || self.stopped.get_value() {
            return None;
        }
        let batch = self.sending.with_untracked(|sending| sending.next_batch().to_vec());
        (!batch.is_empty()).then_some(batch)
    }

    fn finish(self) {
        self.sending.update(Sending::stop);
        self.stage.set(Stage::Finished);
        count_accounts(self.company, self.accounts);
    }

    async fn send(self, batch: Vec<Row>) -> Result<InvitedUsers, Halt> {
        let company = self.company.get_value();
        let users = InviteUsers { users: batch.into_iter().map(|row| row.user).collect() };
        let request = || companies::invite_users(&company, users.clone());
        let here = self.here.get_value();
        let outcome = if let Some(here) = here {
            here.context.at_work().goes_on();
            here.step_up.with_proof(request).await
        } else {
            self.is_still_theirs().await?;
            request().await
        };
        outcome.map_err(|error| self.why(error, here.map(|here| here.visit)))
    }

    /// Away from the company's pages nobody else looks who is logged in by now, or asks for more time for whoever looks on.
    async fn is_still_theirs(self) -> Result<(), Halt> {
        let session = match api::load_session().await {
            Ok(session) => session,
            Err(error) if error.is(&[ProblemType::NotLoggedIn]) => {
                self.whose.logged_out();
                return Err(Halt::Over);
            }
            Err(error) => return Err(Halt::Refused(error)),
        };
        self.whose.is_now(&session);
        if self.is_over() {
            return Err(Halt::Over);
        }
        if needs_time(&session) && api::extend_session().await.is_ok() {
            announce_change();
        }
        Ok(())
    }

    /// `visit`: to the company's pages, during which it was sent; nothing elsewhere.
    fn why(self, error: ApiError, visit: Option<u32>) -> Halt {
        let was_asked = visit.is_some_and(|visit| self.is_at(visit));
        if error.is(&[ProblemType::StepUpNeeded]) && !was_asked {
            Halt::Waits
        } else if error.leaves_doubt() {
            Halt::InDoubt(error)
        } else {
            Halt::Refused(error)
        }
    }

    fn halt(self, halt: Halt) {
        match halt {
            Halt::Refused(error) => self.fail(&error, false),
            Halt::InDoubt(error) => self.fail(&error, true),
            Halt::Waits if self.stopped.get_value() => self.finish(),
            Halt::Waits => self.waits.set(true),
            Halt::Over => {}
        }
    }

    /// What was refused was not sent; of what was not answered nobody knows. When that was the first of it, nothing has
    /// happened and whoever looks on is shown the page before again.
    fn fail(self, error: &ApiError, in_doubt: bool) {
        let items = self.say(error);
        let is_first = self.sending.with_untracked(|sending| sending.dealt_with() == 0);
        if is_first && !in_doubt && self.is_looked_at.get_value() {
            let before = self.before.get_value();
            // Of another try, everything is as it was before that.
            if before == Stage::Finished {
                self.sending.update(Sending::stop);
            }
            self.stage.set(before);
        } else {
            self.sending.update(|sending| if in_doubt { sending.lost() } else { sending.stop() });
            self.stage.set(Stage::Finished);
        }
        self.errors.set(items);
    }

    fn say(self, error: &ApiError) -> Vec<ErrorItem> {
        if let Some(here) = self.here.get_value() {
            return here.context.say(error);
        }
        // Whoever reads it is logged in again.
        if error.is(&[ProblemType::NotLoggedIn, ProblemType::SessionEnded]) {
            return Vec::new();
        }
        self.i18n.with_value(|i18n| error_items(i18n, error))
    }
}
