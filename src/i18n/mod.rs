//! The texts of the page's language, and what the page knows of its portal.
//!
//! Another language is another document, so texts are plain strings and not signals.

mod area;
mod digits;
mod loader;
#[cfg(feature = "preview")]
mod texts;

pub use area::Area;
pub use fluent_bundle::FluentValue;
pub use loader::MessagesUnreadable;
#[cfg(feature = "preview")]
pub(crate) use texts::{TEXT, Texts};

use leptos::prelude::use_context;
use loader::Messages;
use std::sync::{Arc, OnceLock};
use voordeur_contract::{Language, PortalDescription};

/// What [`t_args`] puts into a message, by name.
pub type Arguments<'a> = [(&'static str, FluentValue<'a>)];

/// The messages of one language, and the portal they belong to. Provided to every view as context.
#[derive(Clone)]
pub struct I18n(Arc<Inner>);

struct Inner {
    language: Language,
    messages: Messages,
    /// Those that only the help page needs.
    help: OnceLock<Messages>,
    /// Those that only registering needs.
    register: OnceLock<Messages>,
    /// Those that only administrators of companies need.
    company: OnceLock<Messages>,
    portal: PortalDescription,
    #[cfg(feature = "preview")]
    texts: Texts,
}

impl Inner {
    fn of(&self, area: Area) -> &OnceLock<Messages> {
        match area {
            Area::Help => &self.help,
            Area::Register => &self.register,
            Area::Company => &self.company,
        }
    }
}

impl I18n {
    /// Reads `messages`: the text of a Fluent file in `language`.
    pub fn new(
        language: Language,
        messages: String,
        portal: PortalDescription,
    ) -> Result<Self, MessagesUnreadable> {
        let messages = Messages::read(language, messages)?;
        Ok(Self(Arc::new(Inner {
            language,
            messages,
            help: OnceLock::new(),
            register: OnceLock::new(),
            company: OnceLock::new(),
            portal,
            #[cfg(feature = "preview")]
            texts: Texts::default(),
        })))
    }

    /// Reads the messages of `area`, from the text of a Fluent file. The first time counts.
    pub fn add(&self, area: Area, messages: String) -> Result<(), MessagesUnreadable> {
        let messages = Messages::read(self.0.language, messages)?;
        self.0.of(area).get_or_init(|| messages);
        Ok(())
    }

    /// Has the numbers in the messages of `area` written with their digits grouped. Only where they can be large: the code
    /// for it is in no other page's Wasm.
    pub(crate) fn group_digits(&self, area: Area) {
        if let Some(messages) = self.0.of(area).get() {
            messages.group_digits(self.0.language);
        }
    }

    /// Whether those of `area` are there.
    pub(crate) fn has(&self, area: Area) -> bool {
        self.0.of(area).get().is_some()
    }

    /// Where the message `id` stands.
    fn messages_with(&self, id: &str) -> &Messages {
        let every_page = &self.0.messages;
        let mut areas =
            [&self.0.help, &self.0.register, &self.0.company].into_iter().filter_map(OnceLock::get);
        if every_page.has(id) { every_page } else { areas.find(|area| area.has(id)).unwrap_or(every_page) }
    }

    /// The same with other words, for the preview. To be called before it is shared.
    #[cfg(all(feature = "preview", feature = "hydrate"))]
    pub(crate) fn in_texts(mut self, texts: Texts) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            inner.texts = texts;
        }
        self
    }

    /// The language of the page.
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// The portal the page belongs to.
    pub fn portal(&self) -> &PortalDescription {
        &self.0.portal
    }

    /// The message `id`, which has no variables.
    pub fn text(&self, id: &str) -> String {
        self.shown(id, self.messages_with(id).text(id))
    }

    /// The message `id` with `arguments` in the place of its variables.
    pub fn text_with(&self, id: &str, arguments: &Arguments<'_>) -> String {
        self.shown(id, self.messages_with(id).text_with(id, arguments))
    }

    #[cfg(feature = "preview")]
    fn shown(&self, id: &str, words: String) -> String {
        self.0.texts.shown(id, words)
    }

    #[cfg(not(feature = "preview"))]
    fn shown(&self, _id: &str, words: String) -> String {
        words
    }
}

/// The message `id` in the language of the page. To be called while a view is built or in an effect;
/// elsewhere ask the [`I18n`] taken out of the context before.
pub fn t(id: &str) -> String {
    use_context::<I18n>().map_or_else(String::new, |i18n| i18n.text(id))
}

/// The language of the page. To be called like [`t`].
pub(crate) fn language() -> Language {
    use_context::<I18n>().map_or(Language::En, |i18n| i18n.language())
}

/// Like [`t`], with `arguments` in the place of the message's variables.
pub fn t_args(id: &str, arguments: &Arguments<'_>) -> String {
    use_context::<I18n>().map_or_else(String::new, |i18n| i18n.text_with(id, arguments))
}
