//! The built site, served as static files: a directory's `index.html` at its own address, compressed files,
//! the site's headers on every answer, `shell.html` for pages that the application draws, `404.html` for all that is not
//! there.

mod serving;

use serving::SHELL;
pub use serving::{Redirect, Serving, SiteError};

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{
        HeaderMap, HeaderValue, Method, StatusCode, Uri,
        header::{
            ACCEPT_ENCODING, ACCEPT_RANGES, CACHE_CONTROL, CONTENT_TYPE, LAST_MODIFIED, LOCATION, VARY,
        },
    },
    response::{IntoResponse, Response},
};
use std::{convert::Infallible, path::Path, sync::Arc};
use tower::{Service, ServiceExt};
use tower_http::services::{ServeDir, ServeFile};

/// A built site, ready to be served.
#[derive(Clone)]
pub struct Site(Arc<Files>);

struct Files {
    serving: Serving,
    documents: ServeDir,
    not_found: ServeFile,
}

impl Site {
    /// Reads how the site in `folder` is to be served; its files are read when they are asked for, so that a new
    /// build shows without a new start.
    pub fn read(folder: &Path) -> Result<Self, SiteError> {
        let public = folder.join("public");
        let not_found = public.join("404.html");
        std::fs::metadata(&not_found)
            .map_err(|source| SiteError::NotBuilt { path: not_found.clone(), source })?;
        Ok(Self(Arc::new(Files {
            serving: Serving::read(folder)?,
            documents: ServeDir::new(public).precompressed_br().precompressed_gzip(),
            not_found: ServeFile::new(not_found).precompressed_br().precompressed_gzip(),
        })))
    }

    /// Answers every address: meant as what is left when no other route matches.
    pub fn router(self) -> Router {
        Router::new().fallback(answer).with_state(self.0)
    }
}

async fn answer(State(files): State<Arc<Files>>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let redirect = files.serving.redirect(&path).filter(|_| is_reading(request.method()));
    let mut response = match redirect {
        Some(redirect) => (redirect.status, [(LOCATION, redirect.to.clone())]).into_response(),
        None => files.document(request).await,
    };
    let cache_control = match response.status() {
        status if status.is_success() || status == StatusCode::NOT_MODIFIED => {
            files.serving.cache_control(&path)
        }
        _ => &files.serving.other_cache_control,
    };
    let headers = response.headers_mut();
    name_the_charset(headers, &path);
    headers.insert(CACHE_CONTROL, cache_control.clone());
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    headers.extend(files.serving.headers.clone());
    response
}

impl Files {
    async fn document(&self, request: Request) -> Response {
        let (head, _) = request.into_parts();
        let again = |uri: Uri| {
            let mut request = Request::new(Body::empty());
            *request.method_mut() = head.method.clone();
            *request.uri_mut() = uri;
            *request.headers_mut() = head.headers.clone();
            request
        };
        let mut found = call(&mut self.documents.clone(), again(head.uri.clone())).await;
        // The service would send the browser to the same address with a slash behind it; a directory's address
        // answers by itself here.
        if found.status() == StatusCode::TEMPORARY_REDIRECT
            && let Some(uri) = with_slash(&head.uri)
        {
            found = call(&mut self.documents.clone(), again(uri)).await;
        }
        if found.status() == StatusCode::NOT_FOUND && self.serving.is_drawn(head.uri.path()) {
            found = call(&mut self.documents.clone(), again(Uri::from_static(SHELL))).await;
        }
        if found.status() == StatusCode::NOT_FOUND {
            return self.not_found(&head.method, &head.headers).await;
        }
        found
    }

    /// `404.html`, whole: conditions and ranges of the request are about another file.
    async fn not_found(&self, method: &Method, headers: &HeaderMap) -> Response {
        let mut request = Request::new(Body::empty());
        *request.method_mut() = method.clone();
        if let Some(encodings) = headers.get(ACCEPT_ENCODING) {
            request.headers_mut().insert(ACCEPT_ENCODING, encodings.clone());
        }
        let mut response = call(&mut self.not_found.clone(), request).await;
        *response.status_mut() = StatusCode::NOT_FOUND;
        response.headers_mut().remove(LAST_MODIFIED);
        response.headers_mut().remove(ACCEPT_RANGES);
        response
    }
}

async fn call<S, B>(service: &mut S, request: Request) -> Response
where
    S: Service<Request, Response = axum::http::Response<B>, Error = Infallible>,
    B: axum::body::HttpBody<Data = axum::body::Bytes> + Send + 'static,
    B::Error: Into<axum::BoxError>,
{
    match service.ready().await {
        Ok(ready) => match ready.call(request).await {
            Ok(response) => response.map(Body::new),
            Err(never) => match never {},
        },
        Err(never) => match never {},
    }
}

fn is_reading(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}

fn with_slash(uri: &Uri) -> Option<Uri> {
    format!("{}/", uri.path()).parse().ok()
}

/// Texts of ours are UTF-8 (OWASP ASVS 5.0, 4.1.1); the service guesses the type only. Message files have no registered type.
fn name_the_charset(headers: &mut HeaderMap, path: &str) {
    let guessed = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let with_charset = match guessed {
        Some("text/html") => "text/html; charset=utf-8",
        Some("text/css") => "text/css; charset=utf-8",
        Some("text/javascript") => "text/javascript; charset=utf-8",
        Some("image/svg+xml") => "image/svg+xml; charset=utf-8",
        Some("text/plain") => "text/plain; charset=utf-8",
        Some("application/octet-stream") if path.ends_with(".ftl") => "text/plain; charset=utf-8",
        _ => return,
    };
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(with_charset));
}

#[cfg(test)]
mod tests;
