//! What several checks need: built once, when the first asks for it.

use crate::{
    build::{SiteOptions, build_to_run, prepare},
    command::start,
    dist::{DistOptions, dist},
    http,
    patience::wait_until,
    project::{portal, target},
    run::{Server, ServerOptions, compile_server},
    stopwatch::Stopwatch,
    tools,
};
use anyhow::{Context, Result, bail};
use std::{
    cell::{OnceCell, RefCell},
    collections::BTreeMap,
    net::{Ipv4Addr, TcpListener},
    path::PathBuf,
    process::{Child, Command},
    thread::{self, JoinHandle},
    time::Duration,
};
use tempfile::TempDir;

/// The origin that the deployed site under test is built for.
const ORIGIN: &str = "https://login.example.org";
/// So long a server under test may take to be ready.
pub(super) const PATIENCE: Duration = Duration::from_secs(60);

/// The portals under test, and by which variable the browser tests are told where the site of each is.
pub(super) const PORTALS: [(&str, &str); 4] = [
    (CUSTOMER, "VOORDEUR_SITE"),
    ("business", "VOORDEUR_SITE_BUSINESS"),
    ("benefits", "VOORDEUR_SITE_BENEFITS"),
    ("intermediary", "VOORDEUR_SITE_INTERMEDIARY"),
];
/// The portal that most checks are about.
const CUSTOMER: &str = "customer";

/// Holds what was built.
#[derive(Default)]
pub(super) struct Bench {
    /// The application is being compiled to Wasm.
    preparing: RefCell<Option<JoinHandle<Result<()>>>>,
    program: OnceCell<PathBuf>,
    /// By the portal's name.
    sites: RefCell<BTreeMap<&'static str, PathBuf>>,
    deployed: OnceCell<PathBuf>,
}

impl Bench {
    /// One that has the application compiled to Wasm beside the first checks: that keeps one core busy as a rule, and so
    /// do they at times.
    pub(super) fn ahead() -> Result<Self> {
        let watch = Stopwatch::start();
        tools::install_for_build(watch)?;
        let to_run = SiteOptions::to_run(portal(CUSTOMER)?);
        let to_deploy = SiteOptions { preview: false, ..to_run.clone() };
        let preparing = thread::spawn(move || {
            prepare(&to_run, watch)?;
            prepare(&to_deploy, watch)
        });
        Ok(Self { preparing: RefCell::new(Some(preparing)), ..Self::default() })
    }

    /// Waits until the application has been compiled.
    fn prepared(&self) -> Result<()> {
        match self.preparing.take().map(JoinHandle::join) {
            Some(Ok(outcome)) => outcome,
            Some(Err(_)) => bail!("compiling the application to Wasm came to a sudden end"),
            None => Ok(()),
        }
    }

    /// The auth API.
    pub(super) fn program(&self) -> Result<PathBuf> {
        once(&self.program, || compile_server(Stopwatch::start()))
    }

    /// The site of the portal `customer` as `run` serves it.
    pub(super) fn customer_site(&self) -> Result<PathBuf> {
        self.site(CUSTOMER)
    }

    /// The site of a portal as `run` serves it.
    pub(super) fn site(&self, portal: &'static str) -> Result<PathBuf> {
        if let Some(made) = self.sites.borrow().get(portal) {
            return Ok(made.clone());
        }
        self.prepared()?;
        let made = site(portal)?;
        self.sites.borrow_mut().insert(portal, made.clone());
        Ok(made)
    }

    /// The site of the portal `customer` as it is deployed.
    pub(super) fn deployed_site(&self) -> Result<PathBuf> {
        self.prepared()?;
        once(&self.deployed, || {
            let out = target().join("site").join("deployed");
            let options =
                DistOptions { origin: ORIGIN.to_owned(), portal: CUSTOMER.to_owned(), out: out.clone() };
            dist(&options, Stopwatch::start())?;
            Ok(out)
        })
    }

    /// A fresh auth API on a free port, with the site.
    pub(super) fn serve(&self, site: PathBuf) -> Result<Served> {
        let port = free_port()?;
        let data = TempDir::new().context("no temporary folder can be made")?;
        let database_url = format!("sqlite://{}", data.path().join("voordeur.sqlite").display());
        let options =
            ServerOptions { port, portal: CUSTOMER.to_owned(), database_url, site, sample_users: None };
        let mut server = Server::start_quietly(&self.program()?, &options)?;
        wait_until("the auth API is ready", PATIENCE, || {
            server.check_alive()?;
            Ok(server.is_ready())
        })?;
        Ok(Served { _server: server, _data: data, origin: format!("http://localhost:{port}") })
    }
}

/// An auth API with data of its own; both go when this is dropped, the server first.
pub(super) struct Served {
    _server: Server,
    _data: TempDir,
    pub(super) origin: String,
}

/// Another program that is killed when this is dropped.
pub(super) struct Running(Child);

impl Running {
    pub(super) fn start(command: &mut Command) -> Result<Self> {
        Ok(Self(start(command)?))
    }

    /// Waits until the program serves something at `url`.
    pub(super) fn wait_for(&mut self, url: &str) -> Result<()> {
        wait_until(url, PATIENCE, || {
            if let Some(status) = self.0.try_wait()? {
                bail!("the server ended ({status})");
            }
            Ok(http::get(url, "identity").is_ok())
        })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

fn site(name: &str) -> Result<PathBuf> {
    let watch = Stopwatch::start();
    tools::install_for_build(watch)?;
    let folder = build_to_run(portal(name)?, watch)?;
    std::env::current_dir().map(|root| root.join(folder)).context("there is no current directory")
}

fn once(cell: &OnceCell<PathBuf>, make: impl FnOnce() -> Result<PathBuf>) -> Result<PathBuf> {
    if let Some(made) = cell.get() {
        return Ok(made.clone());
    }
    let made = make()?;
    Ok(cell.get_or_init(|| made).clone())
}

/// A port nobody listens on.
pub(super) fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no port is free")?;
    Ok(listener.local_addr()?.port())
}
