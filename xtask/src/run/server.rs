//! The local auth API as a child process.

use super::RunOptions;
use crate::{
    command::{run, start},
    http,
    patience::wait_until,
    project::{LOCALES, PORTALS, target},
    stopwatch::Stopwatch,
};
use anyhow::{Context, Result, bail};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Child, Command},
    time::Duration,
};

const PROGRAM: &str = "voordeur-auth-api";
/// Named, so that whoever changes it sees the change at once.
const SAMPLE_PEOPLE: &str = "auth-api/server/sample-data/records.toml";
/// So long the server has to end what it is doing.
const PATIENCE: Duration = Duration::from_secs(15);

/// How to start the server.
pub(crate) struct ServerOptions {
    /// On localhost.
    pub(crate) port: u16,
    /// The portal's name.
    pub(crate) portal: String,
    /// Where it keeps its data.
    pub(crate) database_url: String,
    /// The built site.
    pub(crate) site: PathBuf,
    /// How many users the first sample company has; absent: as many as the server likes.
    pub(crate) sample_users: Option<u32>,
}

impl ServerOptions {
    /// What was asked for at the command line, with the site at `folder`. Unless it is said otherwise, each portal has a
    /// store of its own: their sample companies differ.
    pub(crate) fn of(options: &RunOptions, folder: &Path) -> Self {
        let RunOptions { port, portal, database_url, sample_users } = options.clone();
        let database_url = database_url.unwrap_or_else(|| format!("sqlite://.data/{portal}.sqlite"));
        Self { port, portal, database_url, site: folder.to_owned(), sample_users }
    }
}

/// A running auth API. It is stopped when this is dropped.
pub(crate) struct Server {
    child: Child,
    port: u16,
}

/// Compiles the auth API, with the crates of the tests and the prerenderer, and answers where the program is.
pub(crate) fn compile(watch: Stopwatch) -> Result<PathBuf> {
    let program = target().join("debug").join(format!("{PROGRAM}{}", env::consts::EXE_SUFFIX));
    if !program.exists() {
        watch.say("compiling the auth API");
    }
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--workspace", "--bin", PROGRAM, "--features", "voordeur/ssr"]);
    // Cargo tells its progress itself; when there is nothing to do it is silent.
    if program.exists() {
        cargo.arg("--quiet");
    }
    run(&mut cargo, "compiling the auth API")?;
    env::current_dir().map(|root| root.join(program)).context("there is no current directory")
}

impl Server {
    /// Starts it in development mode, with sample accounts and outbox.
    pub(crate) fn start(program: &Path, options: &ServerOptions) -> Result<Self> {
        Self::start_as(&mut Command::new(program), options)
    }

    /// The same without its log.
    pub(crate) fn start_quietly(program: &Path, options: &ServerOptions) -> Result<Self> {
        Self::start_as(Command::new(program).args(["--log-level", "error"]), options)
    }

    fn start_as(command: &mut Command, options: &ServerOptions) -> Result<Self> {
        create_folder_of(&options.database_url)?;
        command.args(["--development", "--listen", &format!("127.0.0.1:{}", options.port)]);
        command.args(["--public-origin", &format!("http://localhost:{}", options.port)]);
        command.arg("--portal").arg(Path::new(PORTALS).join(&options.portal));
        command.args(["--locales", LOCALES, "--database-url", &options.database_url]);
        command.arg("--site").arg(&options.site).args(["--records-file", SAMPLE_PEOPLE]);
        if let Some(users) = options.sample_users {
            command.args(["--sample-users", &users.to_string()]);
        }
        Ok(Self { child: start(command)?, port: options.port })
    }

    /// An error when it has ended by itself; it has said why.
    pub(crate) fn check_alive(&mut self) -> Result<()> {
        if let Some(status) = self.child.try_wait()? {
            bail!("the auth API ended ({status})");
        }
        Ok(())
    }

    /// Whether it answers and has its store.
    pub(crate) fn is_ready(&self) -> bool {
        let url = format!("http://127.0.0.1:{}/readyz", self.port);
        http::get(&url, "identity").is_ok_and(|answer| answer.status == 200)
    }

    /// Asks it to end, waits, and insists when it does not.
    pub(crate) fn stop(mut self) -> Result<()> {
        if self.child.try_wait()?.is_some() {
            return Ok(());
        }
        ask_to_end(&mut self.child)?;
        wait(&mut self.child)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Already stopped, or there is nobody left to tell.
        if matches!(self.child.try_wait(), Ok(None)) {
            _ = ask_to_end(&mut self.child);
            _ = wait(&mut self.child);
        }
    }
}

#[cfg(unix)]
fn ask_to_end(child: &mut Child) -> Result<()> {
    use nix::{
        sys::signal::{Signal, kill},
        unistd::Pid,
    };
    let id = Pid::from_raw(i32::try_from(child.id())?);
    // ESRCH: at Ctrl-C the terminal has told it too, and it was quicker.
    match kill(id, Signal::SIGTERM) {
        Ok(()) | Err(nix::errno::Errno::ESRCH) => Ok(()),
        Err(error) => Err(error).context("the auth API cannot be stopped"),
    }
}

#[cfg(not(unix))]
fn ask_to_end(child: &mut Child) -> Result<()> {
    child.kill().context("the auth API cannot be stopped")
}

/// Waits for the end, and insists after [`PATIENCE`].
fn wait(child: &mut Child) -> Result<()> {
    let ended = wait_until("the auth API ends", PATIENCE, || Ok(child.try_wait()?.is_some()));
    if ended.is_err() {
        child.kill().context("the auth API cannot be stopped")?;
        child.wait()?;
    }
    Ok(())
}

/// SQLite makes the file, but not its folder.
fn create_folder_of(database_url: &str) -> Result<()> {
    let Some(file) = database_url.strip_prefix("sqlite://") else { return Ok(()) };
    let file = file.split('?').next().unwrap_or(file);
    let folder = Path::new(file).parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))
}
