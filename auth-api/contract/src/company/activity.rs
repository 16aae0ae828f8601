use crate::{Timestamp, UserId};
use serde::{Deserialize, Serialize};

macro_rules! activities {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal,)+) => {
        /// What somebody did within a company.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum Activity {
            $($(#[doc = $doc])+ #[serde(rename = $name)] $variant,)+
        }

        impl Activity {
            /// Every activity, in the order in which to offer them.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// Its name: as in JSON, and in the query.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }
        }
    };
}

activities! {
    /// Logged in, or came over from another company.
    LoggedIn = "logged-in",
    /// Invited somebody.
    Invited = "invited",
    /// Mailed the link of an invitation anew.
    InvitationResent = "invitation-resent",
    /// Withdrew an invitation.
    InvitationWithdrawn = "invitation-withdrawn",
    /// Accepted an invitation.
    InvitationAccepted = "invitation-accepted",
    /// Changed a name.
    NameChanged = "name-changed",
    /// Asked for another e-mail address.
    NewEmailAsked = "new-email-asked",
    /// Confirmed another e-mail address.
    EmailChanged = "email-changed",
    /// Asked for another mobile number.
    NewMobileAsked = "new-mobile-asked",
    /// Confirmed another mobile number.
    MobileChanged = "mobile-changed",
    /// Did not confirm another mobile number that was asked for, and goes on with an app alone.
    NewMobileDeclined = "new-mobile-declined",
    /// Gave another role.
    RoleChanged = "role-changed",
    /// Gave other authorisations.
    AuthorisationsChanged = "authorisations-changed",
    /// Authorised somebody again.
    AuthorisedAgain = "authorised-again",
    /// Blocked somebody.
    Blocked = "blocked",
    /// Unblocked somebody.
    Unblocked = "unblocked",
    /// Reset somebody's second factor.
    SecondFactorReset = "second-factor-reset",
    /// Set up a new second factor.
    SecondFactorSetUp = "second-factor-set-up",
    /// Logged somebody out everywhere.
    SessionsEnded = "sessions-ended",
    /// Removed somebody.
    Removed = "removed",
    /// Took back the act before.
    Undone = "undone",
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for Activity {
    /// By their names: what serde is told in a macro, utoipa does not see.
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .description(Some("What somebody did within a company."))
            .enum_values(Some(Self::ALL.iter().map(|activity| activity.name())))
            .into()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for Activity {}

/// Query of `GET /companies/{company}/activity`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActivityQuery {
    /// Every word of it, of the first twenty, stands in the name of who did it or of whom it was done to, whatever its case and accents.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub search: String,
    /// Only this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<Activity>,
    /// Only what this user did, or what was done to this user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<UserId>,
    /// Only from the beginning of this day (`YYYY-MM-DD`, in the portal's time zone).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Only until the end of this day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Only entries before the one of this number: the next page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<u64>,
    /// How many at most: 50 unless it is said, at most 500.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

/// What was done, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ActivityPage {
    /// Those of the page.
    pub entries: Vec<ActivityEntry>,
    /// There are older ones that match.
    pub more: bool,
}

/// Who did what to whom, when and from where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ActivityEntry {
    /// Its number in the company's trail: the first is 1, and each is larger than those before it.
    pub number: u64,
    /// When.
    pub at: Timestamp,
    /// What.
    pub activity: Activity,
    /// Whoever did it.
    pub by: ActivityPerson,
    /// To whom; absent: to himself or herself.
    pub to: Option<ActivityPerson>,
    /// From which network address.
    pub place: String,
    /// The reason that was given.
    pub reason: Option<String>,
}

/// Somebody in the audit trail, by the name that he or she had then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ActivityPerson {
    /// Which user of the company.
    pub user: UserId,
    /// The name.
    pub name: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_those_of_json() {
        for activity in Activity::ALL {
            assert_eq!(serde_json::to_string(activity).unwrap(), format!("\"{}\"", activity.name()));
        }
    }
}
