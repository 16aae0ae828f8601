//! The configuration file as it is written; what it means is read in [`super::file`].

use super::{RecordsSettings, SmtpSecurity, secret::SecretSource};
use serde::Deserialize;
use std::{collections::BTreeMap, path::PathBuf};
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Sections {
    pub(super) smtp: Option<Smtp>,
    pub(super) sms_gateway: Option<SmsGateway>,
    pub(super) letters: Option<Letters>,
    pub(super) records: Option<Records>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Smtp {
    pub(super) host: Spanned<String>,
    pub(super) port: Option<u16>,
    #[serde(default)]
    pub(super) security: SmtpSecurity,
    pub(super) username: Option<Spanned<String>>,
    pub(super) password: Option<SecretSource>,
    #[serde(default = "smtp_timeout")]
    pub(super) timeout_seconds: Spanned<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct SmsGateway {
    pub(super) url: Spanned<String>,
    #[serde(default)]
    pub(super) headers: BTreeMap<String, Spanned<String>>,
    #[serde(default)]
    pub(super) secret_headers: BTreeMap<String, Spanned<SecretSource>>,
    pub(super) body: Spanned<serde_json::Map<String, serde_json::Value>>,
    #[serde(default = "accepted_statuses")]
    pub(super) accepted_statuses: Spanned<Vec<u16>>,
    #[serde(default = "sms_timeout")]
    pub(super) timeout_seconds: Spanned<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Letters {
    pub(super) folder: Spanned<PathBuf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Records {
    pub(super) url: Spanned<String>,
    pub(super) token: Spanned<SecretSource>,
    #[serde(default = "records_timeout")]
    pub(super) timeout_seconds: Spanned<u64>,
}

fn smtp_timeout() -> Spanned<u64> {
    Spanned::new(0..0, 20)
}

fn sms_timeout() -> Spanned<u64> {
    Spanned::new(0..0, 10)
}

fn records_timeout() -> Spanned<u64> {
    Spanned::new(0..0, RecordsSettings::USUAL_TIMEOUT.as_secs())
}

fn accepted_statuses() -> Spanned<Vec<u16>> {
    Spanned::new(0..0, vec![200, 201, 202, 204])
}
