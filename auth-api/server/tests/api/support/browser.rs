use reqwest::{
    Method, RequestBuilder, StatusCode,
    header::{COOKIE, HeaderMap, SET_COOKIE},
};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use voordeur_contract::{
    AnswerRequest, Journey, JourneyKind, Language, LogInAnswer, Problem, ProblemType, REQUEST_HEADER,
    Session, StartJourney,
};

/// A browser with one page of ours open: it keeps cookies and sets the header that the contract asks for.
#[derive(Clone)]
pub(crate) struct Browser {
    http: reqwest::Client,
    base: String,
    pub(crate) cookies: BTreeMap<String, String>,
    /// From where it comes, when not from this machine.
    pub(crate) place: Option<String>,
}

/// An answer of the API, read.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answered {
    pub(crate) fn journey(&self) -> Journey {
        self.json()
    }

    pub(crate) fn session(&self) -> Session {
        self.json()
    }

    /// The problem, after checking that its form is the one of the contract.
    pub(crate) fn problem(&self) -> Problem {
        self.problem_of()
    }

    /// The same, of a journey with steps of another kind.
    pub(crate) fn problem_of<S: DeserializeOwned>(&self) -> Problem<S> {
        assert_eq!(self.headers["content-type"], "application/problem+json", "{self:?}");
        let problem: Problem<S> =
            serde_json::from_str(&self.body).unwrap_or_else(|e| panic!("{e}: {self:?}"));
        assert_ne!(problem.problem_type, ProblemType::Unknown, "{self:?}");
        assert_eq!(problem.status, self.status.as_u16());
        assert_eq!(problem.status, problem.problem_type.status());
        problem
    }

    pub(crate) fn problem_type(&self) -> ProblemType {
        self.problem().problem_type
    }

    /// What everybody may see of an answer to a registration: the status, and the body without what the visitor typed
    /// and what no two journeys share.
    pub(crate) fn seen(&self, typed: &str) -> (StatusCode, serde_json::Value) {
        let mut body: serde_json::Value = serde_json::from_str(&self.body.replace(typed, "TYPED")).unwrap();
        for own in ["/id", "/reference", "/journey/id"] {
            if let Some(own) = body.pointer_mut(own) {
                *own = serde_json::Value::Null;
            }
        }
        (self.status, body)
    }

    pub(crate) fn json<T: DeserializeOwned>(&self) -> T {
        assert!(self.status.is_success(), "{self:?}");
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

impl Browser {
    pub(crate) fn new(base: String) -> Self {
        Self { http: reqwest::Client::new(), base, cookies: BTreeMap::new(), place: None }
    }

    /// The same browser at another instance.
    pub(crate) fn at(&self, house: &super::House) -> Self {
        Self { base: house.url(""), ..self.clone() }
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = self.http.request(method, format!("{}{path}", self.base));
        if !cookies.is_empty() {
            request = request.header(COOKIE, cookies.join("; "));
        }
        match &self.place {
            Some(place) => request.header("X-Forwarded-For", place),
            None => request,
        }
    }

    /// Sends, and does with cookies what a browser does.
    pub(crate) async fn send(&mut self, request: RequestBuilder) -> Answered {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        for line in headers.get_all(SET_COOKIE) {
            let line = line.to_str().unwrap();
            let (name, value) = line.split(';').next().unwrap().split_once('=').unwrap();
            if line.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        assert_eq!(headers["cache-control"], "no-store");
        Answered { status, headers, body: response.text().await.unwrap() }
    }

    pub(crate) async fn get(&mut self, path: &str) -> Answered {
        let request = self.request(Method::GET, path);
        self.send(request).await
    }

    /// An unsafe request without a body.
    pub(crate) async fn call(&mut self, method: Method, path: &str) -> Answered {
        let request = self.request(method, path).header(REQUEST_HEADER.0, REQUEST_HEADER.1);
        self.send(request).await
    }

    pub(crate) async fn post(&mut self, path: &str, body: &impl serde::Serialize) -> Answered {
        let request = self.request(Method::POST, path).header(REQUEST_HEADER.0, REQUEST_HEADER.1).json(body);
        self.send(request).await
    }

    pub(crate) async fn begin(&mut self) -> Journey {
        let start = StartJourney::new(JourneyKind::LogIn, Language::Nl);
        self.post("/journeys", &start).await.journey()
    }

    pub(crate) async fn answer(&mut self, journey: &Journey, answer: LogInAnswer) -> Answered {
        let request = AnswerRequest { revision: journey.revision, language: Language::Nl, answer };
        self.post(&format!("/journeys/{}/answers", journey.id), &request).await
    }
}
