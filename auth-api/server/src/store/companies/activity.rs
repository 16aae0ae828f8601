use super::{
    super::{
        Store, StoreError,
        columns::{milliseconds, moment, optional_text, text, unreadable},
    },
    statement::Statement,
    trail::{ACTIVITY_PREFIX, Details},
    user_id,
};
use crate::records::searchable;
use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};
use voordeur_contract::{Activity, ActivityPerson, CompanyId, UserId};

/// Which entries of a company's trail are asked for.
#[derive(Clone)]
pub struct ActivityFilter {
    /// Every word of it stands in a name.
    pub search: String,
    /// Only this.
    pub activity: Option<Activity>,
    /// Only what this user did or what was done to this user.
    pub user: Option<UserId>,
    /// Only from then.
    pub from: Option<Timestamp>,
    /// Only before then.
    pub until: Option<Timestamp>,
    /// Only before the one of this number.
    pub before: Option<u64>,
    /// So many at most.
    pub limit: u32,
}

/// An entry of a company's trail.
#[derive(Clone, PartialEq, Eq)]
pub struct WrittenActivity {
    /// Its number in the company's trail.
    pub number: u64,
    /// When.
    pub at: Timestamp,
    /// What.
    pub activity: Activity,
    /// Whoever did it.
    pub by: ActivityPerson,
    /// To whom; `None`: to himself or herself.
    pub to: Option<ActivityPerson>,
    /// From which network address.
    pub place: String,
    /// Why.
    pub reason: Option<String>,
}

impl Store {
    /// The newest entries of a company's trail that are asked for, newest first.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn company_activity(
        &self,
        company: &CompanyId,
        asked: &ActivityFilter,
    ) -> Result<Vec<WrittenActivity>, StoreError> {
        let statement = statement(company, asked);
        let rows = statement.query().fetch_all(&self.pool).await?;
        rows.iter().map(written).collect()
    }
}

fn statement(company: &CompanyId, asked: &ActivityFilter) -> Statement {
    let mut statement =
        Statement::new("SELECT entry, at, what, actor, target, place, details FROM audit WHERE company = ");
    statement.text(company.as_str()).add(" AND entry > 0");
    if let Some(activity) = asked.activity {
        statement.add(" AND what = ").text(&format!("{ACTIVITY_PREFIX}{}", activity.name()));
    }
    if let Some(user) = &asked.user {
        statement.add(" AND (actor = ").text(user.as_str()).add(" OR target = ").text(user.as_str()).add(")");
    }
    if let Some(from) = asked.from {
        statement.add(" AND at >= ").number(milliseconds(from));
    }
    if let Some(until) = asked.until {
        statement.add(" AND at < ").number(milliseconds(until));
    }
    if let Some(before) = asked.before {
        statement.add(" AND entry < ").number(i64::try_from(before).unwrap_or(i64::MAX));
    }
    statement.words("search", &searchable(&asked.search));
    statement.add(" ORDER BY entry DESC LIMIT ").number(i64::from(asked.limit));
    statement
}

fn written(row: &AnyRow) -> Result<WrittenActivity, StoreError> {
    let number: i64 = row.try_get("entry")?;
    let details: Details = serde_json::from_str(&text(row, "details")?)?;
    let (by, target) = (user_id(text(row, "actor")?)?, optional_text(row, "target")?);
    let to = target.map(|user| {
        let name = details.to.clone().unwrap_or_default();
        Ok::<_, StoreError>(ActivityPerson { user: user_id(user)?, name })
    });
    Ok(WrittenActivity {
        number: u64::try_from(number).map_err(|_| unreadable("entry"))?,
        at: moment(row, "at")?,
        activity: activity(&text(row, "what")?)?,
        by: ActivityPerson { user: by, name: details.by },
        to: to.transpose()?,
        place: text(row, "place")?,
        reason: details.reason,
    })
}

fn activity(what: &str) -> Result<Activity, StoreError> {
    let name = what.strip_prefix(ACTIVITY_PREFIX).unwrap_or_default();
    Activity::ALL.iter().copied().find(|a| a.name() == name).ok_or_else(|| unreadable("what"))
}
