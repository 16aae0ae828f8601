//! A real HTTP endpoint in the place of an SMS gateway.

use axum::{
    Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    routing::post,
};
use serde_json::Value;
use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};
use tokio::{net::TcpListener, sync::mpsc};

/// How the gateway takes a message.
#[derive(Clone, Copy)]
pub(crate) enum Manner {
    Answers(u16),
    /// Takes the request and says nothing.
    IsSilent,
}

/// What was posted.
#[derive(Debug)]
pub(crate) struct Posted {
    pub(crate) headers: HeaderMap,
    pub(crate) body: Value,
}

pub(crate) struct SmsServer {
    pub(crate) address: SocketAddr,
    manner: Arc<Mutex<Manner>>,
    posted: mpsc::UnboundedReceiver<Posted>,
}

impl SmsServer {
    /// Listens until the test ends.
    pub(crate) async fn start(manner: Manner) -> Self {
        Self::start_at("127.0.0.1:0".parse().unwrap(), manner).await
    }

    pub(crate) async fn start_at(address: SocketAddr, manner: Manner) -> Self {
        let listener = TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        let manner = Arc::new(Mutex::new(manner));
        let (sender, posted) = mpsc::unbounded_channel();
        let app = Router::new().route("/messages", post(take)).with_state((Arc::clone(&manner), sender));
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { address, manner, posted }
    }

    pub(crate) fn is_now(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }

    /// Waits for the next message.
    pub(crate) async fn next(&mut self) -> Posted {
        self.posted.recv().await.unwrap()
    }

    /// What was posted and not looked at yet.
    pub(crate) fn rest(&mut self) -> Vec<Posted> {
        std::iter::from_fn(|| self.posted.try_recv().ok()).collect()
    }
}

async fn take(
    State((manner, posted)): State<(Arc<Mutex<Manner>>, mpsc::UnboundedSender<Posted>)>,
    headers: HeaderMap,
    Json(body): Json<Value>,
) -> StatusCode {
    let manner = *manner.lock().unwrap();
    let _ = posted.send(Posted { headers, body });
    match manner {
        Manner::Answers(status) => StatusCode::from_u16(status).unwrap(),
        Manner::IsSilent => std::future::pending().await,
    }
}
