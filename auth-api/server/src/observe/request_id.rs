use axum::http::HeaderValue;
use std::fmt;

/// Letters and digits that are not mistaken for one another on the telephone (Crockford's base 32).
const ALPHABET: [u8; 32] = *b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many characters stand between two dashes.
const GROUP: u32 = 4;

/// The reference of one request: `7KQ4-M2XP-9TDH`.
///
/// It stands in the answer's `X-Request-Id`, in every problem and in every log line of the request, so that
/// what a person quotes to the help desk finds the log. It is made here; an id that a client sends is ignored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(String);

impl RequestId {
    /// Writes 60 random bits (the lowest of `bits`) as three groups of four characters.
    pub fn from_bits(bits: u64) -> Self {
        let mut text = String::with_capacity(14);
        for position in 0..12_u32 {
            if position > 0 && position.is_multiple_of(GROUP) {
                text.push('-');
            }
            let symbol = (bits >> (5 * position)) & 31;
            text.push(ALPHABET.get(symbol as usize).copied().map_or('0', char::from));
        }
        Self(text)
    }

    /// The reference as it is quoted.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The reference as the value of a header.
    pub fn header_value(&self) -> HeaderValue {
        HeaderValue::from_str(&self.0).unwrap_or_else(|_| HeaderValue::from_static("unknown"))
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_reference_can_be_read_out_on_the_telephone(bits: u64) {
            let id = RequestId::from_bits(bits);
            let groups: Vec<&str> = id.as_str().split('-').collect();
            prop_assert_eq!(groups.len(), 3);
            for group in groups {
                prop_assert_eq!(group.len(), GROUP as usize);
                prop_assert!(group.bytes().all(|b| ALPHABET.contains(&b)));
            }
            prop_assert!(id.header_value() == id.as_str());
        }

        #[test]
        fn different_bits_are_different_references(one in 0_u64..1 << 60, other in 0_u64..1 << 60) {
            prop_assert_eq!(one == other, RequestId::from_bits(one) == RequestId::from_bits(other));
        }
    }
}
