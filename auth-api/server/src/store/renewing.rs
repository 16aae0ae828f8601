//! Second factors that were set up anew.

use super::{Store, StoreError, TurnContext, browsers, companies, recovery_codes, standing::blocked_until};
use crate::journeys::{AccountId, Standing, register::NewFactors};
use sqlx::AnyConnection;

impl Store {
    /// Gives an account these second factors and no others, provided nobody else changed it since it was decided. No
    /// administrator waits for a number any more that was asked for or is confirmed.
    pub(super) async fn renew_second_factors(
        &self,
        transaction: &mut AnyConnection,
        account: &AccountId,
        (with, standing): (&NewFactors, &Standing),
        context: &TurnContext,
    ) -> Result<(), StoreError> {
        let decided_on = context.account_revision.ok_or(StoreError::Outdated)?;
        // Companies first: in the order of their administrators.
        companies::settle_mobile(transaction, account, [&with.asked_mobile, &with.mobile]).await?;
        let keeps_app = i64::from(with.keeps_app);
        let secret = with.authenticator.as_ref().map(|(secret, _)| self.sealed_secret(account, secret));
        let done = sqlx::query(
            "UPDATE accounts SET mobile = COALESCE($1, mobile), sms_is_factor = $2,
                    authenticator_secret = CASE WHEN $8 = 1 THEN authenticator_secret ELSE $3 END, standing = $4, blocked_until = $5, second_factors_reset_at = NULL, revision = revision + 1
             WHERE id = $6 AND revision = $7",
        )
        .bind(with.mobile.as_deref())
        .bind(i64::from(with.mobile.is_some()))
        .bind(secret.transpose()?)
        .bind(serde_json::to_string(standing)?)
        .bind(blocked_until(standing))
        .bind(account.0.as_str())
        .bind(i64::from(decided_on))
        .bind(keeps_app)
        .execute(&mut *transaction)
        .await?;
        if done.rows_affected() == 0 {
            return Err(StoreError::Outdated);
        }
        if !with.keeps_app {
            recovery_codes::replace(transaction, account, &with.recovery_codes).await?;
        }
        browsers::forget_all_of(transaction, account).await
    }
}
