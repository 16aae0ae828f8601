//! What people and keyboards put between the characters of a number or code.

/// White space of any kind and what people make of a dash; zero-width characters come along when something is copied
/// out of a message.
pub(super) fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// The same, and the points and slashes that stand between the groups of a number on paper.
pub(super) fn is_number_separator(c: char) -> bool {
    is_separator(c) || matches!(c, '/' | '.' | '·' | ':' | '\\')
}
