//! The invitation is accepted: not an act of an administrator, but of whoever was invited.

use super::User;
use crate::journeys::AccountId;
use jiff::Timestamp;

/// The user with the account of whoever opened the link; `None`: the link does not work, or is not the newest.
pub fn accept(user: &User, token: &str, account: &AccountId, now: Timestamp) -> Option<User> {
    let is_newest = user.invitation.as_ref().is_some_and(|invitation| invitation.token == token);
    (is_newest && user.can_accept(now)).then(|| User {
        account: Some(account.clone()),
        activated_at: Some(now),
        invitation: None,
        undo: None,
        revision: user.revision.saturating_add(1),
        ..user.clone()
    })
}
