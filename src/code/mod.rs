//! Codes of six digits, which journeys of every kind ask for: sent by mail or SMS, or shown by an app.

mod form;
mod receive;
mod sent;
mod words;

pub(crate) use form::{CODE, CodeForm, NoCode};
pub(crate) use receive::receive;
pub(crate) use sent::SentCode;
pub(crate) use words::{CodeWords, SentCodeWords, another_was_sent};

/// What such a screen sends.
#[derive(Clone)]
pub(crate) enum CodeAnswer {
    /// The code, as it was typed.
    Code(String),
    /// Another code is asked for.
    Another,
}
