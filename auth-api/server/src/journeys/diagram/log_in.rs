use super::{Arrow, label, node, page, rules};
use crate::{
    journeys::{
        Account, AccountId, Block, Facts, Failure, FreshCode, RecoveryCode, Renewal, Rules, Standing, State,
        TypedCode, TypedRecoveryCode, earlier, later, log_in, minutes,
    },
    secrets::Digest,
};
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeSet, HashSet, VecDeque};
use voordeur_contract::{
    EmailAddress, JourneyId, Language, OneTimeCode, ParsedLogInAnswer, Password, PrintedCode, SecondFactor,
};

/// An answer, what is found out about it, and when it comes.
pub(super) struct Situation {
    pub(super) label: &'static str,
    pub(super) answer: ParsedLogInAnswer,
    pub(super) facts: Facts,
    pub(super) at: Timestamp,
}

/// The log-in journey as a page in Markdown with a Mermaid diagram.
pub fn log_in_diagram() -> String {
    let about = [
        "Generated from the journey itself by `voordeur-auth-api diagram log-in`: every answer was tried in every state. An",
        "arrow names the answer and, in brackets, the problem it is answered with; what changes nothing but is answered",
        "with a problem leads back to its own step. `more-time` puts the end of the journey off at every step.",
    ];
    page(
        "The log-in journey",
        &about,
        &["credentials"],
        &arrows(&rules()),
        &["account_blocked", "set_up_second_factor", "done"],
    )
}

/// Every arrow there is: from, to, label.
fn arrows(rules: &Rules) -> BTreeSet<Arrow> {
    let situations = situations();
    let mut arrows = BTreeSet::new();
    let mut seen = HashSet::new();
    let mut waiting = VecDeque::from([State::Credentials]);
    while let Some(state) = waiting.pop_front() {
        if !seen.insert(format!("{state:?}")) {
            continue;
        }
        for situation in &situations {
            let turn = log_in::answer(&state, &situation.answer, &situation.facts, rules, situation.at);
            let (next, failure) = match turn {
                Err(Failure::NotForStep) => continue,
                Err(failure) => (state.clone(), Some(failure)),
                Ok(turn) => (turn.state, turn.failure),
            };
            let label = label(situation.label, failure);
            arrows.insert((step(&state, rules), step(&next, rules), label));
            waiting.push_back(next);
        }
    }
    arrows
}

fn step(state: &State, rules: &Rules) -> String {
    node(state.step(rules).name())
}

fn situations() -> Vec<Situation> {
    let start = Timestamp::UNIX_EPOCH;
    let soon = later(start, SignedDuration::from_secs(1));
    let late = later(start, minutes(11));
    let fresh = account(true, true, Standing::default());
    let mut situations = Vec::new();
    for account in accounts(start) {
        situations.extend(credentials(Some(account), None, start));
    }
    situations.extend(credentials(None, None, start));
    situations.extend(credentials(None, Some(late), start));
    let near_block = Standing { wrong_codes_at: vec![start, start], ..Standing::default() };
    let registered_anew = Account { password: digest("another password"), ..fresh.clone() };
    let near_block = account(true, true, near_block);
    let near_block_renewed = renewed(near_block.standing.clone());
    let stands = [fresh, near_block, account(true, true, blocked()), registered_anew];
    for account in stands.into_iter().chain([renewed(Standing::default()), near_block_renewed, renumbered()])
    {
        for at in [soon, late] {
            situations.extend(second_steps(&account, at));
        }
    }
    situations
}

/// One of each kind, as far as credentials tell them apart.
fn accounts(now: Timestamp) -> Vec<Account> {
    let sent_enough = vec![earlier(now, minutes(1)); 3];
    vec![
        account(true, true, Standing::default()),
        account(true, false, Standing::default()),
        account(true, false, Standing { codes_sent_at: sent_enough, ..Standing::default() }),
        account(false, true, Standing::default()),
        account(true, true, blocked()),
        renewed(Standing::default()),
        renumbered(),
    ]
}

pub(super) fn blocked() -> Standing {
    Standing { block: Block::Indefinite, ..Standing::default() }
}

pub(super) fn account(sms: bool, has_authenticator: bool, standing: Standing) -> Account {
    Account {
        id: AccountId("account".to_owned()),
        email: "customer@example.com".to_owned(),
        language: Language::En,
        mobile: sms.then(|| "+32460000001".to_owned()),
        has_authenticator,
        renewal: None,
        password: digest("password"),
        standing,
    }
}

/// Its second factors are to be set up anew.
pub(super) fn renewed(standing: Standing) -> Account {
    let renewal = Some(Renewal { reset_at: Some(Timestamp::UNIX_EPOCH), mobile: None });
    Account { renewal, ..account(true, true, standing) }
}

/// Another mobile number is to be confirmed.
fn renumbered() -> Account {
    let renewal = Some(Renewal { reset_at: None, mobile: Some("+32460000002".to_owned()) });
    Account { renewal, ..account(true, true, Standing::default()) }
}

fn credentials(account: Option<Account>, until: Option<Timestamp>, at: Timestamp) -> Option<Situation> {
    let answer = ParsedLogInAnswer::Credentials {
        email: EmailAddress::parse("customer@example.com").ok()?,
        password: Password::parse_current("open the front door").ok()?,
    };
    let facts = Facts { account, too_many_attempts_until: until, ..facts(None, None)? };
    Some(Situation { label: "credentials", answer, facts, at })
}

/// Every answer after the password, for one account at one moment.
pub(super) fn second_steps(account: &Account, at: Timestamp) -> Vec<Situation> {
    let code = OneTimeCode::parse("123456").ok();
    let typed = [
        TypedCode { digest: digest("right"), used_before: false, time_step: Some(1) },
        TypedCode { digest: digest("wrong"), used_before: false, time_step: None },
        TypedCode { digest: digest("old"), used_before: true, time_step: Some(0) },
    ];
    let answers = [
        ("second-factor sms", ParsedLogInAnswer::SecondFactor(SecondFactor::Sms)),
        ("second-factor authenticator", ParsedLogInAnswer::SecondFactor(SecondFactor::Authenticator)),
        ("resend-code", ParsedLogInAnswer::ResendCode),
        ("change-second-factor", ParsedLogInAnswer::ChangeSecondFactor),
    ];
    let codes = typed.into_iter().filter_map(|typed| {
        let answer = ParsedLogInAnswer::Code(code.clone()?);
        let mut account = account.clone();
        account.standing.last_time_step = Some(0);
        Some(Situation { label: "code", answer, facts: facts(Some(account), Some(typed))?, at })
    });
    let others = answers.into_iter().filter_map(|(label, answer)| {
        Some(Situation { label, answer, facts: facts(Some(account.clone()), None)?, at })
    });
    codes.chain(others).chain(recovery_codes(account, at)).collect()
}

/// One that works, one that was used, one that is wrong.
fn recovery_codes(account: &Account, at: Timestamp) -> Vec<Situation> {
    let found = [Some(RecoveryCode::Unused), Some(RecoveryCode::Used), None];
    let situation = |found| {
        let answer = ParsedLogInAnswer::RecoveryCode(PrintedCode::parse("0000-0000").ok()?);
        let typed = TypedRecoveryCode { digest: digest("recovery"), found, unused: 1 };
        let facts = Facts { typed_recovery: Some(typed), ..facts(Some(account.clone()), None)? };
        Some(Situation { label: "recovery-code", answer, facts, at })
    };
    found.into_iter().filter_map(situation).collect()
}

fn facts(account: Option<Account>, typed: Option<TypedCode>) -> Option<Facts> {
    let fresh_code = FreshCode { code: OneTimeCode::parse("123456").ok()?, digest: digest("right") };
    Some(Facts {
        language: Language::En,
        account,
        session_of: None,
        named: None,
        too_many_attempts_until: None,
        typed,
        typed_recovery: None,
        fresh_code: Some(fresh_code),
        fresh_registration: JourneyId::parse("00000000-0000-4000-8000-000000000001").ok(),
    })
}

fn digest(text: &str) -> Digest {
    Digest::from_text(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_in_the_documentation_is_up_to_date() {
        let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/journeys/log-in.md");
        let checked_in = std::fs::read_to_string(page).unwrap();
        assert_eq!(
            checked_in,
            log_in_diagram(),
            "write it anew: voordeur-auth-api diagram log-in > docs/journeys/log-in.md"
        );
    }

    #[test]
    fn nothing_leads_to_the_end_but_a_code() {
        for (from, to, label) in arrows(&rules()) {
            if to == "done" {
                let codes: &[&str] = match from.as_str() {
                    "sms_code" => &["code"],
                    "authenticator_code" => &["code", "recovery-code"],
                    _ => &[],
                };
                assert!(codes.contains(&label.as_str()), "{from}: {label}");
            }
        }
    }
}
