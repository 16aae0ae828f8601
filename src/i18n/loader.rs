//! One language's messages in i18n-embed.

use super::{Arguments, digits::grouped};
use i18n_embed::{I18nAssets, LanguageLoader, fluent::FluentLanguageLoader};
use std::{borrow::Cow, collections::HashMap, fmt};
use unic_langid::LanguageIdentifier;
use voordeur_contract::Language;

/// The messages of one language.
pub(super) struct Messages(FluentLanguageLoader);

/// The text is not a Fluent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessagesUnreadable(String);

/// i18n-embed asks for a file by name and panics without one, so whatever it asks for is this one.
struct OneFile(String);

impl Messages {
    /// The language is the loader's fallback as well, because attributes ignore the languages selected later.
    pub(super) fn read(language: Language, text: String) -> Result<Self, MessagesUnreadable> {
        let unreadable = |error: &dyn fmt::Display| MessagesUnreadable(error.to_string());
        let id: LanguageIdentifier = language.tag().parse().map_err(|error| unreadable(&error))?;
        let loader = FluentLanguageLoader::new("messages", id.clone());
        loader.load_languages(&OneFile(text), &[id]).map_err(|error| unreadable(&error))?;
        // Isolation marks (U+2068, U+2069) would end up in titles and addresses of mail; what people typed is
        // isolated by the page (`<bdi>`). The setting is lost with each load.
        loader.set_use_isolating(false);
        Ok(Self(loader))
    }

    /// Has numbers written with their digits grouped, as in `language`.
    pub(super) fn group_digits(&self, language: Language) {
        self.0.with_bundles_mut(|bundle| {
            bundle.set_formatter(Some(match language {
                Language::Nl => |value, _| grouped(value, Language::Nl),
                Language::Fr => |value, _| grouped(value, Language::Fr),
                Language::En => |value, _| grouped(value, Language::En),
            }));
        });
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.0.has(id)
    }

    pub(super) fn text(&self, id: &str) -> String {
        self.0.get(id)
    }

    pub(super) fn text_with(&self, id: &str, arguments: &Arguments<'_>) -> String {
        let arguments: HashMap<&'static str, _> = arguments.iter().cloned().collect();
        self.0.get_args_concrete(id, arguments)
    }
}

impl I18nAssets for OneFile {
    fn get_files(&self, _path: &str) -> Vec<Cow<'_, [u8]>> {
        vec![Cow::Borrowed(self.0.as_bytes())]
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::once("messages.ftl".to_owned()))
    }
}

impl fmt::Display for MessagesUnreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the messages cannot be read: {}", self.0)
    }
}

impl std::error::Error for MessagesUnreadable {}
