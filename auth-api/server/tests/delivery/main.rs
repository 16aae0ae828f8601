//! Delivery to a real SMTP server and a real HTTP endpoint.

#![expect(clippy::unwrap_used, reason = "a test that panics fails and says where")]

#[path = "../api/support/database.rs"]
#[expect(dead_code, reason = "the tests of the API look deeper into the database than these")]
mod database;
mod house;
mod letters;
mod mail_server;
mod sms_server;

use database::Database;
use house::{House, letter, mail, nowhere, sms};
use mail_server::MailServer;
use sms_server::SmsServer;
use std::{
    collections::HashSet,
    io::{self, Write},
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::sync::watch;
use tracing::Level;
use voordeur_auth_api::{
    config::SmtpSecurity,
    deliver::{Lanes, WakeUp},
    observe,
};

#[tokio::test]
async fn an_sms_is_posted_as_the_configuration_says() {
    let mut gateway = SmsServer::start(sms_server::Manner::Answers(202)).await;
    let house = House::new(nowhere(), gateway.address).await;
    house.write(&sms("012345")).await;
    assert_eq!(house.worker("one").await.deliver_due().await.unwrap(), 1);
    let posted = gateway.next().await;
    assert_eq!(posted.headers["authorization"], "Bearer marlin");
    assert_eq!(posted.headers["content-type"], "application/json");
    assert_eq!(posted.body["from"], "Lindenhof");
    assert_eq!(posted.body["to"], "+32460000001");
    let text = posted.body["text"].as_str().unwrap();
    assert!(text.starts_with("012345") && text.ends_with("\n@login.example.org #012345"), "{text}");
    assert_eq!(house.waiting().await, (0, None));
}

#[tokio::test]
async fn a_mail_says_who_when_and_in_which_language() {
    let server = MailServer::start(mail_server::Manner::Accepts).await;
    let house = House::new(server.address, nowhere()).await;
    house.write(&mail()).await;
    house.worker("one").await.deliver_due().await.unwrap();
    let [mail] = &server.taken()[..] else { panic!("one mail was expected") };
    for line in [
        "From: Lindenhof <no-reply@lindenhof.example>\r\n",
        "To: customer@example.com\r\n",
        "Date: Sat, 21 Nov 2026 20:00:00 +0000\r\n",
        "Auto-Submitted: auto-generated\r\n",
        "Content-Language: fr\r\n",
        "Content-Type: text/plain; charset=utf-8\r\n",
    ] {
        assert!(mail.contains(line), "{line} in {mail}");
    }
    assert!(mail.contains("Message-ID: <") && mail.contains("@login.example.org>\r\n"), "{mail}");
}

#[tokio::test]
async fn what_is_refused_for_good_is_given_up() {
    let mail_server = MailServer::start(mail_server::Manner::Refuses).await;
    let mut gateway = SmsServer::start(sms_server::Manner::Answers(422)).await;
    let house = House::new(mail_server.address, gateway.address).await;
    house.write(&mail()).await;
    house.write(&sms("012345")).await;
    assert_eq!(house.worker("one").await.deliver_due().await.unwrap(), 2);
    assert_eq!(house.waiting().await, (0, None));
    assert_eq!((mail_server.taken().len(), gateway.rest().len()), (0, 1));
}

#[tokio::test]
async fn what_fails_for_the_moment_is_tried_again_later_and_later() {
    let mut gateway = SmsServer::start(sms_server::Manner::Answers(503)).await;
    let house = House::new(nowhere(), gateway.address).await;
    let worker = house.worker("one").await;
    house.write(&sms("012345")).await;
    let reference = {
        worker.deliver_due().await.unwrap();
        gateway.next().await.body["reference"].clone()
    };
    assert_eq!(worker.deliver_due().await.unwrap(), 0, "not before a pause");
    for longest_pause in [2, 4, 8, 16] {
        house.clock.advance_seconds(longest_pause);
        assert_eq!(worker.deliver_due().await.unwrap(), 1);
        assert_eq!(gateway.next().await.body["reference"], reference, "a repetition can be told");
    }
    gateway.is_now(sms_server::Manner::Answers(200));
    house.clock.advance_seconds(32);
    worker.deliver_due().await.unwrap();
    house.clock.advance_seconds(3600);
    assert_eq!(worker.deliver_due().await.unwrap(), 0);
    assert_eq!((gateway.rest().len(), house.waiting().await), (1, (0, None)));
}

#[tokio::test]
async fn a_server_that_was_down_gets_everything_when_it_is_back() {
    let mail_server = MailServer::start(mail_server::Manner::IsBusy).await;
    let address = nowhere();
    let house = House::new(mail_server.address, address).await;
    let worker = house.worker("one").await;
    house.write(&sms("012345")).await;
    house.write(&mail()).await;
    assert_eq!(worker.deliver_due().await.unwrap(), 2);
    assert_eq!(house.waiting().await.0, 2);
    let mut gateway = SmsServer::start_at(address, sms_server::Manner::Answers(200)).await;
    mail_server.is_now(mail_server::Manner::Accepts);
    house.clock.advance_seconds(2);
    assert_eq!(worker.deliver_due().await.unwrap(), 2);
    assert_eq!((gateway.rest().len(), mail_server.taken().len()), (1, 1));
}

#[tokio::test]
async fn a_server_that_is_slow_is_not_waited_for() {
    let mail_server = MailServer::start(mail_server::Manner::IsSilent).await;
    let gateway = SmsServer::start(sms_server::Manner::IsSilent).await;
    let mut house = House::new(mail_server.address, gateway.address).await;
    house.patience = Duration::from_millis(100);
    let worker = house.worker("one").await;
    house.write(&sms("012345")).await;
    house.write(&mail()).await;
    assert_eq!(worker.deliver_due().await.unwrap(), 2);
    assert_eq!(house.waiting().await.0, 2);
}

#[tokio::test]
async fn a_wrong_password_of_ours_loses_no_mail() {
    let server = MailServer::start(mail_server::Manner::Accepts).await;
    let mut house = House::new(server.address, nowhere()).await;
    house.password = "hush";
    house.write(&mail()).await;
    house.worker("one").await.deliver_due().await.unwrap();
    assert_eq!(house.waiting().await.0, 1);
    house.password = "swordfish";
    house.clock.advance_seconds(2);
    house.worker("one").await.deliver_due().await.unwrap();
    assert_eq!((house.waiting().await.0, server.taken().len()), (0, 1));
}

#[tokio::test]
async fn where_tls_is_wanted_and_not_offered_nothing_is_said_in_clear() {
    let server = MailServer::start(mail_server::Manner::Accepts).await;
    let mut house = House::new(server.address, nowhere()).await;
    house.security = SmtpSecurity::StartTls;
    house.write(&mail()).await;
    house.worker("one").await.deliver_due().await.unwrap();
    assert_eq!((house.waiting().await.0, server.taken().len()), (1, 0));
}

#[tokio::test]
async fn a_code_that_has_expired_is_not_sent_any_more() {
    let mut gateway = SmsServer::start(sms_server::Manner::Answers(200)).await;
    let house = House::new(nowhere(), gateway.address).await;
    house.write(&sms("012345")).await;
    house.clock.advance_seconds(10 * 60);
    assert_eq!(house.worker("one").await.deliver_due().await.unwrap(), 1);
    assert_eq!((gateway.rest().len(), house.waiting().await.0), (0, 0));
}

#[tokio::test]
async fn what_cannot_be_read_is_given_up_and_keeps_nobody_waiting() {
    let mut gateway = SmsServer::start(sms_server::Manner::Answers(200)).await;
    let house = House::new(nowhere(), gateway.address).await;
    house.write_under_another_key(&sms("012345")).await;
    house.clock.advance_seconds(1);
    house.write(&sms("543210")).await;
    assert_eq!(house.worker("one").await.deliver_due().await.unwrap(), 2);
    assert!(gateway.next().await.body["text"].as_str().unwrap().starts_with("543210"));
    assert_eq!(house.final_states().await, ["delivered", "failed"]);
    house.clock.advance_seconds(24 * 3600);
    assert_eq!(house.worker("one").await.deliver_due().await.unwrap(), 0);
}

#[tokio::test]
async fn what_an_instance_took_and_did_not_send_another_sends() {
    let mut gateway = SmsServer::start(sms_server::Manner::Answers(200)).await;
    let house = House::new(nowhere(), gateway.address).await;
    house.write(&sms("012345")).await;
    let lease = jiff::SignedDuration::from_mins(5);
    house.store.claim(house.clock.now(), "died", lease).await.unwrap().unwrap();
    let worker = house.worker("lives").await;
    assert_eq!(worker.deliver_due().await.unwrap(), 0);
    house.clock.advance_seconds(5 * 60);
    assert_eq!(worker.deliver_due().await.unwrap(), 1);
    assert_eq!(gateway.rest().len(), 1);
}

#[tokio::test]
async fn two_workers_on_one_sqlite_file_deliver_each_message_once() {
    two_workers_deliver_each_message_once(Database::sqlite()).await;
}

#[cfg(feature = "postgres-tests")]
#[tokio::test]
async fn two_workers_on_one_postgres_deliver_each_message_once() {
    two_workers_deliver_each_message_once(Database::postgres().await).await;
}

async fn two_workers_deliver_each_message_once(database: Database) {
    const MESSAGES: usize = 40;
    let mut gateway = SmsServer::start(sms_server::Manner::Answers(200)).await;
    let house = House::on(database, nowhere(), gateway.address).await;
    for number in 0..MESSAGES {
        house.write(&sms(&format!("{number:06}"))).await;
    }
    let (one, other) = (house.worker("one").await, house.worker("other").await);
    let (one, other) = tokio::join!(one.deliver_due(), other.deliver_due());
    assert_eq!(one.unwrap() + other.unwrap(), MESSAGES);
    let posted = gateway.rest();
    let different: HashSet<String> =
        posted.iter().filter_map(|p| p.body.get("reference").map(ToString::to_string)).collect();
    assert_eq!((posted.len(), different.len()), (MESSAGES, MESSAGES));
}

#[tokio::test]
async fn a_worker_sends_when_it_is_told_and_ends_when_it_is_told() {
    let mut gateway = SmsServer::start(sms_server::Manner::Answers(200)).await;
    let house = House::new(nowhere(), gateway.address).await;
    let (wake_up, (stop, stopped)) = (WakeUp::default(), watch::channel(false));
    let lanes = Lanes::start(house.worker("one").await, &wake_up, &stopped);
    let alive = lanes.pulse();
    house.write(&sms("012345")).await;
    wake_up.wake();
    assert_eq!(gateway.next().await.body["to"], "+32460000001");
    assert!(alive());
    stop.send(true).unwrap();
    lanes.ended().await;
    assert!(!alive());
}

#[derive(Clone, Default)]
struct Captured(Arc<Mutex<Vec<u8>>>);

impl Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn no_code_number_address_or_password_stands_in_the_log() {
    let captured = Captured::default();
    let writer = captured.clone();
    // For the whole process: what the other tests log meanwhile holds the same secrets, and is looked at too.
    let subscriber = observe::subscriber(Level::TRACE, move || writer.clone());
    tracing::subscriber::set_global_default(subscriber).unwrap();
    for (manner, status) in [
        (mail_server::Manner::Accepts, 200),
        (mail_server::Manner::Refuses, 422),
        (mail_server::Manner::IsBusy, 503),
    ] {
        let mail_server = MailServer::start(manner).await;
        let gateway = SmsServer::start(sms_server::Manner::Answers(status)).await;
        let house = House::new(mail_server.address, gateway.address).await;
        house.write(&sms("012345")).await;
        house.write(&mail()).await;
        house.write(&letter()).await;
        house.worker("one").await.deliver_due().await.unwrap();
    }
    let log = String::from_utf8(captured.0.lock().unwrap().clone()).unwrap();
    for line in ["message delivered", "message given up", "message not delivered"] {
        assert!(log.contains(line), "{log}");
    }
    for secret in
        ["012345", "460000001", "customer@example.com", "swordfish", "marlin", "7H3K", "K7P4", "Lindenstraat"]
    {
        assert!(!log.contains(secret), "{secret} in {log}");
    }
}
