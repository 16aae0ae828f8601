//! Which question to ask, and whose answer counts.

/// Which part of a list is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::company) enum Part {
    /// What the visitor wants to see, from its beginning.
    Beginning,
    /// What stands behind that which is shown.
    Older,
    /// The beginning of what is shown, as it is by now: the visitor has asked for nothing.
    Newer,
}

/// One question to the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::company) struct Question {
    number: u32,
    pub(in crate::company) part: Part,
}

/// One question is under way at a time. Only something else that is asked for takes its place; a change waits for its
/// answer.
#[derive(Clone, Debug, Default)]
pub(super) struct Order {
    /// Of the newest question.
    number: u32,
    under_way: Option<Part>,
    /// What is shown is not what was asked for: until it is, nothing may be added to it.
    owes_beginning: bool,
    /// Something has changed since the question under way was asked.
    changed: bool,
    /// Something has changed, and the question about it failed.
    missed: bool,
}

impl Order {
    pub(super) fn anew(&mut self) -> Question {
        self.owes_beginning = true;
        self.ask(Part::Beginning)
    }

    /// Nothing while the visitor waits for something already.
    pub(super) fn older(&mut self) -> Option<Question> {
        match self.under_way {
            Some(Part::Beginning | Part::Older) => None,
            _ if self.owes_beginning => Some(self.anew()),
            // What has changed is asked for after that.
            under_way => {
                let question = self.ask(Part::Older);
                self.changed = under_way.is_some();
                Some(question)
            }
        }
    }

    /// Nothing while an answer is awaited: that is for [`due`](Self::due).
    pub(super) fn changed(&mut self) -> Option<Question> {
        self.changed = true;
        self.due()
    }

    /// What is shown anew after a change; what was asked for, where that has not come yet.
    pub(super) fn due(&mut self) -> Option<Question> {
        if !self.changed || self.under_way.is_some() {
            return None;
        }
        Some(self.ask(if self.owes_beginning { Part::Beginning } else { Part::Newer }))
    }

    /// Whether the answer counts, or the news that there is none. After one that failed nothing is due by itself.
    pub(super) fn settle(&mut self, question: Question, well: bool) -> bool {
        if question.number != self.number {
            return false;
        }
        self.under_way = None;
        if well && question.part == Part::Beginning {
            self.owes_beginning = false;
        }
        if !well {
            self.missed = std::mem::take(&mut self.changed) || question.part == Part::Newer;
        }
        true
    }

    /// Whether a change has to be heard of once more, for it could not be shown. Said once.
    pub(super) fn missed(&mut self) -> bool {
        std::mem::take(&mut self.missed)
    }

    fn ask(&mut self, part: Part) -> Question {
        self.number = self.number.wrapping_add(1);
        self.under_way = Some(part);
        self.changed = false;
        Question { number: self.number, part }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn part(question: Option<Question>) -> Option<Part> {
        question.map(|question| question.part)
    }

    #[test]
    fn a_change_waits_for_what_was_searched_for() {
        let mut order = Order::default();
        let search = order.anew();
        assert_eq!(order.changed(), None);
        assert!(order.settle(search, true));
        assert_eq!(part(order.due()), Some(Part::Newer));
    }

    #[test]
    fn a_change_waits_for_what_is_older() {
        let mut order = Order::default();
        let older = order.older().unwrap();
        assert_eq!(order.changed(), None);
        assert!(order.settle(older, true));
        assert_eq!(part(order.due()), Some(Part::Newer));
        assert_eq!(order.due(), None);
    }

    #[test]
    fn what_was_searched_for_and_failed_is_what_a_change_asks_for() {
        let mut order = Order::default();
        let search = order.anew();
        assert!(order.settle(search, false));
        assert_eq!(order.due(), None);
        assert_eq!(part(order.changed()), Some(Part::Beginning));
    }

    #[test]
    fn a_change_that_could_not_be_shown_is_missed() {
        let mut order = Order::default();
        let older = order.older().unwrap();
        order.changed();
        assert!(order.settle(older, false));
        assert!(order.missed() && !order.missed());
        let newer = order.changed().unwrap();
        assert!(order.settle(newer, false) && order.missed());
        let search = order.anew();
        assert!(order.settle(search, false) && !order.missed());
    }

    #[test]
    fn nothing_older_is_put_behind_another_search() {
        let mut order = Order::default();
        let search = order.anew();
        assert_eq!(order.older(), None);
        assert!(order.settle(search, false));
        assert_eq!(part(order.older()), Some(Part::Beginning));
    }

    #[test]
    fn only_the_answer_to_the_last_search_counts() {
        let mut order = Order::default();
        let (first, second) = (order.anew(), order.anew());
        assert!(!order.settle(first, true));
        assert!(order.settle(second, true));
    }

    /// What happens to a list.
    #[derive(Clone, Debug)]
    enum Event {
        Search,
        Older,
        Change,
        /// To the question that was asked so many ago, and whether it went well.
        Answer(prop::sample::Index, bool),
    }

    fn any_event() -> impl Strategy<Value = Event> {
        prop_oneof![
            Just(Event::Search),
            Just(Event::Older),
            Just(Event::Change),
            (any::<prop::sample::Index>(), any::<bool>())
                .prop_map(|(which, well)| Event::Answer(which, well)),
        ]
    }

    /// A list and the API behind it: which search it is, and how much has changed.
    #[derive(Default)]
    struct Model {
        order: Order,
        search: u32,
        version: u32,
        shown: Option<(u32, u32)>,
        /// Each with the search and the version that it will be answered with.
        asked: Vec<(Question, u32, u32)>,
        /// A change that could not be shown is heard of again.
        again: bool,
    }

    impl Model {
        fn send(&mut self, question: Option<Question>) {
            self.asked.extend(question.map(|question| (question, self.search, self.version)));
        }

        fn happen(&mut self, event: &Event) {
            match event {
                Event::Search => {
                    self.search += 1;
                    let question = self.order.anew();
                    self.send(Some(question));
                }
                Event::Older => {
                    let question = self.order.older();
                    self.send(question);
                }
                Event::Change => {
                    self.version += 1;
                    let question = self.order.changed();
                    self.send(question);
                }
                Event::Answer(which, well) if !self.asked.is_empty() => {
                    let answered = self.asked.remove(which.index(self.asked.len()));
                    self.answer(answered, *well);
                }
                Event::Answer(..) => {}
            }
        }

        fn answer(&mut self, (question, search, version): (Question, u32, u32), well: bool) {
            if !self.order.settle(question, well) {
                return;
            }
            if !well {
                // The visitor tries again what he or she asked for.
                self.again |= self.order.missed() || question.part == Part::Beginning;
                return;
            }
            match question.part {
                Part::Beginning => self.shown = Some((search, version)),
                Part::Older | Part::Newer => {
                    let (shown, before) = self.shown.unwrap_or((search, version));
                    assert_eq!(shown, search, "rows of two searches stand in one list");
                    assert_eq!(search, self.search, "an answer to another search is shown");
                    self.shown = Some((search, if question.part == Part::Newer { version } else { before }));
                }
            }
            let next = self.order.due();
            self.send(next);
        }
    }

    proptest! {
        #[test]
        fn what_was_asked_for_last_is_shown_in_the_end_as_it_is_by_then(
            events in prop::collection::vec(any_event(), 0..60),
        ) {
            let mut model = Model::default();
            model.happen(&Event::Search);
            for event in &events {
                model.happen(event);
            }
            while !model.asked.is_empty() || model.again {
                if model.asked.is_empty() {
                    model.again = false;
                    let question = model.order.changed();
                    model.send(question);
                }
                if let Some(answered) = model.asked.pop() {
                    model.answer(answered, true);
                }
            }
            prop_assert_eq!(model.shown, Some((model.search, model.version)));
        }
    }
}
