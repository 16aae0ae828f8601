use super::{
    Store, StoreError,
    audit::Within,
    columns::{optional_text, text},
};
use sqlx::{Row, any::AnyRow};

/// What checking the trail found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditCheck {
    /// Every row is as it was written.
    Intact {
        /// How many rows there are.
        rows: i64,
    },
    /// A row was changed, added, removed or moved.
    Broken {
        /// The first row that does not follow from the one before it.
        number: i64,
    },
}

impl Store {
    /// Goes through the trail from its beginning to where it stands now; it may grow meanwhile.
    ///
    /// A trail that was cut off together with its head is not recognised from within: compare the number of
    /// rows with the one noted before.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn check_audit_trail(&self) -> Result<AuditCheck, StoreError> {
        let head =
            sqlx::query("SELECT number, hash FROM audit_head WHERE id = 1").fetch_one(&self.pool).await?;
        let (end, head): (i64, _) = (head.try_get("number")?, text(&head, "hash")?);
        let (mut number, mut hash) = (0, String::new());
        while number < end {
            let page = self.audit_page(number, end).await?;
            if page.is_empty() {
                return Ok(AuditCheck::Broken { number: number + 1 });
            }
            for row in page {
                number += 1;
                hash = match self.link(&row, number, &hash)? {
                    Some(hash) => hash,
                    None => return Ok(AuditCheck::Broken { number }),
                };
            }
        }
        if hash != head {
            return Ok(AuditCheck::Broken { number });
        }
        Ok(match self.rows_beyond_the_head().await? {
            0 => AuditCheck::Intact { rows: number },
            _ => AuditCheck::Broken { number: number + 1 },
        })
    }

    async fn audit_page(&self, after: i64, end: i64) -> Result<Vec<AnyRow>, StoreError> {
        const PAGE: i64 = 1000;
        Ok(sqlx::query(
            "SELECT number, at, who, registration, what, place, company, actor, target, details, search, entry, hash
             FROM audit
             WHERE number > $1 AND number <= $2 ORDER BY number LIMIT $3",
        )
        .bind(after)
        .bind(end)
        .bind(PAGE)
        .fetch_all(&self.pool)
        .await?)
    }

    /// The row's own hash, if the row is the one of this number and follows from the one before it.
    fn link(&self, row: &AnyRow, number: i64, before: &str) -> Result<Option<String>, StoreError> {
        let (at, who) = (row.try_get("at")?, optional_text(row, "who")?);
        let registration = optional_text(row, "registration")?;
        let (what, place) = (text(row, "what")?, text(row, "place")?);
        let about = [who.as_deref(), registration.as_deref()];
        let company = CompanyColumns::of(row)?;
        let within = company.as_ref().map(CompanyColumns::within);
        let expected = self.audit_hash(before, (number, at), about, (&what, &place), within.as_ref());
        let hash = text(row, "hash")?;
        let follows = row.try_get::<i64, _>("number")? == number && hash == expected;
        // What is not there is linked as an empty text is; no row is written with one.
        let target = company.as_ref().and_then(|company| company.target.as_deref());
        let emptied = [who.as_deref(), target].contains(&Some(""));
        Ok((follows && !emptied).then_some(hash))
    }

    /// Row and head are written together, so one statement never sees the one without the other.
    async fn rows_beyond_the_head(&self) -> Result<i64, StoreError> {
        let row = sqlx::query(
            "SELECT COUNT(*) AS beyond FROM audit WHERE number > (SELECT number FROM audit_head WHERE id = 1)",
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(row.try_get("beyond")?)
    }
}

/// What a row of a company says beside the others.
struct CompanyColumns {
    company: String,
    entry: Option<i64>,
    actor: String,
    target: Option<String>,
    details: String,
    search: String,
}

impl CompanyColumns {
    /// `None`: it happened in no company, and none of these columns says anything.
    fn of(row: &AnyRow) -> Result<Option<Self>, StoreError> {
        let [company, actor, target, details, search] =
            ["company", "actor", "target", "details", "search"].map(|column| optional_text(row, column));
        let (company, actor, target, details, search) = (company?, actor?, target?, details?, search?);
        let entry: Option<i64> = row.try_get("entry")?;
        let columns = [&company, &actor, &target, &details, &search];
        if entry.is_none() && columns.iter().all(|column| column.is_none()) {
            return Ok(None);
        }
        let (company, actor) = (company.unwrap_or_default(), actor.unwrap_or_default());
        let (details, search) = (details.unwrap_or_default(), search.unwrap_or_default());
        Ok(Some(Self { company, entry, actor, target, details, search }))
    }

    fn within(&self) -> Within<'_> {
        Within {
            company: &self.company,
            entry: self.entry,
            actor: &self.actor,
            target: self.target.as_deref(),
            details: &self.details,
            search: &self.search,
        }
    }
}
