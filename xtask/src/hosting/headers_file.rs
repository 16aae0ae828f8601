//! `_headers` and `_redirects`, as Netlify, Cloudflare Pages and their like read them from the document root.

use crate::build::{SHELL, Serving};

/// `_headers`. What is not immutable these hosts serve with `max-age=0, must-revalidate` by themselves, which is
/// `no-cache` in other words.
pub(crate) fn headers_file(serving: &Serving) -> String {
    let mut text = "/*\n".to_owned();
    for (name, value) in &serving.headers {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    for folder in &serving.immutable {
        text.push_str(&format!("{folder}*\n  cache-control: {}\n", serving.immutable_cache_control));
    }
    text
}

/// `_redirects`. With status 200 these hosts answer with the other file, where there is none at the address itself.
pub(crate) fn redirects_file(serving: &Serving) -> String {
    let redirects = serving.redirects.iter().map(|r| format!("{} {} {}\n", r.from, r.to, r.status));
    let drawn = serving.drawn.iter().map(|folder| format!("/:language/{folder}/:id {SHELL} 200\n"));
    redirects.chain(drawn).collect()
}
