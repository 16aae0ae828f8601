//! The text of messages by line, without ids, comments, keys and placeables.

/// Stands where a placeable was.
pub(super) const PLACEABLE: char = '\u{FFFC}';

/// A piece of text that people read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fragment {
    /// Counted from 1.
    pub(super) line: usize,
    /// The message or term it belongs to.
    pub(super) id: String,
    pub(super) text: String,
}

/// The fragments of a file.
pub(super) fn fragments(source: &str) -> Vec<Fragment> {
    let mut id = String::new();
    let mut found = Vec::new();
    for (at, line) in source.lines().enumerate() {
        if line.starts_with('#') {
            continue;
        }
        let mut text = line;
        if !line.starts_with([' ', '}']) {
            let Some((name, rest)) = line.split_once('=') else { continue };
            name.trim().clone_into(&mut id);
            text = rest;
        } else if line.trim_start().starts_with('.')
            && let Some((_, rest)) = line.split_once('=')
        {
            text = rest;
        }
        let text = plain(text);
        if !text.trim().is_empty() {
            found.push(Fragment { line: at + 1, id: id.clone(), text });
        }
    }
    found
}

/// A line without what is not text.
fn plain(line: &str) -> String {
    let mut text = line.to_owned();
    while let Some((before, placeable)) = text.rsplit_once('{') {
        let Some((_, after)) = placeable.split_once('}') else {
            // A selection begins here and ends in another line.
            before.to_owned().clone_into(&mut text);
            break;
        };
        text = format!("{before}{PLACEABLE}{after}");
    }
    let text = text.trim().trim_start_matches('}');
    let is_case = text.starts_with('[') || text.starts_with("*[");
    match text.split_once(']') {
        Some((_, value)) if is_case => value.trim().to_owned(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_people_read_is_left() {
        let source = "# “comment”\nhello = Hello { $name }!\n    .title = A { FUNCTION($n, kind: \"x\") } b\ncount =\n    { $n ->\n        [one] one { -thing }\n       *[other] { $n } things\n    } left\n    and more\n";
        let found: Vec<(usize, String, String)> =
            fragments(source).into_iter().map(|f| (f.line, f.id, f.text)).collect();
        let expected = [
            (2, "hello", "Hello \u{FFFC}!"),
            (3, "hello", "A \u{FFFC} b"),
            (6, "count", "one \u{FFFC}"),
            (7, "count", "\u{FFFC} things"),
            (8, "count", "left"),
            (9, "count", "and more"),
        ];
        let expected: Vec<_> = expected.map(|(l, i, t)| (l, i.to_owned(), t.to_owned())).to_vec();
        assert_eq!(
            found.iter().map(|(l, i, t)| (*l, i.clone(), t.trim().to_owned())).collect::<Vec<_>>(),
            expected
        );
    }
}
