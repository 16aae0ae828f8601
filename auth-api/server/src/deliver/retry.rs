use crate::{random::Random, store::Channel};
use jiff::SignedDuration;

/// The pause after the first failure.
const FIRST_PAUSE_SECONDS: u64 = 2;

/// The longest pause.
const LONGEST_PAUSE_SECONDS: u64 = 15 * 60;

/// After how many failures a message is given up: some four hours.
pub const MAXIMAL_ATTEMPTS: u32 = 24;

/// Whether a message that failed so often is given up. A letter is tried as long as it is worth sending: a folder
/// may be away for a night, and nobody waits at the screen.
pub(super) fn is_last_attempt(channel: Channel, attempts: u32) -> bool {
    channel != Channel::Letter && attempts >= MAXIMAL_ATTEMPTS
}

/// How long to wait after the `attempts`th failure: twice as long each time, and by chance up to half less, so
/// that what failed together is not tried again together.
pub(super) fn pause(attempts: u32, random: &Random) -> SignedDuration {
    let doubled =
        FIRST_PAUSE_SECONDS.saturating_mul(1_u64.checked_shl(attempts.saturating_sub(1)).unwrap_or(u64::MAX));
    let whole = doubled.min(LONGEST_PAUSE_SECONDS) * 1000;
    let half = whole / 2;
    let less = u64::from(u32::from_le_bytes(random.bytes())) % (half + 1);
    SignedDuration::from_millis(i64::try_from(whole - less).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn pauses_double_up_to_a_quarter_of_an_hour_and_vary_by_half(attempts: u32, seed: u64) {
            let pause = pause(attempts, &Random::seeded(seed)).as_millis();
            let whole = match attempts {
                0 | 1 => 2_000,
                2..=9 => 2_000_i128 << (attempts - 1),
                _ => 900_000,
            };
            prop_assert!((whole / 2..=whole).contains(&pause), "{pause} of {whole}");
        }
    }
}
