use std::str::FromStr;

/// A row of the audit trail as it was noted elsewhere: its number and its seal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotedRow {
    /// Which row, counted from 1.
    pub number: i64,
    /// The seal that it had.
    pub seal: String,
}

/// It is not written as the command prints it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected NUMBER:SEAL, as this command printed it")]
pub struct NotNotedRow;

impl FromStr for NotedRow {
    type Err = NotNotedRow;

    fn from_str(written: &str) -> Result<Self, Self::Err> {
        let (number, seal) = written.split_once(':').ok_or(NotNotedRow)?;
        let number = number.parse().ok().filter(|number| *number > 0).ok_or(NotNotedRow)?;
        if seal.is_empty() {
            return Err(NotNotedRow);
        }
        Ok(Self { number, seal: seal.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_as_it_is_printed_and_not_otherwise() {
        let row = NotedRow { number: 12, seal: "abc=".to_owned() };
        assert_eq!("12:abc=".parse(), Ok(row));
        for wrong in ["", "12", "12:", "0:abc", "-1:abc", "twelve:abc"] {
            assert_eq!(wrong.parse::<NotedRow>(), Err(NotNotedRow), "{wrong}");
        }
    }
}
