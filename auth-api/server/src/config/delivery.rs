use super::{BodyTemplate, Secret};
use axum::http::HeaderMap;
use serde::Deserialize;
use std::{path::PathBuf, time::Duration};

/// How messages leave the house.
#[derive(Clone, Debug)]
pub struct DeliverySettings {
    /// The mail server.
    pub smtp: SmtpSettings,
    /// The SMS gateway.
    pub sms_gateway: SmsGatewaySettings,
    /// The printing house; `None`: no letters are sent.
    pub letters: Option<LetterSettings>,
}

/// Section `[smtp]`: the server that takes our mail.
#[derive(Clone, Debug)]
pub struct SmtpSettings {
    /// Its name or address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: SmtpSecurity,
    /// User name and password, if it wants them.
    pub credentials: Option<(String, Secret)>,
    /// How long one try may take.
    pub timeout: Duration,
}

/// How the connection to the mail server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SmtpSecurity {
    /// Plain until `STARTTLS`, which must succeed (RFC 3207).
    #[default]
    StartTls,
    /// TLS from the first byte (RFC 8314).
    Tls,
    /// None: for a relay on the same machine.
    None,
}

impl SmtpSecurity {
    /// The port that goes with it unless another is named (RFC 8314, 7.1).
    pub(super) const fn default_port(self) -> u16 {
        match self {
            Self::StartTls => 587,
            Self::Tls => 465,
            Self::None => 25,
        }
    }
}

/// Section `[letters]`: the printing house that prints and posts our letters.
#[derive(Clone, Debug)]
pub struct LetterSettings {
    /// The folder it takes them from.
    pub folder: PathBuf,
}

/// Section `[sms-gateway]`: the HTTP service that takes our SMS, one POST a message.
#[derive(Clone, Debug)]
pub struct SmsGatewaySettings {
    /// Where to post.
    pub url: String,
    /// Headers to send along; those that hold secrets are marked sensitive.
    pub headers: HeaderMap,
    /// The body.
    pub body: BodyTemplate,
    /// The statuses that mean that the gateway took the message.
    pub accepted_statuses: Vec<u16>,
    /// How long one try may take.
    pub timeout: Duration,
}
