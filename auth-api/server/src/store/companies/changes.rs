use super::{
    super::{Store, StoreError, columns::text},
    user_id,
};
use voordeur_contract::{CompanyId, USERS_PER_PAGE, UserId};

impl Store {
    /// Whose data changed since, those who were removed included; at most a page of them, the oldest change first.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn users_changed_since(
        &self,
        company: &CompanyId,
        since: u64,
    ) -> Result<Vec<UserId>, StoreError> {
        let rows = sqlx::query(
            "SELECT id FROM company_users WHERE company_id = $1 AND changed > $2 ORDER BY changed LIMIT $3",
        )
        .bind(company.as_str())
        .bind(i64::try_from(since).unwrap_or(i64::MAX))
        .bind(i64::from(USERS_PER_PAGE))
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(|row| user_id(text(row, "id")?)).collect()
    }
}
