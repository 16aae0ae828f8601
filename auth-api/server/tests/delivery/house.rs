//! An auth API that only delivers: a store, a clock that stands still, a worker on real carriers.

use crate::database::Database;
use jiff::Timestamp;
use serde_json::json;
use std::{
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use tempfile::TempDir;
use voordeur_auth_api::{
    clock::Clock,
    config::{CommandLine, Configuration, Delivery, SmtpSecurity},
    deliver::{Carrier, Texts, Worker},
    random::Random,
    secrets::SecretKey,
    store::{Channel, Message, Store},
};
use voordeur_contract::Language;
use voordeur_portals::Portal;

pub(crate) struct House {
    pub(crate) clock: Clock,
    pub(crate) store: Store,
    pub(crate) smtp: SocketAddr,
    pub(crate) gateway: SocketAddr,
    /// How long one try may take.
    pub(crate) patience: Duration,
    pub(crate) security: SmtpSecurity,
    pub(crate) password: &'static str,
    database: Database,
    folder: TempDir,
}

impl House {
    /// Delivers to these two, from a store of SQLite.
    pub(crate) async fn new(smtp: SocketAddr, gateway: SocketAddr) -> Self {
        Self::on(Database::sqlite(), smtp, gateway).await
    }

    /// Delivers to these two.
    pub(crate) async fn on(database: Database, smtp: SocketAddr, gateway: SocketAddr) -> Self {
        Self {
            clock: Clock::standing_at("2026-11-21T20:00:00Z".parse().unwrap()),
            store: open(&database).await,
            smtp,
            gateway,
            patience: Duration::from_secs(20),
            security: SmtpSecurity::None,
            password: "swordfish",
            database,
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A worker of an instance of its own, with connections of its own.
    pub(crate) async fn worker(&self, instance: &str) -> Worker {
        let store = open(&self.database).await;
        let portal = Portal::read(&root().join("portals/customer")).unwrap();
        let origin = "https://login.example.org".parse().unwrap();
        let delivery = self.delivery();
        let carrier = Carrier::new(&delivery, &portal.sender, &origin, &store).unwrap();
        let texts = Arc::new(Texts::read(&root().join("locales"), &portal, origin).unwrap());
        let (clock, random) = (self.clock.clone(), Random::seeded(1));
        Worker { store, clock, random, texts, carrier, instance: instance.to_owned() }
    }

    fn delivery(&self) -> Delivery {
        let file = self.folder.path().join("auth-api.toml");
        std::fs::create_dir_all(self.letters()).unwrap();
        let sections = format!(
            r#"[smtp]
host = "127.0.0.1"
port = {}
security = "none"
username = "voordeur"
password = {{ env = "SMTP_PASSWORD" }}

[sms-gateway]
url = "http://{}/messages"
headers = {{ accept = "application/json" }}
secret-headers = {{ authorization = {{ env = "SMS_KEY" }} }}
body = {{ from = "{{sender}}", to = "{{to}}", text = "{{text}}", reference = "{{id}}" }}

[letters]
folder = "letters"
"#,
            self.smtp.port(),
            self.gateway
        );
        std::fs::write(&file, sections).unwrap();
        let arguments = ["voordeur-auth-api", "--config", file.to_str().unwrap()];
        let options = <CommandLine as clap::Parser>::try_parse_from(arguments).unwrap().options;
        let environment = |name: &str| match name {
            "SMTP_PASSWORD" => Some(self.password.to_owned()),
            "SMS_KEY" => Some("Bearer marlin".to_owned()),
            _ => Some("BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=".to_owned()),
        };
        let mut delivery = Configuration::read(&options, &environment, &Random::seeded(1)).unwrap().delivery;
        if let Delivery::Real(settings) = &mut delivery {
            settings.smtp.timeout = self.patience;
            settings.smtp.security = self.security;
            settings.sms_gateway.timeout = self.patience;
        }
        delivery
    }

    /// Where the printing house finds its letters.
    pub(crate) fn letters(&self) -> PathBuf {
        self.folder.path().join("letters")
    }

    /// Writes a message as a journey would.
    pub(crate) async fn write(&self, message: &Message) {
        let mut transaction = self.store.begin().await.unwrap();
        self.store.enqueue(&mut transaction, message, self.clock.now()).await.unwrap();
        transaction.commit().await.unwrap();
    }

    /// Writes a message under another secret key.
    pub(crate) async fn write_under_another_key(&self, message: &Message) {
        let key = SecretKey::new([8; 32]);
        let store = Store::open(&self.database.url, key, Random::system()).await.unwrap();
        let mut transaction = store.begin().await.unwrap();
        store.enqueue(&mut transaction, message, self.clock.now()).await.unwrap();
        transaction.commit().await.unwrap();
        store.close().await;
    }

    /// The states of the messages of which the content is erased.
    pub(crate) async fn final_states(&self) -> Vec<String> {
        let query = "SELECT state FROM outbox WHERE arguments IS NULL ORDER BY state";
        self.database.texts(query).await.into_iter().flatten().collect()
    }

    pub(crate) async fn waiting(&self) -> (u32, Option<Timestamp>) {
        self.store.backlog().await.unwrap()
    }
}

async fn open(database: &Database) -> Store {
    Store::open(&database.url, SecretKey::new([7; 32]), Random::system()).await.unwrap()
}

pub(crate) fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Where nobody listens.
pub(crate) fn nowhere() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

pub(crate) fn sms(code: &str) -> Message {
    Message {
        channel: Channel::Sms,
        recipient: "+32460000001".to_owned(),
        language: Language::En,
        template: "log-in-code".to_owned(),
        arguments: json!({ "code": code, "minutes": 10 }),
    }
}

pub(crate) fn mail() -> Message {
    Message {
        channel: Channel::Mail,
        recipient: "customer@example.com".to_owned(),
        language: Language::Fr,
        template: "account-blocked".to_owned(),
        arguments: json!({ "minutes": 15 }),
    }
}

pub(crate) fn letter() -> Message {
    let address = ["Charlie Peeters", "Lindenstraat 12 bus 4", "3000 Leuven"];
    Message {
        channel: Channel::Letter,
        recipient: address.join("\n"),
        language: Language::Nl,
        template: "registration-code".to_owned(),
        arguments: json!({ "name": "Charlie Peeters", "address": address, "code": "7H3K-9PTB",
                           "valid_until": "2027-02-21", "reference": "K7P4-M2QX" }),
    }
}
