use crate::deliver::{Texts, TextsError};
use fluent_bundle::FluentArgs;
use voordeur_contract::Language;

/// The page with places for its words: `{{outbox-heading}}`.
const PAGE: &str = include_str!("outbox.html");

/// The page in `language`.
pub(super) fn render(texts: &Texts, language: Language) -> Result<String, TextsError> {
    let mut page = String::with_capacity(PAGE.len() * 2);
    let mut rest = PAGE;
    while let Some((before, after)) = rest.split_once("{{") {
        let (place, behind) = after.split_once("}}").unwrap_or((after, ""));
        page.push_str(before);
        match place {
            "language" => page.push_str(language.tag()),
            "menu" => page.push_str(&menu(language)),
            id => page.push_str(&escaped(&texts.words(language, id, &FluentArgs::new())?)),
        }
        rest = behind;
    }
    page.push_str(rest);
    Ok(page)
}

/// A link to each language in its own name.
fn menu(current: Language) -> String {
    let item = |language: Language| {
        let (tag, name) = (language.tag(), language.own_name());
        let here = if language == current { " aria-current=\"page\"" } else { "" };
        format!("<li><a href=\"/outbox?lang={tag}\" lang=\"{tag}\" hreflang=\"{tag}\"{here}>{name}</a></li>")
    };
    Language::ALL.map(item).concat()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
