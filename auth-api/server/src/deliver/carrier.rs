use super::{
    DeliveryError, Mailer, MailerError, Outgoing, PrintError, PrintFolder, PrintFolderError, Printer,
    SmsGateway,
};
use crate::{
    config::{Delivery, DeliverySettings, PublicOrigin},
    store::{Channel, DevelopmentMessage, Store},
};
use jiff::Timestamp;
use std::time::SystemTime;
use voordeur_portals::Sender;

/// How messages leave the house.
pub enum Carrier {
    /// They do not: the development outbox shows them.
    DevelopmentOutbox(Box<DevelopmentOutbox>),
    /// By mail server, SMS gateway and printing house.
    Real(Box<Ways>),
}

/// Keeps messages as a person would have received them.
pub struct DevelopmentOutbox {
    store: Store,
    printer: Printer,
}

/// A way out for each channel.
pub struct Ways {
    mailer: Mailer,
    sms_gateway: SmsGateway,
    /// `None`: nobody prints letters.
    print_folder: Option<PrintFolder>,
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
    /// Letters cannot be handed over.
    #[error(transparent)]
    PrintFolder(#[from] PrintFolderError),
    /// Letters cannot be shown.
    #[error(transparent)]
    Print(#[from] PrintError),
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
            Delivery::DevelopmentOutbox => {
                let outbox = DevelopmentOutbox { store: store.clone(), printer: Printer::new()? };
                Ok(Self::DevelopmentOutbox(Box::new(outbox)))
            }
            Delivery::Real(settings) => Ok(Self::Real(Box::new(Ways::new(settings, sender, origin)?))),
        }
    }

    /// Hands over one message.
    pub async fn carry(&self, outgoing: Outgoing<'_>, now: Timestamp) -> Result<(), DeliveryError> {
        match self {
            Self::DevelopmentOutbox(outbox) => outbox.keep(outgoing, now).await,
            Self::Real(ways) => ways.carry(outgoing, now).await,
        }
    }
}

impl Ways {
    fn new(
        settings: &DeliverySettings,
        sender: &Sender,
        origin: &PublicOrigin,
    ) -> Result<Self, CarrierError> {
        Ok(Self {
            mailer: Mailer::new(&settings.smtp, &sender.mail_from, origin.host())?,
            sms_gateway: SmsGateway::new(settings.sms_gateway.clone(), &sender.sms_sender)?,
            print_folder: settings.letters.as_ref().map(PrintFolder::new).transpose()?,
        })
    }

    async fn carry(&self, outgoing: Outgoing<'_>, now: Timestamp) -> Result<(), DeliveryError> {
        match (outgoing.channel, outgoing.words.letter.clone(), &self.print_folder) {
            (Channel::Mail, ..) => self.mailer.send(&outgoing, SystemTime::from(now)).await,
            (Channel::Sms, ..) => self.sms_gateway.send(&outgoing).await,
            (Channel::Letter, Some(letter), Some(folder)) => folder.send(outgoing.id, letter).await,
            (Channel::Letter, ..) => Err(DeliveryError::Permanent("nobody prints letters here".to_owned())),
        }
    }
}

impl DevelopmentOutbox {
    async fn keep(&self, outgoing: Outgoing<'_>, now: Timestamp) -> Result<(), DeliveryError> {
        let document = outgoing.words.letter.as_ref().map(|letter| self.printer.print(letter)).transpose();
        let message = DevelopmentMessage {
            id: outgoing.id.to_owned(),
            channel: outgoing.channel,
            recipient: outgoing.recipient.to_owned(),
            language: outgoing.language,
            subject: outgoing.words.subject,
            text: outgoing.words.text,
            document: document.map_err(|error| DeliveryError::Permanent(error.to_string()))?,
            at: now,
        };
        self.store
            .keep_development_message(&message)
            .await
            .map_err(|_| DeliveryError::Temporary("the development outbox cannot be written".to_owned()))
    }
}
