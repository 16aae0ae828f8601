use crate::{
    LetterRules, Limits,
    checks::{Consistent, consistent, distinct, email, within},
};
use serde::{Deserialize, Deserializer, de::Error};
use voordeur_contract::{Means, RegistrationDescription, Residence};

/// How people register: `[registration]` of `portal.toml`. A portal without it registers nobody.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registration {
    /// The means offered, in the order in which to offer them. At least one.
    #[serde(deserialize_with = "distinct")]
    pub means: Vec<Means>,
    /// What must agree with the insurer's records, in the order in which it is asked: the date of birth and at
    /// least one thing more.
    #[serde(deserialize_with = "confirmations")]
    pub confirm: Vec<Confirmation>,
    /// Where those who can register here live. At least one.
    #[serde(deserialize_with = "distinct")]
    pub residences: Vec<Residence>,
    /// The mailbox of the desk, which gets the requests of those who cannot go on by themselves.
    #[serde(deserialize_with = "email")]
    pub desk_email: String,
    /// A registration that is not completed lives for so long after it began or its newest letter was posted; longer than
    /// a letter's code.
    #[serde(deserialize_with = "within::<30, 365, _>")]
    pub registration_days: u32,
    /// So many lookups of one number within the window, whoever asks.
    #[serde(deserialize_with = "within::<3, 10, _>")]
    pub lookups_per_number: u32,
    /// So many lookups from one network address within the window.
    #[serde(deserialize_with = "within::<5, 200, _>")]
    pub lookups_per_address: u32,
    /// How far back lookups are counted.
    #[serde(deserialize_with = "within::<15, 1440, _>")]
    pub lookups_window_minutes: u32,
    /// So many requests to the desk from one network address in 24 hours.
    #[serde(deserialize_with = "within::<1, 50, _>")]
    pub desk_requests_per_address_per_day: u32,
    /// So many journeys from one network address within the window begin without a proof of work.
    #[serde(deserialize_with = "within::<1, 200, _>")]
    pub journeys_before_proof_of_work: u32,
    /// So many zero bits a proof of work has: each more doubles the work. A slow telephone does 15 in a second.
    #[serde(deserialize_with = "within::<8, 18, _>")]
    pub proof_of_work_bits: u32,
    /// When and how a code goes by post.
    #[serde(deserialize_with = "consistent::<LetterRules, _>")]
    pub letter: LetterRules,
}

/// What a person says, and the insurer's records confirm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Confirmation {
    DateOfBirth,
    FamilyName,
    HomeAddress,
}

impl Registration {
    /// Of a portal without `[registration]` where companies invite their users: nobody is in the insurer's records, so there
    /// is nothing to begin with, to look up or to send by post.
    pub const fn by_invitation() -> Self {
        Self {
            means: Vec::new(),
            confirm: Vec::new(),
            residences: Vec::new(),
            desk_email: String::new(),
            registration_days: 1,
            lookups_per_number: 0,
            lookups_per_address: 0,
            lookups_window_minutes: 15,
            desk_requests_per_address_per_day: 0,
            journeys_before_proof_of_work: 0,
            proof_of_work_bits: 8,
            letter: LetterRules::NONE,
        }
    }

    /// What everybody may know of it, with the time limits of its screens.
    pub fn description(&self, limits: &Limits) -> RegistrationDescription {
        RegistrationDescription {
            means: self.means.clone(),
            residences: self.residences.clone(),
            idle_minutes: limits.journey_idle_minutes,
            kept_days: self.registration_days,
        }
    }
}

impl Consistent for Registration {
    fn inconsistency(&self) -> Option<String> {
        let code_days = self.letter.valid_months * LONGEST_MONTH_DAYS;
        if self.registration_days < code_days {
            return Some(format!(
                "expected “registration_days” ({}) to be at least {code_days}: so long the code of a letter can be valid",
                self.registration_days
            ));
        }
        (self.letter.several_tries_from > self.lookups_per_number).then(|| {
            format!(
                "expected “several_tries_from” ({}) to be at most “lookups_per_number” ({}): nobody has more tries",
                self.letter.several_tries_from, self.lookups_per_number
            )
        })
    }
}

const LONGEST_MONTH_DAYS: u32 = 31;

/// The date of birth, which everybody has and the records always hold, before at least one other.
fn confirmations<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Confirmation>, D::Error> {
    let list: Vec<Confirmation> = distinct(deserializer)?;
    match list.as_slice() {
        [Confirmation::DateOfBirth, _, ..] => Ok(list),
        [Confirmation::DateOfBirth] => {
            Err(D::Error::custom("expected at least one thing to confirm after “date-of-birth”"))
        }
        _ => Err(D::Error::custom("expected “date-of-birth” to be confirmed first")),
    }
}
