use crate::random::Random;
use argon2::{
    Algorithm, Argon2, Params, PasswordHash, PasswordHasher, PasswordVerifier, Version,
    password_hash::SaltString,
};
use std::sync::Arc;
use tokio::{sync::Semaphore, task::spawn_blocking};
use unicode_normalization::UnicodeNormalization;
use voordeur_contract::Password;
use zeroize::Zeroizing;

/// What a hash costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PasswordCosts {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
    /// How many hashes may be computed at once: more only wait for the processor and the memory.
    pub at_once: usize,
}

impl PasswordCosts {
    /// OWASP Password Storage Cheat Sheet: argon2id with 19 MiB and two passes, one lane.
    pub const OWASP: Self = Self { memory_kib: 19 * 1024, passes: 2, at_once: 4 };

    /// As little as argon2 takes. For tests.
    pub const CHEAPEST: Self = Self { memory_kib: 8, passes: 1, at_once: 4 };
}

/// Hashes and verifies passwords (argon2id), a few at a time and away from the threads that answer requests.
#[derive(Clone)]
pub struct Passwords {
    argon2: Argon2<'static>,
    slots: Arc<Semaphore>,
    /// The hash of no password: verified against when there is no account, so that it takes as long.
    nobody: Arc<str>,
    random: Random,
}

/// A password could not be hashed.
#[derive(Debug, thiserror::Error)]
pub enum PasswordHashError {
    /// The costs are not what argon2 takes, or what is stored is not a hash of argon2id.
    #[error("argon2: {0}")]
    Argon2(argon2::password_hash::Error),
    /// The costs are not what argon2 takes.
    #[error("argon2: {0}")]
    Costs(argon2::Error),
    /// The server is stopping.
    #[error("the server is stopping")]
    Stopping,
}

impl From<argon2::password_hash::Error> for PasswordHashError {
    fn from(error: argon2::password_hash::Error) -> Self {
        Self::Argon2(error)
    }
}

impl Passwords {
    /// Prepares hashing at these costs.
    ///
    /// # Errors
    /// When the costs are below or above what argon2 takes.
    pub fn new(costs: PasswordCosts, random: Random) -> Result<Self, PasswordHashError> {
        let params =
            Params::new(costs.memory_kib, costs.passes, 1, None).map_err(PasswordHashError::Costs)?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let nobody = hash(&argon2, &random, &random.code())?.into();
        Ok(Self { argon2, slots: Arc::new(Semaphore::new(costs.at_once)), nobody, random })
    }

    /// Hashes a password for the store (PHC string).
    ///
    /// # Errors
    /// When the server is stopping.
    pub async fn hash(&self, password: &Password) -> Result<String, PasswordHashError> {
        let (argon2, random, typed) = (self.argon2.clone(), self.random.clone(), normalised(password));
        self.in_turn(move || hash(&argon2, &random, &typed)).await?
    }

    /// Whether this is the password of which `stored` is the hash. Without an account, pass `None`: it takes
    /// as long and is never right.
    ///
    /// # Errors
    /// When `stored` is not a hash, or the server is stopping.
    pub async fn verify(&self, password: &Password, stored: Option<&str>) -> Result<bool, PasswordHashError> {
        let (argon2, typed) = (self.argon2.clone(), normalised(password));
        let against = stored.unwrap_or(&self.nobody).to_owned();
        let right = self
            .in_turn(move || {
                let parsed = PasswordHash::new(&against)?;
                match argon2.verify_password(typed.as_bytes(), &parsed) {
                    Ok(()) => Ok(true),
                    Err(argon2::password_hash::Error::Password) => Ok(false),
                    Err(error) => Err(PasswordHashError::Argon2(error)),
                }
            })
            .await??;
        Ok(right && stored.is_some())
    }

    async fn in_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, PasswordHashError> {
        let _slot = self.slots.acquire().await.map_err(|_| PasswordHashError::Stopping)?;
        spawn_blocking(work).await.map_err(|_| PasswordHashError::Stopping)
    }
}

fn hash(argon2: &Argon2<'_>, random: &Random, typed: &str) -> Result<String, PasswordHashError> {
    let salt = SaltString::encode_b64(&random.bytes::<16>())?;
    Ok(argon2.hash_password(typed.as_bytes(), &salt)?.to_string())
}

/// The same characters in the same form whatever keyboard they came from (NFC, as RFC 8265 has it).
fn normalised(password: &Password) -> Zeroizing<String> {
    Zeroizing::new(password.expose().nfc().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn password(typed: &str) -> Password {
        Password::parse_current(typed).unwrap()
    }

    fn passwords() -> Passwords {
        Passwords::new(PasswordCosts::CHEAPEST, Random::seeded(1)).unwrap()
    }

    #[tokio::test]
    async fn only_the_password_verifies() {
        let passwords = passwords();
        let stored = passwords.hash(&password("open the front door")).await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$"));
        assert!(passwords.verify(&password("open the front door"), Some(&stored)).await.unwrap());
        assert!(!passwords.verify(&password("open the back door"), Some(&stored)).await.unwrap());
    }

    #[tokio::test]
    async fn nobody_has_no_password() {
        assert!(!passwords().verify(&password("open the front door"), None).await.unwrap());
    }

    #[tokio::test]
    async fn an_accent_typed_in_two_strokes_is_the_same() {
        let passwords = passwords();
        let stored = passwords.hash(&password("caf\u{e9} ouvert")).await.unwrap();
        assert!(passwords.verify(&password("cafe\u{301} ouvert"), Some(&stored)).await.unwrap());
    }
}
