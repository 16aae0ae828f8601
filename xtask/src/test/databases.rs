//! A PostgreSQL of its own for the tests: made, used and thrown away.

use super::{
    Bench, Note,
    bench::{PATIENCE, Running, free_port},
    code::cargo_test,
    packages::{Package, install, is_root},
};
use crate::{
    command::{run, run_quietly},
    patience::wait_until,
};
use anyhow::{Context, Result};
use std::{
    fs,
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};
use tempfile::TempDir;

/// PostgreSQL refuses to run as root; Debian's package makes this user.
const USER: &str = "postgres";

pub(super) fn tests(_: &Bench) -> Result<Note> {
    install(Package::PostgreSql)?;
    let cluster = Cluster::start()?;
    run(cargo_test().arg("--no-fail-fast").env("TEST_POSTGRES_URL", &cluster.url), "the tests")?;
    Ok(Note::new())
}

/// A running PostgreSQL with an empty database. Dropped in this order: the server first, then its files.
struct Cluster {
    url: String,
    _server: Running,
    _folder: TempDir,
}

impl Cluster {
    fn start() -> Result<Self> {
        let programs = initdb().context("PostgreSQL is missing")?;
        let programs = programs.parent().unwrap_or(Path::new("")).to_owned();
        // Not below target/: the user who runs it may not be allowed to go there.
        let folder = TempDir::with_prefix("voordeur-postgres-").context("no temporary folder can be made")?;
        let data = folder.path().join("data");
        fs::create_dir(&data)?;
        give_away(folder.path())?;
        give_away(&data)?;
        let mut initdb = as_user(&programs.join("initdb"))?;
        initdb.arg("--pgdata").arg(&data).args(["--username", USER, "--auth", "trust", "--encoding", "UTF8"]);
        run_quietly(initdb.args(["--locale", "C", "--no-sync"]), "initdb")?;
        let port = free_port()?;
        let mut server = as_user(&programs.join("postgres"))?;
        server.arg("-D").arg(&data).arg("-k").arg(folder.path());
        // Nothing of it outlives the tests, so nothing needs to reach the disk.
        server.args(["-h", "127.0.0.1", "-p", &port.to_string(), "-F", "-c", "max_connections=300"]);
        let server = Running::start(server.stdout(Stdio::null()).stderr(Stdio::null()))?;
        let cluster = Self {
            url: format!("postgres://{USER}@127.0.0.1:{port}/postgres"),
            _server: server,
            _folder: folder,
        };
        wait_until("PostgreSQL listens", PATIENCE, || Ok(TcpStream::connect(("127.0.0.1", port)).is_ok()))?;
        Ok(cluster)
    }
}

/// The program that makes a cluster: the newest of Debian's versions, or that of the PATH.
pub(super) fn initdb() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<(u32, PathBuf)> = versions
        .filter_map(|version| {
            let number = version.file_name().to_str()?.parse().ok()?;
            Some((number, version.path().join("bin").join("initdb")))
        })
        .filter(|(_, program)| program.exists())
        .collect();
    found.sort();
    let in_path = std::env::var_os("PATH")
        .into_iter()
        .flat_map(|path| std::env::split_paths(&path).collect::<Vec<_>>());
    let in_path = in_path.map(|folder| folder.join("initdb")).find(|program| program.exists());
    found.pop().map(|(_, program)| program).or(in_path)
}

/// The program, run by [`USER`] when this runs as root.
fn as_user(program: &Path) -> Result<Command> {
    let mut command = Command::new(program);
    command.current_dir("/");
    #[cfg(unix)]
    if is_root() {
        use std::os::unix::process::CommandExt;
        command.uid(id_of("--user")?).gid(id_of("--group")?);
    }
    Ok(command)
}

#[cfg(unix)]
fn give_away(folder: &Path) -> Result<()> {
    if is_root() {
        std::os::unix::fs::chown(folder, Some(id_of("--user")?), Some(id_of("--group")?))
            .with_context(|| format!("{} cannot be given to {USER}", folder.display()))?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn give_away(_: &Path) -> Result<()> {
    Ok(())
}

fn id_of(kind: &str) -> Result<u32> {
    let id = run_quietly(Command::new("id").args([kind, USER]), "asking for the user postgres")?;
    id.trim().parse().context("the user postgres has no number")
}
