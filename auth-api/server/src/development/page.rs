use crate::deliver::{Texts, TextsError};
use fluent_bundle::FluentArgs;
use voordeur_contract::Language;

/// The page with places for its words: `{{outbox-heading}}`.
const PAGE: &str = include_str!("outbox.html");

/// Which messages the page shows.
#[derive(Clone, Copy)]
pub(super) enum View {
    /// What was sent.
    Outbox,
    /// One of each, with sample data.
    Samples,
}

impl View {
    const fn address(self) -> &'static str {
        match self {
            Self::Outbox => "/outbox",
            Self::Samples => "/outbox/samples",
        }
    }

    const fn heading(self) -> &'static str {
        match self {
            Self::Outbox => "outbox-heading",
            Self::Samples => "outbox-samples-heading",
        }
    }

    const fn lead(self) -> &'static str {
        match self {
            Self::Outbox => "outbox-lead",
            Self::Samples => "outbox-samples-lead",
        }
    }

    /// Where the messages are.
    fn messages(self, language: Language) -> String {
        match self {
            Self::Outbox => "/outbox.json".to_owned(),
            Self::Samples => format!("/outbox/samples.json?lang={language}"),
        }
    }
}

/// The page in `language`.
pub(super) fn render(texts: &Texts, language: Language, view: View) -> Result<String, TextsError> {
    let words = |id: &str| texts.words(language, id, &FluentArgs::new()).map(|words| escaped(&words));
    let mut page = String::with_capacity(PAGE.len() * 2);
    let mut rest = PAGE;
    while let Some((before, after)) = rest.split_once("{{") {
        let (place, behind) = after.split_once("}}").unwrap_or((after, ""));
        page.push_str(before);
        match place {
            "language" => page.push_str(language.tag()),
            "menu" => page.push_str(&menu(language, view)),
            "messages" => page.push_str(&view.messages(language)),
            "heading" => page.push_str(&words(view.heading())?),
            "lead" => page.push_str(&words(view.lead())?),
            id => page.push_str(&words(id)?),
        }
        rest = behind;
    }
    page.push_str(rest);
    Ok(page)
}

/// A link to each language in its own name.
fn menu(current: Language, view: View) -> String {
    let address = view.address();
    let item = |language: Language| {
        let (tag, name) = (language.tag(), language.own_name());
        let here = if language == current { " aria-current=\"page\"" } else { "" };
        format!(
            "<li><a href=\"{address}?lang={tag}\" lang=\"{tag}\" hreflang=\"{tag}\"{here}>{name}</a></li>"
        )
    };
    Language::ALL.map(item).concat()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
