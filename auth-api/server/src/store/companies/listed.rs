//! A user with what is shown of the account.

use super::{
    super::{
        Store, StoreError,
        columns::{count, milliseconds, optional_text, unreadable},
        standing,
    },
    list::of_page,
    rows::{COLUMNS, user_of},
    statement::Statement,
};
use crate::{companies::User, journeys::Block};
use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};
use std::fmt;
use voordeur_contract::{CompanyId, UserId, UserStatus};

/// A user with what the list shows of the account.
#[derive(Clone)]
pub struct ListedUser {
    /// Who.
    pub user: User,
    /// Whether the user can log in.
    pub status: UserStatus,
    /// The number that counts (E.164): the account's own, or before there is one what an administrator gave.
    pub mobile: Option<String>,
    /// Codes are sent to it.
    pub has_sms: bool,
    /// An authenticator app is linked.
    pub has_authenticator: bool,
    /// The second factors do not work: the next log-in sets up new ones.
    pub sets_up_second_factor: bool,
    /// Until when the account itself lets nobody in.
    pub account_blocked: Block,
}

impl fmt::Debug for ListedUser {
    /// Whose data it is stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListedUser")
            .field("user", &self.user)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// The place of the status in [`UserStatus::ALL`]; `{now}` stands for the place of the moment.
const STATUS: &str = "CAST(CASE WHEN blocked_at IS NOT NULL THEN 3
               WHEN activated_at IS NULL AND invitation_expires_at > {now} THEN 1
               WHEN activated_at IS NULL THEN 2
               WHEN account_id IN (SELECT id FROM accounts WHERE blocked_until > {now}) THEN 3
               WHEN last_log_in_at IS NULL THEN 4
               ELSE 0 END AS BIGINT)";

impl Store {
    /// One user, also one that was removed, as long as that can be taken back.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn company_user(
        &self,
        company: &CompanyId,
        user: &UserId,
        now: Timestamp,
    ) -> Result<Option<ListedUser>, StoreError> {
        let mut inner = selected(now);
        inner.add(" WHERE company_id = ").text(company.as_str()).add(" AND id = ").text(user.as_str());
        inner.add(" AND (removed_at IS NULL OR undo_until > ").number(milliseconds(now)).add(")");
        let statement = with_accounts(inner, "");
        let row = statement.query().fetch_optional(&self.pool).await?;
        row.map(|row| listed_user(&row)).transpose()
    }

    /// Several users of the company, in no order.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn company_users_of(
        &self,
        company: &CompanyId,
        users: &[UserId],
        now: Timestamp,
    ) -> Result<Vec<ListedUser>, StoreError> {
        let mut inner = selected(now);
        inner.add(" WHERE company_id = ").text(company.as_str()).add(" AND id IN (''");
        for user in users {
            inner.add(", ").text(user.as_str());
        }
        inner.add(")");
        let statement = with_accounts(inner, "");
        statement.query().fetch_all(&self.pool).await?.iter().map(listed_user).collect()
    }

    /// In how many browsers an account is at work for the company.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn sessions_at(
        &self,
        company: &CompanyId,
        user: &User,
        now: Timestamp,
    ) -> Result<u32, StoreError> {
        let Some(account) = &user.account else { return Ok(0) };
        let row = sqlx::query(
            "SELECT COUNT(*) AS sessions FROM sessions
             WHERE account_id = $1 AND company_id = $2 AND idle_ends_at > $3",
        )
        .bind(account.0.as_str())
        .bind(company.as_str())
        .bind(milliseconds(now))
        .fetch_one(&self.pool)
        .await?;
        count(&row, "sessions")
    }
}

/// A user as the row has it, with the status.
pub(super) fn selected(now: Timestamp) -> Statement {
    let mut statement = Statement::new("SELECT ");
    statement.add(COLUMNS).add(", sort_name, COALESCE(last_log_in_at, 0) AS last_log_in, ");
    status(&mut statement, now).add(" AS status FROM company_users");
    statement
}

/// Accounts are looked up for those who are shown, and for nobody else.
pub(super) fn with_accounts(inner: Statement, order: &str) -> Statement {
    inner.within(
        "SELECT page.*, a.mobile AS account_mobile, a.blocked_until AS account_blocked_until,
                CAST(CASE WHEN a.mobile IS NOT NULL AND a.sms_is_factor > 0 THEN 1 ELSE 0 END AS BIGINT) AS has_sms,
                CAST(CASE WHEN a.authenticator_secret IS NULL THEN 0 ELSE 1 END AS BIGINT) AS has_authenticator,
                CAST(CASE WHEN a.second_factors_reset_at IS NULL THEN 0 ELSE 1 END AS BIGINT) AS is_reset
         FROM (",
        &[") page LEFT JOIN accounts a ON a.id = page.account_id", &of_page(order)].concat(),
    )
}

/// Adds the place of the status.
pub(super) fn status(statement: &mut Statement, now: Timestamp) -> &mut Statement {
    let mut rest = STATUS;
    while let Some((before, after)) = rest.split_once("{now}") {
        statement.add(before).number(milliseconds(now));
        rest = after;
    }
    statement.add(rest)
}

/// A user as the row has it.
pub(super) fn listed_user(row: &AnyRow) -> Result<ListedUser, StoreError> {
    let user = user_of(row)?;
    let mobile =
        if user.account.is_some() { optional_text(row, "account_mobile")? } else { user.mobile.clone() };
    Ok(ListedUser {
        status: status_of(row)?,
        mobile,
        has_sms: count(row, "has_sms")? > 0,
        has_authenticator: count(row, "has_authenticator")? > 0,
        sets_up_second_factor: count(row, "is_reset")? > 0,
        account_blocked: standing::block(row.try_get("account_blocked_until")?)?,
        user,
    })
}

/// The status whose place the row has.
pub(super) fn status_of(row: &AnyRow) -> Result<UserStatus, StoreError> {
    let place: i64 = row.try_get("status")?;
    let status = usize::try_from(place).ok().and_then(|place| UserStatus::ALL.get(place));
    status.copied().ok_or_else(|| unreadable("status"))
}
