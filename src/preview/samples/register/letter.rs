//! The code by post.

use super::{clock_at, problem, quiet, refused, said, sample, under_way, unreadable};
use crate::{
    preview::{
        Sample,
        samples::{NOW, moment},
    },
    register::{Exchange, steps::letter::Letter},
};
use leptos::prelude::*;
use voordeur_contract::{FieldReason, LetterState, Problem, ProblemType, RegisterStep};

/// Days later: another letter can be asked for.
const DAYS_LATER: &str = "2026-12-01T09:00:00Z";
/// The code's time is over.
const MONTHS_LATER: &str = "2027-02-22T09:00:00Z";

pub(in crate::preview::samples) const SAMPLES: [Sample; 14] = [
    sample("register-letter", "sent", || show(quiet(), sent(), NOW)),
    sample("register-letter", "days-later", || back(DAYS_LATER)),
    sample("register-letter", "not-a-code", || {
        show(unreadable(&step(sent()), &[("code", FieldReason::Malformed)]), sent(), DAYS_LATER)
    }),
    sample("register-letter", "wrong-code", || {
        let tries_left = Some(4);
        after(
            LetterState { tries_left: 4, ..sent() },
            Problem { tries_left, ..problem(ProblemType::CodeIncorrect) },
        )
    }),
    sample("register-letter", "wrong-code-last-try", || {
        let tries_left = Some(1);
        after(
            LetterState { tries_left: 1, ..sent() },
            Problem { tries_left, ..problem(ProblemType::CodeIncorrect) },
        )
    }),
    sample("register-letter", "code-of-an-earlier-letter", || {
        after(sent(), problem(ProblemType::CodeExpired))
    }),
    sample("register-letter", "expired", || show(quiet(), sent(), MONTHS_LATER)),
    sample("register-letter", "blocked", || show(quiet(), blocked(), NOW)),
    sample("register-letter", "just-blocked", || after(blocked(), problem(ProblemType::CodeBlocked))),
    sample("register-letter", "new-letter-sent", || show(said("register-letter-new-sent"), sent(), NOW)),
    sample("register-letter", "new-letter-too-soon", || {
        let retry_at = Some(sent().new_letter_from);
        after(sent(), Problem { retry_at, ..problem(ProblemType::ResendTooSoon) })
    }),
    sample("register-letter", "under-way", || show(under_way(), sent(), DAYS_LATER)),
    sample("register-letter", "records-unavailable", || {
        after(sent(), problem(ProblemType::RecordsUnavailable))
    }),
    sample("register-letter", "no-more-letters", || {
        show(quiet(), LetterState { letters_left: 0, ..blocked() }, DAYS_LATER)
    }),
];

fn sent() -> LetterState {
    LetterState {
        sent_at: moment("2026-11-21T20:34:00Z"),
        address: ["É••••• V••••••••", "L•••••••••• 1•", "3000 Leuven"].map(str::to_owned).to_vec(),
        expected_at: moment("2026-11-29T23:00:00Z"),
        new_letter_from: moment("2026-11-30T23:00:00Z"),
        expires_at: moment("2027-02-21T23:00:00Z"),
        tries_left: 5,
        letters_left: 4,
    }
}

fn blocked() -> LetterState {
    LetterState { tries_left: 0, ..sent() }
}

fn step(letter: LetterState) -> RegisterStep {
    RegisterStep::Letter { letter, reference: "4TBN-82RC".to_owned() }
}

fn after(letter: LetterState, problem: Problem<RegisterStep>) -> AnyView {
    show(refused(&step(letter.clone()), problem), letter, NOW)
}

fn show(exchange: Exchange, letter: LetterState, now: &str) -> AnyView {
    letter_page(exchange, letter, now, false)
}

fn back(now: &str) -> AnyView {
    letter_page(quiet(), sent(), now, true)
}

fn letter_page(exchange: Exchange, letter: LetterState, now: &str, resumed: bool) -> AnyView {
    let (letter, clock) = (Signal::stored(letter), clock_at(moment(now)));
    view! { <Letter exchange letter clock reference="4TBN-82RC".to_owned() resumed/> }.into_any()
}
