use axum::{
    Json, Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::post,
};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use voordeur_auth_api::{
    config::{RecordsSettings, Secret},
    records::Records,
};
use voordeur_contract::records::{Number, People, Person, SEARCH_PATH, Search};

/// The client reference of [`elodie`], and the number of nobody.
pub(crate) const REFERENCE: &str = "LH/12.345.678/01";
pub(crate) const NOBODYS_REFERENCE: &str = "LH/87.654.321/01";

/// An insurer's own system, behind a real listener.
#[derive(Clone)]
pub(crate) struct Insurer {
    address: std::net::SocketAddr,
    system: Arc<Mutex<System>>,
    /// How long its clients wait: by default for as long as a busy machine takes.
    pub(crate) patience: Duration,
}

/// How it is with the system.
pub(crate) struct System {
    /// Who has which digits.
    pub(crate) people: Vec<(String, Person)>,
    pub(crate) manner: Manner,
    /// What it was asked.
    pub(crate) asked: Vec<Number>,
}

/// How it answers.
#[derive(Clone, Copy)]
pub(crate) enum Manner {
    Rightly,
    /// Not within the time anybody waits for it.
    Slowly,
    /// That it is out of order.
    Badly,
    /// Something that was never agreed on.
    Nonsense,
}

impl Insurer {
    /// Opens one that knows [`elodie`] by her client reference.
    pub(crate) async fn open() -> Self {
        let people = vec![("12345678".to_owned(), elodie())];
        let system = Arc::new(Mutex::new(System { people, manner: Manner::Rightly, asked: Vec::new() }));
        let routes = Router::new().route(SEARCH_PATH, post(search)).with_state(Arc::clone(&system));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
        Self { address, system, patience: Duration::from_secs(10) }
    }

    /// A client of it.
    pub(crate) fn records(&self) -> Records {
        let (url, token) = (format!("http://{}", self.address), Secret::new("marlin".to_owned()));
        Records::new(&RecordsSettings::new(&url, &token, self.patience).unwrap()).unwrap()
    }

    /// Changes how it is with the system.
    pub(crate) fn change(&self, change: impl FnOnce(&mut System)) {
        change(&mut self.system.lock().unwrap());
    }

    /// Changes what it knows of Élodie.
    pub(crate) fn change_elodie(&self, change: impl FnOnce(&mut Person)) {
        self.change(|system| change(&mut system.people[0].1));
    }

    /// How often it was asked.
    pub(crate) fn times_asked(&self) -> usize {
        self.system.lock().unwrap().asked.len()
    }
}

async fn search(State(system): State<Arc<Mutex<System>>>, Json(Search { number }): Json<Search>) -> Response {
    let (manner, people) = {
        let mut system = system.lock().unwrap();
        system.asked.push(number.clone());
        let found = system.people.iter().filter(|(digits, _)| *digits == number.digits);
        (system.manner, found.map(|(_, person)| person.clone()).collect::<Vec<_>>())
    };
    match manner {
        Manner::Rightly => Json(People { people }).into_response(),
        Manner::Slowly => std::future::pending().await,
        Manner::Badly => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Manner::Nonsense => Json("somebody").into_response(),
    }
}

/// Whom the insurer knows: her address for long, and her e-mail address.
fn elodie() -> Person {
    let json = r#"{"people":[{
        "id":"P-1","givenName":"Élodie","familyName":"Peeters","dateOfBirth":"1984-02-29","language":"fr",
        "address":{"street":"Lange Lindestraat","houseNumber":"12A","box":"3","postalCode":"2018",
                   "city":"Antwerpen","country":"BE"},
        "addressFrom":"person","email":"elodie@example.org","hospitalisation":true}]}"#;
    let mut people: People = serde_json::from_str(json).unwrap();
    people.people.remove(0)
}
