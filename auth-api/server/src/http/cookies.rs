//! The two cookies. Over plain http on loopback browsers want neither prefix nor `Secure`; only there they are
//! left out.

use crate::{config::PublicOrigin, random::Random, secrets::Token};
use axum::http::{HeaderMap, HeaderValue, header::COOKIE};

/// For so long, in seconds, a browser keeps the token that binds its journeys: a year, as long as one is known after a log-in.
const BROWSER_KEPT: u32 = 365 * 24 * 3600;

/// Which cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CookieKind {
    /// Binds a journey to the browser that began it. Kept when the browser is closed: who comes back to a registration is told
    /// that its time is over, and under which reference it goes on.
    Browser,
    /// Who is logged in. Forgotten when the browser is closed.
    Session,
}

impl CookieKind {
    fn name(self, origin: &PublicOrigin) -> &'static str {
        match (self, prefixed(origin)) {
            (Self::Browser, true) => "__Host-voordeur-browser",
            (Self::Browser, false) => "voordeur-browser",
            (Self::Session, true) => "__Host-voordeur-session",
            (Self::Session, false) => "voordeur-session",
        }
    }

    /// The token that the browser sent.
    pub(super) fn read(self, headers: &HeaderMap, origin: &PublicOrigin) -> Option<Token> {
        let name = self.name(origin);
        headers
            .get_all(COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(key, _)| *key == name)
            .and_then(|(_, value)| Token::parse(value))
    }

    /// Gives the browser this token.
    pub(super) fn set(self, token: &Token, origin: &PublicOrigin) -> Option<HeaderValue> {
        let kept = match self {
            Self::Browser => format!("; Max-Age={BROWSER_KEPT}"),
            Self::Session => String::new(),
        };
        self.header(token.expose(), &kept, origin)
    }

    /// Makes the browser forget its token.
    pub(super) fn clear(self, origin: &PublicOrigin) -> Option<HeaderValue> {
        self.header("", "; Max-Age=0", origin)
    }

    fn header(self, value: &str, more: &str, origin: &PublicOrigin) -> Option<HeaderValue> {
        let secure = if prefixed(origin) { "; Secure" } else { "" };
        let name = self.name(origin);
        let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict{secure}{more}");
        HeaderValue::from_str(&text).ok()
    }
}

/// The browser's token, or a new one for a browser that has none.
pub(super) fn browser_token(headers: &HeaderMap, origin: &PublicOrigin, random: &Random) -> Token {
    CookieKind::Browser.read(headers, origin).unwrap_or_else(|| Token::generate(random))
}

fn prefixed(origin: &PublicOrigin) -> bool {
    origin.is_secure() || !origin.is_loopback()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set_cookie(origin: &str) -> String {
        set_cookie_of(CookieKind::Session, origin)
    }

    fn set_cookie_of(kind: CookieKind, origin: &str) -> String {
        let token = Token::generate(&Random::seeded(1));
        let value = kind.set(&token, &origin.parse().unwrap()).unwrap();
        value.to_str().unwrap().replace(token.expose(), "…")
    }

    #[test]
    fn only_the_token_that_binds_journeys_is_kept_when_the_browser_is_closed() {
        let expected =
            "__Host-voordeur-browser=…; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=31536000";
        assert_eq!(set_cookie_of(CookieKind::Browser, "https://login.example.org"), expected);
        assert!(!set_cookie("https://login.example.org").contains("Max-Age"));
    }

    #[test]
    fn only_plain_http_on_loopback_goes_without_prefix() {
        let secure = "__Host-voordeur-session=…; Path=/; HttpOnly; SameSite=Strict; Secure";
        assert_eq!(set_cookie("https://login.example.org"), secure);
        assert_eq!(set_cookie("https://localhost"), secure);
        assert_eq!(set_cookie("http://login.example.org"), secure);
        assert_eq!(
            set_cookie("http://localhost:8080"),
            "voordeur-session=…; Path=/; HttpOnly; SameSite=Strict"
        );
    }

    #[test]
    fn a_cookie_is_found_among_others() {
        let token = Token::generate(&Random::seeded(1));
        let mut headers = HeaderMap::new();
        let line = format!("a=b; voordeur-session={}; c", token.expose());
        headers.insert(COOKIE, line.parse().unwrap());
        let origin = "http://localhost:8080".parse().unwrap();
        assert_eq!(CookieKind::Session.read(&headers, &origin), Some(token));
        assert_eq!(CookieKind::Browser.read(&headers, &origin), None);
    }
}
