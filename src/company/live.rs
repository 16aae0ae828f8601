//! What others do meanwhile. The API is asked every few seconds while somebody looks: sites are static files, behind
//! proxies that buffer, on phones that sleep, and an open line would have to live through all of that.

use crate::{
    api::{ApiError, companies},
    browser::page,
};
use leptos::{prelude::*, task::spawn_local};
use std::time::Duration;
use voordeur_contract::{Changes, CompanyId};

/// How often it is asked.
const EVERY: Duration = Duration::from_secs(5);

/// After so many questions without an answer the visitor is told.
const SILENT_AFTER: u32 = 2;

/// What has changed in a company since it was first asked.
#[derive(Clone, Copy)]
pub(crate) struct Live {
    /// Which; nothing while none is watched.
    company: StoredValue<Option<CompanyId>>,
    heard: StoredValue<Heard>,
    changes: RwSignal<Option<Changes>>,
    asking: StoredValue<bool>,
    /// Questions without an answer, one after the other.
    unanswered: RwSignal<u32>,
}

impl Live {
    pub(super) fn new() -> Self {
        Self {
            company: StoredValue::new(None),
            heard: StoredValue::new(Heard::default()),
            changes: RwSignal::new(None),
            asking: StoredValue::new(false),
            unanswered: RwSignal::new(0),
        }
    }

    /// The last changes there were.
    pub(super) fn changes(self) -> Signal<Option<Changes>> {
        self.changes.into()
    }

    /// The API has not answered for a while: what is shown may be out of date.
    pub(crate) fn is_silent(self) -> Signal<bool> {
        let unanswered = self.unanswered;
        Memo::new(move |_| unanswered.get() >= SILENT_AFTER).into()
    }

    /// Asks about `company` for as long as the view is there that calls this. `over` is told when the API has no answer for
    /// this person any more.
    pub(super) fn watch(self, company: CompanyId, over: Callback<ApiError>) {
        self.company.set_value(Some(company.clone()));
        // An answer that is on its way has nobody to tell any more.
        on_cleanup(move || {
            self.company.try_set_value(None);
        });
        self.heard.set_value(Heard::default());
        self.asking.set_value(false);
        self.changes.set(None);
        self.unanswered.set(0);
        Effect::new(move |_| {
            let company = company.clone();
            let ask = move || self.ask(company.clone(), over);
            ask();
            let seen = page::on_seen_again(ask.clone());
            let again = move || {
                if page::is_seen() {
                    ask();
                }
            };
            let interval = set_interval_with_handle(again, EVERY).ok();
            let watching = StoredValue::new_local(seen);
            on_cleanup(move || {
                watching.dispose();
                if let Some(interval) = interval {
                    interval.clear();
                }
            });
        });
    }

    /// What has changed could not be shown: it is heard of once more, with the next answer.
    pub(super) fn again(self) {
        self.heard.update_value(Heard::again);
    }

    fn ask(self, company: CompanyId, over: Callback<ApiError>) {
        if self.asking.try_get_value() != Some(false) {
            return;
        }
        self.asking.set_value(true);
        spawn_local(async move {
            let since = self.heard.try_with_value(Heard::since).unwrap_or_default();
            let outcome = companies::load_changes(&company, since).await;
            // Another company is watched by now, or none.
            if self.company.try_get_value().flatten().as_ref() != Some(&company) {
                return;
            }
            self.asking.set_value(false);
            self.arrive(outcome, over);
        });
    }

    fn arrive(self, outcome: Result<Changes, ApiError>, over: Callback<ApiError>) {
        match outcome {
            Ok(changes) => {
                if self.unanswered.get_untracked() > 0 {
                    self.unanswered.set(0);
                }
                if self.heard.try_update_value(|heard| heard.hear(changes.change)) == Some(true) {
                    self.changes.set(Some(changes));
                }
            }
            Err(error) if error.is_about_access() => over.run(error),
            Err(_) => self.unanswered.update(|unanswered| *unanswered = unanswered.saturating_add(1)),
        }
    }
}

/// What has been heard of.
#[derive(Clone, Debug, Default)]
struct Heard {
    /// The newest change that is known; nothing before the first answer.
    newest: Option<u64>,
    /// The newest when nothing had changed for a while: all before it has been shown.
    calm: Option<u64>,
    /// What was heard of last has to be heard of again.
    again: bool,
}

impl Heard {
    /// From which change on to ask.
    fn since(&self) -> u64 {
        self.newest.unwrap_or_default()
    }

    /// Whether there is something to show. The first answer says where to begin.
    fn hear(&mut self, newest: u64) -> bool {
        let before = self.newest.replace(newest);
        if before.is_none_or(|before| before >= newest) {
            self.calm = Some(newest);
        }
        let is_news = before.is_some_and(|before| before < newest);
        std::mem::take(&mut self.again) || is_news
    }

    fn again(&mut self) {
        self.again = true;
        self.newest = self.calm;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_answer_is_no_news() {
        let mut heard = Heard::default();
        assert!(!heard.hear(7));
        assert!(!heard.hear(7));
        assert!(heard.hear(8));
        assert!(!heard.hear(8));
    }

    #[test]
    fn what_could_not_be_shown_is_heard_of_again_from_where_it_began() {
        let mut heard = Heard::default();
        heard.hear(7);
        assert!(heard.hear(8) && heard.hear(9));
        heard.again();
        assert_eq!(heard.since(), 7);
        assert!(heard.hear(9));
        assert_eq!(heard.since(), 9);
        assert!(!heard.hear(9));
    }

    #[test]
    fn it_is_heard_of_again_when_nothing_was_known_before() {
        let mut heard = Heard::default();
        heard.again();
        assert!(heard.hear(7));
        assert!(!heard.hear(7));
    }
}
