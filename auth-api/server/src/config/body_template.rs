use serde_json::{Map, Value};

/// The JSON body that an SMS gateway wants, with places to fill in: `{ recipient = "{to}", body = "{text}" }`.
///
/// The places are filled in the parsed JSON, not in its text, so that nothing in a message can break out.
#[derive(Clone, Debug)]
pub struct BodyTemplate(Value);

/// What fills the places of a [`BodyTemplate`].
#[derive(Clone, Copy)]
pub struct Places<'a> {
    /// `{to}`: the number in E.164.
    pub to: &'a str,
    /// `{text}`: the message.
    pub text: &'a str,
    /// `{sender}`: the portal's name as sender of SMS.
    pub sender: &'a str,
    /// `{id}`: the message's id in the outbox, the same at every try, so that a gateway can tell a repetition.
    pub id: &'a str,
}

const NAMES: [&str; 4] = ["{to}", "{text}", "{sender}", "{id}"];

impl BodyTemplate {
    /// Takes over a template, or says what is wrong with it.
    pub(super) fn new(body: Map<String, Value>) -> Result<Self, String> {
        let body = Value::Object(body);
        let mut found = Vec::new();
        collect_places(&body, &mut found);
        if let Some(unknown) = found.iter().find(|place| !NAMES.contains(&place.as_str())) {
            return Err(format!("{unknown} is not one of the places {}", NAMES.join(", ")));
        }
        match ["{to}", "{text}"].into_iter().find(|needed| !found.iter().any(|place| place == needed)) {
            Some(missing) => Err(format!("the body was expected to have a place {missing}")),
            None => Ok(Self(body)),
        }
    }

    /// The body for one message.
    pub fn fill(&self, places: Places<'_>) -> Value {
        fill(&self.0, places)
    }
}

fn fill(value: &Value, places: Places<'_>) -> Value {
    match value {
        Value::String(text) => Value::String(fill_text(text, places)),
        Value::Array(items) => items.iter().map(|item| fill(item, places)).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, member)| (name.clone(), fill(member, places))).collect()
        }
        other => other.clone(),
    }
}

/// Fills the places from left to right; what was filled in is not looked at again.
fn fill_text(template: &str, places: Places<'_>) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, place, after)) = next_place(rest) {
        filled.push_str(before);
        filled.push_str(match place {
            "{to}" => places.to,
            "{text}" => places.text,
            "{sender}" => places.sender,
            "{id}" => places.id,
            other => other,
        });
        rest = after;
    }
    filled.push_str(rest);
    filled
}

fn collect_places(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            let mut rest = text.as_str();
            while let Some((_, place, after)) = next_place(rest) {
                found.push(place.to_owned());
                rest = after;
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect_places(item, found)),
        Value::Object(members) => members.values().for_each(|member| collect_places(member, found)),
        _ => {}
    }
}

/// The text before the first `{name}`, the place itself, and the text behind it. Other braces are text.
fn next_place(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    while let Some(open) = text.get(from..)?.find('{').map(|at| from + at) {
        let inner = text.get(open + 1..)?;
        let length = inner.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(inner.len());
        if length > 0 && inner.get(length..).is_some_and(|end| end.starts_with('}')) {
            let close = open + length + 2;
            return Some((text.get(..open)?, text.get(open..close)?, text.get(close..)?));
        }
        from = open + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn template(body: &Value) -> Result<BodyTemplate, String> {
        BodyTemplate::new(body.as_object().unwrap().clone())
    }

    #[test]
    fn every_place_is_filled_however_deep() {
        let body = json!({ "messages": [{ "to": "{to}", "content": "{sender}: {text}", "ref": "vd-{id}", "parts": 2 }] });
        let places = Places { to: "+32460000001", text: "Hello", sender: "Lindenhof", id: "7" };
        assert_eq!(
            template(&body).unwrap().fill(places),
            json!({ "messages": [{ "to": "+32460000001", "content": "Lindenhof: Hello", "ref": "vd-7", "parts": 2 }] })
        );
    }

    #[test]
    fn a_template_that_would_lose_the_message_is_refused() {
        assert!(template(&json!({ "to": "{to}" })).unwrap_err().contains("{text}"));
        assert!(
            template(&json!({ "to": "{to}", "text": "{text}", "from": "{form}" }))
                .unwrap_err()
                .contains("{form}")
        );
    }

    proptest! {
        #[test]
        fn nothing_in_a_message_is_taken_for_a_place(text in "[{}a-z\"]{0,20}(\\{to\\})?[{}a-z\"\\\\]{0,20}") {
            let template = template(&json!({ "to": "{to}", "text": "<{text}>" })).unwrap();
            let filled = template.fill(Places { to: "+32460000001", text: &text, sender: "", id: "" });
            prop_assert_eq!(filled, json!({ "to": "+32460000001", "text": format!("<{text}>") }));
        }

        #[test]
        fn no_template_makes_it_panic(text in ".*") {
            let _ = template(&json!({ "to": "{to}", "text": "{text}", "more": text }));
        }
    }
}
