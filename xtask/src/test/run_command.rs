//! `cargo xtask run` as somebody at a terminal has it.

use super::{
    Bench, Note,
    bench::{PATIENCE, free_port},
};
use crate::{
    command::{output_of, start},
    fingerprint::write,
    http,
    patience::wait_until,
    project::PORTALS,
    run::check_port,
    stopwatch::Stopwatch,
};
use anyhow::{Context, Result, ensure};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};
use tempfile::TempDir;

/// So long it may take when nothing has to be built.
const UP_WITHIN: Duration = Duration::from_secs(5);

pub(super) fn check(bench: &Bench) -> Result<Note> {
    bench.program()?;
    bench.customer_site()?;
    let data = TempDir::new().context("no temporary folder can be made")?;
    let port = free_port()?;
    let watch = Stopwatch::start();
    let mut first =
        Interrupted(start(command(port, data.path())?.stdout(Stdio::null()).stderr(Stdio::null()))?);
    let ready = format!("http://127.0.0.1:{port}/readyz");
    wait_until("cargo xtask run is up", PATIENCE, || {
        ensure!(first.0.try_wait()?.is_none(), "cargo xtask run ended by itself");
        Ok(http::get(&ready, "identity").is_ok_and(|answer| answer.status == 200))
    })?;
    let took = watch.elapsed();
    ensure!(
        took <= UP_WITHIN,
        "up after {:.1} s, expected within {} s",
        took.as_secs_f32(),
        UP_WITHIN.as_secs()
    );
    complains(command(port, data.path())?, &format!("port {port} is in use"))?;
    first.end()?;
    check_port(port).context("something still runs after Ctrl-C")?;
    mistakes(port, data.path())?;
    Ok(format!("up in {:.1} s", took.as_secs_f32()))
}

/// Each is said in one sentence.
fn mistakes(port: u16, data: &Path) -> Result<()> {
    let mut unknown = command(port, data)?;
    unknown.args(["--portal", "nowhere"]);
    complains(unknown, "there is no portal “nowhere”; choose one of: ")?;
    let broken = BrokenPortal::make()?;
    let mut with_broken = command(port, data)?;
    with_broken.args(["--portal", &broken.name]);
    complains(with_broken, &format!("{PORTALS}/{}/portal.toml:2: unknown field `colour`", broken.name))?;
    let mut without_node = command(port, data)?;
    without_node.env("PATH", folder_of_cargo()?);
    complains(without_node, "node is missing: install Node 20 or later")
}

fn command(port: u16, data: &Path) -> Result<Command> {
    let mut command = Command::new(env::current_exe().context("this program cannot be found")?);
    command.args(["run", "--port", &port.to_string(), "--database-url"]);
    command.arg(format!("sqlite://{}", data.join("voordeur.sqlite").display()));
    Ok(command)
}

/// The command fails, and says why in its only line.
fn complains(mut command: Command, expected: &str) -> Result<()> {
    let output = output_of(&mut command)?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    ensure!(!output.status.success(), "was expected to fail with “{expected}”");
    ensure!(said.starts_with(&format!("error: {expected}")), "“{expected}” was expected, said was: {said}");
    ensure!(said.trim().lines().count() == 1, "one line was expected, said was: {said}");
    Ok(())
}

fn folder_of_cargo() -> Result<PathBuf> {
    let path = env::var_os("PATH").context("there is no PATH")?;
    let mut folders = env::split_paths(&path);
    folders
        .find(|folder| folder.join("rustc").exists() && !folder.join("node").exists())
        .context("rustc stands beside node")
}

/// A portal with a mistake, as long as this lives.
struct BrokenPortal {
    name: String,
}

impl BrokenPortal {
    fn make() -> Result<Self> {
        let broken = Self { name: format!("broken-{}", std::process::id()) };
        write(&broken.folder().join("portal.toml"), b"[portal]\ncolour = \"blue\"\n")?;
        Ok(broken)
    }

    fn folder(&self) -> PathBuf {
        Path::new(PORTALS).join(&self.name)
    }
}

impl Drop for BrokenPortal {
    fn drop(&mut self) {
        // What cannot be removed is seen by the next `git status`.
        _ = fs::remove_dir_all(self.folder());
    }
}

/// The command, interrupted as by Ctrl-C when this is dropped.
struct Interrupted(Child);

impl Interrupted {
    #[cfg(unix)]
    fn interrupt(&self) -> Result<()> {
        use nix::{
            sys::signal::{Signal, kill},
            unistd::Pid,
        };
        kill(Pid::from_raw(i32::try_from(self.0.id())?), Signal::SIGINT).context("it cannot be interrupted")
    }

    #[cfg(not(unix))]
    fn interrupt(&self) -> Result<()> {
        anyhow::bail!("a program cannot be interrupted here")
    }

    /// Ends it and looks how it ended.
    fn end(&mut self) -> Result<()> {
        self.interrupt()?;
        wait_until("cargo xtask run ended", PATIENCE, || Ok(self.0.try_wait()?.is_some()))?;
        let status = self.0.wait()?;
        ensure!(status.success(), "Ctrl-C ended it with {status}");
        Ok(())
    }
}

impl Drop for Interrupted {
    fn drop(&mut self) {
        if matches!(self.0.try_wait(), Ok(None)) {
            // A check has failed already; nothing may stay behind.
            _ = self.interrupt();
            _ = self.0.wait();
        }
    }
}
