use super::{Block, Letter};
use crate::deliver::{Texts, TextsError, template::CodeLetter, texts::RESUME};
use fluent_bundle::FluentArgs;
use jiff::civil::Date;
use voordeur_contract::{Contact, Language};

/// A letter in the making: where its words come from.
struct Writer<'a> {
    texts: &'a Texts,
    language: Language,
    /// What the ids of its own messages begin with.
    prefix: &'static str,
    arguments: FluentArgs<'a>,
}

impl Texts {
    /// A letter with a code, written on `day`; `arguments` are those of its template.
    pub(in crate::deliver) fn code_letter(
        &self,
        letter: CodeLetter<'_>,
        language: Language,
        mut arguments: FluentArgs<'_>,
        day: Date,
    ) -> Result<Letter, TextsError> {
        arguments.set("date", self.day(language, day)?);
        arguments.set("address", as_typed(&self.page(language, RESUME)));
        let writer = Writer { texts: self, language, prefix: letter.prefix, arguments };
        Ok(Letter {
            language,
            sender: lines(&writer.common("letter-sender")?),
            recipient: writer.recipient(letter.address)?,
            written_on: day,
            date: writer.common("letter-date")?,
            reference: writer.common("letter-reference")?,
            subject: writer.own("subject")?,
            body: writer.body(letter.code, self.resume_link(language, letter.reference))?,
        })
    }
}

impl Writer<'_> {
    fn common(&self, id: &str) -> Result<String, TextsError> {
        self.texts.words(self.language, id, &self.arguments)
    }

    fn own(&self, name: &str) -> Result<String, TextsError> {
        self.common(&format!("{}{name}", self.prefix))
    }

    /// The lines in the window: the code of a country becomes its name.
    fn recipient(&self, address: &[String]) -> Result<Vec<String>, TextsError> {
        let written = |line: &String| {
            if !is_country(line) {
                return Ok(line.clone());
            }
            let mut arguments = FluentArgs::new();
            arguments.set("country", line.as_str());
            self.texts.words(self.language, "letter-country", &arguments)
        };
        address.iter().map(written).collect()
    }

    fn body(&self, code: &str, link: String) -> Result<Vec<Block>, TextsError> {
        let mut blocks = vec![
            Block::Paragraph(self.common("letter-salutation")?),
            Block::Paragraph(self.own("opening")?),
            Block::Code { label: self.own("label")?, code: code.to_owned(), note: self.own("valid")? },
            Block::Heading(self.own("steps")?),
            Block::Steps {
                steps: vec![self.own("step-1")?, self.own("step-2")?, self.own("step-3")?],
                link,
                caption: self.common("letter-scan")?,
            },
            Block::Paragraph(self.own("closing")?),
        ];
        if let Some(contact) = self.texts.contacts.first() {
            blocks.push(Block::Heading(self.common("letter-questions")?));
            blocks.push(Block::Lines(self.contact(contact)?));
        }
        blocks.push(Block::Lines(lines(&self.common("letter-greeting")?)));
        Ok(blocks)
    }

    /// Whom to ask, how and when.
    fn contact(&self, contact: &Contact) -> Result<Vec<String>, TextsError> {
        let name = self.common(&format!("contact-{}-name", contact.id))?;
        let mut arguments = FluentArgs::new();
        arguments.set("name", name);
        arguments.set("telephone", contact.telephone.as_str());
        arguments.set("email", contact.email.as_str());
        let mut lines = vec![self.texts.words(self.language, "letter-contact", &arguments)?];
        let hours = self.texts.hours(self.language, &contact.opening_hours)?;
        if !hours.is_empty() {
            arguments.set("hours", hours.join(", "));
            lines.push(self.texts.words(self.language, "letter-contact-hours", &arguments)?);
        }
        Ok(lines)
    }
}

/// A line that is nothing but the code of a country (ISO 3166-1): how an address abroad ends.
fn is_country(line: &str) -> bool {
    line.len() == 2 && line.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

/// An address as somebody types it: browsers put `https://` before it by themselves.
fn as_typed(address: &str) -> String {
    address.strip_prefix("https://").unwrap_or(address).to_owned()
}
