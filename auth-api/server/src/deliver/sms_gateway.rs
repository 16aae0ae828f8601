use super::{DeliveryError, Outgoing};
use crate::config::{Places, SmsGatewaySettings};
use reqwest::{Client, redirect};

/// Statuses by which a gateway says that it will never take this message: it was understood and refused.
const REFUSALS: [u16; 5] = [400, 406, 410, 413, 422];

/// Hands SMS to a service over HTTP.
pub struct SmsGateway {
    client: Client,
    settings: SmsGatewaySettings,
    /// The portal's name or number as sender.
    sender: String,
}

impl SmsGateway {
    /// Prepares to post what the settings describe, in the name of `sender`.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn new(settings: SmsGatewaySettings, sender: &str) -> Result<Self, reqwest::Error> {
        let client =
            Client::builder().timeout(settings.timeout).redirect(redirect::Policy::none()).build()?;
        Ok(Self { client, settings, sender: without_spaces(sender) })
    }

    /// Hands over one SMS.
    pub async fn send(&self, outgoing: &Outgoing<'_>) -> Result<(), DeliveryError> {
        let body = self.settings.body.fill(Places {
            to: outgoing.recipient,
            text: &outgoing.words.text,
            sender: &self.sender,
            id: outgoing.id,
        });
        let request = self.client.post(&self.settings.url).headers(self.settings.headers.clone()).json(&body);
        let status = match request.send().await {
            Ok(response) => response.status().as_u16(),
            Err(error) if error.is_timeout() => {
                return Err(DeliveryError::Temporary("the SMS gateway took too long".to_owned()));
            }
            Err(_) => return Err(DeliveryError::Temporary("the SMS gateway cannot be reached".to_owned())),
        };
        if self.settings.accepted_statuses.contains(&status) {
            return Ok(());
        }
        let what = format!("the SMS gateway answered {status}");
        Err(if REFUSALS.contains(&status) {
            DeliveryError::Permanent(what)
        } else {
            DeliveryError::Temporary(what)
        })
    }
}

/// A number as sender is written for people in `portal.toml`; a gateway wants E.164.
fn without_spaces(sender: &str) -> String {
    sender.split_whitespace().collect()
}
