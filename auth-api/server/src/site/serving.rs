use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// `serving.json` of a built site: the single source of how it is served, here and by any other server.
#[derive(Clone, Debug)]
pub struct Serving {
    /// On every answer, whatever its status.
    pub headers: HeaderMap,
    /// `Cache-Control` of files whose name changes with their content.
    pub immutable_cache_control: HeaderValue,
    /// `Cache-Control` of all else.
    pub other_cache_control: HeaderValue,
    immutable: Vec<String>,
    redirects: BTreeMap<String, Redirect>,
    drawn: Vec<String>,
}

/// The page that stands for every one that the application draws.
pub(super) const SHELL: &str = "/shell.html";

/// Another place for an address.
#[derive(Clone, Debug)]
pub struct Redirect {
    /// Where to.
    pub to: HeaderValue,
    /// With which status.
    pub status: StatusCode,
}

/// Why a folder cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// There is no built site in it.
    #[error("{} was expected to hold a built site: {source}", path.display())]
    NotBuilt {
        /// The file that could not be read.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// `serving.json` is not what was expected.
    #[error("{}:{line}: {expected}", path.display())]
    Serving {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1; 0: of the file as a whole.
        line: usize,
        /// What was expected.
        expected: String,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct File {
    headers: BTreeMap<String, String>,
    immutable: Vec<String>,
    immutable_cache_control: String,
    other_cache_control: String,
    redirects: Vec<RedirectLine>,
    #[serde(default)]
    drawn: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RedirectLine {
    from: String,
    to: String,
    status: u16,
}

impl Serving {
    /// Reads `serving.json` of the site in `folder`.
    pub(super) fn read(folder: &Path) -> Result<Self, SiteError> {
        let path = folder.join("serving.json");
        let text = std::fs::read_to_string(&path)
            .map_err(|source| SiteError::NotBuilt { path: path.clone(), source })?;
        let wrong = |line, expected| SiteError::Serving { path: path.clone(), line, expected };
        let file: File =
            serde_json::from_str(&text).map_err(|error| wrong(error.line(), error.to_string()))?;
        file.into_serving().map_err(|expected| wrong(0, expected))
    }

    /// The `Cache-Control` of the file at `path`.
    pub(super) fn cache_control(&self, path: &str) -> &HeaderValue {
        if self.immutable.iter().any(|prefix| path.starts_with(prefix)) {
            &self.immutable_cache_control
        } else {
            &self.other_cache_control
        }
    }

    /// Where `path` is redirected to, if it is.
    pub(super) fn redirect(&self, path: &str) -> Option<&Redirect> {
        self.redirects.get(path)
    }

    /// Whether the application draws the page at `path`: one of those whose address ends with an id.
    pub(super) fn is_drawn(&self, path: &str) -> bool {
        let is_id =
            |id: &str| id.len() == 36 && id.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f' | b'-'));
        let is_language = |tag: &str| !tag.is_empty() && tag.bytes().all(|b| b.is_ascii_lowercase());
        let Some((folder, id)) = path.rsplit_once('/') else { return false };
        let Some((language, folder)) = folder.strip_prefix('/').and_then(|folder| folder.split_once('/'))
        else {
            return false;
        };
        is_id(id) && is_language(language) && self.drawn.iter().any(|drawn| drawn == folder)
    }
}

impl File {
    fn into_serving(self) -> Result<Serving, String> {
        let mut headers = HeaderMap::new();
        for (name, value) in self.headers {
            let parsed: HeaderName =
                name.parse().map_err(|_| format!("{name} was expected to be the name of a header"))?;
            headers.insert(parsed, header_value(&value)?);
        }
        let mut redirects = BTreeMap::new();
        for line in self.redirects {
            let status = StatusCode::from_u16(line.status).ok().filter(StatusCode::is_redirection);
            let status = status
                .ok_or_else(|| format!("{} was expected to be a status from 300 to 399", line.status))?;
            redirects.insert(line.from, Redirect { to: header_value(&line.to)?, status });
        }
        Ok(Serving {
            headers,
            immutable_cache_control: header_value(&self.immutable_cache_control)?,
            other_cache_control: header_value(&self.other_cache_control)?,
            immutable: self.immutable,
            redirects,
            drawn: self.drawn,
        })
    }
}

fn header_value(value: &str) -> Result<HeaderValue, String> {
    HeaderValue::from_str(value).map_err(|_| format!("“{value}” was expected to fit into a header"))
}
