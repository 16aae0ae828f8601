//! New e-mail addresses are confirmed.

use super::{
    super::{
        Store, StoreError,
        columns::{language, milliseconds, text, unreadable},
        sessions,
    },
    company_id,
    entering::next_change,
    rows::{self, COLUMNS, user_of},
    trail::{CompanyEntry, Named},
};
use crate::{
    companies::{Refusal, User, confirmed, email_changed, with_email},
    journeys::AccountId,
    secrets::TokenHash,
};
use jiff::Timestamp;
use sqlx::AnyConnection;
use std::net::IpAddr;
use voordeur_contract::{Activity, CompanyId, EmailAddress, EmailToConfirm};

/// A new address that somebody who is logged in confirms.
#[derive(Clone, Copy)]
pub struct AskedConfirmation<'a> {
    /// Of the mailed link.
    pub link: &'a TokenHash,
    /// Whose account.
    pub account: &'a AccountId,
    /// The cookie of the session that asks, and the one that it gets.
    pub session: (&'a TokenHash, &'a TokenHash),
    /// From which network address.
    pub place: IpAddr,
    /// When.
    pub now: Timestamp,
}

/// A company that the account belongs to, the number of its change that is under way, and the user.
type Within = (CompanyId, i64, User);

impl Store {
    /// What the link with this token is about, for whoever has this account. Nothing: it does not work, or is somebody else's.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn email_to_confirm(
        &self,
        link: &TokenHash,
        account: &AccountId,
        now: Timestamp,
    ) -> Result<Option<EmailToConfirm>, StoreError> {
        let statement = format!(
            "SELECT {}, c.name AS company_name FROM company_users u JOIN companies c ON c.id = u.company_id
             WHERE u.new_email_token = $1 AND u.account_id = $2",
            rows::columns_of("u")
        );
        let query = sqlx::query(&statement).bind(link.as_str()).bind(account.0.as_str());
        let Some(row) = query.fetch_optional(&self.pool).await? else { return Ok(None) };
        let company = text(&row, "company_name")?;
        let email = confirmed(&user_of(&row)?, link.as_str(), account, now);
        Ok(email.map(|email| EmailToConfirm { company, email: email.as_str().to_owned() }))
    }

    /// Gives the account the address that the link is about, everywhere: its companies know it by that too, its other sessions
    /// end, the former address is told. All or nothing.
    ///
    /// # Errors
    /// [`StoreError::Outdated`] when something changed meanwhile: ask again.
    pub async fn confirm_email(
        &self,
        asked: AskedConfirmation<'_>,
    ) -> Result<Result<(), Refusal>, StoreError> {
        let mut transaction = self.begin().await?;
        let users = lock(&mut transaction, asked).await?;
        let newest = |(_, _, user): &Within| confirmed(user, asked.link.as_str(), asked.account, asked.now);
        let Some(email) = users.iter().find_map(newest) else { return Ok(Err(Refusal::ConfirmationOver)) };
        if let Some(refusal) = taken(&mut transaction, &users, &email, asked.account).await? {
            return Ok(Err(refusal));
        }
        self.change_account(&mut transaction, &email, asked).await?;
        let mut entries = Vec::new();
        for (company, change, user) in &users {
            rows::keep(&mut transaction, company, &with_email(user, &email), *change).await?;
            entries.extend(user.removed_at.is_none().then(|| entry(company, user, asked)));
        }
        sessions::keep_only(&mut transaction, asked.account, asked.session, asked.now).await?;
        for entry in entries {
            self.audit_company(&mut transaction, &entry).await?;
        }
        transaction.commit().await?;
        Ok(Ok(()))
    }

    /// The account itself, and the mail to the address that it had.
    async fn change_account(
        &self,
        transaction: &mut AnyConnection,
        email: &EmailAddress,
        asked: AskedConfirmation<'_>,
    ) -> Result<(), StoreError> {
        let account = asked.account.0.as_str();
        let row = sqlx::query("SELECT email, language FROM accounts WHERE id = $1")
            .bind(account)
            .fetch_optional(&mut *transaction)
            .await?;
        let row = row.ok_or(StoreError::Outdated)?;
        let former = EmailAddress::parse(&text(&row, "email")?).map_err(|_| unreadable("email"))?;
        sqlx::query("UPDATE accounts SET email = $1, revision = revision + 1 WHERE id = $2")
            .bind(email.as_str())
            .bind(account)
            .execute(&mut *transaction)
            .await
            .map_err(StoreError::of_unique)?;
        let told = email_changed(&former, language(&row, "language")?, email);
        self.enqueue(transaction, &told, asked.now).await
    }
}

/// Locks every company that knows the account, always in the same order, so that two who do this never wait for each other.
/// Those from which the user was removed a moment ago belong to them: that can be taken back.
async fn lock(
    transaction: &mut AnyConnection,
    asked: AskedConfirmation<'_>,
) -> Result<Vec<Within>, StoreError> {
    let mut changes: Vec<(CompanyId, i64)> = Vec::new();
    for (company, _) in users_of(transaction, asked).await? {
        if changes.last().is_none_or(|(locked, _)| *locked != company) {
            let change = next_change(transaction, &company).await?;
            changes.push((company, change));
        }
    }
    let users = users_of(transaction, asked).await?.into_iter().map(|(company, user)| {
        let locked = changes.iter().find(|(locked, _)| *locked == company);
        // The account came to another company meanwhile.
        let (_, change) = locked.ok_or(StoreError::Outdated)?;
        Ok((company, *change, user))
    });
    users.collect()
}

/// Who the account is in its companies, by company.
async fn users_of(
    transaction: &mut AnyConnection,
    asked: AskedConfirmation<'_>,
) -> Result<Vec<(CompanyId, User)>, StoreError> {
    let statement = format!(
        "SELECT {COLUMNS}, company_id FROM company_users
         WHERE account_id = $1 AND email <> '' AND (removed_at IS NULL OR undo_until > $2)
         ORDER BY company_id, id"
    );
    let query = sqlx::query(&statement).bind(asked.account.0.as_str()).bind(milliseconds(asked.now));
    let rows = query.fetch_all(transaction).await?;
    rows.iter().map(|row| Ok((company_id(text(row, "company_id")?)?, user_of(row)?))).collect()
}

/// Why the address cannot be taken. That another account has it by now is said to nobody; a colleague who has it is known to
/// the company's administrators, who can help.
async fn taken(
    transaction: &mut AnyConnection,
    users: &[Within],
    email: &EmailAddress,
    account: &AccountId,
) -> Result<Option<Refusal>, StoreError> {
    for (company, _, user) in users.iter().filter(|(_, _, user)| user.removed_at.is_none()) {
        let facts = Store::email_facts(transaction, company, (Some(&user.id), Some(account)), email).await?;
        if facts.owner.is_some() {
            return Ok(Some(Refusal::ConfirmationOver));
        }
        if facts.is_in_company {
            return Ok(Some(Refusal::AlreadyUser));
        }
    }
    Ok(None)
}

fn entry(company: &CompanyId, user: &User, asked: AskedConfirmation<'_>) -> CompanyEntry {
    CompanyEntry {
        account: asked.account.clone(),
        company: company.clone(),
        by: Named { user: user.id.clone(), name: user.name.clone() },
        to: None,
        activity: Activity::EmailChanged,
        reason: None,
        at: asked.now,
        place: asked.place,
    }
}
