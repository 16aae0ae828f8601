//! How far something is, as it is said aloud.

/// Not every one of many, which would be out of date before it is heard.
pub(super) const fn heard(done: usize, total: usize) -> usize {
    let step = if total < 10 { 1 } else { total / 5 };
    done - done % step
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_one_of_few_is_heard_and_every_fifth_part_of_many() {
        let heard_of = |total: usize| {
            let mut all: Vec<_> = (0..=total).map(|done| heard(done, total)).collect();
            all.dedup();
            all
        };
        assert_eq!(heard_of(3), [0, 1, 2, 3]);
        assert_eq!(heard_of(50), [0, 10, 20, 30, 40, 50]);
    }
}
