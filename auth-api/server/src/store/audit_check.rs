use super::{
    Store, StoreError,
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
    /// A trail that was cut off together with its head is not recognised from within: compare a row noted before with
    /// [`Store::audit_seal`].
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
        Ok(match self.rows_outside_the_chain().await? {
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
        let company = ["company", "actor", "target", "details", "search"].map(|c| optional_text(row, c));
        let [company, actor, target, details, search] = company;
        let (company, actor, target, details, search) = (company?, actor?, target?, details?, search?);
        let entry = row.try_get::<Option<i64>, _>("entry")?.map(|entry| entry.to_string());
        let within = [&company, &actor, &target, &details, &search, &entry].map(Option::as_deref);
        let expected = self.audit_hash(before, (number, at), about, (&what, &place), within);
        let hash = text(row, "hash")?;
        let follows = row.try_get::<i64, _>("number")? == number && hash == expected;
        // That nobody is named is linked as an empty text is; no row is written with one.
        let emptied = who.as_deref() == Some("");
        Ok((follows && !emptied).then_some(hash))
    }

    /// The seal of a row: with its number, what to note elsewhere. `None`: there is no such row.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn audit_seal(&self, number: i64) -> Result<Option<String>, StoreError> {
        let row = sqlx::query("SELECT hash FROM audit WHERE number = $1")
            .bind(number)
            .fetch_optional(&self.pool)
            .await?;
        row.map(|row| text(&row, "hash")).transpose()
    }

    /// Row and head are written together, so one statement never sees the one without the other.
    async fn rows_outside_the_chain(&self) -> Result<i64, StoreError> {
        let row = sqlx::query(
            "SELECT COUNT(*) AS outside FROM audit
             WHERE number < 1 OR number > (SELECT number FROM audit_head WHERE id = 1)",
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(row.try_get("outside")?)
    }
}
