//! Who did what, when, from where. The trail only grows: triggers refuse to change or delete a row, and each
//! row carries a hash, keyed and over itself and the row before, so that whoever gets round the triggers shows.

use super::{
    Backend, Store, StoreError,
    columns::{milliseconds, moment, optional_text, text},
};
use crate::journeys::{AccountId, AuditEvent};
use jiff::Timestamp;
use sqlx::{AnyConnection, Row};
use std::net::IpAddr;

/// Something for the audit trail.
#[derive(Clone, Debug)]
pub struct AuditEntry {
    /// Whose account, if known.
    pub who: Option<AccountId>,
    /// The reference of the registration that it is about, if it has one.
    pub registration: Option<String>,
    /// What happened.
    pub what: AuditEvent,
    /// When.
    pub at: Timestamp,
    /// From which network address.
    pub place: IpAddr,
}

/// The columns that only a company's entries have.
pub(super) struct Within<'a> {
    pub(super) company: &'a str,
    /// Which of the company's entries it is. Those from before they were counted have no such number.
    pub(super) entry: Option<i64>,
    pub(super) actor: &'a str,
    pub(super) target: Option<&'a str>,
    pub(super) details: &'a str,
    pub(super) search: &'a str,
}

impl<'a> Within<'a> {
    fn columns(&self, entry: Option<&'a str>) -> [Option<&'a str>; 6] {
        [Some(self.company), Some(self.actor), self.target, Some(self.details), Some(self.search), entry]
    }
}

/// A row that is to be added.
pub(super) struct NewRow<'a> {
    pub(super) who: Option<&'a str>,
    pub(super) registration: Option<&'a str>,
    pub(super) what: &'a str,
    pub(super) at: Timestamp,
    pub(super) place: IpAddr,
    pub(super) within: Option<Within<'a>>,
}

/// An entry as it stands in the trail: what a newer version wrote can be read too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenAuditEntry {
    /// Whose account, if known.
    pub who: Option<AccountId>,
    /// The reference of the registration that it is about, if it has one.
    pub registration: Option<String>,
    /// The name of what happened: [`AuditEvent::name`].
    pub what: String,
    /// When.
    pub at: Timestamp,
    /// From which network address.
    pub place: String,
}

impl Store {
    /// Adds to the trail, at the end of a transaction: from here to its end nobody else adds.
    pub(super) async fn audit(
        &self,
        transaction: &mut AnyConnection,
        entry: &AuditEntry,
    ) -> Result<(), StoreError> {
        let row = NewRow {
            who: entry.who.as_ref().map(|id| id.0.as_str()),
            registration: entry.registration.as_deref(),
            what: entry.what.name(),
            at: entry.at,
            place: entry.place,
            within: None,
        };
        self.add_to_trail(transaction, row).await
    }

    /// Links a row to the newest one and adds it.
    pub(super) async fn add_to_trail(
        &self,
        transaction: &mut AnyConnection,
        row: NewRow<'_>,
    ) -> Result<(), StoreError> {
        let head =
            sqlx::query("UPDATE audit_head SET number = number + 1 WHERE id = 1 RETURNING number, hash")
                .fetch_one(&mut *transaction)
                .await?;
        let number: i64 = head.try_get("number")?;
        let (at, place) = (milliseconds(row.at), row.place.to_string());
        let about = [row.who, row.registration];
        let before = text(&head, "hash")?;
        let within = row.within.as_ref();
        let entry = within.and_then(|within| within.entry).map(|entry| entry.to_string());
        let columns = within.map_or([None; 6], |within| within.columns(entry.as_deref()));
        let hash = self.audit_hash(&before, (number, at), about, (row.what, &place), columns);
        sqlx::query(
            "INSERT INTO audit (number, at, who, registration, what, place, company, actor, target, details,
                                search, entry, hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        )
        .bind(number)
        .bind(at)
        .bind(row.who)
        .bind(row.registration)
        .bind(row.what)
        .bind(place.as_str())
        .bind(within.map(|within| within.company))
        .bind(within.map(|within| within.actor))
        .bind(within.and_then(|within| within.target))
        .bind(within.map(|within| within.details))
        .bind(within.map(|within| within.search))
        .bind(within.and_then(|within| within.entry))
        .bind(hash.as_str())
        .execute(&mut *transaction)
        .await?;
        sqlx::query("UPDATE audit_head SET hash = $1 WHERE id = 1").bind(hash).execute(transaction).await?;
        Ok(())
    }

    /// Writes into the trail what no turn of a journey leads to.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn write_audit(&self, entry: &AuditEntry) -> Result<(), StoreError> {
        let mut transaction = self.begin().await?;
        self.audit(&mut transaction, entry).await?;
        Ok(transaction.commit().await?)
    }

    /// The newest `limit` rows, newest first.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn newest_audit_entries(&self, limit: u32) -> Result<Vec<WrittenAuditEntry>, StoreError> {
        let rows =
            sqlx::query("SELECT at, who, registration, what, place FROM audit ORDER BY number DESC LIMIT $1")
                .bind(i64::from(limit))
                .fetch_all(&self.pool)
                .await?;
        rows.iter()
            .map(|row| {
                Ok(WrittenAuditEntry {
                    who: optional_text(row, "who")?.map(AccountId),
                    registration: optional_text(row, "registration")?,
                    what: text(row, "what")?,
                    at: moment(row, "at")?,
                    place: text(row, "place")?,
                })
            })
            .collect()
    }

    /// The link of a row to the one before it. Rows outside a company are linked as they were when there were no such columns;
    /// with one, each of its columns says whether it is there. No two rows are linked alike: the numbers of their parts tell
    /// apart what they have.
    pub(super) fn audit_hash(
        &self,
        before: &str,
        (number, at): (i64, i64),
        [who, registration]: [Option<&str>; 2],
        (what, place): (&str, &str),
        within: [Option<&str>; 6],
    ) -> String {
        let (number, at) = (number.to_string(), at.to_string());
        let mut parts = vec![before, &number, &at, who.unwrap_or_default(), what, place];
        parts.extend(registration);
        let columns = within.map(|column| column.map_or_else(String::new, |value| format!("={value}")));
        if within.iter().any(Option::is_some) {
            parts.extend(columns.iter().map(String::as_str));
        }
        self.key.audit_link(&parts).as_str().to_owned()
    }
}

impl Backend {
    /// What makes the trail grow only. Triggers are the one thing that the two databases say differently.
    pub(super) const fn append_only(self) -> &'static [&'static str] {
        match self {
            Self::Sqlite => &[
                "CREATE TRIGGER IF NOT EXISTS audit_no_update BEFORE UPDATE ON audit
                 BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END",
                "CREATE TRIGGER IF NOT EXISTS audit_no_delete BEFORE DELETE ON audit
                 BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END",
                // REPLACE deletes without the trigger above.
                "CREATE TRIGGER IF NOT EXISTS audit_no_replace BEFORE INSERT ON audit
                 WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)
                 BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END",
            ],
            Self::Postgres => &[
                // Instances that start at the same moment replace the function one after another.
                "SELECT pg_advisory_xact_lock(8665673)",
                "CREATE OR REPLACE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS
                 $$ BEGIN RAISE EXCEPTION 'the audit trail only grows'; END $$",
                "CREATE OR REPLACE TRIGGER audit_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
                 FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows()",
            ],
        }
    }
}
