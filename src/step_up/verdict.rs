//! Waiting for somebody to prove something, or not to.

use leptos::prelude::*;
use std::{
    future::poll_fn,
    task::{Poll, Waker},
};

/// What became of it, for everybody who waits.
#[derive(Clone, Copy)]
pub(super) struct Verdict(StoredValue<State>);

#[derive(Default)]
struct State {
    /// How often it was settled: whoever waits waits for the next time.
    rounds: u32,
    proven: bool,
    waiting: Vec<Waker>,
}

impl Verdict {
    pub(super) fn new() -> Self {
        Self(StoredValue::new(State::default()))
    }

    /// Whether the proof was given, once that is settled. It is not when the page goes.
    pub(super) async fn next(self) -> bool {
        let begun = self.0.try_with_value(|state| state.rounds);
        poll_fn(move |context| {
            let settled = self.0.try_update_value(|state| {
                if Some(state.rounds) != begun {
                    return Some(state.proven);
                }
                state.waiting.push(context.waker().clone());
                None
            });
            match settled {
                Some(Some(proven)) => Poll::Ready(proven),
                Some(None) => Poll::Pending,
                None => Poll::Ready(false),
            }
        })
        .await
    }

    /// Tells everybody who waits.
    pub(super) fn settle(self, proven: bool) {
        let waiting = self.0.try_update_value(|state| {
            state.rounds = state.rounds.wrapping_add(1);
            state.proven = proven;
            std::mem::take(&mut state.waiting)
        });
        for waker in waiting.into_iter().flatten() {
            waker.wake();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        pin::pin,
        task::{Context, Poll, Waker},
    };

    #[test]
    fn everybody_who_waits_is_told_and_whoever_comes_later_waits_anew() {
        let owner = Owner::new();
        owner.set();
        let verdict = Verdict::new();
        let mut context = Context::from_waker(Waker::noop());
        let (mut first, mut second) = (pin!(verdict.next()), pin!(verdict.next()));
        assert_eq!(first.as_mut().poll(&mut context), Poll::Pending);
        assert_eq!(second.as_mut().poll(&mut context), Poll::Pending);
        verdict.settle(true);
        assert_eq!(first.as_mut().poll(&mut context), Poll::Ready(true));
        assert_eq!(second.as_mut().poll(&mut context), Poll::Ready(true));
        let mut later = pin!(verdict.next());
        assert_eq!(later.as_mut().poll(&mut context), Poll::Pending);
        verdict.settle(false);
        assert_eq!(later.as_mut().poll(&mut context), Poll::Ready(false));
    }

    #[test]
    fn nobody_waits_for_a_page_that_is_gone() {
        let owner = Owner::new();
        let verdict = owner.with(Verdict::new);
        let mut waiting = pin!(verdict.next());
        let mut context = Context::from_waker(Waker::noop());
        assert_eq!(waiting.as_mut().poll(&mut context), Poll::Pending);
        owner.cleanup();
        assert_eq!(waiting.as_mut().poll(&mut context), Poll::Ready(false));
    }
}
