//! The program as an operator runs it.

use reqwest::{Client, Response};
use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::Duration,
};
use tempfile::TempDir;

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A command with portal and messages of this project, a store of its own and nothing of our environment.
pub(crate) fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_voordeur-auth-api"));
    command.env_clear().args(arguments);
    if !matches!(arguments, ["openapi" | "records-openapi" | "sample-data" | "diagram", ..]) {
        command.arg("--portal").arg(root().join("portals/customer"));
        command.arg("--locales").arg(root().join("locales"));
        if !arguments.contains(&"--database-url") {
            command.arg("--database-url").arg(format!("sqlite://{}/voordeur.sqlite", folder.display()));
        }
    }
    command
}

/// Runs it to its end.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
}

/// A server in development mode.
pub(crate) struct Server {
    pub(crate) address: String,
    child: Child,
    pub(crate) folder: TempDir,
}

impl Server {
    /// Starts it on a port that is free, with more `arguments`, and waits until it says that it listens.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        Self::start_in(tempfile::tempdir().unwrap(), arguments)
    }

    /// Starts it on the store in `folder`.
    pub(crate) fn start_in(folder: TempDir, arguments: &[&str]) -> Self {
        let mut all = vec!["--development", "--listen", "127.0.0.1:0", "--log-level", "debug"];
        all.extend(arguments);
        let mut child = command(folder.path(), &all)
            .stdout(Stdio::piped())
            .stderr(std::fs::File::create(folder.path().join("log")).unwrap())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on ").unwrap().to_owned();
        Self { address, child, folder }
    }

    pub(crate) async fn get(&self, path: &str) -> Response {
        Client::new().get(format!("{}{path}", self.address)).send().await.unwrap()
    }

    /// Asks again and again, half a minute at most, until the answer is as it should be.
    pub(crate) async fn until(&self, path: &str, as_it_should_be: impl Fn(&str) -> bool) -> String {
        let asking = async {
            loop {
                let body = self.get(path).await.text().await.unwrap();
                if as_it_should_be(&body) {
                    return body;
                }
            }
        };
        tokio::time::timeout(Duration::from_secs(30), asking).await.unwrap()
    }

    /// Posts as the site does.
    pub(crate) async fn post(&self, path: &str, cookie: &str, body: &Value) -> Response {
        Client::new()
            .post(format!("{}{path}", self.address))
            .header("x-requested-with", "voordeur")
            .header("cookie", cookie)
            .json(body)
            .send()
            .await
            .unwrap()
    }

    /// Begins to log in as `customer@example.com` with the right password: a code is sent.
    pub(crate) async fn ask_for_a_code(&self) -> Response {
        let begun = self.post("/api/v1/journeys", "", &json!({ "kind": "log-in", "language": "en" })).await;
        let cookie = begun.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
        let journey: Value = begun.json().await.unwrap();
        let path = format!("/api/v1/journeys/{}/answers", journey["id"].as_str().unwrap());
        let answer = json!({ "type": "credentials", "email": "customer@example.com", "password": "open the front door" });
        let body = json!({ "revision": journey["revision"], "language": "en", "answer": answer });
        self.post(&path, &cookie, &body).await
    }

    /// Sends the signal that supervisors send.
    pub(crate) fn terminate(&self) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    }

    /// Waits for the end; the exit code and the log.
    pub(crate) fn end(mut self) -> (Option<i32>, String) {
        let status = self.child.wait().unwrap();
        let mut log = String::new();
        std::fs::File::open(self.folder.path().join("log")).unwrap().read_to_string(&mut log).unwrap();
        (status.code(), log)
    }
}

impl Drop for Server {
    /// When a test fails, its server does not outlive it.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
