use super::Column;
use voordeur_contract::FieldReason;

/// Why nothing of a list can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FileError {
    /// Nothing stands in it.
    Empty,
    /// Columns that there have to be are not there: the first row names none, or others.
    HeaderMissing(Vec<Column>),
    /// It has a header, and nobody below it.
    NobodyListed,
    /// It has more than [`ROWS_AT_MOST`](super::ROWS_AT_MOST).
    TooManyRows,
    /// In this row a quote opens that is not closed.
    QuoteOpen {
        /// Counted from 1, as a spreadsheet does.
        row: u32,
    },
}

/// Something in a row that has to be mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// Nothing: it is about the row.
    pub(crate) column: Option<Column>,
    /// What stands there.
    pub(crate) typed: String,
    /// What is wrong with that.
    pub(crate) wrong: Wrong,
}

/// What is wrong with a cell or a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// The field cannot be read.
    Field(FieldReason),
    /// No language of the portal.
    UnknownLanguage,
    /// No role.
    UnknownRole,
    /// Nothing that the portal authorises for.
    UnknownAuthorisation,
    /// The same e-mail address stands in this row already.
    Repeated {
        /// The first row with it.
        row: u32,
    },
    /// The row has more cells than the header.
    TooManyCells,
}
