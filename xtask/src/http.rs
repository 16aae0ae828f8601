//! Asking servers on this machine.

use anyhow::{Context, Result};
use std::{collections::BTreeMap, time::Duration};
use ureq::Agent;

/// What a server answered.
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// By their names in lower case.
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The value of a header, or nothing.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

/// `GET url`. Redirects are answers like others, and bodies are left compressed.
pub(crate) fn get(url: &str, accept_encoding: &str) -> Result<Answer> {
    let agent: Agent = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .timeout_global(Some(Duration::from_secs(10)))
        .build()
        .into();
    let request = agent.get(url).header("accept-encoding", accept_encoding);
    let mut response = request.call().with_context(|| format!("{url} does not answer"))?;
    let headers = response.headers().iter();
    let headers = headers
        .map(|(name, value)| {
            (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        })
        .collect();
    let status = response.status().as_u16();
    let body = response.body_mut().read_to_vec().with_context(|| format!("{url} stopped answering"))?;
    Ok(Answer { status, headers, body })
}
