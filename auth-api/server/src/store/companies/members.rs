//! Which companies somebody belongs to.

use super::{
    super::{
        Store, StoreError, StoredAccount,
        columns::{milliseconds, text},
    },
    company_id,
    rows::{COLUMNS, add, role, user_of},
};
use crate::{
    companies::{Company, User},
    journeys::AccountId,
};
use jiff::Timestamp;
use sqlx::Row;
use voordeur_contract::{CompanyId, Membership};

/// Somebody who belongs to a company, and the company.
#[derive(Clone, Debug)]
pub struct Member {
    /// Which company.
    pub company: Company,
    /// The number of its newest change.
    pub change: u64,
    /// Who the person is there.
    pub user: User,
}

impl Store {
    /// The companies that an account belongs to, by name.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn memberships(&self, account: &AccountId) -> Result<Vec<Membership>, StoreError> {
        let rows = sqlx::query(
            "SELECT c.id, c.name, c.number, u.role, CASE WHEN u.blocked_at IS NULL THEN 'no' ELSE 'yes' END AS blocked
             FROM company_users u JOIN companies c ON c.id = u.company_id
             WHERE u.account_id = $1 AND u.removed_at IS NULL AND u.activated_at IS NOT NULL
             ORDER BY c.name, c.id",
        )
        .bind(account.0.as_str())
        .fetch_all(&self.pool)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(Membership {
                    company: company_id(text(row, "id")?)?,
                    name: text(row, "name")?,
                    number: text(row, "number")?,
                    role: role(row)?,
                    blocked: text(row, "blocked")? == "yes",
                })
            })
            .collect()
    }

    /// Who an account is within a company; `None`: nobody, or there is no such company.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn member(
        &self,
        company: &CompanyId,
        account: &AccountId,
    ) -> Result<Option<Member>, StoreError> {
        let columns: Vec<_> = COLUMNS.split(',').map(|column| format!("u.{}", column.trim())).collect();
        let statement = format!(
            "SELECT {}, c.name AS company_name, c.number AS company_number, c.revision AS change
             FROM company_users u JOIN companies c ON c.id = u.company_id
             WHERE u.company_id = $1 AND u.account_id = $2 AND u.removed_at IS NULL
                   AND u.activated_at IS NOT NULL",
            columns.join(", ")
        );
        let query = sqlx::query(&statement).bind(company.as_str()).bind(account.0.as_str());
        let Some(row) = query.fetch_optional(&self.pool).await? else { return Ok(None) };
        let (name, number) = (text(&row, "company_name")?, text(&row, "company_number")?);
        Ok(Some(Member {
            company: Company { id: company.clone(), name, number },
            change: u64::try_from(row.try_get::<i64, _>("change")?).unwrap_or_default(),
            user: user_of(&row)?,
        }))
    }

    /// Adds a company with users and their accounts. What is there already is left as it is.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn add_company(
        &self,
        company: &Company,
        users: &[User],
        accounts: &[StoredAccount],
    ) -> Result<(), StoreError> {
        let mut transaction = self.begin().await?;
        sqlx::query(
            "INSERT INTO companies (id, name, number, revision) VALUES ($1, $2, $3, 1) ON CONFLICT DO NOTHING",
        )
        .bind(company.id.as_str())
        .bind(company.name.as_str())
        .bind(company.number.as_str())
        .execute(&mut *transaction)
        .await?;
        for account in accounts {
            self.insert_account(&mut transaction, account).await?;
        }
        for user in users {
            add(&mut transaction, &company.id, user, 1).await?;
        }
        Ok(transaction.commit().await?)
    }

    /// Removes what is kept of users who were removed, once that can no longer be taken back. Returns how many there were.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub(in crate::store) async fn erase_removed_users(&self, now: Timestamp) -> Result<u64, StoreError> {
        let done = sqlx::query(
            "UPDATE company_users SET account_id = NULL, name = '', email = '', mobile = NULL, sort_name = '',
                    search = '', block_reason = NULL, blocked_by = NULL, new_email = NULL,
                    new_email_token = NULL, new_mobile = NULL, invitation_token = NULL, undo = NULL, newest_act = NULL
             WHERE removed_at IS NOT NULL AND undo_until <= $1 AND email <> ''",
        )
        .bind(milliseconds(now))
        .execute(&self.pool)
        .await?;
        Ok(done.rows_affected())
    }
}
