//! What the browser downloads for the log-in page.

use crate::fingerprint::read;
use anyhow::{Context, Result};
use std::{fmt, path::Path};

/// The page whose size is limited.
const PAGE: &str = "nl/log-in/index.html";
const KIB: f64 = 1024.0;
/// How links begin that name what is asked for once the visitor has gone on to help, or to registering.
const LATER: [&str; 4] = [
    "<link rel=\"help-messages\"",
    "<link rel=\"register-messages\"",
    "<link rel=\"company-messages\"",
    "<link rel=\"company-style\"",
];
/// More than this fails the tests.
const BUDGET_KIB: f64 = 240.0;
/// More than this is worth a word.
const GOAL_KIB: f64 = 200.0;

/// A file and what it weighs.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Weight {
    url: String,
    plain: usize,
    /// With brotli; as it is, if it has no compressed copy.
    compressed: usize,
}

/// The table of everything that is downloaded.
pub(crate) struct Report(Vec<Weight>);

/// Weighs the log-in page of a built site: the document and every file that it or its style sheet refers to,
/// whether or not every visitor gets to need it. The words of an area are downloaded by those who go there.
pub(crate) fn report(site: &Path) -> Result<Report> {
    let public = site.join("public");
    let html = read_text(&public.join(PAGE))?;
    let mut urls = addresses(&without_later(&html), "=\"/", '"');
    for sheet in urls.clone().iter().filter(|url| url.ends_with(".css")) {
        let css = read_text(&public.join(sheet.trim_start_matches('/')))?;
        urls.extend(addresses(&css.replace('"', ""), "url(/", ')'));
    }
    urls.sort();
    urls.dedup();
    let mut weights = vec![weigh(&public, &format!("/{PAGE}"))?];
    for url in urls.iter().filter(|url| is_file(&public, url)) {
        weights.push(weigh(&public, url)?);
    }
    weights.sort_by_key(|weight| std::cmp::Reverse(weight.compressed));
    Ok(Report(weights))
}

impl Report {
    fn total_kib(&self) -> f64 {
        kib(self.0.iter().map(|weight| weight.compressed).sum())
    }

    /// Whether it is within the budget.
    pub(crate) fn is_within_budget(&self) -> bool {
        self.total_kib() <= BUDGET_KIB
    }

    /// Total, budget and goal in one line.
    pub(crate) fn summary(&self) -> String {
        let total = self.total_kib();
        let verdict = if total > BUDGET_KIB {
            "over the budget"
        } else if total > GOAL_KIB {
            "within the budget, over the goal"
        } else {
            "within the goal"
        };
        format!("{total:.1} KiB with brotli: {verdict} (budget {BUDGET_KIB} KiB, goal {GOAL_KIB} KiB)")
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:>10} {:>10}  everything downloaded for /nl/log-in, KiB", "plain", "brotli")?;
        for weight in &self.0 {
            writeln!(f, "{:>10.1} {:>10.1}  {}", kib(weight.plain), kib(weight.compressed), weight.url)?;
        }
        write!(f, "{}", self.summary())
    }
}

/// The document without the links to what only other pages download.
fn without_later(html: &str) -> String {
    LATER.iter().fold(html.to_owned(), |html, link| {
        let mut parts = html.split(link);
        let first = parts.next().unwrap_or_default().to_owned();
        parts.filter_map(|part| part.split_once('>')).fold(first, |kept, (_, rest)| kept + rest)
    })
}

fn weigh(public: &Path, url: &str) -> Result<Weight> {
    let file = public.join(url.trim_start_matches('/'));
    let plain = read(&file)?.len();
    let mut brotli = file.into_os_string();
    brotli.push(".br");
    let compressed = std::fs::metadata(brotli).map_or(Ok(plain), |copy| usize::try_from(copy.len()))?;
    Ok(Weight { url: url.to_owned(), plain, compressed })
}

/// The addresses on this site that stand between `before` (its last character is their slash) and `after`.
fn addresses(text: &str, before: &str, after: char) -> Vec<String> {
    let found = text.split(before).skip(1).filter_map(|rest| rest.split_once(after));
    found.map(|(path, _)| format!("/{path}")).collect()
}

/// Pages that are linked to are not downloaded.
fn is_file(public: &Path, url: &str) -> bool {
    Path::new(url).extension().is_some() && public.join(url.trim_start_matches('/')).is_file()
}

fn read_text(file: &Path) -> Result<String> {
    String::from_utf8(read(file)?).with_context(|| format!("{} is not text", file.display()))
}

#[expect(clippy::cast_precision_loss, reason = "no file has as many bytes as an f64 cannot count")]
fn kib(bytes: usize) -> f64 {
    bytes as f64 / KIB
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fingerprint::write;
    use tempfile::TempDir;

    #[test]
    fn everything_that_is_referred_to_is_weighed_once() {
        let site = TempDir::new().unwrap();
        let put = |name: &str, size: usize| {
            write(&site.path().join("public").join(name), &vec![b' '; size]).unwrap();
        };
        let html = "<a href=\"/nl/help\"><link href=\"/a/s.css\"><script src=\"/a/b.js\"></script><img src=\"/a/b.js\">";
        let html =
            LATER.iter().fold(html.to_owned(), |html, link| format!("{html}{link} href=\"/a/later.ftl\">"));
        write(&site.path().join("public").join(PAGE), html.as_bytes()).unwrap();
        write(&site.path().join("public/a/s.css"), b"a{b:url(/a/d.svg)}c{b:url(\"/a/e.svg\")}").unwrap();
        put("nl/help/index.html", 5000);
        put("a/b.js", 3000);
        put("a/b.js.br", 1024);
        put("a/later.ftl", 10);
        put("a/d.svg", 10);
        put("a/e.svg", 10);
        let report = report(site.path()).unwrap();
        let urls: Vec<&str> = report.0.iter().map(|weight| weight.url.as_str()).collect();
        assert_eq!(urls, ["/a/b.js", "/nl/log-in/index.html", "/a/s.css", "/a/d.svg", "/a/e.svg"]);
        assert_eq!(report.0.first().map(|weight| weight.compressed), Some(1024));
        assert!(report.is_within_budget());
    }

    #[test]
    fn too_much_is_too_much() {
        let of = |size| Report(vec![Weight { url: String::new(), plain: size, compressed: size }]);
        assert!(of(240 * 1024).is_within_budget() && of(240 * 1024).summary().contains("over the goal"));
        assert!(!of(240 * 1024 + 1).is_within_budget());
    }
}
