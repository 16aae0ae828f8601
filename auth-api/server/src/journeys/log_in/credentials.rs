use super::{renewal, second_factor};
use crate::journeys::{Account, AuditEvent, Effect, Facts, Failure, Proven, Purpose, Rules, State, Turn};
use jiff::Timestamp;
use voordeur_contract::SecondFactor;

/// E-mail address and password were given. Only the right password learns that an account exists, or is blocked.
pub(super) fn answer(facts: &Facts, rules: &Rules, now: Timestamp) -> Result<Turn, Failure> {
    if let Some(retry_at) = facts.too_many_attempts_until {
        return Err(Failure::TooManyAttempts { retry_at });
    }
    let Some(account) = &facts.account else {
        let audit = Effect::Audit { who: facts.named.clone(), what: AuditEvent::CredentialsIncorrect };
        return Ok(Turn::to(State::Credentials).with(audit).failed(Failure::CredentialsIncorrect));
    };
    if let Some(until) = account.standing.blocked(now) {
        return Ok(refused(account, until));
    }
    let proven = Proven::new(Purpose::LogIn, account, rules);
    let accepted = |state| Turn::to(state).audited(&account.id, AuditEvent::CredentialsAccepted);
    let asked = |sent| match sent {
        Ok(Turn { state, effects, .. }) => accepted(state).followed_by(effects),
        Err(failure) => second_factor::not_sent(accepted(State::Credentials), account, failure),
    };
    let turn = match proven.factors.as_slice() {
        _ if account.proves_by_mail(rules) => asked(renewal::send(&proven, account, facts, rules, now)),
        // Nobody gets in by the password alone: somebody has to give the account a second factor first.
        [] => return Ok(refused(account, None)),
        [SecondFactor::Sms] => asked(second_factor::send(&proven, account, facts, rules, now)),
        [SecondFactor::Authenticator] => accepted(State::AuthenticatorCode(proven)),
        _ => accepted(State::SecondFactor(proven)),
    };
    Ok(turn.with(Effect::ForgiveAttempts))
}

fn refused(account: &Account, until: Option<Timestamp>) -> Turn {
    Turn::to(State::AccountBlocked { until })
        .with(Effect::ForgiveAttempts)
        .audited(&account.id, AuditEvent::BlockedAccountRefused)
}
