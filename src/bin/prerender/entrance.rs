//! The page at `/`, which goes on to the visitor's language: a script does at once, without one there are links.

use crate::{
    manifest::Manifest,
    markup::{escape, opening, script, style_sheet},
};
use std::error::Error;
use voordeur::routes::Route;

/// The whole document.
pub(crate) fn page(manifest: &Manifest) -> Result<String, Box<dyn Error>> {
    let languages = &manifest.portal.languages;
    let first = languages.first().ok_or("the portal has no language")?;
    let title = escape(&manifest.document_words(*first)?.text("document-title"));
    let tags: Vec<&str> = languages.iter().map(|language| language.tag()).collect();
    let links: String = languages
        .iter()
        .map(|language| {
            let (tag, href, name) = (language.tag(), Route::Start.address(*language), language.own_name());
            format!("<li><a href=\"{href}\" lang=\"{tag}\" hreflang=\"{tag}\">{name}</a></li>")
        })
        .collect();
    Ok(format!(
        "{}<title>{title}</title><meta name=\"languages\" content=\"{}\">{}{}</head>\
         <body><main class=\"entrance\"><h1>{title}</h1><ul>{links}</ul></main></body></html>",
        opening(first.tag(), ""),
        tags.join(" "),
        script(&manifest.entrance),
        style_sheet(&manifest.style),
    ))
}
