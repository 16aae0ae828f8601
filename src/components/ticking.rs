//! Seconds that go by.

use crate::browser::clock::Deadline;
use leptos::prelude::*;
use std::time::Duration;

/// The seconds left until `deadline`, counted down. Nothing in the first render, which knows no time, and
/// nothing without a deadline.
pub(super) fn seconds_left(deadline: Signal<Option<Deadline>>) -> Signal<Option<u32>> {
    let left = RwSignal::new(None);
    Effect::new(move |_| {
        let Some(deadline) = deadline.get() else {
            left.set(None);
            return;
        };
        let count = move || {
            let seconds = deadline.seconds_left();
            if left.get_untracked() != Some(seconds) {
                left.set(Some(seconds));
            }
        };
        count();
        if let Ok(interval) = set_interval_with_handle(count, Duration::from_secs(1)) {
            on_cleanup(move || interval.clear());
        }
    });
    left.into()
}

/// `1:05`.
pub(super) fn minutes_and_seconds(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_have_two_digits() {
        assert_eq!(minutes_and_seconds(65), "1:05");
        assert_eq!(minutes_and_seconds(9), "0:09");
    }
}
