//! The accounts that everybody may try the front door with. Development mode only.

pub mod companies;

use crate::{
    http::Services,
    journeys::{AccountId, Block, Standing},
    secrets::{AuthenticatorSecret, MalformedAuthenticatorSecret, PasswordHashError},
    store::{Store, StoreError, StoredAccount},
};
use voordeur_contract::{EmailAddress, EmailError, IdError, Language, Password, PasswordError};

/// The password of every sample account.
pub const PASSWORD: &str = "open the front door";

/// The secret of every sample account that has an authenticator.
pub const AUTHENTICATOR_SECRET: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/// What one of them is.
pub struct Sample {
    /// The name to log in with.
    pub email: &'static str,
    /// How to address the person.
    pub name: &'static str,
    /// Who it is in the sample insurer's records, if anybody.
    pub person: Option<&'static str>,
    /// The number codes are sent to.
    pub mobile: Option<&'static str>,
    /// It has an authenticator.
    pub authenticator: bool,
    /// Nobody gets in.
    pub blocked: bool,
}

/// All of them.
pub const SAMPLES: [Sample; 6] = [
    Sample {
        person: Some("P-1000"),
        ..Sample::with_mobile("customer@example.com", "Charlie Peeters", "+32460000001")
    },
    Sample {
        mobile: None,
        authenticator: true,
        ..Sample::with_mobile("authenticator@example.com", "Aster Dubois", "")
    },
    Sample { authenticator: true, ..Sample::with_mobile("both@example.com", "Bo Janssens", "+32460000002") },
    Sample { blocked: true, ..Sample::with_mobile("blocked@example.com", "Blanche Maes", "+32460000003") },
    Sample::with_mobile("administrator@example.com", "Ada Willems", "+32460000004"),
    Sample::with_mobile("desk@example.com", "Dominique Lambert", "+32460000005"),
];

/// Why the samples could not be written.
#[derive(Debug, thiserror::Error)]
pub enum SamplesError {
    /// The store did not take them.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Their password could not be hashed.
    #[error(transparent)]
    Password(#[from] PasswordHashError),
    /// A sample is not what it should be.
    #[error("a sample account cannot be read: {0}")]
    Sample(String),
}

impl Sample {
    const fn with_mobile(email: &'static str, name: &'static str, mobile: &'static str) -> Self {
        Self { email, name, person: None, mobile: Some(mobile), authenticator: false, blocked: false }
    }

    fn account(&self, number: usize, password_hash: &str) -> Result<StoredAccount, SamplesError> {
        let secret = self.authenticator.then(|| AuthenticatorSecret::from_base32(AUTHENTICATOR_SECRET));
        let block = if self.blocked { Block::Indefinite } else { Block::None };
        Ok(StoredAccount {
            id: id(number),
            email: EmailAddress::parse(self.email)?,
            name: self.name.to_owned(),
            language: Language::En,
            person: self.person.map(str::to_owned),
            mobile: self.mobile.map(str::to_owned),
            sms_is_factor: true,
            password_hash: password_hash.to_owned(),
            authenticator: secret.transpose()?,
            renewal: None,
            standing: Standing { block, ..Standing::default() },
            revision: 1,
        })
    }
}

/// Names the sample account of this number, counted from 1.
fn id(number: usize) -> AccountId {
    AccountId(format!("00000000-0000-4000-8000-{number:012}"))
}

/// Whether a sample account is in the store: somebody has used it in development mode.
///
/// # Errors
/// When the store cannot be asked.
pub async fn are_in(store: &Store) -> Result<bool, StoreError> {
    let ids: Vec<AccountId> = (1..=SAMPLES.len()).map(id).collect();
    store.has_any_account(&ids).await
}

/// Writes the sample accounts. Those that are there already are left as they are.
///
/// # Errors
/// When the store does not take them.
pub async fn write(services: &Services) -> Result<(), SamplesError> {
    let hash = services.passwords.hash(&Password::parse_new(PASSWORD)?).await?;
    for (index, sample) in SAMPLES.iter().enumerate() {
        services.store.add_account(&sample.account(index + 1, &hash)?).await?;
    }
    Ok(())
}

macro_rules! unreadable_sample {
    ($($error:ty),+) => {
        $(impl From<$error> for SamplesError {
            fn from(error: $error) -> Self {
                Self::Sample(format!("{error:?}"))
            }
        })+
    };
}

unreadable_sample!(EmailError, IdError, PasswordError, MalformedAuthenticatorSecret);
