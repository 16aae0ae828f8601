use super::{
    Store, StoreError,
    columns::{count, language, milliseconds, optional_text, text, unreadable},
};
use crate::{
    journeys::{Account, AccountId, Standing},
    secrets::{AuthenticatorSecret, Digest},
};
use jiff::Timestamp;
use sqlx::{AnyConnection, Row, any::AnyRow};
use std::fmt;
use voordeur_contract::{EmailAddress, Language};

/// An account as it stands in the store.
#[derive(Clone)]
pub struct StoredAccount {
    /// Names it.
    pub id: AccountId,
    /// Where to write to, and the name to log in with.
    pub email: EmailAddress,
    /// How to address the person.
    pub name: String,
    /// In which language to write.
    pub language: Language,
    /// The mobile number (E.164), if any.
    pub mobile: Option<String>,
    /// PHC string of argon2id.
    pub password_hash: String,
    /// What the authenticator app and we both know, if one is linked.
    pub authenticator: Option<AuthenticatorSecret>,
    /// What its log-ins have led to.
    pub standing: Standing,
    /// Grows with every change of the standing.
    pub revision: u32,
}

impl fmt::Debug for StoredAccount {
    /// Whose it is, and what opens it, stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredAccount")
            .field("id", &self.id)
            .field("email", &self.email.masked())
            .field("language", &self.language)
            .field("standing", &self.standing)
            .field("revision", &self.revision)
            .finish_non_exhaustive()
    }
}

impl StoredAccount {
    /// What a journey has to know of it.
    pub fn facts(&self) -> Account {
        Account {
            id: self.id.clone(),
            email: self.email.as_str().to_owned(),
            language: self.language,
            mobile: self.mobile.clone(),
            has_authenticator: self.authenticator.is_some(),
            standing: self.standing.clone(),
        }
    }
}

const COLUMNS: &str =
    "id, email, name, language, mobile, password_hash, authenticator_secret, standing, revision";

impl Store {
    /// Adds an account. One with the same id or e-mail address is left as it is; then the answer is `false`.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn add_account(&self, account: &StoredAccount) -> Result<bool, StoreError> {
        let cipher = self.key.cipher("authenticator");
        let secret = account.authenticator.as_ref().map(AuthenticatorSecret::to_base32);
        let secret = secret.map(|s| cipher.encrypt(&self.random, &account.id.0, &s)).transpose()?;
        let done = sqlx::query(&format!(
            "INSERT INTO accounts ({COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING"
        ))
        .bind(account.id.0.as_str())
        .bind(account.email.as_str())
        .bind(account.name.as_str())
        .bind(account.language.tag())
        .bind(account.mobile.as_deref())
        .bind(account.password_hash.as_str())
        .bind(secret)
        .bind(serde_json::to_string(&account.standing)?)
        .bind(i64::from(account.revision))
        .execute(&self.pool)
        .await?;
        Ok(done.rows_affected() > 0)
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

    async fn account_where(
        &self,
        column: &'static str,
        value: &str,
    ) -> Result<Option<StoredAccount>, StoreError> {
        let row = sqlx::query(&format!("SELECT {COLUMNS} FROM accounts WHERE {column} = $1"))
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
            mobile: optional_text(row, "mobile")?,
            password_hash: text(row, "password_hash")?,
            authenticator,
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

    /// Whether the account's code with this digest was used not long ago.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn code_was_used(&self, account: &AccountId, digest: &Digest) -> Result<bool, StoreError> {
        let row =
            sqlx::query("SELECT COUNT(*) AS used FROM used_codes WHERE account_id = $1 AND digest = $2")
                .bind(account.0.as_str())
                .bind(digest.as_str())
                .fetch_one(&self.pool)
                .await?;
        Ok(row.try_get::<i64, _>("used")? > 0)
    }
}

/// Keeps a standing, provided nobody else changed the account since `decided_on`.
pub(super) async fn update_standing(
    transaction: &mut AnyConnection,
    account: &AccountId,
    standing: &Standing,
    decided_on: u32,
) -> Result<(), StoreError> {
    let done = sqlx::query(
        "UPDATE accounts SET standing = $1, revision = revision + 1 WHERE id = $2 AND revision = $3",
    )
    .bind(serde_json::to_string(standing)?)
    .bind(account.0.as_str())
    .bind(i64::from(decided_on))
    .execute(transaction)
    .await?;
    if done.rows_affected() == 0 { Err(StoreError::Outdated) } else { Ok(()) }
}

/// Remembers a used code until it would have expired.
pub(super) async fn remember_used_code(
    transaction: &mut AnyConnection,
    account: &AccountId,
    digest: &Digest,
    until: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO used_codes (account_id, digest, expires_at) VALUES ($1, $2, $3)
         ON CONFLICT (account_id, digest) DO UPDATE SET expires_at = excluded.expires_at",
    )
    .bind(account.0.as_str())
    .bind(digest.as_str())
    .bind(milliseconds(until))
    .execute(transaction)
    .await?;
    Ok(())
}
