//! How values stand in columns: texts and 64-bit numbers only, which both databases have.

use super::StoreError;
use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};
use voordeur_contract::Language;

/// A moment in milliseconds since 1970.
pub(super) fn milliseconds(at: Timestamp) -> i64 {
    at.as_millisecond()
}

/// A text that cannot be null.
pub(super) fn text(row: &AnyRow, column: &str) -> Result<String, StoreError> {
    Ok(row.try_get(column)?)
}

/// A text or null.
pub(super) fn optional_text(row: &AnyRow, column: &str) -> Result<Option<String>, StoreError> {
    Ok(row.try_get(column)?)
}

/// A number that is never negative.
pub(super) fn count(row: &AnyRow, column: &str) -> Result<u32, StoreError> {
    let number: i64 = row.try_get(column)?;
    u32::try_from(number).map_err(|_| unreadable(column))
}

/// A moment.
pub(super) fn moment(row: &AnyRow, column: &str) -> Result<Timestamp, StoreError> {
    Timestamp::from_millisecond(row.try_get(column)?).map_err(|_| unreadable(column))
}

/// A moment or null.
pub(super) fn optional_moment(row: &AnyRow, column: &str) -> Result<Option<Timestamp>, StoreError> {
    let milliseconds: Option<i64> = row.try_get(column)?;
    milliseconds.map(Timestamp::from_millisecond).transpose().map_err(|_| unreadable(column))
}

/// The tag of a language.
pub(super) fn language(row: &AnyRow, column: &str) -> Result<Language, StoreError> {
    text(row, column)?.parse().map_err(|_| unreadable(column))
}

/// The column does not hold what this program writes there. The value itself stands in no log.
pub(super) fn unreadable(column: &str) -> StoreError {
    StoreError::Unreadable(format!("column {column}"))
}
