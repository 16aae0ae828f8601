//! Work for browsers that may be programs: what is asked, and whether it was done.

use super::SecretKey;
use data_encoding::HEXLOWER;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq;
use voordeur_contract::{ProofOfWork, ProofOfWorkChallenge};

/// For so long a challenge works: a slow telephone needs seconds.
const VALIDITY: SignedDuration = SignedDuration::from_mins(5);

/// The longest nonce that is looked at.
const NONCE_MAX_CHARACTERS: usize = 40;

/// Work for a browser. Nothing of it is kept: it says itself until when it works, and how much it asks, under a keyed
/// hash (`seconds.bits.random.hash`).
pub fn challenge(key: &SecretKey, bits: u32, random: [u8; 16], now: Timestamp) -> ProofOfWorkChallenge {
    let expires_at = now.saturating_add(VALIDITY).unwrap_or(Timestamp::MAX).as_second();
    let terms = format!("{expires_at}.{bits}.{}", HEXLOWER.encode(&random));
    ProofOfWorkChallenge { challenge: format!("{terms}.{}", key.challenge_seal(&terms)), bits }
}

/// Until when a challenge works whose work was done; nothing when it was not, or the challenge is over or not ours.
///
/// That it is used once is for the caller to see to.
pub fn done_until(key: &SecretKey, work: &ProofOfWork, now: Timestamp) -> Option<Timestamp> {
    let (terms, seal) = work.challenge.rsplit_once('.')?;
    if !bool::from(key.challenge_seal(terms).as_str().as_bytes().ct_eq(seal.as_bytes())) {
        return None;
    }
    let mut terms = terms.split('.');
    let expires_at = Timestamp::from_second(terms.next()?.parse().ok()?).ok()?;
    let bits = terms.next()?.parse().ok()?;
    if now >= expires_at || work.nonce.len() > NONCE_MAX_CHARACTERS {
        return None;
    }
    let digest = Sha256::digest(ProofOfWork::text(&work.challenge, &work.nonce));
    ProofOfWork::suffices(&digest, bits).then_some(expires_at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const BITS: u32 = 8;

    fn key() -> SecretKey {
        SecretKey::new([7; 32])
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(seconds).unwrap()
    }

    /// As a browser does it.
    fn work_on(ProofOfWorkChallenge { challenge, bits }: ProofOfWorkChallenge) -> ProofOfWork {
        let nonce = (0_u32..)
            .map(|nonce| nonce.to_string())
            .find(|nonce| ProofOfWork::suffices(&Sha256::digest(ProofOfWork::text(&challenge, nonce)), bits));
        ProofOfWork { nonce: nonce.unwrap(), challenge }
    }

    #[test]
    fn work_that_was_done_is_accepted_for_five_minutes() {
        let work = work_on(challenge(&key(), BITS, [1; 16], at(0)));
        assert_eq!(done_until(&key(), &work, at(299)), Some(at(300)));
        assert_eq!(done_until(&key(), &work, at(300)), None);
    }

    #[test]
    fn less_work_than_was_asked_is_none() {
        let challenge = challenge(&key(), 200, [1; 16], at(0));
        let work = ProofOfWork { challenge: challenge.challenge, nonce: "1".to_owned() };
        assert_eq!(done_until(&key(), &work, at(1)), None);
    }

    #[test]
    fn nobody_writes_a_challenge_with_easier_terms() {
        let work = work_on(challenge(&SecretKey::new([8; 32]), BITS, [1; 16], at(0)));
        assert_eq!(done_until(&key(), &work, at(1)), None);
        let ours = challenge(&key(), BITS, [1; 16], at(0)).challenge;
        let easier = ours.replacen(&format!(".{BITS}."), ".0.", 1);
        assert_ne!(easier, ours);
        assert_eq!(
            done_until(&key(), &ProofOfWork { challenge: easier, nonce: "1".to_owned() }, at(1)),
            None
        );
    }

    #[test]
    fn a_nonce_has_an_end() {
        let work = work_on(challenge(&key(), BITS, [1; 16], at(0)));
        let padded = ProofOfWork { nonce: "1".repeat(NONCE_MAX_CHARACTERS + 1), ..work };
        assert_eq!(done_until(&key(), &padded, at(1)), None);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(challenge in ".{0,80}", nonce in ".{0,50}") {
            prop_assert_eq!(done_until(&key(), &ProofOfWork { challenge, nonce }, at(1)), None);
        }
    }
}
