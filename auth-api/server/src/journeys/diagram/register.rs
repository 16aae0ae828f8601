use super::{
    Arrow, label, node, page,
    situations::{Situation, rules, situations},
};
use crate::journeys::{
    Failure, SentCodes,
    register::{Registration, Rules, answer},
};
use std::collections::{BTreeSet, HashSet, VecDeque};

/// Registering as a page in Markdown with a Mermaid diagram.
pub fn register_diagram() -> String {
    let about = [
        "Generated from the journey itself by `voordeur-auth-api diagram register`: every answer was tried in every state, for",
        "a portal that offers every means and confirms everything there is to confirm. An arrow names the answer and, in",
        "brackets, the problem it is answered with; what changes nothing but is answered with a problem leads back to its own",
        "step. Not drawn: `more-time`, which puts the end of the journey off at every step, and `return-to`, which leads from",
        "every step but the ends to any that was answered before; its answer leads on to the first question that has none.",
    ];
    page(
        "Registering",
        &about,
        &["at_hand"],
        &arrows(&rules()),
        &["desk_request_sent", "registered", "account_blocked"],
    )
}

/// Every arrow there is.
fn arrows(rules: &Rules) -> BTreeSet<Arrow> {
    arrows_from(Registration::default(), &situations(), rules)
}

/// Every arrow that these situations lead to.
pub(super) fn arrows_from(begin: Registration, situations: &[Situation], rules: &Rules) -> BTreeSet<Arrow> {
    let mut arrows = BTreeSet::new();
    let mut seen = HashSet::new();
    let mut waiting = VecDeque::from([begin]);
    while let Some(state) = waiting.pop_front() {
        if !seen.insert(serde_json::to_string(&state).unwrap_or_default()) {
            continue;
        }
        for Situation { name, answer: given, facts, at } in situations {
            let (next, failure) = match answer(&state, given, facts, rules, *at) {
                Err(Failure::NotForStep) => continue,
                Err(failure) => (state.clone(), Some(failure)),
                Ok(turn) => (turn.state, turn.failure),
            };
            arrows.insert((step(&state, rules), step(&next, rules), label(name, failure)));
            waiting.push_back(without_past(next));
        }
    }
    arrows
}

fn step(state: &Registration, rules: &Rules) -> String {
    node(state.step(rules).step_name().name())
}

/// What no later step asks after is taken out, so that states which lead to the same are the same.
fn without_past(mut state: Registration) -> Registration {
    (state.recipients, state.mailbox) = (0, None);
    let given = &mut state.given;
    given.failed_tries = 0;
    if given.person().is_some() {
        given.paper = None;
    }
    if let Some(email) = given.email.as_mut().filter(|email| email.confirmed) {
        email.codes = SentCodes::default();
    }
    if let Some(mobile) = given.mobile.as_mut().filter(|mobile| mobile.confirmed) {
        mobile.codes = SentCodes::default();
    }
    if let Some(letter) = given.proof.as_mut().and_then(|proof| proof.letter.as_mut()) {
        let newest = if letter.accepted { None } else { letter.sent.pop() };
        letter.sent = newest.into_iter().collect();
    }
    state
}

#[cfg(test)]
mod tests {
    use super::*;
    use voordeur_contract::RegisterStepName;

    #[test]
    fn the_page_in_the_documentation_is_up_to_date() {
        let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/journeys/register.md");
        let drawn = register_diagram();
        assert_eq!(
            std::fs::read_to_string(page).unwrap(),
            drawn,
            "write it anew: voordeur-auth-api diagram register > docs/journeys/register.md"
        );
        let elsewhere = [
            RegisterStepName::ResumeReference,
            RegisterStepName::ResumeCode,
            RegisterStepName::Invitation,
            RegisterStepName::InvitationAccepted,
            RegisterStepName::SecondFactorSetUp,
        ];
        for name in RegisterStepName::ALL.iter().filter(|name| !elsewhere.contains(name)) {
            assert!(
                drawn.contains(&format!("--> {}", node(name.name()))),
                "{} is never reached",
                name.name()
            );
        }
        let registering: Vec<_> = drawn.lines().filter(|line| line.contains("--> registered")).collect();
        assert_eq!(registering, ["    check_answers --> registered: register"]);
    }
}
