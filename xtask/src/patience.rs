//! Waiting for what another program does.

use anyhow::{Result, bail};
use std::{sync::mpsc::channel, time::Duration};

const STEP: Duration = Duration::from_millis(50);

/// Asks until the answer is yes; an error after `limit`, told as “waited 15 s in vain: `what`”.
pub(crate) fn wait_until(what: &str, limit: Duration, mut is_so: impl FnMut() -> Result<bool>) -> Result<()> {
    // Nobody ever sends: waiting to receive is a pause.
    let (_never, pause) = channel::<()>();
    let mut left = limit;
    while !is_so()? {
        if left.is_zero() {
            bail!("waited {} s in vain: {what}", limit.as_secs());
        }
        _ = pause.recv_timeout(STEP);
        left = left.saturating_sub(STEP);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_ends_with_the_answer_or_the_patience() {
        let mut asked = 0;
        let third_time = || {
            asked += 1;
            Ok(asked == 3)
        };
        wait_until("the third time", Duration::from_secs(5), third_time).unwrap();
        let said = wait_until("nothing", Duration::ZERO, || Ok(false)).unwrap_err().to_string();
        assert_eq!(said, "waited 0 s in vain: nothing");
    }
}
