use super::{DeliveryError, Outgoing};
use crate::config::{SmtpSecurity, SmtpSettings};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox, SinglePart,
        header::{ContentType, Header, HeaderName, HeaderValue},
    },
    transport::smtp::{
        Error,
        authentication::Credentials,
        client::{Tls, TlsParameters},
    },
};
use std::time::{Duration, SystemTime};

/// Hands mails to a server (RFC 5321).
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    timeout: Duration,
    from: Mailbox,
    /// The right-hand side of message ids.
    host: String,
}

/// Why no [`Mailer`] can be made of the settings.
#[derive(Debug, thiserror::Error)]
pub enum MailerError {
    /// The portal's sender is not an address.
    #[error("sender.mail_from of the portal was expected to be a mail address: {0}")]
    From(lettre::address::AddressError),
    /// The server's name cannot stand in a certificate.
    #[error("smtp.host was expected to be a name or an address that a certificate can be for: {0}")]
    Host(Error),
}

impl Mailer {
    /// Prepares to send from `from` over the server that the settings name; `host` is the site's.
    pub fn new(settings: &SmtpSettings, from: &str, host: &str) -> Result<Self, MailerError> {
        let parameters = || TlsParameters::new(settings.host.clone()).map_err(MailerError::Host);
        let tls = match settings.security {
            SmtpSecurity::StartTls => Tls::Required(parameters()?),
            SmtpSecurity::Tls => Tls::Wrapper(parameters()?),
            SmtpSecurity::None => Tls::None,
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&settings.host)
            .port(settings.port)
            .timeout(Some(settings.timeout))
            .tls(tls);
        if let Some((username, password)) = &settings.credentials {
            builder = builder.credentials(Credentials::new(username.clone(), password.expose().to_owned()));
        }
        Ok(Self {
            transport: builder.build(),
            timeout: settings.timeout,
            from: from.parse().map_err(MailerError::From)?,
            host: host.to_owned(),
        })
    }

    /// Hands over one mail; `sent_at` is its date.
    pub async fn send(&self, outgoing: &Outgoing<'_>, sent_at: SystemTime) -> Result<(), DeliveryError> {
        let mail = self.compose(outgoing, sent_at)?;
        match tokio::time::timeout(self.timeout, self.transport.send(mail)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(failure(&error)),
            Err(_) => Err(DeliveryError::Temporary("the mail server took too long".to_owned())),
        }
    }

    fn compose(&self, outgoing: &Outgoing<'_>, sent_at: SystemTime) -> Result<Message, DeliveryError> {
        let unsendable = |what: &str| DeliveryError::Permanent(format!("the mail cannot be written: {what}"));
        let to = outgoing.recipient.parse().map_err(|_| unsendable("its recipient is not an address"))?;
        let body = SinglePart::builder()
            .header(ContentType::TEXT_PLAIN)
            .header(ContentLanguage(outgoing.language.tag().to_owned()))
            .body(outgoing.words.text.clone());
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(outgoing.words.subject.clone().unwrap_or_default())
            .date(sent_at)
            .message_id(Some(format!("<{}@{}>", outgoing.id, self.host)))
            .header(AutoSubmitted("auto-generated".to_owned()))
            .singlepart(body)
            .map_err(|_| unsendable("it has no sender or recipient"))
    }
}

/// Reads what the other side answered; its words are left out, since they may repeat the recipient.
fn failure(error: &Error) -> DeliveryError {
    let Some(code) = error.status() else {
        let what = match error {
            error if error.is_timeout() => "the mail server took too long",
            error if error.is_tls() => "no protected connection to the mail server could be made",
            _ => "the mail server cannot be reached or broke off",
        };
        return DeliveryError::Temporary(what.to_owned());
    };
    let what = format!("the mail server answered {code}");
    // 530, 534, 535 and 538 are about our credentials (RFC 4954, 6), not about this mail.
    let about_us = ["530", "534", "535", "538"].contains(&code.to_string().as_str());
    if error.is_permanent() && !about_us {
        DeliveryError::Permanent(what)
    } else {
        DeliveryError::Temporary(what)
    }
}

/// Tells vacation responders not to answer (RFC 3834, 5).
#[derive(Clone)]
struct AutoSubmitted(String);

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(value: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(value.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

/// The language of the text (RFC 3282), for readers that read aloud.
#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(value: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(value.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}
