use super::{Role, UserRow};
use crate::{
    EmailAddress, FieldError, Language, MOBILE_MAX_CHARACTERS,
    fields::{Fields, tidied},
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// So many users are invited with one request at most.
pub const INVITED_AT_ONCE: usize = 100;

/// The most characters a user's name may have.
pub const USER_NAME_MAX_CHARACTERS: usize = 100;

/// Somebody to invite, as an administrator typed it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewUser {
    /// Given name and family name.
    pub name: String,
    /// Where the link is mailed to, and the name to log in with.
    pub email: String,
    /// A mobile number in any notation of any country; may be empty: the user gives one.
    #[serde(default)]
    pub mobile: String,
    /// In which language to write.
    pub language: Language,
    /// What the user may do.
    pub role: Role,
    /// What the user may use: ids of the portal's [`CompaniesDescription`](crate::CompaniesDescription).
    #[serde(default)]
    pub authorisations: Vec<String>,
}

/// A [`NewUser`] whose texts have been read.
#[derive(Clone, PartialEq, Eq)]
pub struct ParsedNewUser {
    /// Given name and family name.
    pub name: String,
    /// The e-mail address.
    pub email: EmailAddress,
    /// As it was typed, if it was: the API alone can read a telephone number.
    pub mobile: Option<String>,
    /// In which language to write.
    pub language: Language,
    /// What the user may do.
    pub role: Role,
    /// What the user may use: whether the portal has it, the API knows.
    pub authorisations: Vec<String>,
}

/// Body of `POST /companies/{company}/users`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct InviteUsers {
    /// At least one, at most [`INVITED_AT_ONCE`].
    pub users: Vec<NewUser>,
}

/// What came of it, one for each who was to be invited, in their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct InvitedUsers {
    /// As many as users in the request.
    pub outcomes: Vec<InviteOutcome>,
}

/// What came of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum InviteOutcome {
    /// The link is on its way.
    Invited {
        /// Who was invited.
        user: Box<UserRow>,
    },
    /// Something cannot be read: `pointer` is `/users/3/email`.
    Unreadable {
        /// Which fields, and why.
        errors: Vec<FieldError>,
    },
    /// The company has a user with this e-mail address already.
    AlreadyUser {},
    /// The company has no account left.
    NoAccountLeft {},
}

impl NewUser {
    /// Reads the texts, or names every field that cannot be read and why. `place` is where they stand in the body:
    /// `/users/0`.
    pub fn parse(&self, place: impl Into<String>) -> Result<ParsedNewUser, Vec<FieldError>> {
        let mut fields = Fields::at(place);
        let name = fields.text("name", &self.name, USER_NAME_MAX_CHARACTERS);
        let email = fields.read("email", EmailAddress::parse(&self.email));
        let mobile = fields.bounded("mobile", tidied(&self.mobile), MOBILE_MAX_CHARACTERS);
        let parsed = name.zip(email).zip(mobile).map(|((name, email), mobile)| ParsedNewUser {
            name,
            email,
            mobile: Some(mobile).filter(|mobile| !mobile.is_empty()),
            language: self.language,
            role: self.role,
            authorisations: self.authorisations.clone(),
        });
        fields.read_all(parsed)
    }
}

impl fmt::Debug for NewUser {
    /// Whose data it is stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewUser").field("role", &self.role).finish_non_exhaustive()
    }
}

impl fmt::Debug for ParsedNewUser {
    /// Whose data it is stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParsedNewUser").field("role", &self.role).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FieldReason;

    fn typed(name: &str, email: &str, mobile: &str) -> NewUser {
        NewUser {
            name: name.to_owned(),
            email: email.to_owned(),
            mobile: mobile.to_owned(),
            language: Language::Nl,
            role: Role::User,
            authorisations: Vec::new(),
        }
    }

    #[test]
    fn every_mistake_is_named_at_once() {
        let errors = typed(" ", "colleague", &"0".repeat(41)).parse("/users/3").unwrap_err();
        let expected = [
            ("/users/3/name", FieldReason::Required),
            ("/users/3/email", FieldReason::Malformed),
            ("/users/3/mobile", FieldReason::TooLong),
        ];
        assert_eq!(errors, expected.map(|(pointer, reason)| FieldError::new(pointer, reason)));
    }

    #[test]
    fn white_space_is_tidied_and_a_number_is_not_needed() {
        let user = typed("  Sam  Sample ", " Sam@Example.com ", " ").parse("/users/0").unwrap();
        assert_eq!(
            (user.name.as_str(), user.email.as_str(), user.mobile),
            ("Sam Sample", "sam@example.com", None)
        );
    }
}
