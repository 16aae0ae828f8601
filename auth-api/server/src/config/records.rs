use super::Secret;
use axum::http::HeaderValue;
use std::time::Duration;

/// Section `[records]`: the insurer's own system, asked who has a number.
#[derive(Clone, Debug)]
pub struct RecordsSettings {
    /// Below which address it answers, without a slash at the end.
    pub url: String,
    /// The header `Authorization`, marked sensitive.
    pub authorization: HeaderValue,
    /// How long it may take to answer.
    pub timeout: Duration,
}

impl RecordsSettings {
    /// How long the insurer's system may take unless the configuration says otherwise.
    pub const USUAL_TIMEOUT: Duration = Duration::from_secs(5);

    /// A system at `url` that wants the bearer token `token` (RFC 6750); `None`: the token does not fit into a
    /// header.
    pub fn new(url: &str, token: &Secret, timeout: Duration) -> Option<Self> {
        let fits = !token.expose().is_empty() && token.expose().bytes().all(|byte| byte.is_ascii_graphic());
        let mut authorization = HeaderValue::from_str(&format!("Bearer {}", token.expose())).ok()?;
        authorization.set_sensitive(true);
        fits.then(|| Self { url: url.trim_end_matches('/').to_owned(), authorization, timeout })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(token: &str) -> Option<RecordsSettings> {
        let token = Secret::new(token.to_owned());
        RecordsSettings::new("https://records.example.org/", &token, RecordsSettings::USUAL_TIMEOUT)
    }

    #[test]
    fn a_token_fits_into_a_header_and_into_no_log() {
        let settings = settings("marlin").unwrap();
        assert_eq!(
            (settings.url.as_str(), &settings.authorization),
            ("https://records.example.org", &"Bearer marlin".parse().unwrap())
        );
        assert!(!format!("{settings:?}").contains("marlin"));
    }

    #[test]
    fn what_is_no_token_is_refused() {
        for token in ["", "two words", "two\nlines", "café"] {
            assert!(self::settings(token).is_none(), "{token:?}");
        }
    }
}
