//! The words of a screen that asks for a code, by the ids of their messages.

use super::CODE;
use crate::{
    browser::clock::ApiClock,
    components::ErrorItem,
    i18n::{FluentValue, I18n},
    journey::words::until,
};
use voordeur_contract::{CodesState, Problem, ProblemType};

/// What is said of a code that does not do.
pub(crate) struct CodeWords {
    /// It is wrong. Variable `$tries`: how many tries are left.
    pub(crate) incorrect: &'static str,
    /// Its time is over.
    pub(crate) expired: &'static str,
    /// It was used before.
    pub(crate) used: &'static str,
    /// There were too many wrong ones.
    pub(crate) blocked: &'static str,
}

impl CodeWords {
    /// What is said of `problem`; nothing when it is not about the code.
    pub(crate) fn say<S>(&self, i18n: &I18n, problem: &Problem<S>) -> Option<ErrorItem> {
        let (field, message) = match problem.problem_type {
            ProblemType::CodeIncorrect => {
                let tries = FluentValue::from(problem.tries_left.unwrap_or_default());
                (CODE, i18n.text_with(self.incorrect, &[("tries", tries)]))
            }
            ProblemType::CodeExpired => (CODE, i18n.text(self.expired)),
            ProblemType::CodeUsed => (CODE, i18n.text(self.used)),
            // The field goes with the codes.
            ProblemType::CodeBlocked => ("", i18n.text(self.blocked)),
            _ => return None,
        };
        Some(ErrorItem { field, message })
    }
}

/// What the screen says that asks for a code which was sent, beside what all of them say alike.
pub(crate) struct SentCodeWords {
    /// A code is wrong. Variable `$tries`: how many tries are left.
    pub(crate) incorrect: &'static str,
    /// One has expired or was used, and no more are sent.
    pub(crate) old: &'static str,
    /// All are blocked, and no more are sent.
    pub(crate) none_works: &'static str,
    /// No more are sent, but the newest works.
    pub(crate) no_resends: &'static str,
    /// Too many were sent. Variable `$time`: from when more are sent.
    pub(crate) too_many: &'static str,
    /// The same when all are blocked.
    pub(crate) too_many_blocked: &'static str,
}

/// All are blocked, and another may be asked for.
pub(super) const BLOCKED: &str = "code-blocked";

impl SentCodeWords {
    /// Of a code that does not do, while another may be asked for.
    const fn of_one(&self) -> CodeWords {
        CodeWords { incorrect: self.incorrect, expired: "code-expired", used: "code-used", blocked: BLOCKED }
    }

    /// What is said of `problem` to somebody whose codes stand like this, where that is known; nothing when it is not
    /// about codes.
    pub(crate) fn say<S>(
        &self,
        i18n: &I18n,
        problem: &Problem<S>,
        codes: Option<&CodesState>,
    ) -> Option<ErrorItem> {
        let blocked = codes.is_some_and(|codes| codes.tries_left == 0);
        let last = codes.is_some_and(|codes| codes.resends_left == 0);
        let retry_at = problem.retry_at.as_ref();
        let (field, message) = match problem.problem_type {
            ProblemType::CodeExpired | ProblemType::CodeUsed if last => (CODE, i18n.text(self.old)),
            ProblemType::CodeBlocked if last => ("", i18n.text(self.none_works)),
            ProblemType::ResendTooSoon => ("", i18n.text("code-resend-too-soon")),
            ProblemType::TooManyCodes if blocked => ("", until(i18n, self.too_many_blocked, retry_at)),
            ProblemType::TooManyCodes => ("", until(i18n, self.too_many, retry_at)),
            _ => return self.of_one().say(i18n, problem),
        };
        Some(ErrorItem { field, message })
    }
}

/// The id of what is said when another code was sent, by how it stood with those `before` it.
pub(crate) fn another_was_sent(before: &CodesState, clock: Option<ApiClock>) -> &'static str {
    let expired = clock.is_some_and(|clock| clock.deadline(&before.expires_at).seconds_left() == 0);
    if before.tries_left == 0 || expired { "code-resent-only" } else { "code-resent" }
}
