use super::{
    super::{Store, StoreError, columns::count},
    listed::{ListedUser, listed_user, selected, status, status_of, with_accounts},
    statement::Statement,
};
use crate::records::searchable;
use jiff::Timestamp;
use voordeur_contract::{
    CompanyId, Order, StatusCount, USERS_PER_PAGE_AT_MOST, UserColumn, UserStatus, UsersQuery,
};

/// A page of users, and how many there are.
#[derive(Clone, Debug)]
pub struct UsersFound {
    /// Those of the page.
    pub users: Vec<ListedUser>,
    /// How many match, on all pages.
    pub matches: u32,
    /// How many there are of each status, whatever is searched for.
    pub statuses: Vec<StatusCount>,
}

impl Store {
    /// The users that are asked for.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn company_users(
        &self,
        company: &CompanyId,
        asked: &UsersQuery,
        now: Timestamp,
    ) -> Result<UsersFound, StoreError> {
        let statuses = self.statuses(company, now).await?;
        let matches = match (asked.status, asked.role, searchable(&asked.search).trim()) {
            (None, None, "") => statuses.iter().map(|counted| counted.users).sum(),
            (Some(status), None, "") => {
                statuses.iter().find(|counted| counted.status == status).map_or(0, |counted| counted.users)
            }
            _ => self.matches(company, asked, now).await?,
        };
        let users = if matches == 0 { Vec::new() } else { self.page(company, asked, now).await? };
        Ok(UsersFound { users, matches, statuses })
    }

    async fn statuses(&self, company: &CompanyId, now: Timestamp) -> Result<Vec<StatusCount>, StoreError> {
        let mut statement = Statement::new("SELECT status, COUNT(*) AS users FROM (SELECT ");
        status(&mut statement, now).add(" AS status FROM company_users WHERE company_id = ");
        statement
            .text(company.as_str())
            .add(" AND removed_at IS NULL) counted GROUP BY status ORDER BY status");
        let rows = statement.query().fetch_all(&self.pool).await?;
        rows.iter()
            .map(|row| Ok(StatusCount { status: status_of(row)?, users: count(row, "users")? }))
            .collect()
    }

    async fn matches(
        &self,
        company: &CompanyId,
        asked: &UsersQuery,
        now: Timestamp,
    ) -> Result<u32, StoreError> {
        let mut statement = Statement::new("SELECT COUNT(*) AS matches FROM company_users");
        matching(&mut statement, company, asked, now);
        count(&statement.query().fetch_one(&self.pool).await?, "matches")
    }

    async fn page(
        &self,
        company: &CompanyId,
        asked: &UsersQuery,
        now: Timestamp,
    ) -> Result<Vec<ListedUser>, StoreError> {
        let per_page = asked.per_page.clamp(1, USERS_PER_PAGE_AT_MOST);
        let skipped = i64::from(asked.page.saturating_sub(1)) * i64::from(per_page);
        let order = order(asked);
        let mut inner = selected(now);
        matching(&mut inner, company, asked, now).add(&order);
        inner.add(" LIMIT ").number(i64::from(per_page)).add(" OFFSET ").number(skipped);
        let statement = with_accounts(inner, &order);
        statement.query().fetch_all(&self.pool).await?.iter().map(listed_user).collect()
    }
}

/// The order by the columns of the page.
pub(super) fn of_page(order: &str) -> String {
    order.replace(" BY ", " BY page.").replace(", ", ", page.")
}

fn matching<'s>(
    statement: &'s mut Statement,
    company: &CompanyId,
    asked: &UsersQuery,
    now: Timestamp,
) -> &'s mut Statement {
    statement.add(" WHERE company_id = ").text(company.as_str()).add(" AND removed_at IS NULL");
    if let Some(role) = asked.role {
        statement.add(" AND role = ").text(role.name());
    }
    if let Some(wanted) = asked.status {
        let place = UserStatus::ALL.iter().position(|status| *status == wanted);
        statement.add(" AND ");
        status(statement, now)
            .add(" = ")
            .number(place.and_then(|place| i64::try_from(place).ok()).unwrap_or(-1));
    }
    statement.words("search", &searchable(&asked.search))
}

/// Equal ones by name, and those of one name always in the same order. Whoever never logged in did so longest ago.
fn order(asked: &UsersQuery) -> String {
    let direction = match asked.order {
        Order::Ascending => "",
        Order::Descending => " DESC",
    };
    let column = match asked.sort {
        UserColumn::Name => return format!(" ORDER BY sort_name{direction}, id{direction}"),
        UserColumn::Email => "email",
        UserColumn::Role => "role",
        UserColumn::Status => "status",
        UserColumn::LastLogIn => "last_log_in",
    };
    format!(" ORDER BY {column}{direction}, sort_name, id")
}
