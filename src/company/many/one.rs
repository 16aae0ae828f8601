//! An act for one of several colleagues.

use super::context::{Failed, Many};
use crate::{
    api::{ApiError, companies},
    company::user::Doubt,
    components::ErrorItem,
};
use leptos::prelude::*;
use voordeur_contract::{CompanyId, CompanyUser, ProblemType, UserAct, UserId, UserRow};

/// What came of it.
pub(super) enum Outcome {
    /// It is done: the user as he or she stands now.
    Done(Box<CompanyUser>),
    /// It was refused for this one.
    Failed(Failed),
    /// In words, why there is no use in trying it with the others.
    Stop(Vec<ErrorItem>),
}

impl Many {
    /// Does `act`, as of what is known of `user`. Nothing when nobody waits for it any more.
    pub(super) async fn one(self, user: UserRow, act: &UserAct) -> Option<Outcome> {
        let company = self.company.try_get_value()?;
        let outcome = self.send(&company, &user, act).await;
        if outcome.as_ref().is_err_and(|error| error.is(&[ProblemType::UserChanged])) {
            self.look(&company, &user.id).await;
        }
        if self.dealt_with.is_disposed() {
            return None;
        }
        Some(match outcome {
            Ok(now) => Outcome::Done(Box::new(now)),
            Err(error) if concerns_all(&error) => {
                if error.leaves_doubt() {
                    self.doubt.set_value(Doubt::of(act, user.revision).map(|doubt| (user.id, doubt)));
                }
                Outcome::Stop(self.context.say(&error))
            }
            Err(error) => Outcome::Failed(self.failure(user, &error)),
        })
    }

    /// Proves once more who it is when that is asked for. What is refused because it was done already, when its answer was
    /// lost, is done.
    async fn send(self, company: &CompanyId, user: &UserRow, act: &UserAct) -> Result<CompanyUser, ApiError> {
        let send = || companies::act_on_user(company, &user.id, user.revision, act.clone());
        match self.step_up.with_proof(send).await {
            Err(error) => self.done_already(company, &user.id, act).await.ok_or(error),
            done => done,
        }
    }

    /// The user as he or she stands now, if no answer came when this was asked for before, and it was done all the same.
    async fn done_already(self, company: &CompanyId, id: &UserId, act: &UserAct) -> Option<CompanyUser> {
        let (of, doubt) = self.doubt.try_get_value().flatten()?;
        if of != *id || !doubt.is_of(act) {
            return None;
        }
        let now = companies::load_user(company, id).await.ok()?;
        doubt.is_settled_by(&now).then_some(now)
    }

    /// The next press is about somebody as he or she stands now.
    async fn look(self, company: &CompanyId, id: &UserId) {
        if let Ok(now) = companies::load_user(company, id).await {
            self.asked.try_update(|asked| {
                let users = asked.iter_mut().flat_map(|asked| &mut asked.users);
                if let Some(row) = users.into_iter().find(|row| row.id == *id) {
                    *row = now.user;
                }
            });
        }
    }

    fn failure(self, user: UserRow, error: &ApiError) -> Failed {
        let words: Vec<String> = self.context.say(error).into_iter().map(|item| item.message).collect();
        Failed { name: user.name, why: words.join(" ") }
    }
}

/// There is no use in trying it with the others.
fn concerns_all(error: &ApiError) -> bool {
    error.leaves_doubt()
        || error.is(&[
            ProblemType::StepUpNeeded,
            ProblemType::NotLoggedIn,
            ProblemType::SessionEnded,
            ProblemType::CompanyNotFound,
            ProblemType::NotAdministrator,
            ProblemType::AccessBlocked,
            ProblemType::TooManyRequests,
            ProblemType::Unavailable,
            ProblemType::Internal,
        ])
}
