//! Sentences with something in them that a person typed.

use crate::i18n::t_args;
use leptos::prelude::*;

/// Round what was typed, in a sentence that is put together: no keyboard has them.
const BEGIN: char = '\u{E000}';
const END: char = '\u{E001}';

/// The message `id`, in which what was typed is isolated from the words round it, whatever its direction.
#[component]
pub(super) fn Sentence(
    id: &'static str,
    /// By the name of the variable.
    typed: Vec<(&'static str, String)>,
) -> impl IntoView {
    let mark = |(name, text): (&'static str, String)| {
        let bare: String = text.chars().filter(|c| ![BEGIN, END].contains(c)).collect();
        (name, format!("{BEGIN}{bare}{END}").into())
    };
    let arguments: Vec<_> = typed.into_iter().map(mark).collect();
    let part = |Part { words, typed }: Part<'_>| {
        let typed = typed.map(|typed| view! { <bdi>{typed.to_owned()}</bdi> });
        view! { {words.to_owned()}{typed} }
    };
    parts(&t_args(id, &arguments)).map(part).collect_view()
}

/// Words of ours, and what was typed after them.
#[derive(Debug, PartialEq, Eq)]
struct Part<'a> {
    words: &'a str,
    typed: Option<&'a str>,
}

fn parts(sentence: &str) -> impl Iterator<Item = Part<'_>> {
    sentence.split(END).map(|part| match part.split_once(BEGIN) {
        Some((words, typed)) => Part { words, typed: Some(typed) },
        None => Part { words: part, typed: None },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_told_from_the_words_round_it() {
        let sentence = "You typed “\u{E000}lh 1\u{E001}”. We read: \u{E000}1\u{E001}.";
        let found: Vec<Part<'_>> = parts(sentence).collect();
        assert_eq!(
            found,
            [
                Part { words: "You typed “", typed: Some("lh 1") },
                Part { words: "”. We read: ", typed: Some("1") },
                Part { words: ".", typed: None },
            ]
        );
    }
}
