//! From the store's outbox to a person: words, a mail server or SMS gateway, patience.

mod carrier;
mod lanes;
mod outgoing;
mod report;
mod retry;
mod sms_gateway;
mod smtp;
mod template;
mod texts;
mod worker;

pub use carrier::{Carrier, CarrierError};
pub use lanes::{LANES, Lanes, WakeUp};
pub use outgoing::{DeliveryError, Outgoing};
pub use retry::MAXIMAL_ATTEMPTS;
pub use sms_gateway::SmsGateway;
pub use smtp::{Mailer, MailerError};
pub use template::Template;
pub use texts::{Rendered, Texts, TextsError};
pub use worker::Worker;
