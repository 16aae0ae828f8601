use serde::{Deserialize, Serialize};

/// Work that a browser does in the background before a journey begins, and only when the API suspects automation.
///
/// It looks for a `nonce` with which SHA-256 of the text `challenge:nonce` begins with `bits` zero bits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ProofOfWorkChallenge {
    /// Works once, for five minutes.
    pub challenge: String,
    /// How many zero bits: each more doubles the work.
    pub bits: u32,
}

/// The work that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ProofOfWork {
    /// The challenge as it was given.
    pub challenge: String,
    /// What was found: at most 40 characters.
    pub nonce: String,
}

impl ProofOfWork {
    /// The text whose SHA-256 is looked at.
    pub fn text(challenge: &str, nonce: &str) -> String {
        [challenge, ":", nonce].concat()
    }

    /// Whether a digest begins with so many zero bits.
    pub fn suffices(digest: &[u8], bits: u32) -> bool {
        let mut zeros = 0;
        for byte in digest {
            zeros += byte.leading_zeros();
            if *byte != 0 {
                break;
            }
        }
        zeros >= bits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_bits_are_counted_from_the_beginning() {
        assert!(ProofOfWork::suffices(&[0, 0, 1], 23) && !ProofOfWork::suffices(&[0, 0, 1], 24));
        assert!(ProofOfWork::suffices(&[0x80], 0) && !ProofOfWork::suffices(&[0x80, 0], 1));
    }
}
