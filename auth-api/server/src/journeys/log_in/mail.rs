//! What a person is told by mail of log-ins that failed or went another way than usual, in the language that the
//! account has: whoever was at the screen may be somebody else.

use crate::{
    journeys::{Account, Purpose, Rules},
    store::{Channel, Message},
};
use jiff::Timestamp;
use serde_json::{Value, json};

/// Logging in is blocked: until then, or until somebody unblocks it.
pub(super) fn account_blocked(
    account: &Account,
    purpose: Purpose,
    until: Option<Timestamp>,
    rules: &Rules,
) -> Message {
    match (until, purpose) {
        (None, _) => to(account, "account-closed", json!({})),
        (Some(_), Purpose::StepUp) => codes_blocked(account, purpose),
        (Some(_), Purpose::LogIn) => {
            to(account, "account-blocked", json!({ "minutes": rules.limits.block_minutes }))
        }
    }
}

/// The codes of a log-in, or of somebody who was logged in already, are blocked.
pub(super) fn codes_blocked(account: &Account, purpose: Purpose) -> Message {
    let template = match purpose {
        Purpose::LogIn => "codes-blocked",
        Purpose::StepUp => "step-up-codes-blocked",
    };
    to(account, template, json!({}))
}

/// Somebody logged in with a recovery code; so many are `left`.
pub(super) fn recovery_code_used(account: &Account, left: u32) -> Message {
    to(account, "recovery-code-used", json!({ "left": left }))
}

fn to(account: &Account, template: &str, arguments: Value) -> Message {
    Message {
        channel: Channel::Mail,
        recipient: account.email.clone(),
        language: account.language,
        template: template.to_owned(),
        arguments,
    }
}
