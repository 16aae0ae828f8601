use crate::{
    journeys::{Account, AccountId, Renewal, Standing},
    secrets::{AuthenticatorSecret, mark_of},
};
use std::fmt;
use voordeur_contract::{EmailAddress, Language};

/// An account as it stands in the store.
#[derive(Clone)]
pub struct StoredAccount {
    /// Names it.
    pub id: AccountId,
    /// Where to write to, and the name to log in with.
    pub email: EmailAddress,
    /// How to address the person.
    pub name: String,
    /// In which language to write.
    pub language: Language,
    /// The person's id in the insurer's records, if it is somebody of theirs.
    pub person: Option<String>,
    /// The mobile number (E.164), if any.
    pub mobile: Option<String>,
    /// Codes for logging in are sent to the number.
    pub sms_is_factor: bool,
    /// PHC string of argon2id.
    pub password_hash: String,
    /// What the authenticator app and we both know, if one is linked.
    pub authenticator: Option<AuthenticatorSecret>,
    /// Its second factors prove nothing before they are set up anew. Kept by whoever asks for it, not with the account.
    pub renewal: Option<Renewal>,
    /// What its log-ins have led to.
    pub standing: Standing,
    /// Grows with every change of the standing.
    pub revision: u32,
}

impl fmt::Debug for StoredAccount {
    /// Whose it is, and what opens it, stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredAccount")
            .field("id", &self.id)
            .field("email", &self.email.masked())
            .field("language", &self.language)
            .field("standing", &self.standing)
            .field("revision", &self.revision)
            .finish_non_exhaustive()
    }
}

impl StoredAccount {
    /// What a journey has to know of it.
    pub fn facts(&self) -> Account {
        Account {
            id: self.id.clone(),
            email: self.email.as_str().to_owned(),
            language: self.language,
            mobile: self.mobile.clone().filter(|_| self.sms_is_factor),
            has_authenticator: self.authenticator.is_some(),
            renewal: self.renewal.clone(),
            password: mark_of(&self.password_hash),
            standing: self.standing.clone(),
        }
    }
}
