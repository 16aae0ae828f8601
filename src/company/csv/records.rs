//! Rows and cells of a text (RFC 4180), with some lenience for what spreadsheets and people write.

use std::{iter::Peekable, str::Chars};

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// Its number, as a spreadsheet counts: from 1, empty ones too.
    pub(super) number: u32,
    pub(super) cells: Vec<String>,
}

impl Record {
    /// Whether nothing stands in it.
    pub(super) fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// A cell begins with a quote, and no other ends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unclosed {
    /// The row in which it begins.
    pub(super) row: u32,
}

/// The rows one by one; nothing after one that cannot be read.
pub(super) struct Records<'t> {
    text: Peekable<Chars<'t>>,
    separator: char,
    number: u32,
}

/// What a cell ended with.
enum End {
    Separator,
    Line,
}

impl<'t> Records<'t> {
    pub(super) fn of(text: &'t str, separator: char) -> Self {
        Self { text: text.chars().peekable(), separator, number: 0 }
    }

    /// What stands between quotes, of which the first has been read. Two are one that stands in the text.
    fn quoted(&mut self) -> Option<String> {
        let mut cell = String::new();
        loop {
            match self.text.next()? {
                '"' if self.text.next_if_eq(&'"').is_some() => cell.push('"'),
                '"' => return Some(cell),
                other => cell.push(other),
            }
        }
    }

    /// What stands from here to the end of the cell. A quote within is nothing special.
    fn rest(&mut self, cell: &mut String) -> End {
        loop {
            match self.text.next() {
                None | Some('\n') => return End::Line,
                Some('\r') => {
                    _ = self.text.next_if_eq(&'\n');
                    return End::Line;
                }
                Some(other) if other == self.separator => return End::Separator,
                Some(other) => cell.push(other),
            }
        }
    }
}

impl Iterator for Records<'_> {
    type Item = Result<Record, Unclosed>;

    fn next(&mut self) -> Option<Self::Item> {
        self.text.peek()?;
        self.number += 1;
        let mut cells = Vec::new();
        loop {
            let mut cell = String::new();
            if self.text.next_if_eq(&'"').is_some() {
                match self.quoted() {
                    Some(quoted) => cell = quoted,
                    None => return Some(Err(Unclosed { row: self.number })),
                }
            }
            let end = self.rest(&mut cell);
            cells.push(cell);
            if matches!(end, End::Line) {
                return Some(Ok(Record { number: self.number, cells }));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str, separator: char) -> Vec<Vec<String>> {
        Records::of(text, separator).map(|record| record.unwrap().cells).collect()
    }

    #[test]
    fn quotes_hold_separators_lines_and_quotes() {
        let read = cells("a;\"b;c\"\r\n\"d\"\"e\"\"\";\"f\r\ng\"\n", ';');
        assert_eq!(read, [["a", "b;c"], ["d\"e\"", "f\r\ng"]]);
    }

    #[test]
    fn every_kind_of_line_end_ends_one_line() {
        assert_eq!(cells("a\nb\r\nc\rd", ','), [["a"], ["b"], ["c"], ["d"]]);
    }

    #[test]
    fn a_quote_within_a_cell_is_nothing_special() {
        assert_eq!(cells("Jan \"JJ\" Jansen,\"x\"y", ','), [["Jan \"JJ\" Jansen", "xy"]]);
    }

    #[test]
    fn an_empty_row_counts() {
        let records: Vec<Record> = Records::of("a\n\nb", ',').map(Result::unwrap).collect();
        assert_eq!(records.iter().map(|record| record.number).collect::<Vec<_>>(), [1, 2, 3]);
        assert!(records[1].is_empty());
    }

    #[test]
    fn a_quote_that_is_not_closed_is_found_where_it_opens() {
        let mut records = Records::of("a\n\"b\nc", ',').skip(1);
        assert_eq!(records.next(), Some(Err(Unclosed { row: 2 })));
        assert_eq!(records.next(), None);
    }
}
