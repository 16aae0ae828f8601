use super::{DeliveryError, Mailer, MailerError, Outgoing, SmsGateway};
use crate::{
    config::{Delivery, PublicOrigin},
    store::{Channel, DevelopmentMessage, Store},
};
use jiff::Timestamp;
use std::time::SystemTime;
use voordeur_portals::Sender;

/// How messages leave the house.
pub enum Carrier {
    /// They do not: the development outbox shows them.
    DevelopmentOutbox(Store),
    /// By mail server and SMS gateway.
    Real(Box<(Mailer, SmsGateway)>),
}

/// Why there is no [`Carrier`].
#[derive(Debug, thiserror::Error)]
pub enum CarrierError {
    /// Mails cannot be sent.
    #[error(transparent)]
    Mailer(#[from] MailerError),
    /// SMS cannot be sent.
    #[error("the SMS gateway cannot be used: {0}")]
    SmsGateway(#[from] reqwest::Error),
}

impl Carrier {
    /// Prepares what the configuration asks for.
    pub fn new(
        delivery: &Delivery,
        sender: &Sender,
        origin: &PublicOrigin,
        store: &Store,
    ) -> Result<Self, CarrierError> {
        match delivery {
            Delivery::DevelopmentOutbox => Ok(Self::DevelopmentOutbox(store.clone())),
            Delivery::Real(settings) => {
                let mailer = Mailer::new(&settings.smtp, &sender.mail_from, origin.host())?;
                let gateway = SmsGateway::new(settings.sms_gateway.clone(), &sender.sms_sender)?;
                Ok(Self::Real(Box::new((mailer, gateway))))
            }
        }
    }

    /// Hands over one message.
    pub async fn carry(&self, outgoing: Outgoing<'_>, now: Timestamp) -> Result<(), DeliveryError> {
        match self {
            Self::DevelopmentOutbox(store) => keep(store, outgoing, now).await,
            Self::Real(carriers) => {
                let (mailer, gateway) = &**carriers;
                match outgoing.channel {
                    Channel::Mail => mailer.send(&outgoing, SystemTime::from(now)).await,
                    Channel::Sms => gateway.send(&outgoing).await,
                    Channel::Letter => Err(DeliveryError::Permanent("nobody prints letters here".to_owned())),
                }
            }
        }
    }
}

async fn keep(store: &Store, outgoing: Outgoing<'_>, now: Timestamp) -> Result<(), DeliveryError> {
    let message = DevelopmentMessage {
        id: outgoing.id.to_owned(),
        channel: outgoing.channel,
        recipient: outgoing.recipient.to_owned(),
        language: outgoing.language,
        subject: outgoing.words.subject,
        text: outgoing.words.text,
        at: now,
    };
    store
        .keep_development_message(&message)
        .await
        .map_err(|_| DeliveryError::Temporary("the development outbox cannot be written".to_owned()))
}
