use serde::{Deserialize, Serialize};
use std::fmt;

/// Names a journey in addresses: a UUID in lower case (RFC 9562).
///
/// It is no secret and opens nothing: a journey answers only to the browser that began it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, format = "uuid"))]
#[serde(try_from = "String", into = "String")]
pub struct JourneyId(String);

/// The text is not a UUID in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JourneyIdError;

impl JourneyId {
    /// Parses an id as it stands in an address.
    pub fn parse(text: &str) -> Result<Self, JourneyIdError> {
        let hexadecimal = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        let groups = text.split('-').map(|group| group.chars().all(hexadecimal).then_some(group.len()));
        if groups.eq([Some(8), Some(4), Some(4), Some(4), Some(12)]) {
            Ok(Self(text.to_owned()))
        } else {
            Err(JourneyIdError)
        }
    }

    /// The id as it stands in addresses.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for JourneyId {
    type Error = JourneyIdError;

    fn try_from(text: String) -> Result<Self, JourneyIdError> {
        Self::parse(&text)
    }
}

impl From<JourneyId> for String {
    fn from(id: JourneyId) -> Self {
        id.0
    }
}

impl fmt::Display for JourneyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for JourneyIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a journey id is a UUID in lower case")
    }
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
            prop_assert_eq!(JourneyId::parse(&text), Err(JourneyIdError));
        }
    }
}
