use super::*;
use axum::body::to_bytes;

const SERVING: &str = r#"{
  "headers": {"content-security-policy": "default-src 'none'", "x-content-type-options": "nosniff"},
  "immutable": ["/pkg/"],
  "immutableCacheControl": "public, max-age=31536000, immutable",
  "otherCacheControl": "no-cache",
  "redirects": [{"from": "/.well-known/change-password", "to": "/", "status": 302}],
  "drawn": ["company/users"]
}"#;

fn built() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, content) in [
        ("serving.json", SERVING),
        ("public/index.html", "choose"),
        ("public/404.html", "nothing here"),
        ("public/shell.html", "drawn"),
        ("public/404.html.br", "compressed"),
        ("public/nl/log-in/index.html", "inloggen"),
        ("public/nl/log-in/index.html.br", "brotli"),
        ("public/nl/log-in/index.html.gz", "gzip"),
        ("public/pkg/app.1a2b.wasm", "wasm"),
        ("public/a/nl.1a2b.ftl", "a = b"),
    ] {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
    folder
}

async fn fetch(method: &str, path: &str, headers: &[(&str, &str)]) -> (StatusCode, HeaderMap, String) {
    let folder = built();
    let site = Site::read(folder.path()).unwrap().router();
    let mut request = axum::http::Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = site.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (head, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    (head.status, head.headers, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn a_directory_answers_at_its_own_address() {
    for path in ["/nl/log-in", "/nl/log-in/", "/nl/log-in?journey=1"] {
        let (status, headers, body) = fetch("GET", path, &[]).await;
        assert_eq!((status, body.as_str()), (StatusCode::OK, "inloggen"), "{path}");
        assert_eq!(headers["content-type"], "text/html; charset=utf-8");
        assert_eq!(headers["cache-control"], "no-cache");
    }
}

#[tokio::test]
async fn what_the_browser_can_unpack_is_sent_packed() {
    for (accepted, encoding, content) in [("gzip, br", "br", "brotli"), ("gzip", "gzip", "gzip")] {
        let (_, headers, body) = fetch("GET", "/nl/log-in", &[("accept-encoding", accepted)]).await;
        assert_eq!((headers["content-encoding"].to_str().unwrap(), body.as_str()), (encoding, content));
        assert_eq!(headers["vary"], "accept-encoding");
    }
}

#[tokio::test]
async fn whatever_is_not_there_gets_the_page_that_says_so() {
    for path in
        ["/nl/nowhere", "/nl", "/pkg/gone.wasm", "/../serving.json", "/%2e%2e/serving.json", "//example.org"]
    {
        let (status, headers, body) = fetch("GET", path, &[]).await;
        assert_eq!((status, body.as_str()), (StatusCode::NOT_FOUND, "nothing here"), "{path}");
        assert_eq!(headers["cache-control"], "no-cache", "{path}");
        assert_eq!(headers["x-content-type-options"], "nosniff", "{path}");
    }
    let conditional = [("if-modified-since", "Sat, 01 Jan 2050 00:00:00 GMT"), ("range", "bytes=0-1")];
    let (status, _, body) = fetch("GET", "/nl/nowhere", &conditional).await;
    assert_eq!((status, body.as_str()), (StatusCode::NOT_FOUND, "nothing here"));
    let (_, headers, body) = fetch("GET", "/nl/nowhere", &[("accept-encoding", "br")]).await;
    assert_eq!((headers["content-encoding"].to_str().unwrap(), body.as_str()), ("br", "compressed"));
}

#[tokio::test]
async fn a_page_of_which_there_are_many_is_drawn_by_the_application() {
    const ID: &str = "0192f3a4-0000-7000-8000-000000000001";
    for path in [format!("/nl/company/users/{ID}"), format!("/fr/company/users/{ID}?a=b")] {
        let (status, headers, body) = fetch("GET", &path, &[]).await;
        assert_eq!((status, body.as_str()), (StatusCode::OK, "drawn"), "{path}");
        assert_eq!(headers["content-type"], "text/html; charset=utf-8");
        assert_eq!(headers["cache-control"], "no-cache");
    }
    let upper = ID.to_uppercase().replace('0', "A");
    for path in [
        "/nl/company/users/nobody".to_owned(),
        format!("/nl/company/users/{upper}"),
        format!("/nl/company/users/{ID}/more"),
        format!("/company/users/{ID}"),
        format!("/nl/company/{ID}"),
    ] {
        let (status, _, body) = fetch("GET", &path, &[]).await;
        assert_eq!((status, body.as_str()), (StatusCode::NOT_FOUND, "nothing here"), "{path}");
    }
}

#[tokio::test]
async fn names_that_change_with_the_content_are_kept_for_a_year() {
    let (_, headers, _) = fetch("GET", "/pkg/app.1a2b.wasm", &[]).await;
    assert_eq!(headers["cache-control"], "public, max-age=31536000, immutable");
    assert_eq!(headers["content-type"], "application/wasm");
    let (_, headers, _) = fetch("GET", "/a/nl.1a2b.ftl", &[]).await;
    assert_eq!(headers["content-type"], "text/plain; charset=utf-8");
}

#[tokio::test]
async fn the_headers_of_the_site_stand_on_every_answer() {
    for (method, path, expected) in [
        ("GET", "/nl/log-in", StatusCode::OK),
        ("HEAD", "/nl/log-in", StatusCode::OK),
        ("GET", "/nl/nowhere", StatusCode::NOT_FOUND),
        ("GET", "/.well-known/change-password", StatusCode::FOUND),
        ("POST", "/nl/log-in", StatusCode::METHOD_NOT_ALLOWED),
    ] {
        let (status, headers, _) = fetch(method, path, &[]).await;
        assert_eq!(status, expected, "{method} {path}");
        assert_eq!(headers["content-security-policy"], "default-src 'none'", "{method} {path}");
    }
    let (_, headers, _) = fetch("GET", "/.well-known/change-password", &[]).await;
    assert_eq!(headers["location"], "/");
}

#[test]
fn a_folder_without_a_site_is_told_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let error = Site::read(folder.path()).err().unwrap().to_string();
    assert!(error.contains("404.html was expected to hold a built site") && !error.contains('\n'), "{error}");
    let folder = built();
    std::fs::write(folder.path().join("serving.json"), SERVING.replace("302", "200")).unwrap();
    let error = Site::read(folder.path()).err().unwrap().to_string();
    assert!(error.contains("a status from 300 to 399"), "{error}");
}
