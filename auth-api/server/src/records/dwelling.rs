use super::folding::parts;

/// What stands before the number of a box, in the languages of the portals. A lone `b` is one too, before a number.
const BOX_WORDS: [&str; 6] = ["bus", "boite", "bte", "bt", "box", "b"];

/// Which door of a street: house number and box, however they are written and wherever the box stands: `12A` with
/// box `3` is also `12 A bus 3`, `12a/3` and `12-A bte 03`.
pub(super) struct Dwelling {
    house_number: Vec<String>,
    /// Empty: not said.
    r#box: Vec<String>,
}

impl Dwelling {
    pub(super) fn read(house_number: &str, r#box: Option<&str>) -> Self {
        let own_box = without_box_word(&parts(r#box.unwrap_or_default()));
        let (before, behind) = match house_number.split_once('/') {
            Some((before, behind)) if own_box.is_empty() => (parts(before), without_box_word(&parts(behind))),
            _ => split_at_box_word(parts(house_number)),
        };
        Self { house_number: before, r#box: if own_box.is_empty() { behind } else { own_box } }
    }

    /// Whether they are the same door, as far as is said: a box that only one of them names does not part them.
    /// Without a house number nothing is said.
    pub(super) fn fits(&self, other: &Self) -> bool {
        let same_house = self.house_number == other.house_number;
        let same_box = self.r#box == other.r#box;
        let box_unsaid = self.r#box.is_empty() | other.r#box.is_empty();
        !self.house_number.is_empty() & same_house & (same_box | box_unsaid)
    }
}

fn split_at_box_word(parts: Vec<String>) -> (Vec<String>, Vec<String>) {
    let is_box_word = |at: usize| at > 0 && box_word_at(&parts, at);
    match (0..parts.len()).find(|at| is_box_word(*at)) {
        Some(at) => {
            let (before, behind) = parts.split_at(at);
            (before.to_vec(), without_box_word(behind))
        }
        None => (parts, Vec::new()),
    }
}

/// `bus 3` and `bus B3` → `3`; `B` alone is the name of a box.
fn without_box_word(parts: &[String]) -> Vec<String> {
    let words = (0..parts.len()).take_while(|at| box_word_at(parts, *at)).count();
    parts.iter().skip(words).cloned().collect()
}

/// Whether a box word stands there, with something behind it: the `b` of `12 b` belongs to the house.
fn box_word_at(parts: &[String], at: usize) -> bool {
    let is_word = parts.get(at).is_some_and(|part| BOX_WORDS.contains(&part.as_str()));
    let is_lone_letter = parts.get(at).is_some_and(|part| part.len() == 1);
    match parts.get(at + 1) {
        Some(next) => is_word && (!is_lone_letter || next.starts_with(|c: char| c.is_numeric())),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(one: (&str, Option<&str>), other: (&str, Option<&str>)) -> bool {
        let (one, other) = (Dwelling::read(one.0, one.1), Dwelling::read(other.0, other.1));
        assert_eq!(one.fits(&other), other.fits(&one));
        one.fits(&other)
    }

    #[test]
    fn a_box_is_the_same_wherever_it_is_written() {
        for typed in [
            ("12A", Some("3")),
            ("12 a", Some("bus 3")),
            ("12A bus 3", None),
            ("12 A Boîte 3", None),
            ("12-A bte 03", None),
            ("12A/3", None),
            ("12A / bus 3", None),
            ("12A b3", None),
            ("12A bus 3", Some("3")),
        ] {
            assert!(fits(typed, ("12A", Some("3"))), "{typed:?}");
            assert!(!fits(typed, ("12A", Some("4"))), "{typed:?}");
            assert!(!fits(typed, ("12", Some("3"))), "{typed:?}");
        }
    }

    #[test]
    fn a_letter_of_the_box_is_the_same_before_and_behind_its_word() {
        for typed in [("101 bte B12", None), ("101", Some("bte b 12")), ("101/B12", None), ("101 b12", None)]
        {
            assert!(fits(typed, ("101", Some("B12"))), "{typed:?}");
        }
        assert!(fits(("7 bus B", None), ("7", Some("b"))));
    }

    #[test]
    fn a_box_that_one_side_leaves_out_does_not_matter() {
        assert!(fits(("12", None), ("12", Some("3"))));
        assert!(fits(("12", Some(" ")), ("12", Some("0003"))));
        assert!(fits(("12 bus 3", None), ("12", None)));
    }

    #[test]
    fn a_letter_behind_the_number_belongs_to_the_house() {
        assert!(fits(("12 b", None), ("12B", None)));
        assert!(!fits(("12b", None), ("12", None)));
        assert!(fits(("12", Some("B")), ("12", Some("b"))));
    }

    #[test]
    fn other_houses_do_not_fit() {
        for (one, other) in
            [("12", "13"), ("12", "12-14"), ("12-14", "1214"), ("1", "12"), ("", ""), ("-", " ")]
        {
            assert!(!fits((one, None), (other, None)), "{one} {other}");
        }
    }
}
