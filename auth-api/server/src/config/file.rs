//! The configuration file (`--config`): TOML with the sections `[smtp]` and `[sms-gateway]`.

use super::{
    BodyTemplate, ConfigError, DeliverySettings, SmsGatewaySettings, SmtpSecurity, SmtpSettings,
    secret::Environment,
    sections::{Sections, SmsGateway, Smtp},
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Uri};
use std::{
    ops::Range,
    path::{Path, PathBuf},
    time::Duration,
};
use toml::Spanned;

/// The file while it is read: its path and text, to say where something is wrong.
struct Source<'a> {
    path: &'a Path,
    text: String,
    environment: Environment<'a>,
}

/// Reads how to deliver from `path`; both sections are needed.
pub(super) fn read(path: &Path, environment: Environment<'_>) -> Result<DeliverySettings, ConfigError> {
    let text = std::fs::read_to_string(path)
        .map_err(|source| ConfigError::Unreadable { path: path.to_owned(), source })?;
    let source = Source { path, text, environment };
    let sections: Sections = toml::from_str(&source.text)
        .map_err(|error| source.wrong(error.span().unwrap_or_default(), error.message()))?;
    let smtp = sections.smtp.ok_or(ConfigError::SectionMissing { section: "smtp" })?;
    let sms_gateway = sections.sms_gateway.ok_or(ConfigError::SectionMissing { section: "sms-gateway" })?;
    Ok(DeliverySettings { smtp: source.smtp(smtp)?, sms_gateway: source.sms_gateway(sms_gateway)? })
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
            timeout: self.timeout(&smtp.timeout_seconds)?,
        })
    }

    fn sms_gateway(&self, gateway: SmsGateway) -> Result<SmsGatewaySettings, ConfigError> {
        let url = self.gateway_url(&gateway.url)?;
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
            timeout: self.timeout(&gateway.timeout_seconds)?,
        })
    }

    fn gateway_url(&self, url: &Spanned<String>) -> Result<String, ConfigError> {
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

    fn timeout(&self, seconds: &Spanned<u64>) -> Result<Duration, ConfigError> {
        match seconds.get_ref() {
            1..=120 => Ok(Duration::from_secs(*seconds.get_ref())),
            _ => Err(self.wrong(seconds.span(), "timeout-seconds was expected to be from 1 to 120")),
        }
    }
}

fn is_this_machine(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || address.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests;
