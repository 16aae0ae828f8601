use super::{Standing, facts::Rules};
use crate::secrets::Digest;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;
use voordeur_contract::{EmailAddress, Language, SecondFactor};

/// Names an account in the store: a UUID in lower case.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AccountId(pub String);

/// Why the second factors of an account are set up anew before anybody gets in: an administrator of a company asked for it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Renewal {
    /// When they were reset; `None`: they were not, but there is another mobile number to confirm.
    pub reset_at: Option<Timestamp>,
    /// The mobile number (E.164) that an administrator gave.
    pub mobile: Option<String>,
}

/// What a journey has to know of an account.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// Which account.
    pub id: AccountId,
    /// Where mail goes to.
    pub email: String,
    /// In which language to write to the person when he or she is not there to read another one.
    pub language: Language,
    /// The mobile number (E.164) that codes are sent to.
    pub mobile: Option<String>,
    /// Whether an authenticator app is linked.
    pub has_authenticator: bool,
    /// Second factors that are set up anew before anybody gets in.
    pub renewal: Option<Renewal>,
    /// Tells its password from every one before and after it, also from the same one chosen again.
    pub password: Digest,
    /// What happened to it before.
    pub standing: Standing,
}

impl fmt::Debug for Account {
    /// Whose it is stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account")
            .field("id", &self.id)
            .field("language", &self.language)
            .field("has_mobile", &self.mobile.is_some())
            .field("has_authenticator", &self.has_authenticator)
            .field("is_renewed", &self.renewal.is_some())
            .field("standing", &self.standing)
            .finish_non_exhaustive()
    }
}

impl Account {
    /// The second factors that the account has, that work, and that the portal accepts, in the portal's order. None work once
    /// they were reset; while another mobile number is to be confirmed the app does, and codes by SMS do not.
    pub fn second_factors(&self, rules: &Rules) -> Vec<SecondFactor> {
        let reset = self.renewal.as_ref().is_some_and(|renewal| renewal.reset_at.is_some());
        let works = |factor: &SecondFactor| match factor {
            SecondFactor::Sms => self.mobile.is_some() && self.renewal.is_none(),
            SecondFactor::Authenticator => self.has_authenticator && !reset,
        };
        rules.second_factors.iter().copied().filter(works).collect()
    }

    /// A mailed code is asked in the place of second factors that do not work: some are set up anew, and none is left.
    pub fn proves_by_mail(&self, rules: &Rules) -> bool {
        self.renewal.is_some() && self.second_factors(rules).is_empty()
    }

    /// Where mail goes to, partly masked.
    pub fn masked_email(&self) -> String {
        EmailAddress::parse(&self.email).map(|email| email.masked()).unwrap_or_default()
    }

    /// The last two digits of the mobile number.
    pub fn number_ending(&self) -> Option<String> {
        let mobile = self.mobile.as_deref()?;
        Some(mobile.chars().skip(mobile.chars().count().saturating_sub(2)).collect())
    }
}
