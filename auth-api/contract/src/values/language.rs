use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A language the front door speaks, by its BCP 47 tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Dutch.
    Nl,
    /// French.
    Fr,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order in which the language menu lists them.
    pub const ALL: [Self; 3] = [Self::Nl, Self::Fr, Self::En];

    /// The BCP 47 tag, as it stands in addresses and in `lang` attributes.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// The language's name in the language itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::Fr => "Français",
            Self::En => "English",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// The tag is none of `nl`, `fr`, `en`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLanguage;

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Takes the primary subtag into account only: `nl-BE` is Dutch.
    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|l| primary.eq_ignore_ascii_case(l.tag())).ok_or(UnknownLanguage)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_does_not_matter() {
        assert_eq!("nl-BE".parse(), Ok(Language::Nl));
        assert_eq!("FR_be".parse(), Ok(Language::Fr));
        assert_eq!("de".parse::<Language>(), Err(UnknownLanguage));
        assert_eq!("".parse::<Language>(), Err(UnknownLanguage));
    }

    #[test]
    fn every_tag_reads_back() {
        for language in Language::ALL {
            assert_eq!(language.tag().parse(), Ok(language));
        }
    }
}
