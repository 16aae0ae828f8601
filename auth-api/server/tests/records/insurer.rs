//! A real HTTP endpoint in the place of an insurer's own system.

use std::{
    net::{SocketAddr, TcpListener as StdListener},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::mpsc,
};
use voordeur_auth_api::{
    config::{RecordsSettings, Secret},
    records::Records,
};

/// How the insurer's system answers.
#[derive(Clone, Debug)]
pub(crate) enum Manner {
    /// With status, headers and body.
    Answers(u16, &'static str, String),
    /// Takes the question and says nothing.
    IsSilent,
    /// Begins to answer, and then says nothing more.
    Hesitates,
    /// Begins to answer, and hangs up.
    HangsUp,
}

impl Manner {
    /// With 200 and this body.
    pub(crate) fn says(body: impl Into<String>) -> Self {
        Self::Answers(200, "content-type: application/json\r\n", body.into())
    }
}

/// A system, and what it was asked: the heads and bodies of requests.
pub(crate) struct Insurer {
    pub(crate) address: SocketAddr,
    /// How long its clients wait: where it does answer, for as long as a busy machine takes.
    patience: Duration,
    asked: mpsc::UnboundedReceiver<String>,
}

impl Insurer {
    /// Answers in this manner until the test ends.
    pub(crate) async fn start(manner: Manner) -> Self {
        Self::start_at("127.0.0.1:0".parse().unwrap(), manner).await
    }

    pub(crate) async fn start_at(address: SocketAddr, manner: Manner) -> Self {
        let listener = TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        let never = matches!(manner, Manner::IsSilent | Manner::Hesitates);
        let patience = if never { Duration::from_millis(500) } else { PATIENCE };
        let (sender, asked) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer(stream, manner.clone(), sender.clone()));
            }
        });
        Self { address, patience, asked }
    }

    /// A client of it.
    pub(crate) fn records(&self) -> Records {
        client(self.address, self.patience)
    }

    /// What was asked and not looked at yet.
    pub(crate) fn asked(&mut self) -> Vec<String> {
        std::iter::from_fn(|| self.asked.try_recv().ok()).collect()
    }
}

pub(crate) const PATIENCE: Duration = Duration::from_secs(10);

pub(crate) fn client(address: SocketAddr, patience: Duration) -> Records {
    let token = Secret::new("marlin".to_owned());
    let url = format!("http://{address}/insurer/");
    Records::new(&RecordsSettings::new(&url, &token, patience).unwrap()).unwrap()
}

/// Where nobody listens.
pub(crate) fn nowhere() -> SocketAddr {
    StdListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

async fn answer(mut stream: TcpStream, manner: Manner, asked: mpsc::UnboundedSender<String>) {
    let _ = asked.send(read_request(&mut stream).await);
    match manner {
        Manner::Answers(status, headers, body) => {
            let length = body.len();
            let head = format!(
                "HTTP/1.1 {status} -\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n"
            );
            let _ = stream.write_all(head.as_bytes()).await;
            // Whoever has read enough hangs up.
            let _ = stream.write_all(body.as_bytes()).await;
        }
        Manner::IsSilent => std::future::pending().await,
        Manner::Hesitates => {
            stream.write_all(BEGINNING).await.unwrap();
            std::future::pending::<()>().await;
        }
        Manner::HangsUp => stream.write_all(BEGINNING).await.unwrap(),
    }
}

const BEGINNING: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"people\":";

async fn read_request(stream: &mut TcpStream) -> String {
    let mut request = Vec::new();
    let mut piece = [0; 4096];
    while !is_whole(&request) {
        match stream.read(&mut piece).await.unwrap() {
            0 => break,
            length => request.extend_from_slice(&piece[..length]),
        }
    }
    String::from_utf8(request).unwrap()
}

/// Whether as much has come as the head announces.
fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let mut lengths = head
        .lines()
        .filter_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
    body.len() >= lengths.next().unwrap_or(0)
}
