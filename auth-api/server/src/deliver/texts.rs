use super::Template;
use crate::config::PublicOrigin;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::{collections::BTreeMap, path::Path};
use voordeur_contract::Language;
use voordeur_portals::{
    Portal,
    messages::{MessagesError, merged},
};

/// The files whose messages the server speaks with.
const FILES: [&str; 2] = ["brand.ftl", "delivery.ftl"];

/// The words of everything that is sent, and of the outbox page, in every language, with the portal's own in
/// their place.
pub struct Texts {
    bundles: BTreeMap<Language, FluentBundle<FluentResource>>,
    origin: PublicOrigin,
}

/// A message in words.
#[derive(Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The subject of a mail or letter.
    pub subject: Option<String>,
    /// The whole text.
    pub text: String,
}

/// Why there are no words.
#[derive(Debug, thiserror::Error)]
pub enum TextsError {
    /// The files could not be read.
    #[error(transparent)]
    Messages(#[from] MessagesError),
    /// A message or one of its variables is missing, or a message is there twice.
    #[error("{language}: {id}: {what}")]
    Wording {
        /// In which language.
        language: Language,
        /// Which message.
        id: String,
        /// What is wrong with it.
        what: String,
    },
}

impl Texts {
    /// Reads the messages of a portal and checks that every language has the words of every [`Template`].
    pub fn read(locales: &Path, portal: &Portal, origin: PublicOrigin) -> Result<Self, TextsError> {
        let mut bundles = BTreeMap::new();
        for language in Language::ALL {
            bundles.insert(language, bundle(language, merged(locales, portal, language, &FILES)?)?);
        }
        let texts = Self { bundles, origin };
        for language in Language::ALL {
            for template in Template::samples() {
                texts.render(&template, language)?;
            }
        }
        Ok(texts)
    }

    /// A message in words.
    ///
    /// What carries a code ends with the line that binds it to the site's host, by which the phone fills it in
    /// there and nowhere else (WICG, “Origin-bound one-time codes delivered via SMS”).
    pub fn render(&self, template: &Template, language: Language) -> Result<Rendered, TextsError> {
        let mut arguments = template.arguments();
        arguments.set("help", format!("{}/{language}/help", self.origin));
        let (text, subject) = template.message_ids();
        let mut text = self.words(language, text, &arguments)?;
        let subject = subject.map(|id| self.words(language, id, &arguments)).transpose()?;
        if let Some(code) = template.code() {
            text.push_str(&format!("\n\n@{} #{code}", self.origin.host()));
        }
        Ok(Rendered { subject, text })
    }

    /// One message.
    pub fn words(
        &self,
        language: Language,
        id: &str,
        arguments: &FluentArgs<'_>,
    ) -> Result<String, TextsError> {
        let wrong = |what: String| TextsError::Wording { language, id: id.to_owned(), what };
        let bundle = self.bundles.get(&language).ok_or_else(|| wrong("no such language".to_owned()))?;
        let pattern = bundle.get_message(id).and_then(|message| message.value());
        let pattern = pattern.ok_or_else(|| wrong("this message was expected to be there".to_owned()))?;
        let mut errors = Vec::new();
        let words = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        match errors.first() {
            None => Ok(words),
            Some(error) => Err(wrong(error.to_string())),
        }
    }
}

fn bundle(language: Language, source: String) -> Result<FluentBundle<FluentResource>, TextsError> {
    let wrong = |what: String| TextsError::Wording { language, id: FILES.join(", "), what };
    let resource = FluentResource::try_new(source)
        .map_err(|(_, errors)| wrong(errors.first().map(ToString::to_string).unwrap_or_default()))?;
    let identifier = language.tag().parse().map_err(|_| wrong("no language identifier".to_owned()))?;
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Isolation marks would be counted and shown by telephones.
    bundle.set_use_isolating(false);
    bundle
        .add_resource(resource)
        .map_err(|errors| wrong(errors.first().map(ToString::to_string).unwrap_or_default()))?;
    Ok(bundle)
}

#[cfg(test)]
mod tests;
