use crate::checks::{is_email, is_telephone, text};
use serde::{Deserialize, Deserializer};

/// In whose name messages are sent: `[sender]` of `portal.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// The `From` of a mail: `Lindenhof <no-reply@lindenhof.example>` or the bare address.
    #[serde(deserialize_with = "mailbox")]
    pub mail_from: String,
    /// Who an SMS is from: at most eleven letters and digits (GSM 03.40), or an international number.
    #[serde(deserialize_with = "sms_sender")]
    pub sms_sender: String,
}

fn mailbox<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    text(deserializer, is_mailbox, "a sender such as “Lindenhof <no-reply@lindenhof.example>”")
}

fn sms_sender<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    text(
        deserializer,
        is_sms_sender,
        "at most eleven letters and digits, or an international telephone number",
    )
}

fn is_mailbox(text: &str) -> bool {
    match text.split_once('<') {
        None => is_email(text),
        Some((name, rest)) => {
            let name_is_plain = !name.trim().is_empty() && !name.contains(['"', '\\', '>', '@', ',']);
            name_is_plain && rest.strip_suffix('>').is_some_and(is_email)
        }
    }
}

fn is_sms_sender(text: &str) -> bool {
    let is_name = (1..=11).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric())
        && text.bytes().any(|b| b.is_ascii_alphabetic());
    is_name || is_telephone(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_is_from_a_name_and_an_address() {
        assert!(is_mailbox("Lindenhof <no-reply@lindenhof.example>") && is_mailbox("a@b.example"));
        for wrong in ["Lindenhof", "Lindenhof <>", "<a@b.example>", "A, B <a@b.example>", "A <a@b.example"] {
            assert!(!is_mailbox(wrong), "{wrong}");
        }
    }

    #[test]
    fn an_sms_is_from_a_short_name_or_a_number() {
        assert!(is_sms_sender("Lindenhof") && is_sms_sender("+32 460 00 00 00"));
        for wrong in ["Havenmeester", "Linden hof", "8000", ""] {
            assert!(!is_sms_sender(wrong), "{wrong}");
        }
    }
}
