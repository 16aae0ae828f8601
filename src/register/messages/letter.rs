//! What goes wrong with the code by post, and with the address it went to.

use crate::{
    browser::clock,
    components::ErrorItem,
    i18n::{FluentValue, I18n},
    journey::words::whole_page,
};
use voordeur_contract::{FieldReason, Problem, ProblemType, RegisterStep, Timestamp};

/// The words for `problem` on the screens of the letter, and where one would have to be sent; nothing when those of every
/// step do.
pub(super) fn problem_items(
    i18n: &I18n,
    problem: &Problem<RegisterStep>,
    step: Option<&RegisterStep>,
) -> Option<Vec<ErrorItem>> {
    if problem.problem_type == ProblemType::TooManyLetters {
        let time = day(i18n, problem.retry_at.as_ref());
        return Some(whole_page(i18n.text_with("register-letters-too-many", &[("time", time.into())])));
    }
    let at_letter = match step? {
        RegisterStep::Letter { .. } => true,
        RegisterStep::AddressIncorrect { .. } => false,
        _ => return None,
    };
    let code = |message: String| vec![ErrorItem { field: "code", message }];
    let items = match problem.problem_type {
        ProblemType::CodeIncorrect => {
            let tries = FluentValue::from(problem.tries_left.unwrap_or_default());
            code(i18n.text_with("register-posted-code-incorrect", &[("tries", tries)]))
        }
        ProblemType::CodeExpired if has_expired(problem, step) => {
            whole_page(i18n.text(or_none_works(step, "register-posted-code-expired")))
        }
        // Its time is not over: it is the code of an earlier letter.
        ProblemType::CodeExpired | ProblemType::CodeUsed => code(i18n.text("register-posted-code-void")),
        ProblemType::CodeBlocked => {
            whole_page(i18n.text(or_none_works(step, "register-posted-code-blocked")))
        }
        ProblemType::ResendTooSoon => {
            let id = if at_letter {
                "register-letter-new-too-soon"
            } else {
                "register-address-incorrect-new-from"
            };
            whole_page(i18n.text_with(id, &[("from", day(i18n, problem.retry_at.as_ref()).into())]))
        }
        _ => return None,
    };
    Some(items)
}

/// `another`, which leads to a new code, where a letter may follow.
fn or_none_works(step: Option<&RegisterStep>, another: &'static str) -> &'static str {
    match step {
        Some(RegisterStep::Letter { letter, .. }) if letter.letters_left == 0 => {
            "register-posted-code-none-works"
        }
        _ => another,
    }
}

/// Whether the time of the letter's code is over, by the API's clock. Moments in UTC sort as their texts do.
fn has_expired(problem: &Problem<RegisterStep>, step: Option<&RegisterStep>) -> bool {
    let (Some(RegisterStep::Letter { letter, .. }), Some(journey)) = (step, &problem.journey) else {
        return false;
    };
    letter.expires_at.as_str() <= journey.now.as_str()
}

/// The day of `moment` where the portal is; `later`, which the messages select by, when it is not known.
fn day(i18n: &I18n, moment: Option<&Timestamp>) -> String {
    let zone = &i18n.portal().time_zone;
    moment.map_or_else(|| "later".to_owned(), |moment| clock::day_of(moment, i18n.language(), zone))
}

/// The message for what is wrong with the field `code` of the letter.
pub(super) const fn code_message(reason: FieldReason) -> &'static str {
    match reason {
        FieldReason::Required => "register-posted-code-required",
        FieldReason::TooShort => "register-posted-code-too-short",
        FieldReason::TooLong => "register-posted-code-too-long",
        _ => "register-posted-code-malformed",
    }
}
