use super::{
    code::{by_app, refused, wrong_at_the_app},
    mail,
};
use crate::journeys::{Account, Effect, Facts, Failure, Proven, RecoveryCode, Rules, State, Turn};
use jiff::Timestamp;
use voordeur_contract::LogInProof;

/// A recovery code was typed, in the place of a code of the app: it works once, and its owner is told. A wrong one
/// costs what a wrong code of the app costs.
pub(super) fn answer(
    proven: &Proven,
    account: &Account,
    facts: &Facts,
    rules: &Rules,
    now: Timestamp,
) -> Result<Turn, Failure> {
    let typed = facts.typed_recovery.as_ref().ok_or(Failure::NotForStep)?;
    let here = |failure| refused(State::AuthenticatorCode(proven.clone()), account, failure);
    if proven.authenticator_tries_left == 0 {
        return Ok(here(Failure::CodeBlocked));
    }
    Ok(match typed.found {
        Some(RecoveryCode::Unused) => {
            let left = typed.unused.saturating_sub(1);
            let used = Effect::UseRecoveryCode { account: account.id.clone(), digest: typed.digest.clone() };
            let proof = (account.standing.clone(), LogInProof::RecoveryCode);
            by_app(proven, account, proof, facts, (rules, now))?
                .with(used)
                .with(Effect::Send(mail::recovery_code_used(account, left)))
        }
        Some(RecoveryCode::Used) => here(Failure::CodeUsed),
        None => wrong_at_the_app(proven, account, rules, now),
    })
}

#[cfg(test)]
mod tests {
    use super::{
        super::fixtures::{
            account, at, digest, facts, give_code, give_credentials, give_recovery_code, recovery_code, rules,
        },
        *,
    };
    use crate::journeys::{AuditEvent, Standing, log_in};
    use serde_json::json;
    use voordeur_contract::Language;

    /// Where the code of the app is asked.
    fn asked(account: &Account) -> State {
        give_credentials(account, "123456", at(0)).state
    }

    fn standing(turn: &Turn) -> Standing {
        let standing = turn.effects.iter().find_map(|effect| match effect {
            Effect::UpdateStanding { standing, .. } => Some(standing.clone()),
            _ => None,
        });
        standing.unwrap()
    }

    #[test]
    fn a_recovery_code_stands_in_for_the_app_and_its_owner_is_told() {
        let account = account(false, true);
        let turn =
            give_recovery_code(&asked(&account), Some(RecoveryCode::Unused), 10, &account, at(5)).unwrap();
        assert_eq!((&turn.state, turn.failure), (&State::Done, None));
        let used = Effect::UseRecoveryCode { account: account.id.clone(), digest: digest("recovery") };
        assert!(turn.effects.contains(&used));
        let logged_in = AuditEvent::LoggedIn(LogInProof::RecoveryCode);
        assert!(turn.effects.contains(&Effect::Audit { who: Some(account.id.clone()), what: logged_in }));
        assert_eq!(standing(&turn).last_log_in.unwrap().second_factor, LogInProof::RecoveryCode);
        let mail = turn.effects.iter().find_map(|effect| match effect {
            Effect::Send(message) => Some(message),
            _ => None,
        });
        let mail = mail.unwrap();
        assert_eq!((mail.template.as_str(), mail.language), ("recovery-code-used", Language::Nl));
        assert_eq!(
            (mail.recipient.as_str(), &mail.arguments),
            ("customer@example.com", &json!({ "left": 9 }))
        );
    }

    #[test]
    fn one_that_was_used_is_told_apart_and_costs_no_try() {
        let account = account(false, true);
        let state = asked(&account);
        let turn = give_recovery_code(&state, Some(RecoveryCode::Used), 9, &account, at(5)).unwrap();
        assert_eq!((turn.state, turn.failure), (state, Some(Failure::CodeUsed)));
    }

    #[test]
    fn wrong_ones_and_wrong_codes_of_the_app_share_their_tries() {
        let account = account(false, true);
        let mut state = asked(&account);
        for tries_left in [4, 2] {
            let turn = give_recovery_code(&state, None, 10, &account, at(1)).unwrap();
            assert_eq!(turn.failure, Some(Failure::CodeIncorrect { tries_left }));
            let turn = give_code(&turn.state, "000000", None, &account, at(2));
            assert_eq!(turn.failure, Some(Failure::CodeIncorrect { tries_left: tries_left - 1 }));
            state = turn.state;
        }
        let blocked = give_recovery_code(&state, None, 10, &account, at(3)).unwrap();
        assert_eq!(blocked.failure, Some(Failure::CodeBlocked));
        let right =
            give_recovery_code(&blocked.state, Some(RecoveryCode::Unused), 10, &account, at(4)).unwrap();
        assert_eq!((right.state, right.failure), (blocked.state, Some(Failure::CodeBlocked)));
    }

    #[test]
    fn wrong_ones_over_several_journeys_block_the_account() {
        let mut account = account(false, true);
        let mut last = asked(&account);
        for wrong in 0..rules().limits.failed_log_ins_per_account {
            let state = if wrong % 4 == 0 { asked(&account) } else { last };
            let turn = give_recovery_code(&state, None, 10, &account, at(10)).unwrap();
            account.standing = standing(&turn);
            last = turn.state;
        }
        assert_eq!(last, State::AccountBlocked { until: Some(at(10 + 20 * 60)) });
    }

    #[test]
    fn it_is_taken_in_the_place_of_the_app_only() {
        let account = account(true, false);
        let sms = asked(&account);
        for state in [State::Credentials, sms, State::Done] {
            let refused = give_recovery_code(&state, Some(RecoveryCode::Unused), 10, &account, at(1));
            assert_eq!(refused.unwrap_err(), Failure::NotForStep);
        }
    }

    #[test]
    fn nothing_known_about_it_leads_nowhere() {
        let account = account(false, true);
        let facts = facts(Some(&account), "999999");
        let refused = log_in::answer(&asked(&account), &recovery_code(), &facts, &rules(), at(1));
        assert_eq!(refused.unwrap_err(), Failure::NotForStep);
    }
}
