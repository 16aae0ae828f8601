//! Randomness is a parameter: everything that needs it takes it from a [`Random`].

use jiff::Timestamp;
use rand::{RngCore, SeedableRng, TryRngCore, rngs::OsRng, rngs::StdRng};
use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};
use uuid::Uuid;
use voordeur_contract::CODE_DIGITS;

/// Gives random bytes and what is made of them. Copies of one source share its sequence.
#[derive(Clone)]
pub struct Random(Source);

#[derive(Clone)]
enum Source {
    System,
    Seeded(Arc<Mutex<StdRng>>),
}

impl Random {
    /// The generator of the operating system: the only one that secrets may come from.
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A sequence that tests can foresee.
    pub fn seeded(seed: u64) -> Self {
        Self(Source::Seeded(Arc::new(Mutex::new(StdRng::seed_from_u64(seed)))))
    }

    /// Random bytes.
    #[expect(
        clippy::expect_used,
        reason = "without the generator of the operating system nothing here is safe"
    )]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match &self.0 {
            Source::System => {
                OsRng.try_fill_bytes(&mut bytes).expect("the operating system gives randomness");
            }
            Source::Seeded(rng) => {
                rng.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
            }
        }
        bytes
    }

    /// An id that sorts by time of creation (UUID version 7, RFC 9562).
    pub fn id(&self, now: Timestamp) -> Uuid {
        let milliseconds = u64::try_from(now.as_millisecond()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(milliseconds, &self.bytes()).into_uuid()
    }

    /// The digits of a code, each code equally likely (OWASP ASVS 5.0, 6.5.3).
    pub fn code(&self) -> String {
        const CODES: u32 = 10_u32.pow(CODE_DIGITS as u32);
        // What lies above the last whole multiple would make small codes likelier: draw again.
        const FAIR: u32 = u32::MAX - u32::MAX % CODES;
        loop {
            let number = u32::from_le_bytes(self.bytes());
            if number < FAIR {
                return format!("{:0width$}", number % CODES, width = CODE_DIGITS);
            }
        }
    }
}

impl fmt::Debug for Random {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Random(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_six_digits() {
        let random = Random::seeded(1);
        for _ in 0..1000 {
            let code = random.code();
            assert!(code.len() == CODE_DIGITS && code.bytes().all(|b| b.is_ascii_digit()), "{code}");
        }
    }

    #[test]
    fn ids_sort_by_time() {
        let random = Random::system();
        let (early, late) = (Timestamp::UNIX_EPOCH, Timestamp::MAX);
        assert!(random.id(early) < random.id(late));
        assert_ne!(random.id(early), random.id(early));
    }
}
