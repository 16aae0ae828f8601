use super::{mail, renewal};
use crate::journeys::{
    Account, AuditEvent, Effect, Facts, Failure, Proven, Purpose, Rules, Standing, State, Turn,
    codes::Checked,
};
use jiff::Timestamp;
use voordeur_contract::LogInProof;

/// A code was typed that came by SMS.
pub(super) fn sms(
    proven: &Proven,
    account: &Account,
    facts: &Facts,
    rules: &Rules,
    now: Timestamp,
) -> Result<Turn, Failure> {
    let right = |proven: &Proven| Ok(done(proven, account, account.standing.clone(), LogInProof::Sms, now));
    sent((proven, State::SmsCode), account, facts, rules, now, right)
}

/// A code was typed that was sent, and that is asked for in the state beside what was proven. `right` says what it leads
/// to; it is used up by that.
pub(super) fn sent(
    (proven, asked): (&Proven, fn(Proven) -> State),
    account: &Account,
    facts: &Facts,
    rules: &Rules,
    now: Timestamp,
    right: impl FnOnce(&Proven) -> Result<Turn, Failure>,
) -> Result<Turn, Failure> {
    let typed = facts.typed.as_ref().ok_or(Failure::NotForStep)?;
    let mut proven = proven.clone();
    Ok(match proven.codes.check(typed, now) {
        Checked::Right(code) => {
            let used = Effect::RememberUsedCode {
                account: account.id.clone(),
                digest: code.digest,
                until: code.expires_at,
            };
            right(&proven)?.with(used)
        }
        Checked::Refused(failure) => refused(asked(proven), account, failure),
        Checked::Wrong { tries_left } => {
            let purpose = proven.purpose;
            wrong((purpose, asked(proven)), tries_left, account, rules, now)
        }
    })
}

/// A code was typed that the app shows. Each time step counts once (RFC 6238, 5.2), and none before it.
pub(super) fn authenticator(
    proven: &Proven,
    account: &Account,
    facts: &Facts,
    rules: &Rules,
    now: Timestamp,
) -> Result<Turn, Failure> {
    let typed = facts.typed.as_ref().ok_or(Failure::NotForStep)?;
    let here = |failure| refused(State::AuthenticatorCode(proven.clone()), account, failure);
    if proven.authenticator_tries_left == 0 {
        return Ok(here(Failure::CodeBlocked));
    }
    match typed.time_step {
        Some(step) if account.standing.last_time_step.is_some_and(|last| step <= last) => {
            Ok(here(Failure::CodeUsed))
        }
        Some(step) => {
            let standing = Standing { last_time_step: Some(step), ..account.standing.clone() };
            by_app(proven, account, (standing, LogInProof::Authenticator), facts, (rules, now))
        }
        None => Ok(wrong_at_the_app(proven, account, rules, now)),
    }
}

/// The app proved who it is, or what stands in for it: that gets somebody in, unless another mobile number is to be confirmed
/// before.
pub(super) fn by_app(
    proven: &Proven,
    account: &Account,
    (standing, proof): (Standing, LogInProof),
    facts: &Facts,
    (rules, now): (&Rules, Timestamp),
) -> Result<Turn, Failure> {
    if account.renewal.is_none() {
        return Ok(done(proven, account, standing, proof, now));
    }
    Ok(renewal::begin_registration(account, facts, rules)?
        .with(Effect::UpdateStanding { account: account.id.clone(), standing })
        .audited(&account.id, AuditEvent::AuthenticatorAccepted))
}

/// A code was wrong, of the app or in its place: there are so many tries for both together.
pub(super) fn wrong_at_the_app(proven: &Proven, account: &Account, rules: &Rules, now: Timestamp) -> Turn {
    let mut proven = proven.clone();
    proven.authenticator_tries_left = proven.authenticator_tries_left.saturating_sub(1);
    let (purpose, tries_left) = (proven.purpose, proven.authenticator_tries_left);
    wrong((purpose, State::AuthenticatorCode(proven)), tries_left, account, rules, now)
}

/// Both proofs are there; at a step-up the session stands for the first.
pub(super) fn done(
    proven: &Proven,
    account: &Account,
    mut standing: Standing,
    proof: LogInProof,
    now: Timestamp,
) -> Turn {
    let id = account.id.clone();
    let (session, what) = match proven.purpose {
        Purpose::LogIn => {
            let previous = standing.logged_in(proof, now);
            (Effect::CreateSession { account: id.clone(), previous }, AuditEvent::LoggedIn(proof))
        }
        Purpose::StepUp => {
            standing.proven();
            (Effect::RenewSession { account: id.clone() }, AuditEvent::SteppedUp(proof))
        }
    };
    Turn::to(State::Done)
        .with(Effect::UpdateStanding { account: id, standing })
        .with(session)
        .audited(&account.id, what)
}

/// A code that was not to be guessed: it costs no try.
pub(super) fn refused(state: State, account: &Account, failure: Failure) -> Turn {
    Turn::to(state).audited(&account.id, AuditEvent::CodeRefused).failed(failure)
}

/// A wrong code costs a try in the journey and counts for the account over all journeys. What follows from it the
/// person is told: somebody had the password, or the session, but not the code (OWASP ASVS 5.0, 6.3.5).
pub(super) fn wrong(
    (purpose, next): (Purpose, State),
    tries_left: u32,
    account: &Account,
    rules: &Rules,
    now: Timestamp,
) -> Turn {
    let mut standing = account.standing.clone();
    standing.code_wrong(&rules.limits, now);
    let blocked = standing.blocked(now);
    let mail = match blocked {
        Some(until) => Some(mail::account_blocked(account, purpose, until, rules)),
        None if tries_left == 0 && standing.codes_blocked(now) => Some(mail::codes_blocked(account, purpose)),
        None => None,
    };
    let turn = match blocked {
        Some(until) => Turn::to(State::AccountBlocked { until }),
        None => Turn::to(next).failed(Failure::of_wrong_code(tries_left)),
    };
    let mut turn = turn
        .with(Effect::UpdateStanding { account: account.id.clone(), standing })
        .audited(&account.id, AuditEvent::CodeRefused);
    turn.effects.extend(mail.map(Effect::Send));
    if blocked.is_some() { turn.audited(&account.id, AuditEvent::AccountBlocked) } else { turn }
}
