//! `cargo xtask dev`: builds again when a source is saved, and loads the open pages again.
//!
//! Each step of the build is left out when its inputs did not change, so a changed message or style compiles no Rust.

mod changes;

use crate::{
    build::{SiteOptions, build},
    project,
    run::{Interrupt, RunOptions, Server, ServerOptions, check_port, compile_server},
    stopwatch::Stopwatch,
    tools,
};
use anyhow::Result;
use changes::{Changes, Watcher};
use std::{path::Path, time::Duration};

/// How often somebody looks for changes and at the server.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// A portal under development.
struct Workshop<'a> {
    options: &'a RunOptions,
    /// How often it was built; the open pages ask for it.
    builds: u64,
    server: Option<Server>,
}

/// Builds, serves, and builds again until Ctrl-C.
pub(crate) fn dev(options: &RunOptions) -> Result<()> {
    project::portal(&options.portal)?;
    check_port(options.port)?;
    tools::install_for_build(Stopwatch::start())?;
    let watcher = Watcher::start()?;
    let interrupt = Interrupt::listen()?;
    let mut workshop = Workshop { options, builds: 0, server: None };
    workshop.work(Changes::everything());
    eprintln!("http://localhost:{}   Save a file and the page shows it. Ctrl-C stops.", options.port);
    while !interrupt.within(LOOK_EVERY) {
        let changes = watcher.changes();
        if !changes.is_empty() {
            workshop.work(changes);
        }
    }
    workshop.server.take().map_or(Ok(()), Server::stop)
}

impl Workshop<'_> {
    /// Does what the changes ask for; a mistake in the sources is said, and mended by the next change.
    fn work(&mut self, changes: Changes) {
        let watch = Stopwatch::start();
        match self.try_to_work(changes, watch) {
            Ok(()) => watch.say("shown"),
            Err(error) => eprintln!("error: {error:#}"),
        }
    }

    fn try_to_work(&mut self, changes: Changes, watch: Stopwatch) -> Result<()> {
        self.builds += 1;
        let site = SiteOptions {
            portal: project::portal(&self.options.portal)?,
            preview: true,
            optimized: false,
            origin: None,
            reload: Some(self.builds),
        };
        let folder = site.folder();
        build(&site, &folder, watch)?;
        if changes.concern_server || self.server.is_none() {
            self.restart(&folder, watch)?;
        }
        Ok(())
    }

    fn restart(&mut self, site: &Path, watch: Stopwatch) -> Result<()> {
        let program = compile_server(watch)?;
        if let Some(server) = self.server.take() {
            server.stop()?;
        }
        self.server = Some(Server::start(&program, &ServerOptions::of(self.options, site))?);
        Ok(())
    }
}
