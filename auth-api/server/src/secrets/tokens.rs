use crate::random::Random;
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use sha2::{Digest as _, Sha256};
use std::fmt;

/// What a cookie holds: 256 random bits. Only its hash is kept, so the store opens nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

/// What is kept of a [`Token`]. With 256 random bits a plain SHA-256 cannot be tried through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenHash(String);

impl Token {
    /// Makes a new one.
    pub fn generate(random: &Random) -> Self {
        Self(BASE64URL_NOPAD.encode(&random.bytes::<32>()))
    }

    /// Reads the value of a cookie; anything that we did not make in this form is no token.
    pub fn parse(value: &str) -> Option<Self> {
        let bytes = BASE64URL_NOPAD.decode(value.as_bytes()).ok()?;
        (bytes.len() == 32).then(|| Self(value.to_owned()))
    }

    /// The value for the cookie.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What is kept.
    pub fn hash(&self) -> TokenHash {
        TokenHash(HEXLOWER.encode(&Sha256::digest(self.0.as_bytes())))
    }
}

impl TokenHash {
    /// As it was kept.
    pub fn from_store(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The hash as it stands in the store.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    /// A token stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_we_make_is_a_token() {
        let token = Token::generate(&Random::seeded(1));
        assert_eq!(Token::parse(token.expose()), Some(token.clone()));
        assert!(!token.hash().as_str().contains(token.expose()));
        for wrong in ["", "hush", "===="] {
            assert_eq!(Token::parse(wrong), None);
        }
    }
}
