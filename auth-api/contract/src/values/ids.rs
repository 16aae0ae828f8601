//! What names things in addresses: UUIDs in lower case (RFC 9562). None is a secret or opens anything.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The text is not a UUID in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdError;

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id is a UUID in lower case")
    }
}

macro_rules! ids {
    ($($(#[doc = $doc:literal])+ $name:ident,)+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[cfg_attr(feature = "openapi", schema(value_type = String, format = "uuid"))]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Parses an id as it stands in an address.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                if is_uuid(text) { Ok(Self(text.to_owned())) } else { Err(IdError) }
            }

            /// The id as it stands in addresses.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;

            fn try_from(text: String) -> Result<Self, IdError> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// Names a journey. It answers only to the browser that began it.
    JourneyId,
    /// Names a company. Only those who belong to it are told that it is there.
    CompanyId,
    /// Names somebody within a company: the same person is another user in another company.
    UserId,
}

fn is_uuid(text: &str) -> bool {
    let hexadecimal = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
    let groups = text.split('-').map(|group| group.chars().all(hexadecimal).then_some(group.len()));
    groups.eq([Some(8), Some(4), Some(4), Some(4), Some(12)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_uuid_reads_back(text in "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}") {
            let id = JourneyId::parse(&text).unwrap();
            prop_assert_eq!(id.as_str(), text.as_str());
        }

        #[test]
        fn nothing_else_is_an_id(text in "[0-9a-fA-F/.-]{0,40}") {
            prop_assume!(text.len() != 36 || text.contains(['/', '.']) || text.chars().any(|c| c.is_ascii_uppercase()));
            prop_assert_eq!(JourneyId::parse(&text), Err(IdError));
        }
    }
}
