//! Breaks text into lines.

/// After these a word that is wider than a line is broken, such as the address of a page.
const SEAMS: [char; 5] = ['/', '-', '.', '@', '?'];

/// The lines of `text`, none wider than `width` by `measure`. Lines end at spaces (not at no-break spaces); a word
/// that is too wide by itself is broken, after one of [`SEAMS`] where there is one.
pub(super) fn wrap(text: &str, width: f32, measure: &dyn Fn(&str) -> f32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if measure(&longer) <= width {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        line = word.to_owned();
        while measure(&line) > width {
            let (fits, rest) = broken(&line, width, measure);
            lines.push(fits);
            line = rest;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// The longest beginning of `word` that fits and ends at a seam, or else at any character; at least one of them.
fn broken(word: &str, width: f32, measure: &dyn Fn(&str) -> f32) -> (String, String) {
    let ends = word.char_indices().map(|(at, c)| (at + c.len_utf8(), SEAMS.contains(&c)));
    let fitting: Vec<(usize, bool)> = ends
        .filter(|(end, _)| *end < word.len())
        .take_while(|(end, _)| word.get(..*end).is_some_and(|beginning| measure(beginning) <= width))
        .collect();
    let seam = fitting.iter().rev().find(|(_, is_seam)| *is_seam);
    let first = word.chars().next().map_or(0, char::len_utf8);
    let at = seam.or(fitting.last()).map_or(first, |(end, _)| *end);
    let (beginning, rest) = word.split_at_checked(at).unwrap_or((word, ""));
    (beginning.to_owned(), rest.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Every character is one wide.
    fn wrapped(text: &str, width: f32) -> Vec<String> {
        wrap(text, width, &|line| line.chars().count() as f32)
    }

    #[test]
    fn lines_end_between_words() {
        assert_eq!(wrapped("the code in this letter", 10.0), ["the code", "in this", "letter"]);
        assert_eq!(wrapped("a\u{A0}: b", 3.0), ["a\u{A0}:", "b"]);
        assert!(wrapped("  ", 3.0).is_empty());
    }

    #[test]
    fn an_address_is_broken_where_it_has_a_seam() {
        assert_eq!(
            wrapped("to login.example.org/nl/register", 14.0),
            ["to", "login.example.", "org/nl/", "register"]
        );
        assert_eq!(wrapped("Donaudampfschiff", 10.0), ["Donaudampf", "schiff"]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_too_wide(text in "[a-zé/. -]{0,80}", width in 1_u8..30) {
            let width = f32::from(width);
            let lines = wrapped(&text, width);
            for line in &lines {
                prop_assert!(!line.is_empty() && line.chars().count() as f32 <= width, "{line}");
            }
            let without_spaces = |text: &str| text.replace(' ', "");
            prop_assert_eq!(without_spaces(&lines.concat()), without_spaces(&text));
        }
    }
}
