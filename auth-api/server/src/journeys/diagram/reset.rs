use super::{
    Arrow,
    log_in::renewed,
    page,
    register::arrows_from,
    situations::{Situation, rules, situations},
};
use crate::journeys::{
    Standing,
    register::{Registration, Reset},
};
use std::collections::BTreeSet;

/// Setting up second factors anew as a page in Markdown with a Mermaid diagram.
pub fn reset_diagram() -> String {
    let about = [
        "Generated from the journey itself by `voordeur-auth-api diagram reset`: every answer was tried in every state. It is a",
        "registration that a [log-in](log-in.md) begins at `set-up-second-factor`. An arrow names the answer and, in brackets, the",
        "problem it is answered with. Where the password is another, or the second factors were reset again or set up meanwhile,",
        "every answer is `journey-expired`; where somebody blocked the account, it leads to `account-blocked`.",
        "Not drawn: `more-time` and `return-to`, as while registering.",
    ];
    page("Setting up second factors anew", &about, &["second_factors"], &arrows(), &["second_factor_set_up"])
}

/// Every arrow there is, of the account as the log-in left it.
fn arrows() -> BTreeSet<Arrow> {
    let account = renewed(Standing::default());
    let rules = rules();
    let Some(reset) = Reset::of(&account, &rules.common) else { return BTreeSet::new() };
    let begin = Registration::resetting(reset, &account.email, &rules.common);
    let of_account = |mut it: Situation| {
        it.facts.registered = Some(account.clone());
        it
    };
    let all: Vec<_> = situations().into_iter().map(of_account).collect();
    arrows_from(begin, &all, &rules)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_in_the_documentation_is_up_to_date() {
        let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/journeys/reset.md");
        let checked_in = std::fs::read_to_string(page).unwrap_or_default();
        assert_eq!(
            checked_in,
            reset_diagram(),
            "write it anew: voordeur-auth-api diagram reset > docs/journeys/reset.md"
        );
    }

    #[test]
    fn nothing_leads_in_but_the_new_second_factor() {
        let arrows = arrows();
        let into = arrows.iter().filter(|(_, to, _)| to == "second_factor_set_up");
        let into: Vec<_> = into.map(|(from, _, label)| [from.as_str(), label.as_str()]).collect();
        assert_eq!(into, [["mobile_code", "code"], ["recovery_codes", "recovery-codes-saved"]]);
    }
}
