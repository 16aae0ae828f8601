use super::journeys::MOST_ANSWERS;
use crate::journeys::{JourneyState, later};
use jiff::{SignedDuration, Timestamp};
use voordeur_contract::{JourneyId, PrintedCode};

/// A journey as its browser finds it.
#[derive(Clone, Debug)]
pub struct StoredJourney<S> {
    /// Names it in addresses.
    pub id: JourneyId,
    /// Where it stands; nothing of it is kept once it is over.
    pub state: S,
    /// Grows with everything that changes it.
    pub revision: u32,
    /// When it ends for this browser unless something is answered.
    pub expires_at: Timestamp,
    /// When it ends whatever is answered; later when the state says that its time counts anew.
    pub ends_at: Timestamp,
}

impl<S: JourneyState> StoredJourney<S> {
    /// A journey that begins now. It goes on for `idle` when nothing is answered and for `longest` whatever is.
    pub fn beginning(
        id: JourneyId,
        state: S,
        idle: SignedDuration,
        longest: SignedDuration,
        now: Timestamp,
    ) -> Self {
        let ends_at = later(now, longest);
        Self { id, state, revision: 1, expires_at: later(now, idle).min(ends_at), ends_at }
    }

    /// The journey after an answer that led to `state`. It never ends earlier than it did before.
    #[must_use]
    pub fn answered(&self, state: S, idle: SignedDuration, longest: SignedDuration, now: Timestamp) -> Self {
        let counted_anew = state.counts_from().map(|from| later(from, longest));
        let ends_at = counted_anew.map_or(self.ends_at, |end| end.max(self.ends_at));
        Self {
            id: self.id.clone(),
            state,
            revision: self.revision.saturating_add(1),
            expires_at: later(now, idle).min(ends_at),
            ends_at,
        }
    }

    /// When nobody can go on with it any more, from whatever browser: then its state is erased.
    pub(super) fn over_at(&self) -> Timestamp {
        let goes_on = self.state.can_be_resumed() && self.revision <= MOST_ANSWERS;
        if goes_on { self.ends_at } else { self.expires_at }
    }
}

/// What a browser gets to see of a journey.
#[derive(Clone, Debug)]
pub enum FoundJourney<S> {
    /// It goes on.
    Current(StoredJourney<S>),
    /// This browser's time is over, or the journey has had all its answers.
    Expired {
        /// Under which it can be taken up again, if it can.
        reference: Option<PrintedCode>,
    },
    /// There is none, or it belongs to another browser.
    Unknown,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journeys::register::Registration;

    /// Nobody can go on with it, so nothing of the person is kept for its hundred days.
    #[test]
    fn a_registration_with_all_its_answers_is_over_with_its_browser() {
        let (day, now) = (SignedDuration::from_hours(24), Timestamp::UNIX_EPOCH);
        let state = Registration { reference: Some("K7TM2Q0D".to_owned()), ..Registration::default() };
        let id = JourneyId::parse("00000000-0000-4000-8000-000000000001").unwrap();
        let mut journey = StoredJourney::beginning(id, state, day, day * 100, now);
        journey.revision = MOST_ANSWERS;
        assert_eq!(journey.over_at(), journey.ends_at);
        journey.revision += 1;
        assert_eq!(journey.over_at(), journey.expires_at);
    }
}
