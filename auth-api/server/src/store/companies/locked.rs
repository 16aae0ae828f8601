use super::{
    super::{
        Store, StoreError,
        columns::{count, language, milliseconds, optional_text, text},
        standing::FOR_GOOD,
    },
    rows::{COLUMNS, user_of},
};
use crate::{
    companies::{AccountFacts, Actor, Company, EmailFacts, Others, Owner, Refusal, User},
    journeys::AccountId,
};
use jiff::Timestamp;
use sqlx::{AnyConnection, Row};
use voordeur_contract::{CompanyId, EmailAddress, Role, UserId};

/// A company under lock: until the transaction ends nobody else changes anything about its users.
pub(super) struct Locked {
    pub(super) company: Company,
    /// The number of the change that is under way.
    pub(super) change: i64,
    /// Whoever changes something.
    pub(super) actor: Actor,
}

/// Locks a company for one of its administrators, as he or she stands now.
pub(super) async fn lock(
    transaction: &mut AnyConnection,
    company: &CompanyId,
    account: &AccountId,
) -> Result<Result<Locked, Refusal>, StoreError> {
    let locked = sqlx::query(
        "UPDATE companies SET revision = revision + 1 WHERE id = $1 RETURNING name, number, revision",
    )
    .bind(company.as_str())
    .fetch_optional(&mut *transaction)
    .await?;
    let Some(row) = locked else { return Ok(Err(Refusal::NoMember)) };
    let Some(user) = member(transaction, company, account).await? else { return Ok(Err(Refusal::NoMember)) };
    if user.block.is_some() {
        return Ok(Err(Refusal::ActorBlocked));
    }
    if user.role != Role::Administrator {
        return Ok(Err(Refusal::NotAdministrator));
    }
    let company = Company { id: company.clone(), name: text(&row, "name")?, number: text(&row, "number")? };
    let actor = Actor { user: user.id, name: user.name };
    Ok(Ok(Locked { company, change: row.try_get("revision")?, actor }))
}

/// Who the account is within the company.
pub(super) async fn member(
    transaction: &mut AnyConnection,
    company: &CompanyId,
    account: &AccountId,
) -> Result<Option<User>, StoreError> {
    let statement = format!(
        "SELECT {COLUMNS} FROM company_users
         WHERE company_id = $1 AND account_id = $2 AND removed_at IS NULL AND activated_at IS NOT NULL"
    );
    let query = sqlx::query(&statement).bind(company.as_str()).bind(account.0.as_str());
    query.fetch_optional(transaction).await?.map(|row| user_of(&row)).transpose()
}

/// A user of the company, also one that was removed and is still there.
pub(super) async fn user(
    transaction: &mut AnyConnection,
    company: &CompanyId,
    user: &UserId,
) -> Result<Option<User>, StoreError> {
    let statement =
        format!("SELECT {COLUMNS} FROM company_users WHERE company_id = $1 AND id = $2 AND email <> ''");
    let query = sqlx::query(&statement).bind(company.as_str()).bind(user.as_str());
    query.fetch_optional(transaction).await?.map(|row| user_of(&row)).transpose()
}

/// What the company's users are but for this one.
pub(super) async fn others(
    transaction: &mut AnyConnection,
    company: &CompanyId,
    user: Option<&UserId>,
    now: Timestamp,
) -> Result<Others, StoreError> {
    let row = sqlx::query(
        "SELECT COUNT(CASE WHEN activated_at IS NOT NULL OR (blocked_at IS NULL AND invitation_expires_at > $2)
                           THEN 1 END) AS accounts,
                COUNT(CASE WHEN role = 'administrator' AND activated_at IS NOT NULL AND blocked_at IS NULL
                                AND (account_id IS NULL
                                     OR account_id NOT IN (SELECT id FROM accounts WHERE blocked_until = $3))
                           THEN 1 END) AS administrators
         FROM company_users WHERE company_id = $1 AND removed_at IS NULL AND id <> $4",
    )
    .bind(company.as_str())
    .bind(milliseconds(now))
    .bind(FOR_GOOD)
    .bind(user.map_or("", UserId::as_str))
    .fetch_one(transaction)
    .await?;
    Ok(Others { accounts: count(&row, "accounts")?, administrators: count(&row, "administrators")? })
}

/// What is known of an account.
pub(super) async fn account(
    transaction: &mut AnyConnection,
    account: &AccountId,
) -> Result<Option<AccountFacts>, StoreError> {
    let row = sqlx::query("SELECT mobile, standing FROM accounts WHERE id = $1")
        .bind(account.0.as_str())
        .fetch_optional(transaction)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let (id, mobile) = (account.clone(), optional_text(&row, "mobile")?);
    let standing = serde_json::from_str(&text(&row, "standing")?)?;
    Ok(Some(AccountFacts { id, mobile, standing }))
}

impl Store {
    /// Locks this company and those of the account, one after the other by their ids. Whoever changes both companies and an
    /// account begins with it, and goes on with the account and its sessions.
    pub(in crate::store) async fn lock_companies(
        &self,
        transaction: &mut AnyConnection,
        account: Option<&AccountId>,
        company: Option<&CompanyId>,
    ) -> Result<(), StoreError> {
        if account.is_none() && company.is_none() {
            return Ok(());
        }
        let statement = format!(
            "SELECT id FROM companies
             WHERE id = $1 OR id IN (SELECT company_id FROM company_users
                                     WHERE account_id = $2 AND removed_at IS NULL)
             ORDER BY id{}",
            self.backend.for_update()
        );
        sqlx::query(&statement)
            .bind(company.map_or("", CompanyId::as_str))
            .bind(account.map_or("", |account| account.0.as_str()))
            .fetch_all(transaction)
            .await?;
        Ok(())
    }

    /// What the company's users are, but for this one.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn other_users(
        &self,
        company: &CompanyId,
        user: Option<&UserId>,
        now: Timestamp,
    ) -> Result<Others, StoreError> {
        others(&mut *self.pool.acquire().await?, company, user, now).await
    }

    /// Whose an e-mail address is, beside this user and this account.
    pub(super) async fn email_facts(
        transaction: &mut AnyConnection,
        company: &CompanyId,
        (user, account): (Option<&UserId>, Option<&AccountId>),
        email: &EmailAddress,
    ) -> Result<EmailFacts, StoreError> {
        let found = sqlx::query(
            "SELECT id FROM company_users
             WHERE company_id = $1 AND email = $2 AND removed_at IS NULL AND id <> $3",
        )
        .bind(company.as_str())
        .bind(email.as_str())
        .bind(user.map_or("", UserId::as_str))
        .fetch_optional(&mut *transaction)
        .await?;
        let owner = sqlx::query("SELECT language FROM accounts WHERE email = $1 AND id <> $2")
            .bind(email.as_str())
            .bind(account.map_or("", |account| account.0.as_str()))
            .fetch_optional(transaction)
            .await?;
        let owner = owner.map(|row| {
            let language = language(&row, "language")?;
            Ok::<_, StoreError>(Owner { email: email.clone(), language })
        });
        Ok(EmailFacts { is_in_company: found.is_some(), owner: owner.transpose()? })
    }
}
