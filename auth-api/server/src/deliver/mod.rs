//! From the store's outbox to a person: words, a mail server, SMS gateway or printing house, patience.

mod carrier;
mod lanes;
mod letter;
mod outgoing;
mod print_folder;
mod report;
mod retry;
mod sms_gateway;
mod smtp;
mod template;
mod texts;
mod worker;

pub use carrier::{Carrier, CarrierError};
pub use lanes::{LANES, Lanes, WakeUp};
pub use letter::{Block, Letter, PrintError, Printer};
pub use outgoing::{DeliveryError, Outgoing};
pub use print_folder::{PrintFolder, PrintFolderError};
pub use retry::MAXIMAL_ATTEMPTS;
pub use sms_gateway::SmsGateway;
pub use smtp::{Mailer, MailerError};
pub use template::{CompanyMail, Template};
pub use texts::{Rendered, Texts, TextsError};
pub use worker::Worker;
