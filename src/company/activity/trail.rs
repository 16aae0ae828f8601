//! What has been fetched so far of what was done, newest first.

use voordeur_contract::{ActivityEntry, ActivityPage};

/// Entries without a gap between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Trail {
    pub(crate) entries: Vec<ActivityEntry>,
    /// There are older ones.
    pub(crate) more: bool,
}

impl Trail {
    /// The number before which the older ones stand.
    pub(super) fn oldest(&self) -> Option<u64> {
        self.entries.last().map(|entry| entry.number)
    }

    /// The number of the newest of those that are older than `number`.
    pub(super) fn after(&self, number: u64) -> Option<u64> {
        self.entries.iter().map(|entry| entry.number).find(|each| *each < number)
    }

    /// With an older page behind.
    pub(super) fn with_older(mut self, page: ActivityPage) -> Self {
        let oldest = self.oldest().unwrap_or(u64::MAX);
        self.entries.extend(page.entries.into_iter().filter(|entry| entry.number < oldest));
        Self { more: page.more, ..self }
    }

    /// With the newest page in front. When more has been done meanwhile than it holds, there would be a gap: then it is all
    /// that is left.
    pub(super) fn with_newest(self, page: ActivityPage) -> Self {
        let newest = self.entries.first().map_or(0, |entry| entry.number);
        let meets = page.entries.last().is_none_or(|entry| entry.number <= newest);
        if !meets || self.entries.is_empty() {
            return Self { entries: page.entries, more: page.more };
        }
        let new = page.entries.into_iter().filter(|entry| entry.number > newest);
        Self { entries: new.chain(self.entries).collect(), more: self.more }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use voordeur_contract::{Activity, ActivityPerson, Timestamp, UserId};

    fn page(numbers: &[u64], more: bool) -> ActivityPage {
        let user = UserId::parse("0192f3a4-0000-7000-8000-000000000001").unwrap();
        let entry = |number: &u64| ActivityEntry {
            number: *number,
            at: Timestamp::from_rfc3339("2026-11-21T20:35:00Z".to_owned()),
            activity: Activity::LoggedIn,
            by: ActivityPerson { user: user.clone(), name: "Sam Peeters".to_owned() },
            to: None,
            place: "192.0.2.1".to_owned(),
            reason: None,
        };
        ActivityPage { entries: numbers.iter().map(entry).collect(), more }
    }

    fn numbers(trail: &Trail) -> Vec<u64> {
        trail.entries.iter().map(|entry| entry.number).collect()
    }

    #[test]
    fn older_and_newer_ones_are_added_once() {
        let trail = Trail::default().with_newest(page(&[9, 7, 6], true)).with_older(page(&[6, 4, 2], false));
        assert_eq!((numbers(&trail), trail.more), (vec![9, 7, 6, 4, 2], false));
        let trail = trail.with_newest(page(&[12, 9, 7], true));
        assert_eq!((numbers(&trail), trail.more), (vec![12, 9, 7, 6, 4, 2], false));
        assert_eq!(trail.oldest(), Some(2));
    }

    #[test]
    fn what_came_at_a_press_begins_after_what_was_the_oldest() {
        let trail = Trail::default().with_newest(page(&[9, 7], true));
        assert_eq!(trail.after(7), None);
        assert_eq!(trail.with_older(page(&[6, 4], false)).after(7), Some(6));
    }

    #[test]
    fn there_is_never_a_gap() {
        let trail = Trail::default().with_newest(page(&[3, 2, 1], false)).with_newest(page(&[9, 8, 7], true));
        assert_eq!((numbers(&trail), trail.more), (vec![9, 8, 7], true));
    }
}
