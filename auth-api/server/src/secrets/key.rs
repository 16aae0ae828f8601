use super::Cipher;
use data_encoding::{BASE64, HEXLOWER};
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::fmt;
use voordeur_contract::PrintedCode;
use zeroize::Zeroizing;

/// The installation's own secret: 32 bytes. Instances that share a store share it.
///
/// Whatever it is used for gets a key of its own, derived from it, so that what is made for one purpose is
/// worth nothing for another.
#[derive(Clone)]
pub struct SecretKey(Zeroizing<[u8; 32]>);

/// A keyed hash (HMAC-SHA-256) in hexadecimal: without the key nobody can try the million codes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Digest(String);

impl Digest {
    /// The digest as it stands in the store.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Takes over a digest from the store.
    pub fn from_text(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl SecretKey {
    /// Takes over 32 random bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Reads the key as it stands in an environment variable or a file: base64, white space around it aside.
    pub fn from_base64(text: &str) -> Option<Self> {
        let decoded = Zeroizing::new(BASE64.decode(text.trim().as_bytes()).ok()?);
        <[u8; 32]>::try_from(decoded.as_slice()).ok().map(Self::new)
    }

    /// What a code sent by SMS is kept as: bound to its purpose and to the journey or account it is for.
    pub fn code_digest(&self, bound_to: &str, code: &str) -> Digest {
        self.digest("code", &[bound_to, code])
    }

    /// What a recovery code is kept as. It is bound to no account: which it will be shows at the end of registering,
    /// and the code's 40 bits are drawn for it alone.
    pub fn recovery_code_digest(&self, code: &PrintedCode) -> Digest {
        self.code_digest("recovery-code", code.as_str())
    }

    /// The name under which something is counted; an e-mail address or a network address is not kept in clear.
    pub fn counter_name(&self, what: &str, subject: &str) -> String {
        format!("{what}:{}", self.digest("counter", &[what, subject]))
    }

    /// What names an act of an administrator, with what was typed in it.
    pub fn act_digest(&self, act: &str) -> Digest {
        self.digest("act", &[act])
    }

    /// The link that binds a row of the audit trail to the one before it.
    pub fn audit_link(&self, parts: &[&str]) -> Digest {
        self.digest("audit", parts)
    }

    /// What tells a challenge of ours from one that somebody wrote.
    pub(super) fn challenge_seal(&self, terms: &str) -> Digest {
        self.digest("proof-of-work", &[terms])
    }

    /// Encrypts for one purpose.
    pub fn cipher(&self, purpose: &str) -> Cipher {
        Cipher::new(*self.derive(&format!("cipher:{purpose}")))
    }

    /// Each part is preceded by its length, so that no two lists of parts give the same input.
    fn digest(&self, purpose: &str, parts: &[&str]) -> Digest {
        let mut mac = keyed(&self.derive(purpose));
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part.as_bytes());
        }
        Digest(HEXLOWER.encode(&mac.finalize().into_bytes()))
    }

    fn derive(&self, purpose: &str) -> Zeroizing<[u8; 32]> {
        let mut mac = keyed(&self.0);
        mac.update(purpose.as_bytes());
        Zeroizing::new(mac.finalize().into_bytes().into())
    }
}

#[expect(clippy::expect_used, reason = "HMAC takes a key of any length (RFC 2104)")]
fn keyed(key: &[u8; 32]) -> Hmac<Sha256> {
    Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length")
}

impl fmt::Debug for SecretKey {
    /// A key stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_code_is_kept_differently_for_each_journey_and_key() {
        let (key, other) = (SecretKey::new([1; 32]), SecretKey::new([2; 32]));
        let digest = key.code_digest("journey", "123456");
        assert_eq!(digest, key.code_digest("journey", "123456"));
        assert_ne!(digest, key.code_digest("another", "123456"));
        assert_ne!(digest, other.code_digest("journey", "123456"));
    }

    #[test]
    fn where_one_part_ends_matters() {
        let key = SecretKey::new([1; 32]);
        assert_ne!(key.audit_link(&["ab", "c"]), key.audit_link(&["a", "bc"]));
    }

    #[test]
    fn a_key_is_32_bytes_in_base64() {
        assert!(SecretKey::from_base64(&format!(" {}\n", BASE64.encode(&[7; 32]))).is_some());
        for wrong in ["", "hush", &BASE64.encode(&[7; 31])] {
            assert!(SecretKey::from_base64(wrong).is_none());
        }
        assert_eq!(format!("{:?}", SecretKey::new([7; 32])), "SecretKey(…)");
    }
}
