use super::Digest;
use crate::random::Random;
use argon2::{
    Algorithm, Argon2, Params, PasswordHash, PasswordHasher, PasswordVerifier, Version,
    password_hash::SaltString,
};
use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};
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
    /// How many passwords were verified: tests see that it is one, whether there is an account or not.
    #[cfg(test)]
    pub(crate) verified: Arc<std::sync::atomic::AtomicUsize>,
}

/// Tells what is stored of a password from whatever was and will be stored of any: it has a random salt of its own, so that
/// a plain SHA-256 gives nothing away.
pub fn mark_of(stored: &str) -> Digest {
    Digest::from_text(HEXLOWER.encode(&Sha256::digest(stored.as_bytes())))
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
        Ok(Self {
            argon2,
            slots: Arc::new(Semaphore::new(costs.at_once)),
            nobody,
            random,
            #[cfg(test)]
            verified: Arc::default(),
        })
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
        #[cfg(test)]
        let verified = Arc::clone(&self.verified);
        let right = self
            .in_turn(move || {
                #[cfg(test)]
                verified.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
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

    /// The slot belongs to the work: whoever stops waiting for it cannot begin more of it meanwhile.
    async fn in_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, PasswordHashError> {
        let slots = Arc::clone(&self.slots);
        let slot = slots.acquire_owned().await.map_err(|_| PasswordHashError::Stopping)?;
        let work = move || {
            let _slot = slot;
            work()
        };
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
    async fn a_hash_costs_what_it_should() {
        let passwords = Passwords::new(PasswordCosts::OWASP, Random::seeded(1)).unwrap();
        let stored = passwords.hash(&password("open the front door")).await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
    }

    #[tokio::test]
    async fn work_that_nobody_waits_for_any_more_keeps_its_slot() {
        let passwords = passwords();
        let slots = PasswordCosts::CHEAPEST.at_once;
        let (done, wait) = std::sync::mpsc::channel::<()>();
        let wait = Arc::new(std::sync::Mutex::new(wait));
        for _ in 0..slots {
            let (begun, has_begun) = tokio::sync::oneshot::channel();
            let wait = Arc::clone(&wait);
            let mut waiting = Box::pin(passwords.in_turn(move || {
                begun.send(()).unwrap();
                wait.lock().unwrap().recv()
            }));
            tokio::select! {
                _ = &mut waiting => panic!("the work is done before its time"),
                begun = has_begun => begun.unwrap(),
            }
            drop(waiting);
        }
        assert_eq!(passwords.slots.available_permits(), 0);
        drop(done);
        let all = passwords.slots.acquire_many(u32::try_from(slots).unwrap()).await;
        assert!(all.is_ok(), "the slots are free when the work is done");
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
