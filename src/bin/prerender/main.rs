//! Writes every public address in every language as a static HTML file.
//!
//! `prerender MANIFEST DOCUMENT-ROOT`. The manifest (JSON) says which portal, which languages, where their messages
//! are and what the pages refer to; the build writes it.

mod document;
mod entrance;
mod manifest;
mod markup;
mod render;

use any_spawner::Executor;
use manifest::Manifest;
use std::{env, error::Error, fs, path::Path, process::ExitCode};
use voordeur::routes::Route;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [manifest, root] = arguments.as_slice() else {
        eprintln!("usage: prerender MANIFEST DOCUMENT-ROOT");
        return ExitCode::FAILURE;
    };
    match write_site(Path::new(manifest), Path::new(root)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn write_site(manifest: &Path, root: &Path) -> Result<(), Box<dyn Error>> {
    let manifest: Manifest = serde_json::from_slice(&fs::read(manifest)?)?;
    Executor::init_futures_executor()?;
    for language in &manifest.portal.languages {
        let words = manifest.document_words(*language)?;
        for route in routes(&manifest) {
            let rendered = render::render(&route.address(*language), manifest.i18n(*language, route)?);
            let page = document::page(&manifest, *language, route, &rendered, &words)?;
            write(&root.join(language.tag()).join(route.path()).join("index.html"), &page)?;
        }
    }
    #[cfg(feature = "preview")]
    write(&root.join("preview").join("states.json"), &preview_states()?)?;
    let shell = document::shell(&manifest)?;
    write(&root.join("404.html"), &shell)?;
    // The same with status 200, for pages of which nobody knows how many there are: `drawn` in `serving.json`.
    write(&root.join("shell.html"), &shell)?;
    write(&root.join("index.html"), &entrance::page(&manifest)?)
}

/// What is written below each language.
fn routes(manifest: &Manifest) -> Vec<Route> {
    let public = Route::public(&manifest.portal);
    #[cfg(feature = "preview")]
    let public = public.into_iter().chain(voordeur::preview::routes()).collect();
    public
}

/// Every screen and state of the preview, for the tests: `[{"screen":"log-in","state":"empty"},…]`.
#[cfg(feature = "preview")]
fn preview_states() -> Result<String, serde_json::Error> {
    let states = voordeur::preview::list().into_iter();
    let states = states.map(|sample| serde_json::json!({ "screen": sample.screen, "state": sample.state }));
    serde_json::to_string(&states.collect::<Vec<_>>())
}

fn write(file: &Path, text: &str) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(file.parent().unwrap_or(Path::new("")))?;
    Ok(fs::write(file, text)?)
}
