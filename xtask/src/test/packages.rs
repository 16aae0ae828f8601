//! Programs that checks need: by apt on Debian; elsewhere said what to install.

use crate::command::{exists, run, run_quietly};
use anyhow::{Result, bail};
use std::{fs, path::Path, process::Command};

/// A program and how Debian calls its package.
#[derive(Clone, Copy)]
pub(super) enum Package {
    Chromium,
    HeadlessShell,
    Firefox,
    WebKit,
    Xvfb,
    FakeTime,
    PostgreSql,
    Nginx,
    Caddy,
    PythonVenv,
}

impl Package {
    /// The name of the package in Debian, and what people know it by.
    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Chromium => ("chromium", "Chromium"),
            Self::HeadlessShell => ("chromium-headless-shell", "Chromium’s headless shell"),
            Self::Firefox => ("firefox-esr", "Firefox"),
            Self::WebKit => ("webkit2gtk-driver", "WebKitGTK with its WebDriver and MiniBrowser"),
            Self::Xvfb => ("xvfb", "Xvfb"),
            Self::FakeTime => ("libfaketime", "libfaketime"),
            Self::PostgreSql => ("postgresql", "PostgreSQL"),
            Self::Nginx => ("nginx", "nginx"),
            Self::Caddy => ("caddy", "Caddy 2"),
            Self::PythonVenv => ("python3-venv", "Python 3 with its module venv"),
        }
    }

    fn is_there(self) -> bool {
        match self {
            Self::Chromium => exists("chromium") || exists("chromium-browser"),
            Self::HeadlessShell => exists("chromium-headless-shell"),
            Self::Firefox => exists("firefox-esr") || exists("firefox"),
            // These two have no --version.
            Self::WebKit => Path::new("/usr/bin/WebKitWebDriver").exists(),
            Self::Xvfb => Path::new("/usr/bin/Xvfb").exists(),
            Self::FakeTime => exists("faketime") || dpkg_has("libfaketime"),
            Self::PostgreSql => super::databases::initdb().is_some(),
            Self::Nginx => Path::new("/usr/sbin/nginx").exists() || exists("nginx"),
            Self::Caddy => {
                Command::new("caddy").arg("version").output().is_ok_and(|output| output.status.success())
            }
            Self::PythonVenv => {
                let mut python = Command::new("python3");
                python
                    .args(["-c", "import venv, ensurepip"])
                    .output()
                    .is_ok_and(|output| output.status.success())
            }
        }
    }
}

/// Installs the package if its program is missing.
pub(super) fn install(package: Package) -> Result<()> {
    if package.is_there() {
        return Ok(());
    }
    let (debian, known) = package.names();
    if !Path::new("/etc/debian_version").exists() {
        bail!("{known} is missing: install it");
    }
    eprintln!("installing {known} (apt package {debian})");
    apt(&["update", "--quiet=2"])?;
    apt(&["install", "--yes", "--quiet=2", "--no-install-recommends", debian])?;
    if package.is_there() { Ok(()) } else { bail!("{known} is missing although apt installed {debian}") }
}

fn apt(arguments: &[&str]) -> Result<()> {
    let mut command = if is_root() { Command::new("apt-get") } else { Command::new("sudo") };
    if !is_root() {
        command.args(["--non-interactive", "apt-get"]);
    }
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    run(&mut command, "apt-get")
}

/// Whether this program runs as root.
pub(super) fn is_root() -> bool {
    fs::read_to_string("/proc/self/status")
        .is_ok_and(|status| status.lines().any(|line| line.starts_with("Uid:\t0\t")))
}

fn dpkg_has(package: &str) -> bool {
    run_quietly(Command::new("dpkg").args(["--status", package]), "dpkg").is_ok()
}
