//! One batch after the other.

use super::{
    context::{ImportContext, Stage},
    sending::Sending,
};
use crate::{
    api::{ApiError, companies},
    company::{
        csv::{List, Row},
        list::count_accounts,
    },
};
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::{InviteUsers, InvitedUsers};

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

    /// Sends one batch after the other until all is done, something fails or the visitor stops it.
    fn run(self) {
        let before = self.stage.get_untracked();
        self.errors.set(Vec::new());
        self.stopped.set_value(false);
        self.stage.set(Stage::UnderWay);
        spawn_local(async move {
            loop {
                let batch = self.sending.try_with_untracked(|sending| sending.next_batch().to_vec());
                let Some(batch) = batch else { return };
                if batch.is_empty() || self.stopped.get_value() {
                    break;
                }
                self.context.at_work().goes_on();
                let outcome = self.send(batch).await;
                if self.sending.is_disposed() {
                    return;
                }
                match outcome {
                    Ok(answer) => self.sending.update(|sending| sending.answered(answer)),
                    Err(error) => {
                        self.fail(&error, before);
                        return;
                    }
                }
            }
            self.sending.update(Sending::stop);
            self.stage.set(Stage::Finished);
            count_accounts(self.company, self.accounts);
        });
    }

    async fn send(self, batch: Vec<Row>) -> Result<InvitedUsers, ApiError> {
        let company = self.company.get_value();
        let users = InviteUsers { users: batch.into_iter().map(|row| row.user).collect() };
        self.step_up.with_proof(|| companies::invite_users(&company, users.clone())).await
    }

    /// What was refused was not sent; of what was not answered nobody knows. When that was the first of it, nothing has
    /// happened and the page before is shown again.
    fn fail(self, error: &ApiError, before: Stage) {
        let refused = !error.leaves_doubt();
        let items = self.context.say(error);
        if refused && self.sending.with_untracked(|sending| sending.dealt_with() == 0) {
            // Of another try, everything is as it was before that.
            if before == Stage::Finished {
                self.sending.update(Sending::stop);
            }
            self.stage.set(before);
        } else {
            self.sending.update(|sending| if refused { sending.stop() } else { sending.lost() });
            self.stage.set(Stage::Finished);
        }
        self.errors.set(items);
    }
}
