//! How a user stands, and stands now.

use super::{context::UserContext, differences::Difference};
use crate::api::companies;
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::{CompanyUser, ProblemType};

impl UserContext {
    /// Loads the user, for the visitor who waits.
    pub(super) fn load(self) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        spawn_local(async move {
            let (company, user) = self.ids.get_value();
            let outcome = companies::load_user(&company, &user).await;
            if self.busy.try_set(false).is_some() {
                return;
            }
            match outcome {
                Ok(user) => {
                    self.errors.set(Vec::new());
                    self.take(user);
                }
                Err(error) if error.is(&[ProblemType::UserNotFound]) => self.is_gone(),
                Err(error) => self.errors.set(self.company.say(&error)),
            }
        });
    }

    /// Loads the user anew, unnoticed.
    pub(super) fn look(self) {
        spawn_local(async move {
            let Some((company, user)) = self.ids.try_get_value() else { return };
            let outcome = companies::load_user(&company, &user).await;
            if self.user.is_disposed() {
                return;
            }
            match outcome {
                Ok(user) => self.take(user),
                Err(error) if error.is(&[ProblemType::UserNotFound]) => self.is_gone(),
                Err(_) => self.company.live().again(),
            }
        });
    }

    /// Shows how the user stands now; not what came late, and is known better. A dialog stays as it is, and says what has
    /// changed since it was opened: what the visitor has changed, as is found now, is nobody else's doing.
    pub(super) fn take(self, user: CompanyUser) {
        if self.user.with_untracked(|known| known.as_ref().is_some_and(|known| is_older(&user, known))) {
            return;
        }
        if self.is_settled_by(&user) {
            if self.asked.with_untracked(Option::is_none)
                && let Some(doubt) = self.doubt.get_value()
            {
                self.errors.set(Vec::new());
                return self.is_done(doubt.kind, false, user);
            }
            self.opened_on.set_value(Some(user.clone()));
        }
        let differences = self.opened_on.with_value(|before| {
            before.as_ref().map(|before| Difference::between(before, &user)).unwrap_or_default()
        });
        if self.differences.with_untracked(|known| *known != differences) {
            self.differences.set(differences);
        }
        self.user.set(Some(user));
    }

    /// A dialog stays, with everything that was typed, and says so.
    pub(super) fn is_gone(self) {
        if self.asked.with_untracked(Option::is_some) {
            self.differences.set(vec![Difference::Removed]);
        }
        self.gone.set(true);
    }
}

/// Whether `user` is how somebody stood before `known`. Every change raises the revision, removing and taking that back too.
const fn is_older(user: &CompanyUser, known: &CompanyUser) -> bool {
    user.user.revision < known.user.revision
}
