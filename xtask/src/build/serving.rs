//! How the site is to be served: headers, caching, redirects. The only place that says so: the local server reads
//! `serving.json`, and the examples for other servers are generated from the same values.

use super::assets::IMMUTABLE;
use serde::Serialize;
use std::collections::BTreeMap;

/// What stands in `serving.json`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Serving {
    /// Headers of every answer, by their names in lower case.
    pub(crate) headers: BTreeMap<&'static str, String>,
    /// The folders whose files never change.
    pub(crate) immutable: Vec<&'static str>,
    /// `Cache-Control` below these folders.
    pub(crate) immutable_cache_control: &'static str,
    /// `Cache-Control` of everything else.
    pub(crate) other_cache_control: &'static str,
    /// Addresses that are elsewhere.
    pub(crate) redirects: Vec<Redirect>,
    /// Folders below each language, without slashes round them, in which there is a page for each id (a UUID). Nobody could
    /// write them all: `shell.html` stands for each.
    pub(crate) drawn: Vec<&'static str>,
}

/// The page that stands for every page of [`Serving::drawn`]: empty, drawn by the application.
pub(crate) const SHELL: &str = "/shell.html";

/// Every address of a page in `folder`, as a regular expression.
pub(crate) fn drawn_in(folder: &str) -> String {
    format!("^/[a-z]+/{folder}/[0-9a-f-]{{36}}$")
}

/// An address that is elsewhere.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Redirect {
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    pub(crate) status: u16,
}

/// Browser features the site has no use for are off; passkeys and codes from SMS are its own only
/// (OWASP ASVS 5.0, 3.4.8).
const PERMISSIONS: &str = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
    magnetometer=(), microphone=(), midi=(), payment=(), usb=(), otp-credentials=(self), \
    publickey-credentials-get=(self)";

impl Serving {
    /// How every site is to be served.
    pub(crate) fn rules() -> Self {
        let headers = BTreeMap::from([
            ("content-security-policy", content_security_policy()),
            ("cross-origin-opener-policy", "same-origin".to_owned()),
            ("cross-origin-resource-policy", "same-origin".to_owned()),
            ("permissions-policy", PERMISSIONS.to_owned()),
            ("referrer-policy", "no-referrer".to_owned()),
            ("strict-transport-security", "max-age=63072000; includeSubDomains".to_owned()),
            ("x-content-type-options", "nosniff".to_owned()),
        ]);
        Self {
            headers,
            immutable: IMMUTABLE.to_vec(),
            immutable_cache_control: "public, max-age=31536000, immutable",
            other_cache_control: "no-cache",
            // A password manager's “change password” leads to the front door.
            redirects: vec![Redirect { from: "/.well-known/change-password", to: "/", status: 302 }],
            drawn: vec!["company/users"],
        }
    }
}

/// Everything is forbidden but what the site does: its own scripts, Wasm, styles, pictures and the auth API. No
/// inline script, no form that leaves the page, no text that becomes a script (OWASP ASVS 5.0, 3.4.3, 3.4.6).
fn content_security_policy() -> String {
    [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ]
    .join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_inline_is_allowed() {
        let policy = content_security_policy();
        for word in ["unsafe-inline", "'unsafe-eval'", "*", "http:", "nonce"] {
            assert!(!policy.contains(word), "{word}");
        }
    }
}
