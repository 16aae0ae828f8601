//! What companies know of second factors that are set up anew.

use super::{
    super::{
        CompanyEntry, Named, Store, StoreError, TurnContext,
        columns::{optional_text, text},
    },
    company_id,
    entering::next_change,
    user_id,
};
use crate::journeys::{AccountId, register::Colleague};
use sqlx::AnyConnection;
use voordeur_contract::Activity;

impl Store {
    /// Who an account is within its companies.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn colleagues(&self, account: &AccountId) -> Result<Vec<Colleague>, StoreError> {
        let rows = sqlx::query(
            "SELECT company_id, id, name, new_mobile FROM company_users
             WHERE account_id = $1 AND removed_at IS NULL AND activated_at IS NOT NULL ORDER BY company_id",
        )
        .bind(account.0.as_str())
        .fetch_all(&self.pool)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(Colleague {
                    company: company_id(text(row, "company_id")?)?,
                    user: user_id(text(row, "id")?)?,
                    name: text(row, "name")?,
                    asked_mobile: optional_text(row, "new_mobile")?,
                })
            })
            .collect()
    }
}

/// Nobody waits any more for these numbers; what the lists say of the account has changed.
pub(in crate::store) async fn settle_mobile(
    transaction: &mut AnyConnection,
    account: &AccountId,
    [asked, confirmed]: [&Option<String>; 2],
) -> Result<(), StoreError> {
    let rows = sqlx::query(
        "SELECT company_id, id FROM company_users WHERE account_id = $1 AND removed_at IS NULL
         ORDER BY company_id",
    )
    .bind(account.0.as_str())
    .fetch_all(&mut *transaction)
    .await?;
    for row in rows {
        let change = next_change(transaction, &company_id(text(&row, "company_id")?)?).await?;
        sqlx::query(
            "UPDATE company_users SET changed = $1, revision = revision + 1,
                    new_mobile = CASE WHEN new_mobile = $2 OR new_mobile = $3 THEN NULL ELSE new_mobile END
             WHERE id = $4",
        )
        .bind(change)
        .bind(asked.as_deref())
        .bind(confirmed.as_deref())
        .bind(text(&row, "id")?)
        .execute(&mut *transaction)
        .await?;
    }
    Ok(())
}

/// What stands in the company's trail.
pub(in crate::store) fn noted(
    account: &AccountId,
    within: &Colleague,
    activity: Activity,
    context: &TurnContext,
) -> CompanyEntry {
    CompanyEntry {
        account: account.clone(),
        company: within.company.clone(),
        by: Named { user: within.user.clone(), name: within.name.clone() },
        to: None,
        activity,
        reason: None,
        at: context.now,
        place: context.place,
    }
}
