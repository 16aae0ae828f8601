//! The configuration file (`--config`): TOML with the sections `[smtp]`, `[sms-gateway]`, `[letters]` and `[records]`.

use super::{
    BodyTemplate, ConfigError, DeliverySettings, LetterSettings, RecordsSettings, SmsGatewaySettings,
    SmtpSecurity, SmtpSettings,
    secret::Environment,
    sections::{Letters, Records, Sections, SmsGateway, Smtp},
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Uri};
use std::{
    ops::Range,
    path::{Path, PathBuf},
    time::Duration,
};
use toml::Spanned;

/// The most seconds that the insurer's system may be given: somebody waits at the screen, and a request to the API as a
/// whole is broken off after 15.
const LONGEST_LOOK_UP: u64 = 10;

/// The file while it is read: its path and text, to say where something is wrong.
struct Source<'a> {
    path: &'a Path,
    text: String,
    environment: Environment<'a>,
}

/// What the file says, once its sections have the right form.
pub(super) struct ConfigFile<'a> {
    source: Source<'a>,
    sections: Sections,
}

impl<'a> ConfigFile<'a> {
    /// Reads the file at `path`.
    pub(super) fn open(path: &'a Path, environment: Environment<'a>) -> Result<Self, ConfigError> {
        let text = std::fs::read_to_string(path)
            .map_err(|source| ConfigError::Unreadable { path: path.to_owned(), source })?;
        let source = Source { path, text, environment };
        let sections: Sections = toml::from_str(&source.text)
            .map_err(|error| source.wrong(error.span().unwrap_or_default(), error.message()))?;
        Ok(Self { source, sections })
    }

    /// How to deliver; `[smtp]` and `[sms-gateway]` are needed.
    pub(super) fn delivery(&mut self) -> Result<DeliverySettings, ConfigError> {
        let smtp = self.sections.smtp.take().ok_or(ConfigError::SectionMissing { section: "smtp" })?;
        let sms_gateway =
            self.sections.sms_gateway.take().ok_or(ConfigError::SectionMissing { section: "sms-gateway" })?;
        Ok(DeliverySettings {
            smtp: self.source.smtp(smtp)?,
            sms_gateway: self.source.sms_gateway(sms_gateway)?,
            letters: self.sections.letters.take().map(|letters| self.source.letters(&letters)).transpose()?,
        })
    }

    /// Whom to ask for people, if the file says so.
    pub(super) fn records(&mut self) -> Result<Option<RecordsSettings>, ConfigError> {
        self.sections.records.take().map(|records| self.source.records(&records)).transpose()
    }
}

impl Source<'_> {
    fn wrong(&self, at: Range<usize>, expected: impl Into<String>) -> ConfigError {
        let before = self.text.get(..at.start).unwrap_or_default();
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        ConfigError::File { path: PathBuf::from(self.path), line, expected: expected.into() }
    }

    fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new("."))
    }

    fn smtp(&self, smtp: Smtp) -> Result<SmtpSettings, ConfigError> {
        let host = smtp.host.get_ref().clone();
        if host.is_empty() {
            return Err(self.wrong(smtp.host.span(), "host was expected to name the mail server"));
        }
        let credentials = match (smtp.username, smtp.password) {
            (None, None) => None,
            (Some(username), Some(password)) => {
                if smtp.security == SmtpSecurity::None && !is_this_machine(&host) {
                    let expected =
                        "security was expected to be \"starttls\" or \"tls\" where a password is sent";
                    return Err(self.wrong(username.span(), expected));
                }
                let password = password.read("smtp.password", self.folder(), self.environment)?;
                Some((username.into_inner(), password))
            }
            (Some(username), None) => {
                return Err(self.wrong(username.span(), "a password was expected to go with username"));
            }
            (None, Some(_)) => {
                return Err(self.wrong(smtp.host.span(), "a username was expected to go with password"));
            }
        };
        Ok(SmtpSettings {
            host,
            port: smtp.port.unwrap_or(smtp.security.default_port()),
            security: smtp.security,
            credentials,
            timeout: self.timeout(&smtp.timeout_seconds, 120)?,
        })
    }

    fn sms_gateway(&self, gateway: SmsGateway) -> Result<SmsGatewaySettings, ConfigError> {
        let url = self.url(&gateway.url)?;
        let headers = self.headers(&gateway)?;
        let at = gateway.body.span();
        let body =
            BodyTemplate::new(gateway.body.into_inner()).map_err(|expected| self.wrong(at, expected))?;
        let statuses = gateway.accepted_statuses.get_ref();
        if statuses.is_empty() || statuses.iter().any(|status| !(200..300).contains(status)) {
            let expected = "accepted-statuses was expected to list statuses from 200 to 299";
            return Err(self.wrong(gateway.accepted_statuses.span(), expected));
        }
        Ok(SmsGatewaySettings {
            url,
            headers,
            body,
            accepted_statuses: gateway.accepted_statuses.into_inner(),
            timeout: self.timeout(&gateway.timeout_seconds, 120)?,
        })
    }

    /// A relative folder is beside the file, as secrets are.
    fn letters(&self, letters: &Letters) -> Result<LetterSettings, ConfigError> {
        let folder = self.folder().join(letters.folder.get_ref());
        if folder.is_dir() {
            return Ok(LetterSettings { folder });
        }
        let expected = format!("folder was expected to be a folder, and {} is none", folder.display());
        Err(self.wrong(letters.folder.span(), expected))
    }

    fn records(&self, records: &Records) -> Result<RecordsSettings, ConfigError> {
        let url = self.url(&records.url)?;
        if url.contains(['?', '#']) {
            return Err(
                self.wrong(records.url.span(), "url was expected to end with its path, without ? and #")
            );
        }
        let token = records.token.get_ref().read("records.token", self.folder(), self.environment)?;
        let timeout = self.timeout(&records.timeout_seconds, LONGEST_LOOK_UP)?;
        RecordsSettings::new(&url, &token, timeout).ok_or_else(|| {
            let expected = "token was expected to be one word of ASCII characters that fits into a header";
            self.wrong(records.token.span(), expected)
        })
    }

    fn url(&self, url: &Spanned<String>) -> Result<String, ConfigError> {
        let parsed: Option<Uri> = url.get_ref().parse().ok();
        let allowed = parsed
            .as_ref()
            .and_then(|uri| Some((uri.scheme_str()?, uri.host()?)))
            .is_some_and(|(scheme, host)| scheme == "https" || (scheme == "http" && is_this_machine(host)));
        if allowed {
            Ok(url.get_ref().clone())
        } else {
            Err(self
                .wrong(url.span(), "url was expected to begin with https:// (http:// on this machine only)"))
        }
    }

    fn headers(&self, gateway: &SmsGateway) -> Result<HeaderMap, ConfigError> {
        let mut headers = HeaderMap::new();
        for (name, value) in &gateway.headers {
            let header = self.header(name, value.get_ref(), value.span())?;
            headers.insert(header.0, header.1);
        }
        for (name, source) in &gateway.secret_headers {
            let key = format!("sms-gateway.secret-headers.{name}");
            let secret = source.get_ref().read(&key, self.folder(), self.environment)?;
            let (name, mut value) = self.header(name, secret.expose(), source.span())?;
            value.set_sensitive(true);
            headers.insert(name, value);
        }
        Ok(headers)
    }

    fn header(
        &self,
        name: &str,
        value: &str,
        at: Range<usize>,
    ) -> Result<(HeaderName, HeaderValue), ConfigError> {
        match (name.parse(), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => Ok((name, value)),
            (Err(_), _) => Err(self.wrong(at, format!("{name} was expected to be the name of a header"))),
            (_, Err(_)) => {
                Err(self.wrong(at, format!("the value of {name} was expected to fit into a header")))
            }
        }
    }

    fn timeout(&self, seconds: &Spanned<u64>, longest: u64) -> Result<Duration, ConfigError> {
        if (1..=longest).contains(seconds.get_ref()) {
            Ok(Duration::from_secs(*seconds.get_ref()))
        } else {
            let expected = format!("timeout-seconds was expected to be from 1 to {longest}");
            Err(self.wrong(seconds.span(), expected))
        }
    }
}

fn is_this_machine(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || address.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests;
