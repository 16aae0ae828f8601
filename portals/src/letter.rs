use crate::checks::{Consistent, within};
use serde::Deserialize;

/// When a registration needs a code sent by post, and how that code works: `[registration.letter]` of `portal.toml`.
///
/// Each circumstance that holds adds its weight; from `letter_from` on a letter is sent. Somebody who has an account
/// already always gets one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterRules {
    /// A letter is needed when the weights of what holds add up to this.
    #[serde(deserialize_with = "within::<1, 10, _>")]
    pub letter_from: u32,
    /// Weight: nobody ever logged in to the person's account on this device. It holds for everybody who registers for the
    /// first time: somebody else's account says nothing about the person.
    #[serde(deserialize_with = "within::<0, 10, _>")]
    pub new_device: u32,
    /// Weight: the insurer's records have a new address for the person.
    #[serde(deserialize_with = "within::<0, 10, _>")]
    pub address_changed: u32,
    /// So long an address counts as new.
    #[serde(deserialize_with = "within::<30, 365, _>")]
    pub address_changed_days: u32,
    /// Weight: what was given did not agree with the records several times.
    #[serde(deserialize_with = "within::<0, 10, _>")]
    pub several_tries: u32,
    /// So many tries are several.
    #[serde(deserialize_with = "within::<2, 10, _>")]
    pub several_tries_from: u32,
    /// Weight: the insurer's records have no e-mail address for the person, or not the one confirmed.
    #[serde(deserialize_with = "within::<0, 10, _>")]
    pub email_unknown: u32,
    /// A letter is expected so many business days after the one it was posted on.
    #[serde(deserialize_with = "within::<1, 15, _>")]
    pub expected_business_days: u32,
    /// Another letter may be asked for so many business days after the one the last was posted on.
    #[serde(deserialize_with = "within::<1, 15, _>")]
    pub new_code_business_days: u32,
    /// So many calendar months a code is valid.
    #[serde(deserialize_with = "within::<1, 3, _>")]
    pub valid_months: u32,
    /// So many wrong tries block a code (its length counts on five at most).
    #[serde(deserialize_with = "within::<3, 5, _>")]
    pub tries: u32,
    /// So many letters go to one person in a year.
    #[serde(deserialize_with = "within::<1, 12, _>")]
    pub per_year: u32,
}

impl LetterRules {
    /// No letter is ever sent.
    pub(crate) const NONE: Self = Self {
        letter_from: u32::MAX,
        new_device: 0,
        address_changed: 0,
        address_changed_days: 30,
        several_tries: 0,
        several_tries_from: 2,
        email_unknown: 0,
        expected_business_days: 1,
        new_code_business_days: 1,
        valid_months: 1,
        tries: 3,
        per_year: 1,
    };
}

impl Consistent for LetterRules {
    fn inconsistency(&self) -> Option<String> {
        let most = self.new_device + self.address_changed + self.several_tries + self.email_unknown;
        (self.letter_from > most).then(|| {
            format!(
                "expected “letter_from” ({}) to be at most {most}: more the weights do not add up to",
                self.letter_from
            )
        })
    }
}
