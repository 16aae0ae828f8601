//! Every message there is with sample data, for whoever translates or changes one.

use super::outbox::{Outbox, failed, list_of, pdf};
use crate::{
    deliver::{Rendered, Template},
    store::{Channel, DevelopmentMessage},
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use serde::Deserialize;
use voordeur_contract::Language;

/// When the samples were written: a Friday morning, a week before their letter is expected.
const WRITTEN_AT: Timestamp = Timestamp::constant(1_795_165_200, 0);

#[derive(Deserialize)]
pub(super) struct Asked {
    lang: Language,
}

/// `/outbox/samples.json?lang=nl`: as `/outbox.json`.
pub(super) async fn list(
    State(outbox): State<Outbox>,
    Query(Asked { lang }): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    let samples: Result<Vec<DevelopmentMessage>, _> = Template::samples()
        .iter()
        .zip(1..)
        .map(|(template, number)| {
            let words = outbox.texts.render(template, lang, WRITTEN_AT)?;
            Ok::<_, crate::deliver::TextsError>(sample(&outbox, template, lang, words, number))
        })
        .collect();
    match samples {
        Ok(samples) => list_of(samples.iter(), "/outbox/samples", &headers),
        Err(error) => failed(&error),
    }
}

/// `/outbox/samples/nl-8.pdf`
pub(super) async fn document(State(outbox): State<Outbox>, Path(name): Path<String>) -> Response {
    let numbered = name.strip_suffix(".pdf").and_then(|name| name.split_once('-'));
    let Some((Ok(language), Ok(number))) = numbered.map(|(tag, number)| (tag.parse(), number.parse())) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let number: usize = number;
    let Some(template) = Template::samples().into_iter().nth(number.saturating_sub(1)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let letter = match outbox.texts.render(&template, language, WRITTEN_AT) {
        Ok(Rendered { letter: Some(letter), .. }) => letter,
        Ok(_) => return StatusCode::NOT_FOUND.into_response(),
        Err(error) => return failed(&error),
    };
    match outbox.printer.print(&letter) {
        Ok(document) => pdf(document),
        Err(error) => failed(&error),
    }
}

fn sample(
    outbox: &Outbox,
    template: &Template,
    language: Language,
    words: Rendered,
    number: usize,
) -> DevelopmentMessage {
    let recipient = match (template.channel(), &words.letter) {
        (_, Some(letter)) => letter.recipient.join("\n"),
        (Channel::Sms, _) => "+32460000001".to_owned(),
        _ if template.is_for_the_desk() => outbox.desk_email.to_string(),
        _ => "customer@example.com".to_owned(),
    };
    DevelopmentMessage {
        id: format!("{language}-{number}"),
        channel: template.channel(),
        recipient,
        language,
        subject: words.subject,
        text: words.text,
        document: None,
        at: WRITTEN_AT,
    }
}
