use super::{
    Store, StoreError, StoredAccount,
    columns::{count, language, optional_moment, optional_text, text, unreadable},
    standing,
};
use crate::{
    journeys::{AccountId, Renewal},
    secrets::AuthenticatorSecret,
};
use sqlx::{AnyConnection, Row, any::AnyRow};
use voordeur_contract::EmailAddress;

const COLUMNS: &str =
    "id, email, name, language, mobile, password_hash, authenticator_secret, standing, revision,
     person_id, sms_is_factor";

/// Beside them: whether administrators asked for other second factors.
const RENEWAL: &str = "second_factors_reset_at,
     (SELECT MAX(u.new_mobile) FROM company_users u WHERE u.account_id = accounts.id AND u.removed_at IS NULL)
     AS new_mobile";

impl Store {
    /// Adds an account. One with the same id or e-mail address is left as it is; then the answer is `false`.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn add_account(&self, account: &StoredAccount) -> Result<bool, StoreError> {
        let mut transaction = self.begin().await?;
        let added = self.insert_account(&mut transaction, account).await?;
        transaction.commit().await?;
        Ok(added)
    }

    /// `false`: the id, the e-mail address or the person has an account already.
    pub(super) async fn insert_account(
        &self,
        transaction: &mut AnyConnection,
        account: &StoredAccount,
    ) -> Result<bool, StoreError> {
        let done = sqlx::query(&format!(
            "INSERT INTO accounts ({COLUMNS}, blocked_until)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
             ON CONFLICT DO NOTHING"
        ))
        .bind(account.id.0.as_str())
        .bind(account.email.as_str())
        .bind(account.name.as_str())
        .bind(account.language.tag())
        .bind(account.mobile.as_deref())
        .bind(account.password_hash.as_str())
        .bind(self.sealed_authenticator(account)?)
        .bind(serde_json::to_string(&account.standing)?)
        .bind(i64::from(account.revision))
        .bind(account.person.as_deref())
        .bind(i64::from(account.sms_is_factor))
        .bind(standing::blocked_until(&account.standing))
        .execute(transaction)
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Gives an account other proofs, provided nobody else changed it since `account.revision`.
    pub(super) async fn replace_account(
        &self,
        transaction: &mut AnyConnection,
        account: &StoredAccount,
    ) -> Result<(), StoreError> {
        let done = sqlx::query(
            "UPDATE accounts SET email = $1, name = $2, language = $3, mobile = $4, password_hash = $5,
                    authenticator_secret = $6, standing = $7, sms_is_factor = $8, blocked_until = $9,
                    second_factors_reset_at = NULL, revision = revision + 1
             WHERE id = $10 AND revision = $11",
        )
        .bind(account.email.as_str())
        .bind(account.name.as_str())
        .bind(account.language.tag())
        .bind(account.mobile.as_deref())
        .bind(account.password_hash.as_str())
        .bind(self.sealed_authenticator(account)?)
        .bind(serde_json::to_string(&account.standing)?)
        .bind(i64::from(account.sms_is_factor))
        .bind(standing::blocked_until(&account.standing))
        .bind(account.id.0.as_str())
        .bind(i64::from(account.revision))
        .execute(transaction)
        .await
        .map_err(StoreError::of_unique)?;
        if done.rows_affected() == 0 { Err(StoreError::Outdated) } else { Ok(()) }
    }

    fn sealed_authenticator(&self, account: &StoredAccount) -> Result<Option<String>, StoreError> {
        let secret = account.authenticator.as_ref().map(AuthenticatorSecret::to_base32);
        secret.map(|secret| self.sealed_secret(&account.id, &secret)).transpose()
    }

    /// The secret of an app as it is kept.
    pub(super) fn sealed_secret(&self, account: &AccountId, secret: &str) -> Result<String, StoreError> {
        Ok(self.key.cipher("authenticator").encrypt(&self.random, &account.0, secret)?)
    }

    /// The account with this e-mail address.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn account_by_email(&self, email: &EmailAddress) -> Result<Option<StoredAccount>, StoreError> {
        self.account_where("email", email.as_str()).await
    }

    /// The account with this id.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn account(&self, id: &AccountId) -> Result<Option<StoredAccount>, StoreError> {
        self.account_where("id", &id.0).await
    }

    /// The account of this person in the insurer's records.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn account_of_person(&self, person: &str) -> Result<Option<StoredAccount>, StoreError> {
        self.account_where("person_id", person).await
    }

    async fn account_where(
        &self,
        column: &'static str,
        value: &str,
    ) -> Result<Option<StoredAccount>, StoreError> {
        let row = sqlx::query(&format!("SELECT {COLUMNS}, {RENEWAL} FROM accounts WHERE {column} = $1"))
            .bind(value)
            .fetch_optional(&self.pool)
            .await?;
        row.map(|row| self.stored_account(&row)).transpose()
    }

    fn stored_account(&self, row: &AnyRow) -> Result<StoredAccount, StoreError> {
        let id = text(row, "id")?;
        let secret = optional_text(row, "authenticator_secret")?;
        let secret = secret.map(|s| self.key.cipher("authenticator").decrypt(&id, &s)).transpose()?;
        let authenticator = secret
            .map(|s| AuthenticatorSecret::from_base32(&s).map_err(|_| unreadable("authenticator_secret")))
            .transpose()?;
        Ok(StoredAccount {
            id: AccountId(id),
            email: EmailAddress::parse(&text(row, "email")?).map_err(|_| unreadable("email"))?,
            name: text(row, "name")?,
            language: language(row, "language")?,
            person: optional_text(row, "person_id")?,
            mobile: optional_text(row, "mobile")?,
            sms_is_factor: count(row, "sms_is_factor")? > 0,
            password_hash: text(row, "password_hash")?,
            authenticator,
            renewal: renewal(row)?,
            standing: serde_json::from_str(&text(row, "standing")?)?,
            revision: count(row, "revision")?,
        })
    }

    /// Whether one of these accounts is in the store.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn has_any_account(&self, ids: &[AccountId]) -> Result<bool, StoreError> {
        let places: Vec<String> = (1..=ids.len()).map(|place| format!("${place}")).collect();
        let statement = format!("SELECT COUNT(*) AS found FROM accounts WHERE id IN ({})", places.join(", "));
        let query = ids.iter().fold(sqlx::query(&statement), |query, id| query.bind(id.0.as_str()));
        Ok(query.fetch_one(&self.pool).await?.try_get::<i64, _>("found")? > 0)
    }
}

fn renewal(row: &AnyRow) -> Result<Option<Renewal>, StoreError> {
    let renewal = Renewal {
        reset_at: optional_moment(row, "second_factors_reset_at")?,
        mobile: optional_text(row, "new_mobile")?,
    };
    Ok(Some(renewal).filter(|renewal| renewal.reset_at.is_some() || renewal.mobile.is_some()))
}
