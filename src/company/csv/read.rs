//! From a text to colleagues who can be invited, and to everything that has to be mended before.

use super::{Column, FileError, Known, Mistake, columns::Header, records::Records, rows::RowReader};
use voordeur_contract::NewUser;

/// So many rows a list may have: twice the largest company we know of.
pub(crate) const ROWS_AT_MOST: usize = 20_000;

/// What separates cells: whichever makes most of the header known.
const SEPARATORS: [char; 3] = ['\t', ';', ','];

/// The line with which some spreadsheets name the separator, and which they show to nobody: `sep=;`.
const SEPARATOR_LINE: &str = "sep=";

/// Somebody to invite, and the row that says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// Counted from 1, as a spreadsheet does.
    pub(crate) number: u32,
    pub(crate) user: NewUser,
}

/// A row that nobody can be invited by before it is mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LeftOut {
    /// Counted from 1, as a spreadsheet does: the header is one.
    pub(crate) number: u32,
    /// What was typed in the columns that we write ([`Column::WRITTEN`]).
    pub(crate) cells: [String; Column::WRITTEN.len()],
    /// What stands beyond the last column.
    pub(crate) excess: Vec<String>,
    /// What has to be mended.
    pub(crate) mistakes: Vec<Mistake>,
}

/// What a list says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct List {
    /// The rows that can be read, in their order.
    pub(crate) rows: Vec<Row>,
    /// The others, in their order.
    pub(crate) left_out: Vec<LeftOut>,
    /// The headers of the columns that are not used.
    pub(crate) ignored: Vec<String>,
}

/// Reads a list. A byte-order mark may stand before it.
pub(crate) fn read(text: &str, known: &Known) -> Result<List, FileError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (text, separator) = separated(text);
    let mut records =
        Records::of(text, separator).filter(|r| r.as_ref().map_or(true, |record| !record.is_empty()));
    let first = records.next().ok_or(FileError::Empty)?;
    let header = Header::of(&first.map_err(|open| FileError::QuoteOpen { row: open.row })?.cells);
    let missing = header.missing();
    if !missing.is_empty() {
        return Err(FileError::HeaderMissing(missing));
    }
    let mut list = List::default();
    let mut reader = RowReader::new(&header, known);
    for (count, record) in records.enumerate() {
        if count >= ROWS_AT_MOST {
            return Err(FileError::TooManyRows);
        }
        reader.add_to(&mut list, record.map_err(|open| FileError::QuoteOpen { row: open.row })?);
    }
    list.ignored = header.into_ignored();
    if list.rows.is_empty() && list.left_out.is_empty() { Err(FileError::NobodyListed) } else { Ok(list) }
}

/// The text after the line that names its separator, if there is one, and the separator.
fn separated(text: &str) -> (&str, char) {
    if let Some(named) = text.strip_prefix(SEPARATOR_LINE)
        && let Some(separator) = named.chars().next()
        && let rest = named.trim_start_matches(separator)
        && rest.starts_with(['\r', '\n'])
    {
        return (rest.trim_start_matches(['\r', '\n']), separator);
    }
    let recognised = |separator: &char| {
        let mut records = Records::of(text, *separator).filter_map(Result::ok);
        let first = records.find(|record| !record.is_empty());
        first.map(|record| Header::of(&record.cells).recognised())
    };
    (text, SEPARATORS.into_iter().max_by_key(recognised).unwrap_or(','))
}
