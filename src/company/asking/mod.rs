//! What a list has asked the API, and what it may ask next.
//!
//! Others change things while somebody searches. What they do must neither take the place of what the visitor asked for,
//! nor be put among rows of another search: which question counts is decided in [`order`], and nowhere else.

mod order;

use super::CompanyContext;
use leptos::prelude::*;
use order::Order;
pub(super) use order::{Part, Question};

/// The questions of one list, for as long as its view is there.
#[derive(Clone, Copy)]
pub(super) struct Asking {
    context: CompanyContext,
    order: StoredValue<Order>,
    busy: RwSignal<bool>,
}

impl Asking {
    pub(super) fn begin(context: CompanyContext) -> Self {
        Self { context, order: StoredValue::new(Order::default()), busy: RwSignal::new(false) }
    }

    /// The visitor waits for an answer.
    pub(super) fn busy(self) -> Signal<bool> {
        self.busy.into()
    }

    /// Something else is asked for: nothing that was asked before counts any more.
    pub(super) fn anew(self) -> Option<Question> {
        self.next(|order| Some(order.anew()))
    }

    /// What stands behind that which is shown is asked for.
    pub(super) fn older(self) -> Option<Question> {
        self.next(Order::older)
    }

    /// Something has changed.
    pub(super) fn changed(self) -> Option<Question> {
        self.next(Order::changed)
    }

    /// What to ask after an answer that has been shown.
    pub(super) fn due(self) -> Option<Question> {
        self.next(Order::due)
    }

    /// Whether the answer to `question` still counts; not when the view is gone. What could not be brought up to date is
    /// tried again.
    pub(super) fn settle(self, question: Question, well: bool) -> bool {
        let counts = self.order.try_update_value(|order| order.settle(question, well)) == Some(true);
        if counts {
            self.busy.set(false);
            if self.order.try_update_value(Order::missed) == Some(true) {
                self.context.live().again();
            }
        }
        counts
    }

    /// Calls `changed` each time others have changed something from now on. What was heard before is shown already.
    pub(super) fn follow_changes(self, changed: impl Fn() + 'static) {
        let changes = self.context.changes();
        Effect::new(move |before: Option<()>| {
            let is_any = changes.with(Option::is_some);
            if before.is_some() && is_any {
                changed();
            }
        });
    }

    fn next(self, choose: impl FnOnce(&mut Order) -> Option<Question>) -> Option<Question> {
        let question = self.order.try_update_value(choose).flatten();
        if question.is_some_and(|question| question.part != Part::Newer) {
            self.busy.set(true);
        }
        question
    }
}
