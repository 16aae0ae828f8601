use crate::random::Random;
use data_encoding::{BASE32, BASE32_NOPAD};
use jiff::Timestamp;
use std::fmt;
use subtle::ConstantTimeEq;
use totp_rs::{Algorithm, TOTP};
use voordeur_contract::{CODE_DIGITS, OneTimeCode};
use zeroize::Zeroizing;

/// How long a code of the app is shown (RFC 6238, 5.2).
const STEP_SECONDS: u64 = 30;

/// How long a secret is at least: 160 bits, the length of the hash (RFC 4226, 4, R6).
const SECRET_BYTES: usize = 20;

/// What an authenticator app and we both know (RFC 6238).
#[derive(Clone)]
pub struct AuthenticatorSecret(Zeroizing<Vec<u8>>);

/// The text is no secret of an authenticator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an authenticator's secret is at least 20 bytes in base 32")]
pub struct MalformedAuthenticatorSecret;

impl AuthenticatorSecret {
    /// Makes a new one.
    pub fn generate(random: &Random) -> Self {
        Self(Zeroizing::new(random.bytes::<SECRET_BYTES>().to_vec()))
    }

    /// Reads a secret as it is typed into an app.
    ///
    /// # Errors
    /// When it is not base 32 or too short.
    pub fn from_base32(text: &str) -> Result<Self, MalformedAuthenticatorSecret> {
        let bytes = BASE32_NOPAD
            .decode(text.as_bytes())
            .or_else(|_| BASE32.decode(text.as_bytes()))
            .map_err(|_| MalformedAuthenticatorSecret)?;
        if bytes.len() < SECRET_BYTES {
            return Err(MalformedAuthenticatorSecret);
        }
        Ok(Self(Zeroizing::new(bytes)))
    }

    /// The secret as it is typed into an app.
    pub fn to_base32(&self) -> String {
        BASE32_NOPAD.encode(&self.0)
    }

    /// Which time step this is the code of: the present one or the one before it, for a slow typist or a slow
    /// clock; `None` when of neither.
    pub fn time_step_of(&self, code: &OneTimeCode, now: Timestamp) -> Option<u64> {
        let present = time_step_at(now);
        [Some(present), present.checked_sub(1)]
            .into_iter()
            .flatten()
            .find(|step| self.code_of(*step).as_bytes().ct_eq(code.as_str().as_bytes()).into())
    }

    /// The code that the app shows at a moment.
    pub fn code_at(&self, now: Timestamp) -> String {
        self.code_of(time_step_at(now))
    }

    fn code_of(&self, step: u64) -> String {
        TOTP::new_unchecked(Algorithm::SHA1, CODE_DIGITS, 0, STEP_SECONDS, self.0.to_vec())
            .generate(step.saturating_mul(STEP_SECONDS))
    }
}

fn time_step_at(now: Timestamp) -> u64 {
    u64::try_from(now.as_second()).unwrap_or_default() / STEP_SECONDS
}

impl fmt::Debug for AuthenticatorSecret {
    /// A secret stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AuthenticatorSecret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    /// The last six of the eight digits in RFC 6238, appendix B, for SHA-1.
    #[test]
    fn the_vectors_of_the_rfc_hold() {
        let secret = AuthenticatorSecret::from_base32("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").unwrap();
        for (second, code) in [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")] {
            assert_eq!(secret.code_at(at(second)), code);
        }
    }

    #[test]
    fn a_code_works_in_its_own_step_and_in_the_next() {
        let secret = AuthenticatorSecret::from_base32("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP").unwrap();
        let code = OneTimeCode::parse(&secret.code_at(at(3000))).unwrap();
        assert_eq!(secret.time_step_of(&code, at(3029)), Some(100));
        assert_eq!(secret.time_step_of(&code, at(3059)), Some(100));
        assert_eq!(secret.time_step_of(&code, at(3060)), None);
        assert_eq!(secret.time_step_of(&code, at(2999)), None);
    }

    #[test]
    fn a_new_secret_reads_back_as_it_is_typed() {
        let random = Random::seeded(1);
        let secret = AuthenticatorSecret::generate(&random).to_base32();
        assert_eq!(secret.len(), 32);
        assert_eq!(AuthenticatorSecret::from_base32(&secret).unwrap().to_base32(), secret);
        assert_ne!(AuthenticatorSecret::generate(&random).to_base32(), secret);
    }

    #[test]
    fn a_short_secret_is_refused() {
        assert!(AuthenticatorSecret::from_base32(&BASE32_NOPAD.encode(&[7; 20])).is_ok());
        assert!(AuthenticatorSecret::from_base32(&BASE32_NOPAD.encode(&[7; 19])).is_err());
        assert!(AuthenticatorSecret::from_base32("not base 32").is_err());
    }
}
