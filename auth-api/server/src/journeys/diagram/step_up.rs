use super::{
    Arrow, label,
    log_in::{Situation, account, blocked, second_steps},
    node, page, rules,
};
use crate::journeys::{
    Failure, Rules, Standing, later, minutes,
    step_up::{self, StepUp},
};
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeSet, HashSet, VecDeque};

/// Proving once more who one is, as a page in Markdown with a Mermaid diagram.
pub fn step_up_diagram() -> String {
    let about = [
        "Generated from the journey itself by `voordeur-auth-api diagram step-up`: every answer was tried in every state. It",
        "begins with a session; `session-ended` is what whoever has it no longer is answered with. An arrow names the answer and,",
        "in brackets, the problem it is answered with; what changes nothing but is answered with a problem leads back to its own",
        "step. `more-time` puts the end of the journey off at every step.",
    ];
    let begins = ["second_factor", "authenticator_code", "account_blocked"];
    page("Proving once more who you are", &about, &begins, &arrows(&rules()), &["account_blocked", "done"])
}

/// Every arrow there is.
fn arrows(rules: &Rules) -> BTreeSet<Arrow> {
    let start = Timestamp::UNIX_EPOCH;
    let situations = situations(start);
    let mut arrows = BTreeSet::new();
    let mut seen = HashSet::new();
    let mut waiting = beginnings(rules, start);
    while let Some(state) = waiting.pop_front() {
        if !seen.insert(format!("{state:?}")) {
            continue;
        }
        for Situation { label: name, answer, facts, at } in &situations {
            let (next, failure) = match step_up::answer(&state, answer, facts, rules, *at) {
                Err(Failure::NotForStep) => continue,
                Err(failure) => (state.clone(), Some(failure)),
                Ok(turn) => (turn.state, turn.failure),
            };
            arrows.insert((step(&state, rules), step(&next, rules), label(name, failure)));
            waiting.push_back(next);
        }
    }
    arrows
}

fn step(state: &StepUp, rules: &Rules) -> String {
    node(state.state().step(rules).name())
}

/// With both second factors, with one of them, and blocked.
fn beginnings(rules: &Rules, now: Timestamp) -> VecDeque<StepUp> {
    let accounts = [
        account(true, true, Standing::default()),
        account(true, false, Standing::default()),
        account(false, true, Standing::default()),
        account(true, true, blocked()),
    ];
    accounts.iter().map(|account| StepUp::beginning(account, rules, now)).collect()
}

/// Every answer of whoever has the session, and of whoever has it no longer.
fn situations(start: Timestamp) -> Vec<Situation> {
    let soon = later(start, SignedDuration::from_secs(1));
    let late = later(start, minutes(11));
    let near_block = Standing { wrong_codes_at: vec![start, start], ..Standing::default() };
    let mut situations = Vec::new();
    for standing in [Standing::default(), near_block, blocked()] {
        for at in [soon, late] {
            situations.extend(second_steps(&account(true, true, standing.clone()), at).into_iter().map(
                |mut it| {
                    it.facts.session_of = it.facts.account.as_ref().map(|account| account.id.clone());
                    it
                },
            ));
        }
    }
    situations.extend(second_steps(&account(true, true, Standing::default()), soon));
    situations
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_in_the_documentation_is_up_to_date() {
        let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/journeys/step-up.md");
        let checked_in = std::fs::read_to_string(page).unwrap_or_default();
        assert_eq!(
            checked_in,
            step_up_diagram(),
            "write it anew: voordeur-auth-api diagram step-up > docs/journeys/step-up.md"
        );
    }

    #[test]
    fn nothing_leads_to_the_end_but_a_code_that_is_no_recovery_code() {
        for (from, to, label) in arrows(&rules()) {
            if to == "done" {
                assert!(["sms_code", "authenticator_code"].contains(&from.as_str()), "{from}");
                assert_eq!(label, "code");
            }
        }
    }
}
