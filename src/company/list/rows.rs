//! Whose rows are there: of a list that is new some are painted before the next are made, so that the first are seen at once
//! also on a slow telephone.

use super::shown::Shown;
use leptos::prelude::*;
use voordeur_contract::UserId;

/// So many new rows are made for one frame: more than a telephone shows without scrolling.
const PER_FRAME: usize = 10;

/// The users whose rows are there, in the order of the page; with `whole`, at first all of them.
pub(super) fn rows_of(shown: Shown, whole: bool) -> ReadSignal<Vec<UserId>> {
    let all = Memo::new(move |_| {
        shown.page.with(|page| {
            let users = page.iter().flat_map(|page| &page.users);
            users.map(|user| user.id.clone()).collect::<Vec<_>>()
        })
    });
    let begin = if whole || is_prerendered() { all.get_untracked() } else { Vec::new() };
    let (there, set_there) = signal(begin);
    Effect::new(move |_| {
        all.track();
        add(all, there, set_there);
    });
    there
}

/// What is written into a page ahead stands there as a whole, and is taken over as it stands there.
fn is_prerendered() -> bool {
    Owner::current_shared_context().is_none_or(|context| !context.is_browser() || context.during_hydration())
}

fn add(all: Memo<Vec<UserId>>, there: ReadSignal<Vec<UserId>>, set_there: WriteSignal<Vec<UserId>>) {
    let Some(wanted) = all.try_get_untracked() else { return };
    let next = there.with_untracked(|there| next(&wanted, there));
    let are_more = next.len() < wanted.len();
    set_there.set(next);
    if are_more {
        request_animation_frame(move || add(all, there, set_there));
    }
}

/// Those of `wanted` before the first for whom there is no time in this frame.
fn next(wanted: &[UserId], there: &[UserId]) -> Vec<UserId> {
    let mut new = 0;
    let is_in_time = |id: &&UserId| {
        new += usize::from(!there.contains(id));
        new <= PER_FRAME
    };
    wanted.iter().take_while(is_in_time).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn users(numbers: std::ops::Range<u32>) -> Vec<UserId> {
        let id = |number| UserId::parse(&format!("0192f3a4-0000-7000-8000-{number:012}")).unwrap();
        numbers.map(id).collect()
    }

    #[test]
    fn a_list_that_is_new_comes_a_few_rows_at_a_time() {
        let wanted = users(0..25);
        let mut there = users(90..95);
        for length in [10, 20, 25, 25] {
            there = next(&wanted, &there);
            assert_eq!(there, wanted[..length]);
        }
    }

    #[test]
    fn who_is_there_stays_wherever_somebody_comes_in_between() {
        let (there, wanted) = (users(1..50), users(0..50));
        assert_eq!(next(&wanted, &there), wanted);
        let upside_down: Vec<_> = wanted.iter().rev().cloned().collect();
        assert_eq!(next(&upside_down, &wanted), upside_down);
        assert_eq!(next(&wanted[3..], &wanted), wanted[3..]);
    }
}
