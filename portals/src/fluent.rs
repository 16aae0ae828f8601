//! Small things on Fluent files that its parser does not do.

use fluent_syntax::{ast::Entry, parser::ParserError};

/// A message, term or resource as it is parsed from borrowed text.
pub type Resource<'s> = fluent_syntax::ast::Resource<&'s str>;

/// A syntax error with its line, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// The line in which the parser stopped.
    pub line: usize,
    /// What it expected there.
    pub message: String,
}

/// Parses a Fluent file, comments included.
///
/// # Errors
/// Every syntax error in it, in the order of the lines.
pub fn parse(source: &str) -> Result<Resource<'_>, Vec<SyntaxError>> {
    fluent_syntax::parser::parse(source).map_err(|(_, errors)| {
        errors
            .into_iter()
            .map(|ParserError { pos, kind, .. }| SyntaxError {
                line: crate::error::line_at(source, pos.start),
                message: kind.to_string(),
            })
            .collect()
    })
}

/// What a message or term is called, a term with its dash: `log-in-heading`, `-brand`. Comments have no name.
pub fn name_of(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

/// The line, counted from 1, in which the message or term of that name begins.
pub fn line_of(source: &str, name: &str) -> Option<usize> {
    source
        .lines()
        .position(|line| {
            line.strip_prefix(name).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
        })
        .map(|at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_syntax_error_has_a_line() {
        let errors = parse("a = x\nb\nc = { $n\n").unwrap_err();
        assert_eq!(errors.first().map(|e| e.line), Some(2));
    }

    #[test]
    fn an_entry_is_found_by_its_name() {
        let source = "# a = comment\nab = x\n-a = term\na   = y\n    a = not here\n";
        assert_eq!(line_of(source, "a"), Some(4));
        assert_eq!(line_of(source, "-a"), Some(3));
        assert_eq!(line_of(source, "b"), None);
    }
}
