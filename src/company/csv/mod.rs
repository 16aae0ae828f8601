//! Lists of colleagues as spreadsheets write and read them: comma-separated values (RFC 4180), with the separator of
//! whatever country. Pure: where the text comes from, and where it goes, others know.

mod columns;
mod fold;
mod known;
mod mistake;
mod read;
mod records;
mod rows;
mod write;

pub(crate) use columns::Column;
pub(crate) use known::Known;
pub(crate) use mistake::{FileError, Mistake, Wrong};
pub(crate) use read::{LeftOut, List, ROWS_AT_MOST, Row, read};
pub(crate) use write::{CsvFile, user_cells};

#[cfg(test)]
mod tests;
