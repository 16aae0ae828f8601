//! A real SMTP server: mailin's protocol over a socket of its own.

use mailin::{Action, AuthMechanism, Handler, Response, SessionBuilder, response};
use std::{
    io,
    net::{IpAddr, SocketAddr},
    sync::{Arc, Mutex},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// How the server takes a mail.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Manner {
    Accepts,
    /// Refuses the recipient for good, and repeats the address in its words.
    Refuses,
    /// Cannot just now.
    IsBusy,
    /// Takes the connection and says nothing.
    IsSilent,
}

#[derive(Clone)]
pub(crate) struct MailServer {
    pub(crate) address: SocketAddr,
    manner: Arc<Mutex<Manner>>,
    taken: Arc<Mutex<Vec<String>>>,
}

impl MailServer {
    /// Listens until the test ends.
    pub(crate) async fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            address: listener.local_addr().unwrap(),
            manner: Arc::new(Mutex::new(manner)),
            taken: Arc::default(),
        };
        let serving = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, peer)) = listener.accept().await {
                tokio::spawn(serving.clone().converse(stream, peer.ip()));
            }
        });
        server
    }

    pub(crate) fn is_now(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }

    /// The mails it took, as they came over the wire.
    pub(crate) fn taken(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }

    async fn converse(self, stream: TcpStream, peer: IpAddr) -> io::Result<()> {
        let manner = *self.manner.lock().unwrap();
        let mut stream = BufReader::new(stream);
        if manner == Manner::IsSilent {
            let mut nothing = Vec::new();
            stream.read_until(b'\n', &mut nothing).await?;
            return Ok(());
        }
        let mut builder = SessionBuilder::new("mail.example.org");
        builder.enable_auth(AuthMechanism::Plain).insecure_enable_plaintext_auth();
        let mut session = builder.build(peer, Letterbox { manner, taken: self.taken, mail: Vec::new() });
        stream.write_all(&session.greeting().buffer()?).await?;
        let mut line = Vec::new();
        while stream.read_until(b'\n', &mut line).await? > 0 {
            let answer = session.process(&line);
            line.clear();
            if !matches!(answer.action, Action::NoReply) {
                stream.write_all(&answer.buffer()?).await?;
            }
            if matches!(answer.action, Action::Close) {
                break;
            }
        }
        Ok(())
    }
}

struct Letterbox {
    manner: Manner,
    taken: Arc<Mutex<Vec<String>>>,
    mail: Vec<u8>,
}

impl Handler for Letterbox {
    fn rcpt(&mut self, to: &str) -> Response {
        match self.manner {
            Manner::Refuses => Response::custom(550, format!("<{to}> is unknown here")),
            Manner::IsBusy => Response::custom(451, format!("<{to}> try again later")),
            Manner::Accepts | Manner::IsSilent => response::OK,
        }
    }

    fn data(&mut self, line: &[u8]) -> io::Result<()> {
        self.mail.extend_from_slice(line);
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        self.taken.lock().unwrap().push(String::from_utf8(std::mem::take(&mut self.mail)).unwrap());
        response::OK
    }

    fn auth_plain(&mut self, _: &str, username: &str, password: &str) -> Response {
        if (username, password) == ("voordeur", "swordfish") {
            response::AUTH_OK
        } else {
            response::INVALID_CREDENTIALS
        }
    }
}
