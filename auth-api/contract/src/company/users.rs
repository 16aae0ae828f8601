use super::{Role, UserRow, UserStatus};
use crate::{Timestamp, UserId};
use serde::{Deserialize, Serialize};

/// So many users stand on a page unless the request says otherwise.
pub const USERS_PER_PAGE: u32 = 50;

/// So many at most: whoever exports asks for so many at a time.
pub const USERS_PER_PAGE_AT_MOST: u32 = 500;

/// By what a list of users is sorted. Those who are equal in it are sorted by name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum UserColumn {
    #[default]
    Name,
    Email,
    Role,
    Status,
    LastLogIn,
}

impl UserColumn {
    /// Every column.
    pub const ALL: [Self; 5] = [Self::Name, Self::Email, Self::Role, Self::Status, Self::LastLogIn];

    /// Its name: as in the query.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Role => "role",
            Self::Status => "status",
            Self::LastLogIn => "last-log-in",
        }
    }
}

/// In which direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Order {
    #[default]
    Ascending,
    Descending,
}

/// Query of `GET /companies/{company}/users`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UsersQuery {
    /// Every word of it, of the first twenty, stands in the name or the e-mail address, whatever its case and accents.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub search: String,
    /// Only users of this status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<UserStatus>,
    /// Only users of this role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// By what it is sorted: `name` unless it is said.
    #[serde(default)]
    pub sort: UserColumn,
    /// In which direction: `ascending` unless it is said.
    #[serde(default)]
    pub order: Order,
    /// Which page, counted from 1. One beyond the last is empty.
    #[serde(default = "first_page")]
    pub page: u32,
    /// How many stand on a page: at most [`USERS_PER_PAGE_AT_MOST`].
    #[serde(default = "users_per_page")]
    pub per_page: u32,
}

/// A page of a company's users.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct UsersPage {
    /// Those of the page.
    pub users: Vec<UserRow>,
    /// How many match, on all pages.
    pub matches: u32,
    /// How many there are of each status, whatever is searched for. A status that nobody has is left out.
    pub statuses: Vec<StatusCount>,
    /// How many accounts are used; absent where there is no limit.
    pub accounts: Option<AccountsUsed>,
    /// The number of the company's newest change: where `GET /companies/{company}/changes` goes on.
    pub change: u64,
    /// The API's clock when it wrote this; the browser's may be wrong.
    pub now: Timestamp,
}

/// How many users have a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[expect(missing_docs, reason = "the names say it")]
pub struct StatusCount {
    pub status: UserStatus,
    pub users: u32,
}

/// How many accounts a company uses of those it may have. An invitation that can still be accepted uses one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccountsUsed {
    /// So many are used.
    pub used: u32,
    /// So many there may be.
    pub allowed: u32,
}

/// Query of `GET /companies/{company}/changes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangesQuery {
    /// The number of the newest change that is known.
    pub since: u64,
}

/// What has changed since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Changes {
    /// The number of the newest change.
    pub change: u64,
    /// Whose data changed; at most a page of them: where there are more, look at the list anew.
    pub users: Vec<UserId>,
}

const fn first_page() -> u32 {
    1
}

const fn users_per_page() -> u32 {
    USERS_PER_PAGE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_those_of_the_query() {
        for column in UserColumn::ALL {
            assert_eq!(serde_json::to_string(&column).unwrap(), format!("\"{}\"", column.name()));
        }
    }
}
