use std::{fmt, net::IpAddr, str::FromStr};

/// Under which origin (RFC 6454) browsers reach the site and its API: `https://login.example.org`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicOrigin {
    text: String,
    host: String,
    secure: bool,
}

/// The text is not an origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "an origin was expected: scheme and host, with a port if need be and nothing behind it, such as https://login.example.org"
)]
pub struct NotAnOrigin;

impl PublicOrigin {
    /// As browsers write it in `Origin`.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The host alone, without the port: what an SMS binds its code to (`@host #code`).
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether it is reached over TLS.
    pub fn is_secure(&self) -> bool {
        self.secure
    }

    /// Whether it is on the visitor's own machine, which browsers trust without TLS.
    pub fn is_loopback(&self) -> bool {
        let address = self.host.trim_start_matches('[').trim_end_matches(']');
        self.host == "localhost"
            || self.host.ends_with(".localhost")
            || address.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
    }
}

impl FromStr for PublicOrigin {
    type Err = NotAnOrigin;

    /// Reads `scheme://host[:port]`, as a browser writes it: a port that the scheme implies is left out.
    fn from_str(text: &str) -> Result<Self, NotAnOrigin> {
        let text = text.trim_end_matches('/').to_ascii_lowercase();
        let (scheme, authority) = text.split_once("://").ok_or(NotAnOrigin)?;
        let (secure, implied_port) = match scheme {
            "https" => (true, 443),
            "http" => (false, 80),
            _ => return Err(NotAnOrigin),
        };
        let (host, port) = split_port(authority)?;
        let text = match port {
            Some(port) if port != implied_port => format!("{scheme}://{host}:{port}"),
            _ => format!("{scheme}://{host}"),
        };
        Ok(Self { text, host: host.to_owned(), secure })
    }
}

/// Takes `host:port` apart; an IPv6 address stands in brackets.
fn split_port(authority: &str) -> Result<(&str, Option<u16>), NotAnOrigin> {
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port.parse().map_err(|_| NotAnOrigin)?)),
        _ => (authority, None),
    };
    let ipv6 = host
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .is_some_and(|inner| inner.parse::<std::net::Ipv6Addr>().is_ok());
    let name = !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'));
    if ipv6 || name { Ok((host, port)) } else { Err(NotAnOrigin) }
}

impl fmt::Display for PublicOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_written_as_a_browser_writes_it() {
        for (given, origin, host) in [
            ("http://localhost:8080", "http://localhost:8080", "localhost"),
            ("https://Login.Example.org/", "https://login.example.org", "login.example.org"),
            ("https://login.example.org:443", "https://login.example.org", "login.example.org"),
            ("http://[::1]:8080", "http://[::1]:8080", "[::1]"),
        ] {
            let parsed: PublicOrigin = given.parse().unwrap();
            assert_eq!((parsed.as_str(), parsed.host()), (origin, host));
        }
    }

    #[test]
    fn anything_more_or_less_than_an_origin_is_refused() {
        for given in [
            "login.example.org",
            "https://",
            "https://a/b",
            "ftp://a.be",
            "https://a.be:http",
            "https://u@a.be",
        ] {
            assert_eq!(given.parse::<PublicOrigin>(), Err(NotAnOrigin), "{given}");
        }
    }

    #[test]
    fn only_this_machine_is_loopback() {
        for (origin, loopback) in [
            ("http://localhost:8080", true),
            ("http://login.localhost", true),
            ("http://127.0.0.1:8080", true),
            ("http://[::1]", true),
            ("http://192.168.1.10", false),
            ("https://localhost.example.org", false),
        ] {
            assert_eq!(origin.parse::<PublicOrigin>().unwrap().is_loopback(), loopback, "{origin}");
        }
    }
}
