mod calendar;

use super::{
    Letter, Template,
    template::{Variable, Words},
};
use crate::{
    calendar::{BusinessDays, CalendarError},
    config::PublicOrigin,
};
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use jiff::Timestamp;
use std::{collections::BTreeMap, path::Path};
use voordeur_contract::{Contact, Language};
use voordeur_portals::{
    Portal,
    messages::{MessagesError, merged},
};

/// The files whose messages the server speaks with.
const FILES: [&str; 2] = ["brand.ftl", "delivery.ftl"];

/// The page where somebody goes on with a registration, below the language.
pub(super) const RESUME: &str = "register/resume";

/// The words of everything that is sent, and of the outbox page, in every language, with the portal's own in
/// their place.
pub struct Texts {
    bundles: BTreeMap<Language, FluentBundle<FluentResource>>,
    origin: PublicOrigin,
    /// Which day it is where the portal is.
    calendar: BusinessDays,
    /// Whom to ask.
    pub(super) contacts: Vec<Contact>,
}

/// A message in words.
#[derive(Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The subject of a mail or letter.
    pub subject: Option<String>,
    /// The whole text; of a letter everything below the window.
    pub text: String,
    /// The same as a page to print, if it is a letter.
    pub letter: Option<Letter>,
}

/// Why there are no words.
#[derive(Debug, thiserror::Error)]
pub enum TextsError {
    /// The files could not be read.
    #[error(transparent)]
    Messages(#[from] MessagesError),
    /// The portal's days cannot be counted.
    #[error(transparent)]
    Calendar(#[from] CalendarError),
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
        let description = &portal.description;
        let calendar = BusinessDays::new(&portal.public_holidays, &description.time_zone)?;
        let texts = Self { bundles, origin, calendar, contacts: description.contacts.clone() };
        for language in Language::ALL {
            for template in Template::samples() {
                texts.render(&template, language, Timestamp::UNIX_EPOCH)?;
            }
        }
        Ok(texts)
    }

    /// A message in words; `written_at` dates a letter.
    ///
    /// An SMS that carries a code ends with the line that binds it to the site's host, by which the phone fills it
    /// in there and nowhere else (WICG, “Origin-bound one-time codes delivered via SMS”).
    pub fn render(
        &self,
        template: &Template,
        language: Language,
        written_at: Timestamp,
    ) -> Result<Rendered, TextsError> {
        let arguments = self.arguments(template, language)?;
        match template.words() {
            Words::Sms { text, code } => {
                let mut text = self.words(language, text, &arguments)?;
                text.push_str(&format!("\n\n@{} #{code}", self.origin.host()));
                Ok(Rendered { subject: None, text, letter: None })
            }
            Words::Mail { subject, text } => {
                let subject = Some(self.words(language, subject, &arguments)?);
                Ok(Rendered { subject, text: self.words(language, text, &arguments)?, letter: None })
            }
            Words::Letter(letter) => {
                let day = self.calendar.day_of(written_at);
                let letter = self.code_letter(letter, language, arguments, day)?;
                let (subject, text) = (Some(letter.subject.clone()), letter.text());
                Ok(Rendered { subject, text, letter: Some(letter) })
            }
        }
    }

    /// What the variables of a message hold: its own, and the addresses that any message may name.
    fn arguments<'a>(
        &self,
        template: &'a Template,
        language: Language,
    ) -> Result<FluentArgs<'a>, TextsError> {
        let mut arguments = FluentArgs::new();
        for (name, variable) in template.variables() {
            match variable {
                Variable::Text(text) => arguments.set(name, text),
                Variable::Number(number) => arguments.set(name, number),
                Variable::Weekday(day) => arguments.set(name, self.weekday(language, day)?),
                Variable::Day(day) => arguments.set(name, self.day(language, day)?),
            }
        }
        arguments.set("help", self.page(language, "help"));
        arguments.set("log_in", self.page(language, "log-in"));
        arguments.set("register", self.page(language, "register"));
        if let Some(reference) = template.reference() {
            arguments.set("resume", self.resume_link(language, reference));
        }
        if let Some((page, token)) = template.link() {
            arguments.set("link", format!("{}#{token}", self.page(language, page)));
        }
        Ok(arguments)
    }

    /// The address of a page of the site.
    pub(super) fn page(&self, language: Language, path: &str) -> String {
        format!("{}/{language}/{path}", self.origin)
    }

    /// The page where a registration goes on, with its reference typed in.
    pub(super) fn resume_link(&self, language: Language, reference: &str) -> String {
        format!("{}?reference={reference}", self.page(language, RESUME))
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
