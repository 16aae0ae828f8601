//! HTML as text.

use crate::manifest::Asset;

/// `text` as it may stand between tags and in a quoted attribute.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A style sheet whose bytes are checked.
pub(crate) fn style_sheet(style: &Asset) -> String {
    format!("<link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\">", style.url, style.integrity)
}

/// A classic script, which the parser waits for.
pub(crate) fn script(script: &Asset) -> String {
    format!("<script src=\"{}\" integrity=\"{}\"></script>", script.url, script.integrity)
}

/// What every document of the site begins with.
pub(crate) fn opening(language: &str, attributes: &str) -> String {
    format!(
        "<!doctype html><html lang=\"{language}\"{attributes}><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\">\
         <link rel=\"icon\" href=\"/favicon.svg\" type=\"image/svg+xml\">"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_escaped_ends_its_place() {
        assert_eq!(escape("<a b=\"c\"> & ’"), "&lt;a b=&quot;c&quot;&gt; &amp; ’");
    }
}
