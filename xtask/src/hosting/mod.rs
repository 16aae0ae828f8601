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
    /// Where the auth API listens: the site calls it on its own origin.
    pub(crate) api: &'a str,
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
    use crate::build::Serving;

    const PLACES: Places<'_> =
        Places { host: "login.example.org", root: "/srv/site", api: "127.0.0.1:8080", https: true };

    #[test]
    fn every_header_is_in_every_file() {
        let serving = Serving::rules();
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
        let serving = Serving::rules();
        for file in [nginx_conf(&serving, &PLACES), caddyfile(&serving, &PLACES), redirects_file(&serving)] {
            assert!(file.contains("/.well-known/change-password"), "{file}");
        }
    }

    #[test]
    fn the_api_is_passed_on() {
        assert!(nginx_conf(&Serving::rules(), &PLACES).contains("proxy_pass http://127.0.0.1:8080"));
        assert!(caddyfile(&Serving::rules(), &PLACES).contains("reverse_proxy 127.0.0.1:8080"));
    }
}
