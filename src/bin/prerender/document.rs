//! The document around the application.

use crate::{
    manifest::{Asset, Manifest},
    markup::{escape, opening, script, style_sheet},
    render::Rendered,
};
use std::error::Error;
use voordeur::{
    i18n::{Area, I18n},
    routes::Route,
};
use voordeur_contract::Language;

type Written = Result<String, Box<dyn Error>>;

/// One prerendered page.
pub(crate) fn page(
    manifest: &Manifest,
    language: Language,
    route: Route,
    rendered: &Rendered,
    words: &I18n,
) -> Written {
    let mut html = opening(language.tag(), "");
    html.push_str(&format!("<title>{}</title>", escape(&rendered.title)));
    html.push_str(&description(route, words));
    html.push_str(&translations(manifest, language, route));
    html.push_str(&style_sheet(&manifest.style));
    html.push_str(&company_style(manifest, route.needs(Area::Company)));
    let files = manifest.files(language)?;
    html.push_str(&preload("messages", &files.messages, "text/plain"));
    html.extend(files.areas.iter().map(|(area, files)| match route.needs(*area) {
        true => preload(area.link(), &files.messages, "text/plain"),
        false => later(area.link(), language, &files.messages),
    }));
    html.push_str(&application(manifest)?);
    html.push_str("</head><body>");
    html.push_str(&start_notices(language, words));
    html.push_str(&format!("<div id=\"app\">{}</div></body></html>", rendered.body));
    Ok(html)
}

/// The document at every address that was not prerendered: empty, drawn by the application. The language is in the
/// address, so it carries the words of all of them.
pub(crate) fn shell(manifest: &Manifest) -> Written {
    let languages = &manifest.portal.languages;
    let mut html = opening(languages.first().map_or("en", |language| language.tag()), " data-shell");
    let first = languages.first().ok_or("the portal has no language")?;
    html.push_str(&format!(
        "<title>{}</title>",
        escape(&manifest.document_words(*first)?.text("document-title"))
    ));
    html.push_str("<meta name=\"robots\" content=\"noindex\">");
    html.push_str(&style_sheet(&manifest.style));
    html.push_str(&company_style(manifest, false));
    for language in languages {
        let files = manifest.files(*language)?;
        html.push_str(&later("messages", *language, &files.messages));
        let areas = files.areas.iter();
        html.extend(areas.map(|(area, files)| later(area.link(), *language, &files.messages)));
    }
    html.push_str(&application(manifest)?);
    html.push_str("</head><body>");
    for language in languages {
        html.push_str(&start_notices(*language, &manifest.document_words(*language)?));
    }
    html.push_str("<div id=\"app\"></div></body></html>");
    Ok(html)
}

/// The style sheet of the pages of companies: here at once, or when the visitor comes to one.
fn company_style(manifest: &Manifest, at_once: bool) -> String {
    let Some(style) = &manifest.company_style else { return String::new() };
    let Asset { url, integrity } = style;
    match at_once {
        true => style_sheet(style),
        false => format!("<link rel=\"company-style\" href=\"{url}\" integrity=\"{integrity}\">"),
    }
}

/// What search engines show; only the pages where somebody may begin are theirs.
fn description(route: Route, words: &I18n) -> String {
    match route {
        Route::Start | Route::LogIn | Route::Register | Route::Help => {
            format!("<meta name=\"description\" content=\"{}\">", escape(&words.text("document-description")))
        }
        _ => "<meta name=\"robots\" content=\"noindex\">".to_owned(),
    }
}

/// This page in the other languages, for search engines; they want whole addresses.
fn translations(manifest: &Manifest, language: Language, route: Route) -> String {
    let Some(origin) = &manifest.origin else { return String::new() };
    let link =
        |rel: &str, language: Language| format!("<link {rel} href=\"{origin}{}\">", route.address(language));
    let alternates = manifest.portal.languages.iter();
    let alternates = alternates.map(|other| link(&format!("rel=\"alternate\" hreflang=\"{other}\""), *other));
    alternates.chain([link("rel=\"canonical\"", language)]).collect()
}

/// What starts the application: its module and Wasm, the portal, and the script that puts them together. That one
/// is last, because it reads the others, and the parser waits for it, because it must be there before the form.
fn application(manifest: &Manifest) -> Written {
    let portal = escape(&serde_json::to_string(&manifest.portal)?);
    let Asset { url, integrity } = &manifest.module;
    let module =
        format!("<link rel=\"modulepreload\" id=\"module\" href=\"{url}\" integrity=\"{integrity}\">");
    let scripts: String = manifest.development.iter().chain([&manifest.boot]).map(script).collect();
    let wasm = preload("wasm", &manifest.wasm, "application/wasm");
    Ok(format!("{module}{wasm}<meta name=\"portal\" content=\"{portal}\">{scripts}"))
}

/// A download that begins before the script asks for it. The script checks it: browsers ignore `integrity` here,
/// with a warning.
fn preload(id: &str, asset: &Asset, kind: &str) -> String {
    let Asset { url, integrity } = asset;
    format!(
        "<link rel=\"preload\" id=\"{id}\" as=\"fetch\" type=\"{kind}\" crossorigin href=\"{url}\" data-integrity=\"{integrity}\">"
    )
}

/// A download that begins when it is needed.
fn later(rel: &str, language: Language, asset: &Asset) -> String {
    let Asset { url, integrity } = asset;
    format!("<link rel=\"{rel}\" hreflang=\"{language}\" href=\"{url}\" data-integrity=\"{integrity}\">")
}

/// Words for when the application does not start, hidden until `boot.js` knows; and for a browser without scripts.
fn start_notices(language: Language, words: &I18n) -> String {
    let text = |id: &str| escape(&words.text(id));
    format!(
        "<div class=\"start-notice\" lang=\"{language}\" data-notice=\"waiting\" role=\"status\" hidden><p>{}</p></div>\
         <div class=\"start-notice\" lang=\"{language}\" data-notice=\"failed\" role=\"alert\" hidden>\
         <h2>{}</h2><p>{}</p><p><a href=\"\">{}</a></p></div>\
         <noscript><div class=\"start-notice\" lang=\"{language}\"><p>{}</p></div></noscript>",
        text("document-waiting"),
        text("document-failed-heading"),
        text("document-failed-text"),
        text("document-failed-retry"),
        text("document-without-script"),
    )
}
