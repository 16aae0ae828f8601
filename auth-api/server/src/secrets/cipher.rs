use crate::random::Random;
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use data_encoding::BASE64;

/// How many bytes of nonce stand before the encrypted bytes: enough to draw them at random for ever.
const NONCE_BYTES: usize = 24;

/// Encrypts texts for the store (XChaCha20-Poly1305), each bound to the row it belongs to.
pub struct Cipher(XChaCha20Poly1305);

/// The text was not encrypted with this key for this row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("what is encrypted in the store does not belong to this key or to this row")]
pub struct CipherError;

impl Cipher {
    pub(super) fn new(key: [u8; 32]) -> Self {
        Self(XChaCha20Poly1305::new(&key.into()))
    }

    /// Encrypts `text` for `row`; in base64.
    ///
    /// # Errors
    /// When the text is longer than the cipher takes (256 GiB).
    pub fn encrypt(&self, random: &Random, row: &str, text: &str) -> Result<String, CipherError> {
        let nonce: [u8; NONCE_BYTES] = random.bytes();
        let payload = Payload { msg: text.as_bytes(), aad: row.as_bytes() };
        let encrypted = self.0.encrypt(&XNonce::from(nonce), payload).map_err(|_| CipherError)?;
        Ok(BASE64.encode(&[nonce.as_slice(), &encrypted].concat()))
    }

    /// Decrypts what was encrypted for `row`.
    ///
    /// # Errors
    /// When it was changed, or encrypted with another key or for another row.
    pub fn decrypt(&self, row: &str, encrypted: &str) -> Result<String, CipherError> {
        let bytes = BASE64.decode(encrypted.as_bytes()).map_err(|_| CipherError)?;
        let (nonce, encrypted) = bytes.split_first_chunk::<NONCE_BYTES>().ok_or(CipherError)?;
        let payload = Payload { msg: encrypted, aad: row.as_bytes() };
        let text = self.0.decrypt(&XNonce::from(*nonce), payload).map_err(|_| CipherError)?;
        String::from_utf8(text).map_err(|_| CipherError)
    }
}

#[cfg(test)]
mod tests {
    use crate::{random::Random, secrets::SecretKey};

    #[test]
    fn only_the_same_key_purpose_and_row_decrypt() {
        let (key, random) = (SecretKey::new([1; 32]), Random::seeded(1));
        let encrypted = key.cipher("outbox").encrypt(&random, "row", "hush").unwrap();
        assert!(!encrypted.contains("hush"));
        assert_eq!(key.cipher("outbox").decrypt("row", &encrypted).unwrap(), "hush");
        assert!(key.cipher("outbox").decrypt("another", &encrypted).is_err());
        assert!(key.cipher("another").decrypt("row", &encrypted).is_err());
        assert!(SecretKey::new([2; 32]).cipher("outbox").decrypt("row", &encrypted).is_err());
        assert!(key.cipher("outbox").decrypt("row", "").is_err());
    }
}
