//! A user as a row, and back.

use super::{
    super::{
        StoreError,
        columns::{count, language, milliseconds, optional_moment, optional_text, text, unreadable},
    },
    user_id,
};
use crate::{
    companies::{AdministratorsBlock, NewEmail, SentInvitation, User},
    journeys::AccountId,
    records::searchable,
};
use sqlx::{AnyConnection, any::AnyRow};
use voordeur_contract::{CompanyId, EmailAddress, Role};

/// What [`user_of`] reads.
pub(super) const COLUMNS: &str =
    "id, account_id, name, email, mobile, language, role, authorisations, invited_at, invitation_expires_at,
     invitation_token, activated_at, blocked_at, block_reason, blocked_by, last_log_in_at, new_email,
     new_email_token, new_email_expires_at, new_mobile, removed_at, undo, newest_act, revision";

/// The same of a table that is called `name` in the statement.
pub(super) fn columns_of(name: &str) -> String {
    let columns: Vec<_> = COLUMNS.split(',').map(|column| [name, ".", column.trim()].concat()).collect();
    columns.join(", ")
}

/// Keeps a user as he or she stands now. `change` is the company's change that this is.
pub(in crate::store) async fn keep(
    transaction: &mut AnyConnection,
    company: &CompanyId,
    user: &User,
    change: i64,
) -> Result<(), StoreError> {
    write(transaction, company, user, change, &[INSERT, REPLACE].concat()).await
}

/// Keeps a user, unless there is one with the same id, e-mail address or account.
pub(super) async fn add(
    transaction: &mut AnyConnection,
    company: &CompanyId,
    user: &User,
    change: i64,
) -> Result<(), StoreError> {
    write(transaction, company, user, change, &[INSERT, " ON CONFLICT DO NOTHING"].concat()).await
}

async fn write(
    transaction: &mut AnyConnection,
    company: &CompanyId,
    user: &User,
    change: i64,
    statement: &str,
) -> Result<(), StoreError> {
    let (invitation, block) = (user.invitation.as_ref(), user.block.as_ref());
    let (new_email, undo) = (user.new_email.as_ref(), user.undo.as_ref());
    let sort_name = searchable(&user.name);
    sqlx::query(statement)
        .bind(user.id.as_str())
        .bind(company.as_str())
        .bind(user.account.as_ref().map(|account| account.0.as_str()))
        .bind(user.name.as_str())
        .bind(user.email.as_str())
        .bind(user.mobile.as_deref())
        .bind(user.language.tag())
        .bind(user.role.name())
        .bind(serde_json::to_string(&user.authorisations)?)
        .bind(sort_name.as_str())
        .bind(format!("{sort_name} {}", searchable(user.email.as_str())))
        .bind(invitation.map(|sent| milliseconds(sent.sent_at)))
        .bind(invitation.map(|sent| milliseconds(sent.expires_at)))
        .bind(invitation.map(|sent| sent.token.as_str()))
        .bind(user.activated_at.map(milliseconds))
        .bind(block.map(|block| milliseconds(block.at)))
        .bind(block.map(|block| block.reason.as_str()))
        .bind(block.map(|block| block.by.as_str()))
        .bind(user.last_log_in_at.map(milliseconds))
        .bind(new_email.map(|new| new.email.as_str()))
        .bind(new_email.and_then(|new| new.token.as_deref()))
        .bind(new_email.map(|new| milliseconds(new.expires_at)))
        .bind(user.new_mobile.as_deref())
        .bind(user.removed_at.map(milliseconds))
        .bind(undo.map(serde_json::to_string).transpose()?)
        .bind(undo.map(|undo| milliseconds(undo.until)))
        .bind(user.newest_act.as_ref().map(serde_json::to_string).transpose()?)
        .bind(i64::from(user.revision))
        .bind(change)
        .execute(transaction)
        .await
        .map_err(StoreError::of_unique)?;
    Ok(())
}

const INSERT: &str =
    "INSERT INTO company_users (id, company_id, account_id, name, email, mobile, language, role, authorisations,
         sort_name, search, invited_at, invitation_expires_at, invitation_token, activated_at, blocked_at,
         block_reason, blocked_by, last_log_in_at, new_email, new_email_token, new_email_expires_at, new_mobile,
         removed_at, undo, undo_until, newest_act, revision, changed)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
         $23, $24, $25, $26, $27, $28, $29)";

const REPLACE: &str = " ON CONFLICT (id) DO UPDATE SET
         account_id = excluded.account_id, name = excluded.name, email = excluded.email,
         mobile = excluded.mobile, language = excluded.language, role = excluded.role,
         authorisations = excluded.authorisations, sort_name = excluded.sort_name, search = excluded.search,
         invited_at = excluded.invited_at, invitation_expires_at = excluded.invitation_expires_at,
         invitation_token = excluded.invitation_token, activated_at = excluded.activated_at,
         blocked_at = excluded.blocked_at, block_reason = excluded.block_reason,
         blocked_by = excluded.blocked_by, last_log_in_at = excluded.last_log_in_at,
         new_email = excluded.new_email, new_email_token = excluded.new_email_token,
         new_email_expires_at = excluded.new_email_expires_at, new_mobile = excluded.new_mobile,
         removed_at = excluded.removed_at, undo = excluded.undo, undo_until = excluded.undo_until,
         newest_act = excluded.newest_act, revision = excluded.revision, changed = excluded.changed";

/// A user as the row has it.
pub(super) fn user_of(row: &AnyRow) -> Result<User, StoreError> {
    let (undo, newest_act) = (optional_text(row, "undo")?, optional_text(row, "newest_act")?);
    Ok(User {
        id: user_id(text(row, "id")?)?,
        account: optional_text(row, "account_id")?.map(AccountId),
        name: text(row, "name")?,
        email: email(&text(row, "email")?, "email")?,
        mobile: optional_text(row, "mobile")?,
        language: language(row, "language")?,
        role: role(row)?,
        authorisations: serde_json::from_str(&text(row, "authorisations")?)?,
        invitation: invitation(row)?,
        activated_at: optional_moment(row, "activated_at")?,
        block: block(row)?,
        last_log_in_at: optional_moment(row, "last_log_in_at")?,
        new_email: new_email(row)?,
        new_mobile: optional_text(row, "new_mobile")?,
        removed_at: optional_moment(row, "removed_at")?,
        undo: undo.map(|json| serde_json::from_str(&json)).transpose()?,
        newest_act: newest_act.map(|json| serde_json::from_str(&json)).transpose()?,
        revision: count(row, "revision")?,
    })
}

pub(super) fn role(row: &AnyRow) -> Result<Role, StoreError> {
    let name = text(row, "role")?;
    Role::ALL.into_iter().find(|role| role.name() == name).ok_or_else(|| unreadable("role"))
}

fn invitation(row: &AnyRow) -> Result<Option<SentInvitation>, StoreError> {
    let Some(token) = optional_text(row, "invitation_token")? else { return Ok(None) };
    let (sent_at, expires_at) =
        (optional_moment(row, "invited_at")?, optional_moment(row, "invitation_expires_at")?);
    let (sent_at, expires_at) = sent_at.zip(expires_at).ok_or_else(|| unreadable("invited_at"))?;
    Ok(Some(SentInvitation { sent_at, expires_at, token }))
}

fn block(row: &AnyRow) -> Result<Option<AdministratorsBlock>, StoreError> {
    let Some(at) = optional_moment(row, "blocked_at")? else { return Ok(None) };
    let reason = optional_text(row, "block_reason")?.unwrap_or_default();
    Ok(Some(AdministratorsBlock { at, reason, by: optional_text(row, "blocked_by")?.unwrap_or_default() }))
}

fn new_email(row: &AnyRow) -> Result<Option<NewEmail>, StoreError> {
    let Some(typed) = optional_text(row, "new_email")? else { return Ok(None) };
    let expires_at = optional_moment(row, "new_email_expires_at")?;
    Ok(Some(NewEmail {
        email: email(&typed, "new_email")?,
        token: optional_text(row, "new_email_token")?,
        expires_at: expires_at.ok_or_else(|| unreadable("new_email_expires_at"))?,
    }))
}

fn email(text: &str, column: &str) -> Result<EmailAddress, StoreError> {
    EmailAddress::parse(text).map_err(|_| unreadable(column))
}
