//! Configuration of other servers, generated from the values of `serving.json`.

mod caddy;
mod headers_file;
mod nginx;

pub(crate) use caddy::caddyfile;
pub(crate) use headers_file::{headers_file, redirects_file};
pub(crate) use nginx::nginx_conf;

/// Where things are on the machine that serves the site.
pub(crate) struct Places<'a> {
    /// The host's name, or the address to listen on.
    pub(crate) host: &'a str,
    /// The document root.
    pub(crate) root: &'a str,
    /// Where the auth API listens, if it shares the site's origin.
    pub(crate) api: Option<&'a str>,
    /// With certificates; without only for trying it on one's own machine.
    pub(crate) https: bool,
}

/// What the types of the site's files are called, by their extensions. Not every server knows `wasm` and `ftl`.
const TYPES: [(&str, &str); 9] = [
    ("html", "text/html"),
    ("js", "text/javascript"),
    ("css", "text/css"),
    ("wasm", "application/wasm"),
    ("ftl", "text/plain"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain"),
    ("json", "application/json"),
    ("png", "image/png"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        build::{Serving, SiteOptions},
        project::PORTALS,
    };
    use std::path::Path;
    use voordeur_portals::Portal;

    const PLACES: Places<'_> =
        Places { host: "login.example.org", root: "/srv/site", api: Some("127.0.0.1:8080"), https: true };

    fn serving() -> Serving {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(PORTALS).join("customer");
        let portal = Portal::read(&folder).unwrap();
        Serving::of(&SiteOptions::to_run(portal))
    }

    #[test]
    fn every_header_is_in_every_file() {
        let serving = serving();
        let files = [nginx_conf(&serving, &PLACES), caddyfile(&serving, &PLACES), headers_file(&serving)];
        for (name, value) in &serving.headers {
            for file in &files {
                assert!(file.contains(name) && file.contains(value.as_str()), "{name} in {file}");
            }
        }
        for file in &files {
            assert!(file.contains(serving.immutable_cache_control), "{file}");
        }
    }

    #[test]
    fn redirects_are_in_every_file() {
        let serving = serving();
        for file in [nginx_conf(&serving, &PLACES), caddyfile(&serving, &PLACES), redirects_file(&serving)] {
            assert!(file.contains("/.well-known/change-password"), "{file}");
        }
    }

    #[test]
    fn the_api_is_passed_on_only_when_it_shares_the_origin() {
        let elsewhere = Places { api: None, ..PLACES };
        assert!(nginx_conf(&serving(), &PLACES).contains("proxy_pass http://127.0.0.1:8080"));
        assert!(!nginx_conf(&serving(), &elsewhere).contains("proxy_pass"));
        assert!(!caddyfile(&serving(), &elsewhere).contains("reverse_proxy"));
    }
}
