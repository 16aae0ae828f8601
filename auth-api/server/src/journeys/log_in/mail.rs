//! What a person is told by mail of log-ins that failed or went another way than usual, in the language that the
//! account has: whoever was at the screen may be somebody else.

use crate::{
    journeys::{Account, Rules},
    store::{Channel, Message},
};
use jiff::Timestamp;
use serde_json::{Value, json};

/// Logging in is blocked: until then, or until somebody unblocks it.
pub(super) fn account_blocked(account: &Account, until: Option<Timestamp>, rules: &Rules) -> Message {
    match until {
        Some(_) => to(account, "account-blocked", json!({ "minutes": rules.limits.block_minutes })),
        None => to(account, "account-closed", json!({})),
    }
}

/// The codes of a log-in are blocked.
pub(super) fn codes_blocked(account: &Account) -> Message {
    to(account, "codes-blocked", json!({}))
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
