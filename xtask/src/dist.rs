//! `cargo xtask dist`: the site for deployment.

use crate::{
    build::{Serving, SiteOptions, build},
    fingerprint::write,
    hosting::{Places, caddyfile, headers_file, nginx_conf, redirects_file},
    project, size,
    stopwatch::Stopwatch,
    tools,
};
use anyhow::{Result, bail};
use clap::Args;
use std::path::{Path, PathBuf};

/// Which site to build, and for where.
#[derive(Args)]
pub(crate) struct DistOptions {
    /// Origin of the site: https://login.example.org
    #[arg(long, value_name = "URL")]
    pub(crate) origin: String,
    /// A folder of portals/
    #[arg(long, default_value = "customer")]
    pub(crate) portal: String,
    /// Folder to write, replaced as a whole
    #[arg(long, value_name = "FOLDER", default_value = "dist")]
    pub(crate) out: PathBuf,
}

/// Where the examples suppose things to be.
const ROOT: &str = "/srv/voordeur/public";
const API: &str = "127.0.0.1:8080";

/// Builds the site and the examples of how to serve it.
pub(crate) fn dist(options: &DistOptions, watch: Stopwatch) -> Result<()> {
    check_origin(&options.origin)?;
    tools::install_for_build(watch)?;
    let site = SiteOptions {
        portal: project::portal(&options.portal)?,
        preview: false,
        optimized: true,
        origin: Some(options.origin.clone()),
        reload: None,
    };
    build(&site, &options.out, watch)?;
    write_examples(options)?;
    eprintln!("{}", size::report(&options.out)?);
    Ok(())
}

fn write_examples(options: &DistOptions) -> Result<()> {
    let serving = Serving::rules();
    let host = options.origin.split("://").last().unwrap_or_default();
    let places = Places { host, root: ROOT, api: API, https: true };
    let out = &options.out;
    write(&out.join("nginx.conf"), nginx_conf(&serving, &places).as_bytes())?;
    write(&out.join("Caddyfile"), caddyfile(&serving, &places).as_bytes())?;
    // Hosts of static sites read these from the document root.
    let public = out.join(Path::new("public"));
    write(&public.join("_headers"), headers_file(&serving).as_bytes())?;
    write(&public.join("_redirects"), redirects_file(&serving).as_bytes())
}

/// Scheme and host, perhaps a port, nothing behind it: anything else would break the headers.
fn check_origin(origin: &str) -> Result<()> {
    let host = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://")).unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || ".-:[]".contains(c);
    if host.is_empty() || !host.chars().all(plain) {
        bail!("“{origin}” is not an origin: expected a scheme and a host, such as https://login.example.org");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_origins_are_taken() {
        for origin in ["https://login.example.org", "http://localhost:8080", "http://[::1]:8080"] {
            check_origin(origin).unwrap();
        }
        for other in
            ["login.example.org", "https://", "https://a.example/", "https://a.example; b", "ftp://a.example"]
        {
            assert!(check_origin(other).is_err(), "{other}");
        }
    }
}
