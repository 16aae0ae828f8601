//! Reads the texts of a request one by one, so that every mistake is named at once.

use crate::{FieldError, FieldReason};

/// Fields, and what is wrong with them.
pub(crate) struct Fields {
    /// Where they stand in the body (JSON Pointer, RFC 6901): `/answer`.
    place: String,
    errors: Vec<FieldError>,
}

impl Fields {
    /// None read so far.
    pub(crate) fn at(place: impl Into<String>) -> Self {
        Self { place: place.into(), errors: Vec::new() }
    }

    /// What was read, or everything that is wrong.
    pub(crate) fn read_all<T>(self, parsed: Option<T>) -> Result<T, Vec<FieldError>> {
        parsed.ok_or(self.errors)
    }

    pub(crate) fn wrong(&mut self, field: &str, reason: FieldReason) {
        self.errors.push(FieldError::new(&[&self.place, "/", field].concat(), reason));
    }

    pub(crate) fn read<T, E: Into<FieldReason>>(&mut self, field: &str, read: Result<T, E>) -> Option<T> {
        read.map_err(|error| self.wrong(field, error.into())).ok()
    }

    /// A text that has to be there: trimmed, a single space between words.
    pub(crate) fn text(&mut self, field: &str, typed: &str, longest: usize) -> Option<String> {
        let text = tidied(typed);
        if text.is_empty() {
            self.wrong(field, FieldReason::Required);
            return None;
        }
        if text.chars().any(is_invisible) {
            self.wrong(field, FieldReason::Malformed);
            return None;
        }
        self.bounded(field, text, longest)
    }

    /// A text that may be empty.
    pub(crate) fn bounded(&mut self, field: &str, text: String, longest: usize) -> Option<String> {
        let fits = text.chars().count() <= longest;
        if !fits {
            self.wrong(field, FieldReason::TooLong);
        }
        fits.then_some(text)
    }
}

/// What nobody types and nobody sees: control characters, and those that turn the direction of what follows them in a list or a
/// mail (Unicode TR 36, 2.8).
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Trimmed, a single space between words.
pub(crate) fn tidied(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}
