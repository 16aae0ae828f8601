//! `cargo xtask run`: everything from a fresh checkout to a portal in the browser.

mod greeting;
mod interrupt;
mod server;

pub(crate) use interrupt::Interrupt;
pub(crate) use server::{Server, ServerOptions, compile as compile_server};

use crate::{build::build_to_run, project, stopwatch::Stopwatch, tools};
use anyhow::{Result, bail};
use clap::Args;
use std::{
    io::ErrorKind,
    net::{Ipv4Addr, TcpListener},
    time::Duration,
};

/// How often somebody looks whether the server still runs.
const LOOK_EVERY: Duration = Duration::from_millis(200);

/// How to run the portal.
#[derive(Args, Clone)]
pub(crate) struct RunOptions {
    /// Port of the site and the API on localhost
    #[arg(long, default_value_t = 8080)]
    pub(crate) port: u16,
    /// A folder of portals/
    #[arg(long, default_value = "customer")]
    pub(crate) portal: String,
    /// Where the auth API keeps its data: sqlite://FILE or postgres://… [default: .data/PORTAL.sqlite]
    #[arg(long, value_name = "URL")]
    pub(crate) database_url: Option<String>,
    /// How many users the first sample company has
    #[arg(long, value_name = "NUMBER")]
    pub(crate) sample_users: Option<u32>,
}

/// Builds what is not built yet, and serves site and API until Ctrl-C.
pub(crate) fn run(options: &RunOptions, watch: Stopwatch) -> Result<()> {
    let portal = project::portal(&options.portal)?;
    check_port(options.port)?;
    tools::install_for_build(watch)?;
    let folder = build_to_run(portal.clone(), watch)?;
    let program = compile_server(watch)?;
    let interrupt = Interrupt::listen()?;
    let server = Server::start(&program, &ServerOptions::of(options, &folder))?;
    serve(server, &interrupt, || {
        watch.say("up");
        eprintln!("{}", greeting::text(options.port, &portal));
    })
}

/// Waits for the server to be ready, calls `up`, and stops the server at an interrupt.
pub(crate) fn serve(mut server: Server, interrupt: &Interrupt, up: impl FnOnce()) -> Result<()> {
    let mut up = Some(up);
    loop {
        if interrupt.within(LOOK_EVERY) {
            return server.stop();
        }
        server.check_alive()?;
        if up.is_some()
            && server.is_ready()
            && let Some(up) = up.take()
        {
            up();
        }
    }
}

/// Says so at once when another program has the port.
pub(crate) fn check_port(port: u16) -> Result<()> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            bail!("port {port} is in use: stop the program that uses it, or choose another port with --port")
        }
        Err(error) => bail!("port {port} cannot be used: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_in_use_is_said() {
        let other = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = other.local_addr().unwrap().port();
        let said = check_port(port).unwrap_err().to_string();
        assert!(said.starts_with(&format!("port {port} is in use")), "{said}");
        drop(other);
        check_port(port).unwrap();
    }
}
