use std::time::{Duration, Instant};

/// Does the work, and says how long it took.
#[expect(clippy::disallowed_methods, reason = "the edge: how long something took decides nothing")]
pub(crate) async fn timed<T>(work: impl Future<Output = T>) -> (T, Duration) {
    let begun = Instant::now();
    let result = work.await;
    (result, begun.elapsed())
}
