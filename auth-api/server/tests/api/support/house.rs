use super::{Browser, Database, Insurer, start};
use axum::middleware::from_fn_with_state;
use jiff::{SignedDuration, Timestamp};
use std::{
    net::{IpAddr, SocketAddr},
    path::Path,
    sync::Arc,
};
use tokio::task::JoinHandle;
use voordeur_auth_api::{
    clock::Clock,
    http::{Registering, Services, router},
    observe::find_client_address,
    random::Random,
    samples,
    secrets::{AuthenticatorSecret, PasswordCosts, Passwords, SecretKey},
    store::{ClaimedMessage, Store},
};
use voordeur_contract::{Language, PortalDescription, SecondFactor};
use voordeur_portals::{FormOfAddress, Limits, Portal, Registration, Sender};

/// One instance of the API, the sample accounts in its store.
pub(crate) struct House {
    pub(crate) services: Arc<Services>,
    pub(crate) clock: Clock,
    address: SocketAddr,
    server: JoinHandle<()>,
}

impl House {
    /// Opens the house on plain http and loopback.
    pub(crate) async fn open(database: &Database) -> Self {
        Self::with(database, Clock::standing_at(start()), |_| {}).await
    }

    /// Opens a house where people of this insurer register, as with the portal for customers but for what `change`
    /// makes different.
    pub(crate) async fn registering(
        database: &Database,
        insurer: &Insurer,
        change: impl FnOnce(&mut Registration),
    ) -> Self {
        Self::registering_at(database, insurer, Clock::standing_at(start()), change).await
    }

    /// The same, by a clock that there is already: another instance.
    pub(crate) async fn registering_at(
        database: &Database,
        insurer: &Insurer,
        clock: Clock,
        change: impl FnOnce(&mut Registration),
    ) -> Self {
        Self::of_portal("customer", database, insurer, clock, change).await
    }

    /// The same as with another portal.
    pub(crate) async fn of_portal(
        portal: &str,
        database: &Database,
        insurer: &Insurer,
        clock: Clock,
        change: impl FnOnce(&mut Registration),
    ) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../portals").join(portal);
        let read = Portal::read(&folder).unwrap();
        let mut portal = Portal {
            registration: read.registration,
            public_holidays: read.public_holidays,
            ..self::portal()
        };
        change(portal.registration.as_mut().unwrap());
        let registering = Registering::new(&portal, "Lindenhof".to_owned()).unwrap();
        Self::with(database, clock, |services| {
            services.registering = registering;
            services.records = Some(insurer.records());
        })
        .await
    }

    /// Opens another instance on the same database and clock.
    pub(crate) async fn another(&self, database: &Database) -> Self {
        Self::with(database, self.clock.clone(), |_| {}).await
    }

    /// Opens a house in which something is different.
    pub(crate) async fn with(database: &Database, clock: Clock, change: impl FnOnce(&mut Services)) -> Self {
        let random = Random::system();
        let key = SecretKey::new([7; 32]);
        let store = Store::open(&database.url, key.clone(), random.clone()).await.unwrap();
        let passwords = Passwords::new(PasswordCosts::CHEAPEST, random.clone()).unwrap();
        let origin = "http://localhost:8080".parse().unwrap();
        let mut services = Services::new(&portal(), origin, store, (key, passwords), (clock.clone(), random));
        change(&mut services);
        samples::write(&services).await.unwrap();
        let services = Arc::new(services);
        // Whoever says so comes from elsewhere: tests have one machine only.
        let proxies: Arc<[IpAddr]> = Arc::new([IpAddr::from([127, 0, 0, 1])]);
        let app = router(Arc::clone(&services)).layer(from_fn_with_state(proxies, find_client_address));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = tokio::spawn(async move {
            axum::serve(listener, app.into_make_service_with_connect_info::<SocketAddr>()).await.unwrap();
        });
        Self { services, clock, address, server }
    }

    /// A browser that has been nowhere yet.
    pub(crate) fn browser(&self) -> Browser {
        Browser::new(self.url(""))
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}/api/v1{path}", self.address)
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Takes everything out of the outbox, oldest first.
    pub(crate) async fn messages(&self) -> Vec<ClaimedMessage> {
        let mut messages = Vec::new();
        let lease = SignedDuration::from_hours(24 * 365);
        while let Some(message) = self.services.store.claim(self.now(), "test", lease).await.unwrap() {
            messages.push(message);
        }
        messages
    }

    /// The code of the newest SMS.
    pub(crate) async fn newest_code(&self) -> String {
        let messages = self.messages().await;
        let newest = messages.iter().rev().find_map(|sent| sent.message.arguments["code"].as_str());
        newest.expect("an SMS was sent").to_owned()
    }

    /// What the authenticator of the sample accounts shows now.
    pub(crate) fn app_code(&self) -> String {
        AuthenticatorSecret::from_base32(samples::AUTHENTICATOR_SECRET).unwrap().code_at(self.now())
    }

    /// The names of the newest entries of the audit trail, newest first.
    pub(crate) async fn trail(&self) -> Vec<String> {
        let entries = self.services.store.newest_audit_entries(100).await.unwrap();
        entries.into_iter().map(|entry| entry.what).collect()
    }
}

impl Drop for House {
    fn drop(&mut self) {
        self.server.abort();
    }
}

fn portal() -> Portal {
    Portal {
        description: PortalDescription {
            id: "customer".to_owned(),
            languages: vec![Language::Nl, Language::Fr, Language::En],
            time_zone: "Europe/Brussels".to_owned(),
            second_factors: vec![SecondFactor::Sms, SecondFactor::Authenticator],
            contacts: Vec::new(),
            registration: None,
            companies: None,
        },
        limits: Limits {
            journey_idle_minutes: 30,
            code_minutes: 10,
            code_tries: 5,
            resend_after_seconds: 30,
            resends_per_journey: 3,
            codes_per_account_per_day: 6,
            failed_log_ins_per_account: 7,
            failed_log_ins_per_address: 12,
            failed_log_ins_window_minutes: 15,
            block_minutes: 20,
            session_idle_minutes: 15,
            session_hours: 8,
            step_up_minutes: 5,
            recovery_codes: 10,
        },
        sender: Sender {
            mail_from: "Lindenhof <no-reply@lindenhof.example>".to_owned(),
            sms_sender: "Lindenhof".to_owned(),
        },
        registration: None,
        companies: None,
        form_of_address: FormOfAddress::Formal,
        country: "BE".to_owned(),
        public_holidays: Vec::new(),
        security_contact: "security@lindenhof.example".to_owned(),
        directory: "portals/customer".into(),
    }
}
