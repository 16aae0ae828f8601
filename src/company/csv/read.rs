//! From a text to a list: its separator, its header, its rows.

use super::{FileError, Mistake, columns::Header, records::Records, rows::Reading};
use voordeur_contract::{Language, NewUser};

/// So many rows a list may have: twice the largest company we know of.
pub(crate) const ROWS_AT_MOST: usize = 20_000;

/// What separates cells: whichever makes most of the header known.
const SEPARATORS: [char; 3] = ['\t', ';', ','];

/// The line with which some spreadsheets name the separator, and which they show to nobody: `sep=;`.
const SEPARATOR_LINE: &str = "sep=";

/// What the portal knows, by which cells are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    /// The language of whoever has none in the list.
    pub(crate) language: Language,
    /// Those of the portal.
    pub(crate) languages: Vec<Language>,
    /// What it authorises for: id and name.
    pub(crate) authorisations: Vec<(String, String)>,
}

/// Somebody to invite, and the row that says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// Counted from 1, as a spreadsheet does.
    pub(crate) number: u32,
    pub(crate) user: NewUser,
}

/// What a list says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct List {
    /// The rows that can be read, in their order.
    pub(crate) rows: Vec<Row>,
    /// What is wrong with the others, in their order.
    pub(crate) mistakes: Vec<Mistake>,
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
    let mut reading = Reading::new(header, known);
    for (count, record) in records.enumerate() {
        if count >= ROWS_AT_MOST {
            return Err(FileError::TooManyRows);
        }
        reading.row(record.map_err(|open| FileError::QuoteOpen { row: open.row })?);
    }
    let list = reading.into_list();
    if list.rows.is_empty() && list.mistakes.is_empty() { Err(FileError::NobodyListed) } else { Ok(list) }
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
