//! Rows that are other than they were when the visitor last saw them.

use leptos::prelude::*;
use std::{collections::HashSet, time::Duration};
use voordeur_contract::{UserId, UserRow};

/// How long a row shows that it has changed.
const FOR: Duration = Duration::from_secs(5);

/// Those that have changed a moment ago.
#[derive(Clone, Copy)]
pub(super) struct Fresh {
    rows: RwSignal<HashSet<UserId>>,
    /// Counts the changes: the time of one before does not take away the mark of the next.
    round: StoredValue<u32>,
}

impl Fresh {
    pub(super) fn new() -> Self {
        Self { rows: RwSignal::new(HashSet::new()), round: StoredValue::new(0) }
    }

    pub(super) fn rows(self) -> Signal<HashSet<UserId>> {
        self.rows.into()
    }

    /// Nothing is marked any more.
    pub(super) fn clear(self) {
        if self.rows.with_untracked(|rows| !rows.is_empty()) {
            self.rows.set(HashSet::new());
        }
    }

    /// Marks what is in `now` and was not so in `before`, for a while.
    pub(super) fn mark(self, before: &[UserRow], now: &[UserRow]) {
        let changed = changed(before, now);
        if changed.is_empty() {
            return;
        }
        self.rows.set(changed);
        self.round.update_value(|round| *round = round.wrapping_add(1));
        let round = self.round.get_value();
        let over = move || {
            if self.round.try_get_value() == Some(round) {
                self.clear();
            }
        };
        set_timeout(over, FOR);
    }
}

fn changed(before: &[UserRow], now: &[UserRow]) -> HashSet<UserId> {
    now.iter().filter(|row| !before.contains(row)).map(|row| row.id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use voordeur_contract::{Role, UserStatus};

    fn row(number: u32, status: UserStatus) -> UserRow {
        UserRow {
            id: UserId::parse(&format!("0192f3a4-0000-7000-8000-{number:012}")).unwrap(),
            revision: 1,
            name: "Sam Peeters".to_owned(),
            email: "sam@example.com".to_owned(),
            mobile: None,
            role: Role::User,
            status,
            second_factors: Vec::new(),
            last_log_in: None,
            is_you: false,
        }
    }

    #[test]
    fn who_came_or_stands_otherwise_has_changed() {
        let before = [row(1, UserStatus::Active), row(2, UserStatus::Active), row(3, UserStatus::Active)];
        let now = [row(4, UserStatus::Invited), row(2, UserStatus::Blocked), row(1, UserStatus::Active)];
        let expected = now.iter().take(2).map(|row| row.id.clone()).collect();
        assert_eq!(changed(&before, &now), expected);
    }
}
