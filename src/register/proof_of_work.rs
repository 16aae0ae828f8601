//! The work that the API asks for before a journey begins when it suspects automation: done in the background, while
//! the visitor can go on typing.

use crate::browser::{digest::sha256, pause::pause};
use voordeur_contract::{ProofOfWork, ProofOfWorkChallenge};

/// How many nonces are tried between two pauses: some ten milliseconds of a slow phone. One at a time would take three
/// times as long, all without a pause would let no key through.
const BATCH: u32 = 256;

/// Looks for a nonce until there is one. Nothing when the browser cannot.
pub(super) async fn solve(asked: &ProofOfWorkChallenge) -> Option<ProofOfWork> {
    let challenge = asked.challenge.clone();
    let mut nonces = 0..BATCH;
    loop {
        let texts = nonces.clone().map(|nonce| ProofOfWork::text(&challenge, &nonce.to_string()));
        let digests = sha256(texts).await?;
        let found = nonces.clone().zip(digests).find(|(_, digest)| ProofOfWork::suffices(digest, asked.bits));
        if let Some((nonce, _)) = found {
            return Some(ProofOfWork { challenge, nonce: nonce.to_string() });
        }
        pause().await;
        nonces = nonces.end..nonces.end.checked_add(BATCH)?;
    }
}
