//! A letter: what stands in it, and the page it is printed on.

mod faces;
mod layout;
mod paper;
mod pdf;
mod words;
mod wrap;

pub use pdf::{PrintError, Printer};

use jiff::civil::Date;
use voordeur_contract::Language;

/// A letter of one page, in words.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// In which language it is.
    pub language: Language,
    /// Who writes: the name, then the address.
    pub sender: Vec<String>,
    /// What stands in the window of the envelope, line by line.
    pub recipient: Vec<String>,
    /// The day it was written, where the portal is.
    pub written_on: Date,
    /// Place and day, in words.
    pub date: String,
    /// What to quote.
    pub reference: String,
    /// What it is about.
    pub subject: String,
    /// Everything below.
    pub body: Vec<Block>,
}

/// A part of a letter.
#[derive(Clone, PartialEq, Eq)]
pub enum Block {
    /// Sentences.
    Paragraph(String),
    /// What the part below is about.
    Heading(String),
    /// A code to copy, large, with words above and below.
    Code {
        /// What it is.
        label: String,
        /// The code itself.
        code: String,
        /// How long it works.
        note: String,
    },
    /// What to do, one after the other.
    Steps {
        /// Each step.
        steps: Vec<String>,
        /// The address that the first leads to, to be scanned.
        link: String,
        /// What the picture of it is for.
        caption: String,
    },
    /// Lines that belong together.
    Lines(Vec<String>),
}

impl Letter {
    /// Everything below the window, as text. The subject and the code stand alone on their lines.
    pub fn text(&self) -> String {
        let above = [format!("{}\n{}", self.date, self.reference), self.subject.clone()];
        let mut text = above.join("\n\n");
        let mut room = "\n\n";
        for block in &self.body {
            text.push_str(room);
            text.push_str(&block.text());
            room = if matches!(block, Block::Heading(_)) { "\n" } else { "\n\n" };
        }
        text
    }
}

impl Block {
    /// As text. A code stands on a line of its own.
    fn text(&self) -> String {
        match self {
            Self::Paragraph(text) | Self::Heading(text) => text.clone(),
            Self::Code { label, code, note } => format!("{label}\n{code}\n{note}"),
            Self::Steps { steps, .. } => {
                let numbered = steps.iter().zip(1..).map(|(step, number)| format!("{number}. {step}"));
                numbered.collect::<Vec<_>>().join("\n")
            }
            Self::Lines(lines) => lines.join("\n"),
        }
    }
}
