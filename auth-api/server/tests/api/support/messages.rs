//! What is sent to them.

use super::House;
use voordeur_auth_api::store::{Channel, Message};

/// Empties the outbox of a template's messages; every other is thrown away.
pub(crate) async fn all(house: &House, template: &str) -> Vec<Message> {
    let messages = house.messages().await.into_iter().map(|claimed| claimed.message);
    messages.filter(|message| message.template == template).collect()
}

/// Empties the outbox: by template, since what is written in the same moment has no order.
pub(crate) async fn sent(house: &House) -> Vec<Message> {
    let messages = house.messages().await.into_iter().map(|claimed| claimed.message);
    let mut messages: Vec<Message> = messages.collect();
    messages.sort_by(|one, other| one.template.cmp(&other.template));
    messages
}

/// The newest message of a template; the outbox is empty then.
pub(crate) async fn newest(house: &House, template: &str) -> Message {
    all(house, template).await.pop().unwrap_or_else(|| panic!("no {template} was sent"))
}

/// The code that a message carries.
pub(crate) fn code_in(message: &Message) -> String {
    message.arguments["code"].as_str().unwrap().to_owned()
}

/// By which way a message goes and to whom.
pub(crate) fn goes_to(message: &Message) -> (Channel, &str) {
    (message.channel, &message.recipient)
}
