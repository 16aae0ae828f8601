use super::{Arrow, label, node, page, situations};
use crate::{
    journeys::{
        Failure, FreshCode, Rules, TypedCode, later, minutes,
        resume::{Facts, Resumable, Resume, answer},
    },
    secrets::Digest,
};
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeSet, HashSet, VecDeque};
use voordeur_contract::{
    JourneyId, Language, OneTimeCode, ParsedRegisterAnswer as Answer, PrintedCode, RegisterStepName as Name,
};

/// An answer, what is found out about it, and when it comes.
struct Situation {
    name: &'static str,
    answer: Answer,
    facts: Facts,
    at: Timestamp,
}

/// The end: the journey goes on as the registration.
const TAKEN_UP: &str = "the_registration";

/// Taking a registration up as a page in Markdown with a Mermaid diagram.
pub fn resume_diagram() -> String {
    let about = [
        "Generated from the journey itself by `voordeur-auth-api diagram resume`: every answer was tried in every state, for a",
        "reference that somebody has and for one that nobody has. An arrow names the answer and, in brackets, the problem it is",
        "answered with; what changes nothing but is answered with a problem leads back to its own step. `more-time` puts the end",
        "of the journey off at every step. The right code is answered with the registration, a journey of another id.",
    ];
    page("Taking a registration up", &about, &["resume_reference"], &arrows(), &[TAKEN_UP])
}

/// Every arrow there is.
fn arrows() -> BTreeSet<Arrow> {
    let (rules, situations) = (situations::rules().common, situations());
    let mut arrows = BTreeSet::new();
    let mut seen = HashSet::new();
    let mut waiting = VecDeque::from([Resume::default()]);
    while let Some(state) = waiting.pop_front() {
        if !seen.insert(serde_json::to_string(&state).unwrap_or_default()) {
            continue;
        }
        for Situation { name, answer: given, facts, at } in &situations {
            let (next, failure) = match answer(&state, given, facts, &rules, *at) {
                Err(Failure::NotForStep) => continue,
                Err(failure) => (state.clone(), Some(failure)),
                Ok(turn) => (turn.state, turn.failure),
            };
            arrows.insert((step(&state, &rules), step(&next, &rules), label(name, failure)));
            waiting.push_back(next);
        }
    }
    arrows
}

fn step(state: &Resume, rules: &Rules) -> String {
    match state.taken_up {
        Some(_) => TAKEN_UP.to_owned(),
        None => node(state.step(rules).step_name().name()),
    }
}

/// Every answer, now and when codes have expired, for a registration that goes on and for none.
fn situations() -> Vec<Situation> {
    let start = Timestamp::UNIX_EPOCH;
    let moments = [start, later(start, SignedDuration::from_secs(31)), later(start, minutes(11))];
    let mut situations = Vec::new();
    for at in moments {
        for exists in [true, false] {
            situations.extend(answers(exists, at));
        }
    }
    situations
}

fn answers(exists: bool, at: Timestamp) -> Vec<Situation> {
    let tomorrow = later(at, SignedDuration::from_hours(24));
    let given = [
        ("resume-reference", PrintedCode::parse("K7TM2Q0D").ok().map(Answer::ResumeReference), None, None),
        (
            "resume-reference",
            PrintedCode::parse("ZZZZZZZZ").ok().map(Answer::ResumeReference),
            None,
            Some(tomorrow),
        ),
        ("code", code(), Some("right"), None),
        ("code", code(), Some("wrong"), None),
        ("resend-code", Some(Answer::ResendCode), None, None),
        ("resend-code", Some(Answer::ResendCode), None, Some(tomorrow)),
        ("return-to", Some(Answer::ReturnTo(Name::ResumeReference)), None, None),
        ("return-to", Some(Answer::ReturnTo(Name::ResumeCode)), None, None),
    ];
    let situation = |(name, answer, typed, no_code_before): (_, Option<Answer>, _, _)| {
        Some(Situation { name, answer: answer?, facts: facts(exists, typed, no_code_before)?, at })
    };
    let guessed = || {
        let facts = Facts { no_guess_before: Some(tomorrow), ..facts(exists, Some("wrong"), None)? };
        Some(Situation { name: "code", answer: code()?, facts, at })
    };
    given.into_iter().filter_map(situation).chain(guessed()).collect()
}

fn code() -> Option<Answer> {
    OneTimeCode::parse("123456").ok().map(Answer::Code)
}

fn facts(exists: bool, typed: Option<&str>, no_code_before: Option<Timestamp>) -> Option<Facts> {
    let digest = |text: &str| Digest::from_text(text.to_owned());
    let registration = JourneyId::parse("00000000-0000-4000-8000-000000000001").ok()?;
    Some(Facts {
        language: Language::En,
        registration: exists.then(|| Resumable { registration, email: "elodie@example.com".to_owned() }),
        no_code_before,
        no_guess_before: None,
        typed: typed.map(|text| TypedCode { digest: digest(text), used_before: false, time_step: None }),
        fresh_code: FreshCode { code: OneTimeCode::parse("123456").ok()?, digest: digest("right") },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_in_the_documentation_is_up_to_date() {
        let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/journeys/resume.md");
        let checked_in = std::fs::read_to_string(page).unwrap();
        assert_eq!(
            checked_in,
            resume_diagram(),
            "write it anew: voordeur-auth-api diagram resume > docs/journeys/resume.md"
        );
    }

    #[test]
    fn nothing_leads_to_the_registration_but_a_code() {
        let arrows = arrows();
        let into: Vec<_> = arrows.iter().filter(|(_, to, _)| to == TAKEN_UP).collect();
        assert_eq!(into, [&("resume_code".to_owned(), TAKEN_UP.to_owned(), "code".to_owned())]);
    }
}
