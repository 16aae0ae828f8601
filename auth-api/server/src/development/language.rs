use axum::http::{HeaderMap, header::ACCEPT_LANGUAGE};
use voordeur_contract::Language;

/// The language a page is shown in: the one asked for in the address, or the first of ours that the browser
/// prefers (RFC 9110, 12.5.4), or English.
pub(super) fn choose(asked: Option<&str>, headers: &HeaderMap) -> Language {
    let preferred = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    asked.and_then(|tag| tag.parse().ok()).or_else(|| best(preferred)).unwrap_or(Language::En)
}

fn best(preferred: &str) -> Option<Language> {
    let mut best: Option<(f32, Language)> = None;
    for range in preferred.split(',') {
        let (tag, parameters) = range.split_once(';').unwrap_or((range, ""));
        let quality = parameters.trim().strip_prefix("q=").and_then(|q| q.parse().ok()).unwrap_or(1.0_f32);
        if let Ok(language) = tag.trim().parse::<Language>()
            && quality > best.map_or(0.0, |(highest, _)| highest)
        {
            best = Some((quality, language));
        }
    }
    best.map(|(_, language)| language)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(asked: Option<&str>, accepted: &str) -> Language {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_LANGUAGE, accepted.parse().unwrap());
        choose(asked, &headers)
    }

    #[test]
    fn the_address_comes_first_then_the_browser_then_english() {
        assert_eq!(chosen(Some("fr"), "nl"), Language::Fr);
        assert_eq!(chosen(Some("de"), "de, en;q=0.5, nl-BE;q=0.8"), Language::Nl);
        assert_eq!(chosen(None, "fr-BE, nl"), Language::Fr);
        assert_eq!(chosen(None, "nl;q=0, *"), Language::En);
        assert_eq!(chosen(None, "de"), Language::En);
    }
}
