//! What is written into a company's part of the audit trail.

use super::super::{
    Store, StoreError,
    audit::{NewRow, Within},
};
use crate::{journeys::AccountId, records::searchable};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::{AnyConnection, Row};
use std::{fmt, net::IpAddr};
use voordeur_contract::{Activity, CompanyId, UserId};

/// What was done within a company, for the audit trail.
#[derive(Clone, Debug)]
pub struct CompanyEntry {
    /// Whose account did it.
    pub account: AccountId,
    /// Within which company.
    pub company: CompanyId,
    /// Which of its users did it.
    pub by: Named,
    /// To which other user, if to another.
    pub to: Option<Named>,
    /// What.
    pub activity: Activity,
    /// The reason that was given.
    pub reason: Option<String>,
    /// When.
    pub at: Timestamp,
    /// From which network address.
    pub place: IpAddr,
}

/// A user by the name that he or she has now.
#[derive(Clone, PartialEq, Eq)]
pub struct Named {
    /// Which.
    pub user: UserId,
    /// The name.
    pub name: String,
}

impl fmt::Debug for Named {
    /// Whose name it is stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Named({})", self.user)
    }
}

/// What the names of a company's entries begin with.
pub(super) const ACTIVITY_PREFIX: &str = "company.";

/// What an entry of a company says beside its columns: the names at the time.
#[derive(Serialize, Deserialize)]
pub(super) struct Details {
    pub(super) by: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) to: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) reason: Option<String>,
}

impl Store {
    /// Adds to the trail what was done within a company, at the end of a transaction too.
    pub(in crate::store) async fn audit_company(
        &self,
        transaction: &mut AnyConnection,
        entry: &CompanyEntry,
    ) -> Result<(), StoreError> {
        let (by, to) = (&entry.by, entry.to.as_ref());
        let details =
            Details { by: by.name.clone(), to: to.map(|to| to.name.clone()), reason: entry.reason.clone() };
        let details = serde_json::to_string(&details)?;
        let number = next_entry(transaction, &entry.company).await?;
        let search = searchable(&format!("{} {}", by.name, to.map_or("", |to| &to.name)));
        let row = NewRow {
            who: Some(&entry.account.0),
            registration: None,
            what: &format!("{ACTIVITY_PREFIX}{}", entry.activity.name()),
            at: entry.at,
            place: entry.place,
            within: Some(Within {
                company: entry.company.as_str(),
                entry: Some(number),
                actor: by.user.as_str(),
                target: to.map(|to| to.user.as_str()),
                details: &details,
                search: &search,
            }),
        };
        self.add_to_trail(transaction, row).await
    }
}

/// Which of the company's entries the next one is. Whoever writes one holds the company's lock already.
async fn next_entry(transaction: &mut AnyConnection, company: &CompanyId) -> Result<i64, StoreError> {
    let row = sqlx::query("UPDATE companies SET entries = entries + 1 WHERE id = $1 RETURNING entries")
        .bind(company.as_str())
        .fetch_one(transaction)
        .await?;
    Ok(row.try_get("entries")?)
}
