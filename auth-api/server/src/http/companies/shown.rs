//! What an administrator sees of a user.

use super::Administrator;
use crate::{
    companies::User,
    journeys::{Block, contract_timestamp},
    masks::masked_mobile,
    store::ListedUser,
};
use voordeur_contract::{AccountBlock, BlockedUser, CompanyUser, Invitation, SecondFactor, UserRow};

/// As the list shows a user.
pub(super) fn row(listed: &ListedUser, asks: &Administrator) -> UserRow {
    let user = &listed.user;
    UserRow {
        id: user.id.clone(),
        revision: user.revision,
        name: user.name.clone(),
        email: user.email.as_str().to_owned(),
        mobile: listed.mobile.as_deref().map(masked_mobile),
        role: user.role,
        status: listed.status,
        second_factors: second_factors(listed, asks),
        last_log_in: user.last_log_in_at.map(contract_timestamp),
        is_you: user.id == asks.member.user.id,
    }
}

/// As the page about a user shows him or her.
pub(super) fn one(
    listed: &ListedUser,
    asks: &Administrator,
    (sessions, other_administrators): (u32, u32),
) -> CompanyUser {
    let user = &listed.user;
    CompanyUser {
        user: row(listed, asks),
        language: user.language,
        authorisations: user.authorisations.clone(),
        invitation: invitation(user),
        blocked: user.block.as_ref().map(|block| BlockedUser {
            at: contract_timestamp(block.at),
            reason: block.reason.clone(),
            by: block.by.clone(),
        }),
        account_blocked: account_blocked(listed, asks),
        new_email: user.new_email.as_ref().map(|new| new.email.as_str().to_owned()),
        new_mobile: user.new_mobile.as_deref().map(masked_mobile),
        sets_up_second_factor: listed.sets_up_second_factor,
        sessions,
        is_last_administrator: user.is_active_administrator() && other_administrators == 0,
        removed: user.removed_at.is_some(),
        undo_until: undo_until(user, asks),
        now: contract_timestamp(asks.now),
    }
}

/// What the account has and the portal accepts, in the portal's order.
fn second_factors(listed: &ListedUser, asks: &Administrator) -> Vec<SecondFactor> {
    let works = |factor: &SecondFactor| match factor {
        _ if listed.sets_up_second_factor => false,
        SecondFactor::Sms => listed.has_sms,
        SecondFactor::Authenticator => listed.has_authenticator,
    };
    asks.rules.second_factors.iter().copied().filter(works).collect()
}

/// That an account lets nobody in is told of whoever is in: before that, whether there is an account is nobody's business.
fn account_blocked(listed: &ListedUser, asks: &Administrator) -> Option<AccountBlock> {
    match listed.account_blocked {
        Block::Indefinite => Some(AccountBlock { until: None }),
        Block::Until(end) if asks.now < end => Some(AccountBlock { until: Some(contract_timestamp(end)) }),
        Block::Until(_) | Block::None => None,
    }
}

fn invitation(user: &User) -> Option<Invitation> {
    let sent = user.invitation.as_ref().filter(|_| user.activated_at.is_none())?;
    Some(Invitation {
        sent_at: contract_timestamp(sent.sent_at),
        expires_at: contract_timestamp(sent.expires_at),
    })
}

fn undo_until(user: &User, asks: &Administrator) -> Option<voordeur_contract::Timestamp> {
    let undo = user.undo.as_ref().filter(|undo| undo.by == asks.member.user.id && asks.now < undo.until)?;
    Some(contract_timestamp(undo.until))
}
