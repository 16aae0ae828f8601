//! Every way of serving the site answers alike: what `serving.json` says, on every kind of file.

use super::{
    Bench, Note,
    bench::{Running, Served, free_port},
    packages::{Package, install},
};
use crate::{
    build::{SHELL, Serving},
    fingerprint::{read, write},
    hosting::{Places, caddyfile, nginx_conf},
    http::{self, Answer},
};
use anyhow::{Context, Result, bail, ensure};
use flate2::read::GzDecoder;
use std::{
    env,
    io::Read,
    path::{Path, PathBuf},
    process::Command,
};
use tempfile::TempDir;
use walkdir::WalkDir;

/// What a server has to answer.
struct Expected {
    public: PathBuf,
    serving: Serving,
    /// The ways of compressing that this server knows.
    encodings: &'static [&'static str],
}

pub(super) fn by_auth_api(bench: &Bench) -> Result<Note> {
    let site = bench.deployed_site()?;
    let served = bench.serve(site.clone())?;
    expected(&site, &["br", "gzip"])?.check(&served.origin, &served)
}

pub(super) fn by_nginx(bench: &Bench) -> Result<Note> {
    install(Package::Nginx)?;
    let site = bench.deployed_site()?;
    let expected = expected(&site, &["gzip"])?;
    let folder = TempDir::new().context("no temporary folder can be made")?;
    let host = format!("127.0.0.1:{}", free_port()?);
    let served = bench.serve(site)?;
    let example = nginx_conf(&expected.serving, &expected.places(&host, &served)?);
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|kind| format!("{kind}_temp_path {};\n", folder.path().join(kind).display()))
        .concat();
    let whole = format!(
        "daemon off;\nmaster_process off;\npid {0}/pid;\nerror_log {0}/error.log;\nevents {{}}\nhttp {{\naccess_log off;\n{temporary}{example}}}\n",
        folder.path().display(),
    );
    let file = folder.path().join("nginx.conf");
    write(&file, whole.as_bytes())?;
    let program = if Path::new("/usr/sbin/nginx").exists() { "/usr/sbin/nginx" } else { "nginx" };
    let mut nginx = Running::start(Command::new(program).arg("-c").arg(&file).arg("-p").arg(folder.path()))?;
    let origin = format!("http://{host}");
    nginx.wait_for(&origin)?;
    expected.check(&origin, &served)
}

pub(super) fn by_caddy(bench: &Bench) -> Result<Note> {
    install(Package::Caddy)?;
    let site = bench.deployed_site()?;
    let expected = expected(&site, &["br", "gzip"])?;
    let folder = TempDir::new().context("no temporary folder can be made")?;
    let host = format!("127.0.0.1:{}", free_port()?);
    let served = bench.serve(site)?;
    let example = caddyfile(&expected.serving, &expected.places(&host, &served)?);
    let file = folder.path().join("Caddyfile");
    write(&file, format!("{{\n\tadmin off\n}}\n{example}").as_bytes())?;
    let mut command = Command::new("caddy");
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&file);
    command.env("XDG_DATA_HOME", folder.path()).env("XDG_CONFIG_HOME", folder.path());
    let mut caddy = Running::start(command.stderr(std::process::Stdio::null()))?;
    let origin = format!("http://{host}");
    caddy.wait_for(&origin)?;
    expected.check(&origin, &served)
}

fn expected(site: &Path, encodings: &'static [&'static str]) -> Result<Expected> {
    let root = env::current_dir().context("there is no current directory")?;
    let serving = Serving::rules();
    Ok(Expected { public: root.join(site).join("public"), serving, encodings })
}

impl Expected {
    fn places<'a>(&'a self, host: &'a str, api: &'a Served) -> Result<Places<'a>> {
        let root = self.public.to_str().context("the site's folder has a strange name")?;
        let api = api.origin.trim_start_matches("http://");
        Ok(Places { host, root, api, https: false })
    }

    /// Asks for every file, for pages by their addresses, for what is elsewhere, for what does not exist and for
    /// what the auth API answers.
    fn check(&self, origin: &str, api: &Served) -> Result<Note> {
        let mut count = 0;
        for entry in WalkDir::new(&self.public).sort_by_file_name() {
            let path = entry?.into_path();
            let Some(address) = self.address_of(&path) else { continue };
            self.check_file(origin, &address, &path).with_context(|| address.clone())?;
            count += 1;
        }
        for address in ["/nl/nothing", "/pkg/nothing.js", "/nl/log-in/nothing", "/nothing.css"] {
            self.check_missing(origin, address).with_context(|| address.to_owned())?;
        }
        let shell = self.public.join(SHELL.trim_start_matches('/'));
        for folder in &self.serving.drawn {
            let address = format!("/nl/{folder}/0192f3a4-0000-7000-8000-000000000001");
            self.check_file(origin, &address, &shell).with_context(|| address.clone())?;
            let none = format!("/nl/{folder}/nothing");
            self.check_missing(origin, &none).with_context(|| none.clone())?;
        }
        for redirect in &self.serving.redirects {
            let answer = http::get(&format!("{origin}{}", redirect.from), "identity")?;
            ensure!(answer.status == redirect.status, "{}: status {}", redirect.from, answer.status);
            ensure!(
                answer.header("location") == redirect.to,
                "{}: to {}",
                redirect.from,
                answer.header("location")
            );
        }
        for address in ["/api/v1/portal", "/api/v1/nothing"] {
            check_api(origin, api, address).with_context(|| address.to_owned())?;
        }
        Ok(format!("{count} files"))
    }

    /// The address under which people ask for a file; none for the compressed copies and what hosts read.
    fn address_of(&self, path: &Path) -> Option<String> {
        let name = path.strip_prefix(&self.public).ok()?.to_str()?;
        let hidden =
            name.starts_with('_') || name == "404.html" || name.ends_with(".br") || name.ends_with(".gz");
        if hidden || !path.is_file() {
            return None;
        }
        let page = name.strip_suffix("index.html").map(|folder| folder.trim_end_matches('/'));
        Some(format!("/{}", page.unwrap_or(name)))
    }

    fn check_file(&self, origin: &str, address: &str, path: &Path) -> Result<()> {
        let content = read(path)?;
        let url = format!("{origin}{address}");
        let plain = http::get(&url, "identity")?;
        ensure!(plain.status == 200, "status {} was expected to be 200", plain.status);
        ensure!(plain.body == content, "the content is another");
        self.check_headers(&plain, address)?;
        ensure!(plain.header("content-type") == content_type(path), "type {}", plain.header("content-type"));
        let is_compressed = PathBuf::from(format!("{}.br", path.display())).exists();
        for encoding in self.encodings.iter().filter(|_| is_compressed) {
            let packed = http::get(&url, encoding)?;
            ensure!(packed.header("content-encoding") == *encoding, "is not compressed with {encoding}");
            ensure!(
                packed.header("vary").to_lowercase().contains("accept-encoding"),
                "does not vary by encoding"
            );
            ensure!(
                unpacked(&packed.body, encoding)? == content,
                "unpacked from {encoding} the content is another"
            );
            self.check_headers(&packed, address)?;
            ensure!(packed.header("content-type") == content_type(path), "type with {encoding}");
        }
        Ok(())
    }

    fn check_missing(&self, origin: &str, address: &str) -> Result<()> {
        let answer = http::get(&format!("{origin}{address}"), "identity")?;
        ensure!(answer.status == 404, "status {} was expected to be 404", answer.status);
        ensure!(answer.body == read(&self.public.join("404.html"))?, "the content is not that of 404.html");
        ensure!(answer.header("cache-control") == self.serving.other_cache_control, "is cached");
        self.check_site_headers(&answer)
    }

    fn check_headers(&self, answer: &Answer, address: &str) -> Result<()> {
        let is_immutable = self.serving.immutable.iter().any(|folder| address.starts_with(folder));
        let cache = if is_immutable {
            self.serving.immutable_cache_control
        } else {
            self.serving.other_cache_control
        };
        let found = answer.header("cache-control");
        ensure!(found == cache, "cache-control “{found}” was expected to be “{cache}”");
        self.check_site_headers(answer)
    }

    fn check_site_headers(&self, answer: &Answer) -> Result<()> {
        for (name, value) in &self.serving.headers {
            let found = answer.header(name);
            ensure!(found == value, "{name} “{found}” was expected to be “{value}”");
        }
        Ok(())
    }
}

/// What the auth API answers is passed on as it is: its own headers, its own errors.
fn check_api(origin: &str, api: &Served, address: &str) -> Result<()> {
    let direct = http::get(&format!("{}{address}", api.origin), "identity")?;
    let passed_on = http::get(&format!("{origin}{address}"), "identity")?;
    ensure!(passed_on.status == direct.status, "status {}, not {}", passed_on.status, direct.status);
    let names = [
        "content-type",
        "cache-control",
        "content-security-policy",
        "referrer-policy",
        "x-content-type-options",
    ];
    for name in names {
        let (found, sent) = (passed_on.header(name), direct.header(name));
        ensure!(found == sent && !sent.is_empty(), "{name} “{found}” was expected to be “{sent}”");
    }
    Ok(())
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("ftl" | "txt") => "text/plain; charset=utf-8",
        Some("svg") => "image/svg+xml; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("png") => "image/png",
        _ => "unknown",
    }
}

fn unpacked(body: &[u8], encoding: &str) -> Result<Vec<u8>> {
    let mut content = Vec::new();
    match encoding {
        "br" => brotli::BrotliDecompress(&mut &*body, &mut content)?,
        "gzip" => drop(GzDecoder::new(body).read_to_end(&mut content)?),
        other => bail!("{other} is unknown"),
    }
    Ok(content)
}
