//! How often something may be tried, said or sent while registering.

use super::{Register, Registering};
use crate::{
    http::{
        ApiProblem, AppState,
        kind::{Kind, Visitor},
        network::network,
    },
    journeys::{AuditEvent, minutes, register::LetterDates},
    observe::metrics,
    store::{Allowance, AuditEntry, LetterAllowances},
};
use jiff::{SignedDuration, Timestamp};
use voordeur_contract::records::Number;

/// The period in which codes and requests to the desk are counted, and tries that failed.
const A_DAY: SignedDuration = SignedDuration::from_hours(24);

/// The period in which letters are counted.
const A_YEAR: SignedDuration = SignedDuration::from_hours(24 * 365);

/// So many wrong codes are taken for one address, number or reference: a stranger who guesses that often hits one in twenty
/// thousand times (NIST SP 800-63B-4, 3.2.2, allows twice as many).
const WRONG_CODES: u32 = 50;

/// So many letters go to one person within the business days after which another may be asked for: one more than one, for
/// whoever begins anew or mistypes a code five times.
const LETTERS_AT_ONCE: u32 = 2;

/// Something that was counted: under which names.
pub(super) struct Counted {
    names: Vec<String>,
    /// It was too often: not before then.
    pub(super) too_many_until: Option<Timestamp>,
}

/// Counts a look-up of a number before the insurer is asked, so that many at once are counted as many.
pub(super) async fn count_look_up(
    services: &AppState,
    registering: &Registering,
    visitor: &Visitor,
    number: &Number,
    now: Timestamp,
) -> Result<Counted, ApiProblem> {
    let rules = &registering.rules.registration;
    let window = minutes(rules.lookups_window_minutes);
    let allowance = |times| Allowance { times, window, block: window };
    let of_place = services.key.counter_name("look-ups-address", &network(visitor.place));
    let of_number = services.key.counter_name("look-ups-number", &subject(number));
    // From a place that is refused nobody can use up the look-ups of somebody else's number.
    let counters =
        [(of_place, allowance(rules.lookups_per_address)), (of_number, allowance(rules.lookups_per_number))];
    count(services, visitor, counters, now).await
}

/// Counts a request to the desk.
pub(super) async fn count_desk_request(
    services: &AppState,
    registering: &Registering,
    visitor: &Visitor,
    now: Timestamp,
) -> Result<Counted, ApiProblem> {
    let times = registering.rules.registration.desk_requests_per_address_per_day;
    let of_place = services.key.counter_name("desk-requests-address", &network(visitor.place));
    count(services, visitor, [(of_place, Allowance { times, window: A_DAY, block: A_DAY })], now).await
}

/// Takes back what was counted: it came to nothing, and not by the visitor's doing.
pub(super) async fn take_back(services: &AppState, counted: &Counted) -> Result<(), ApiProblem> {
    for name in &counted.names {
        services.store.discount(name).await?;
    }
    Ok(())
}

async fn count<const N: usize>(
    services: &AppState,
    visitor: &Visitor,
    counters: [(String, Allowance); N],
    now: Timestamp,
) -> Result<Counted, ApiProblem> {
    let mut counted = Counted { names: Vec::new(), too_many_until: None };
    for (name, allowance) in counters {
        let exceeded = services.store.count(&name, allowance, now).await?;
        counted.names.push(name);
        if let Some(exceeded) = exceeded {
            counted.too_many_until = Some(exceeded.until);
            if exceeded.just_now {
                audit_too_many(services, visitor, now).await?;
            }
            break;
        }
    }
    Ok(counted)
}

/// Where the refusing begins stands in the trail; the refusals do not, so that nobody can fill it with them.
async fn audit_too_many(services: &AppState, visitor: &Visitor, now: Timestamp) -> Result<(), ApiProblem> {
    let what = AuditEvent::TooManyLookUps;
    let entry = AuditEntry { who: None, registration: None, what, at: now, place: visitor.place };
    services.store.write_audit(&entry).await?;
    metrics::registration(what.name());
    Ok(())
}

/// What did not agree with the records is counted for the number, whoever said it: it speaks for a letter, and refuses
/// nothing.
pub(super) fn failed_tries(services: &AppState, number: &Number) -> (String, Allowance) {
    let name = services.key.counter_name("failed-tries-number", &subject(number));
    (name, Allowance { times: u32::MAX, window: A_DAY, block: A_DAY })
}

/// Codes are counted for the e-mail address or the number that they go to, in whichever journey.
pub(super) fn codes(services: &AppState, recipient: &str) -> (String, Allowance) {
    let name = services.key.counter_name("registration-codes", recipient);
    let times = services.rules.limits.codes_per_account_per_day;
    (name, Allowance { times, window: A_DAY, block: A_DAY })
}

/// Wrong codes are counted for the e-mail address, the number or the reference that they were to prove, for as long as a
/// registration lives, whoever has it.
pub(in crate::http) fn wrong_codes(services: &AppState, of: &str) -> (String, Allowance) {
    let life = Register::longest(services);
    let name = services.key.counter_name("registration-wrong-codes", of);
    (name, Allowance { times: WRONG_CODES, window: life, block: life })
}

/// Letters are counted for the person, whoever asks for them: so that nobody uses up a year's in an hour.
pub(super) fn letters(registering: &Registering, now: Timestamp) -> LetterAllowances {
    let rules = &registering.rules.registration.letter;
    let year = Allowance { times: rules.per_year, window: A_YEAR, block: A_YEAR };
    let next = LetterDates::of(&registering.calendar, rules, now).new_letter_from;
    let wait = next.duration_since(now);
    LetterAllowances { year, wait: Allowance { times: LETTERS_AT_ONCE, window: wait, block: wait } }
}

fn subject(number: &Number) -> String {
    [number.kind.name(), ":", &number.digits].concat()
}
