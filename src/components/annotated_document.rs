//! Papers of the insurer, drawn, with the place of the number ringed.

use super::Drawing;
use crate::i18n::t;
use leptos::prelude::*;

/// Sample papers side by side, one under the other where it is narrow.
#[component]
pub(crate) fn AnnotatedDocuments(
    /// Names of drawings in `public/drawings/papers/`.
    papers: Vec<&'static str>,
) -> impl IntoView {
    let papers = papers.into_iter().map(|paper| view! { <AnnotatedDocument paper/> });
    view! { <div class="annotated-documents">{papers.collect_view()}</div> }
}

/// A sample paper. The words below it say what it is, where on it the number stands and how the number looks, so
/// nothing is lost on those who do not see the drawing.
#[component]
pub(crate) fn AnnotatedDocument(
    /// The name of its drawing in `public/drawings/papers/`, and of its words: `register-paper-contract-caption`.
    paper: &'static str,
) -> impl IntoView {
    let caption = t(&["register-paper-", paper, "-caption"].concat());
    view! {
        <figure class="annotated-document">
            <Drawing name=["papers/", paper].concat() class="paper"/>
            <figcaption>{caption}</figcaption>
        </figure>
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    #[test]
    fn each_drawing_is_described_in_each_language() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for file in fs::read_dir(root.join("public/drawings/papers")).unwrap() {
            let path = file.unwrap().path();
            let caption =
                format!("register-paper-{}-caption = ", path.file_stem().unwrap().to_str().unwrap());
            for language in ["nl", "fr", "en"] {
                let words =
                    fs::read_to_string(root.join("locales").join(language).join("register.ftl")).unwrap();
                assert!(words.lines().any(|line| line.starts_with(&caption)), "{language}: {caption}");
            }
        }
    }
}
