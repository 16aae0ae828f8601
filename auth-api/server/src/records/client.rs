use super::{
    answer::{Checked, checked},
    failure::{Failure, RecordsError},
    report::report,
};
use crate::{config::RecordsSettings, observe::timed};
use reqwest::{
    Client, Response, StatusCode, Url,
    header::{ACCEPT, AUTHORIZATION, HeaderValue},
    redirect,
};
use std::{net::IpAddr, time::Duration};
use voordeur_contract::records::{Number, People, Person, SEARCH_PATH, Search};

/// How many bytes of an answer are read: fifty people with all that is known of them are a tenth of it.
const LARGEST_ANSWER: usize = 512 * 1024;

/// What was asked is known after a whole number of these, so that the time it takes to read an answer about many people
/// does not tell a stranger that a number is theirs. It delays nobody by more than one.
const TICK: Duration = Duration::from_millis(50);

/// Asks the insurer's own system. Copies share their connections.
#[derive(Clone)]
pub struct Records {
    client: Client,
    address: String,
    authorization: HeaderValue,
}

impl Records {
    /// Prepares to ask whom the settings name.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn new(settings: &RecordsSettings) -> Result<Self, reqwest::Error> {
        let address = format!("{}{SEARCH_PATH}", settings.url);
        let mut client = Client::builder().timeout(settings.timeout).redirect(redirect::Policy::none());
        if is_this_machine(&address) {
            // A proxy of the environment leads out of the machine, never back into it.
            client = client.no_proxy();
        }
        Ok(Self { client: client.build()?, address, authorization: settings.authorization.clone() })
    }

    /// Everybody who has this number and is described as agreed; nobody: an empty list. Asks once: who is told “not now”
    /// tries again.
    ///
    /// # Errors
    /// See [`RecordsError`]. Log and metrics know more.
    pub async fn people_with(&self, number: &Number) -> Result<Vec<Person>, RecordsError> {
        let (asked, duration) = timed(self.ask(number)).await;
        report(number.kind, asked.as_ref(), duration);
        tokio::time::sleep(until_tick(duration)).await;
        asked.map(|checked| checked.people).map_err(|failure| failure.error)
    }

    async fn ask(&self, number: &Number) -> Result<Checked, Failure> {
        let request = self
            .client
            .post(&self.address)
            .header(AUTHORIZATION, self.authorization.clone())
            .header(ACCEPT, "application/json")
            .json(&Search { number: number.clone() });
        let response = request.send().await?;
        if response.status() != StatusCode::OK {
            return Err(response.status().into());
        }
        let body = read(response).await?;
        // What the parser says may quote what it read; where it stopped does not.
        let People { people } = serde_json::from_slice(&body).map_err(|error| {
            Failure::wrong(format!("not as described, line {}, column {}", error.line(), error.column()))
        })?;
        checked(people).map_err(Failure::wrong)
    }
}

/// What is missing of the tick in which it was done.
fn until_tick(duration: Duration) -> Duration {
    let over = duration.as_nanos() % TICK.as_nanos();
    TICK.saturating_sub(Duration::from_nanos(over.try_into().unwrap_or_default()))
}

/// The whole body, unless it is too large.
async fn read(mut response: Response) -> Result<Vec<u8>, Failure> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > LARGEST_ANSWER {
            return Err(Failure::wrong("too large"));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

fn is_this_machine(address: &str) -> bool {
    let url = Url::parse(address).ok();
    url.as_ref().and_then(Url::host_str).is_some_and(|host| {
        let address = host.trim_start_matches('[').trim_end_matches(']');
        host == "localhost" || address.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
    })
}
