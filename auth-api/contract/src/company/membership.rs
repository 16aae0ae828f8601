use crate::CompanyId;
use serde::{Deserialize, Serialize};

/// What somebody may do within a company.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Looks after the company's users.
    Administrator,
    /// Uses what he or she is authorised for.
    User,
}

impl Role {
    /// Every role, in the order in which to offer them.
    pub const ALL: [Self; 2] = [Self::User, Self::Administrator];

    /// Its name: as in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::User => "user",
        }
    }
}

/// A company that the person who is logged in belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Membership {
    /// Which.
    pub company: CompanyId,
    /// Its name.
    pub name: String,
    /// The number it is registered under, as it is shown: `12345678`.
    pub number: String,
    /// What the person may do there.
    pub role: Role,
    /// An administrator has blocked the person there: nothing of the company can be reached.
    pub blocked: bool,
}

/// Body of `PUT /session/company`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChooseCompany {
    /// One of those of the session.
    pub company: CompanyId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_those_of_json() {
        for role in Role::ALL {
            assert_eq!(serde_json::to_string(&role).unwrap(), format!("\"{}\"", role.name()));
        }
    }
}
