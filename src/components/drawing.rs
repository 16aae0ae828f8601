//! A drawing of `public/drawings/`, in the portal's colours.
//!
//! Its shapes are brought in with `<use>`: unlike a picture (`<img>`) they take the colour of the text round them and
//! the custom properties of the page, so they follow the portal, the dark scheme and the visitor's own colours without
//! a second file or a `<style>`, which the content security policy would have to allow. Unlike a mask they may have
//! several colours, and the style sheet does not grow: a page downloads the drawings that it shows and no others.
//! A portal's `drawings/` go over those of the same name.

use leptos::prelude::*;

/// Where the drawings are served.
const FOLDER: &str = "/drawings/";
/// The file's type, and the id that each drawing has in its file.
const DRAWING: &str = ".svg#drawing";

/// A drawing that says nothing that the words beside it do not; it is not there for those who hear the page.
#[component]
pub(crate) fn Drawing(
    /// The file below `public/drawings/`, without its type: `scenes/letter`.
    #[prop(into)]
    name: String,
    /// What sizes it: a class of `style/components/drawing.css`, or one of the component that it is part of.
    class: &'static str,
) -> impl IntoView {
    let class = ["drawing ", class].concat();
    let mut href = name;
    href.insert_str(0, FOLDER);
    href.push_str(DRAWING);
    view! { <svg class=class aria-hidden="true"><use href=href></use></svg> }
}

#[cfg(test)]
mod tests {
    use std::{
        fs,
        path::{Path, PathBuf},
    };

    /// Bytes that a drawing may have.
    const LIMIT: usize = 2048;
    const PAINTS: [&str; 2] = [" fill=\"", " stroke=\""];

    fn drawings() -> Vec<PathBuf> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/drawings");
        let folders = fs::read_dir(root).unwrap().map(|folder| folder.unwrap().path());
        folders.flat_map(|folder| fs::read_dir(folder).unwrap().map(|file| file.unwrap().path())).collect()
    }

    #[test]
    fn each_is_small_and_can_be_brought_in() {
        let found = drawings();
        assert!(!found.is_empty());
        for file in found {
            let drawing = fs::read_to_string(&file).unwrap();
            assert!(drawing.len() <= LIMIT, "{}: {} bytes", file.display(), drawing.len());
            let opening = "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"drawing\" viewBox=\"0 0 ";
            assert!(drawing.starts_with(opening), "{}", file.display());
            for forbidden in ["style", "<script", "href", "class=", "url("] {
                assert!(!drawing.contains(forbidden), "{}: {forbidden}", file.display());
            }
        }
    }

    /// Everything that is written in `folder` and below, but for this file.
    fn sources(folder: &Path) -> String {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let read = |path: PathBuf| match path.is_dir() {
            true => sources(&path),
            false if path.ends_with(file!()) => String::new(),
            false => fs::read_to_string(&path).unwrap(),
        };
        entries.map(read).collect()
    }

    #[test]
    fn each_is_shown_somewhere() {
        let sources = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
        for file in drawings() {
            let name = file.file_stem().unwrap().to_str().unwrap();
            let folder = file.parent().unwrap().file_name().unwrap().to_str().unwrap();
            let named = [format!("\"{name}\""), format!("\"{folder}/{name}\"")];
            assert!(named.iter().any(|name| sources.contains(name)), "{}", file.display());
        }
    }

    #[test]
    fn each_is_in_the_colours_of_the_tokens() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let tokens = fs::read_to_string(root.join("style/tokens.css")).unwrap();
        for file in drawings() {
            let drawing = fs::read_to_string(&file).unwrap();
            let paints = PAINTS.iter().flat_map(|before| drawing.split(before).skip(1));
            for paint in paints.filter_map(|rest| rest.split_once('"')).map(|(paint, _)| paint) {
                let Some(variable) = paint.strip_prefix("var(") else {
                    assert!(["none", "currentColor"].contains(&paint), "{}: {paint}", file.display());
                    continue;
                };
                // What follows is for when the file is looked at by itself.
                let (token, otherwise) = variable.split_once(',').unwrap();
                assert!(tokens.contains(&format!("  {token}: ")), "{}: {token}", file.display());
                assert!(
                    ["none)", "Canvas)", "currentColor)"].contains(&otherwise),
                    "{}: {paint}",
                    file.display()
                );
            }
        }
    }
}
