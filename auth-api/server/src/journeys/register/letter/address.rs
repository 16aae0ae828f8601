use voordeur_contract::{
    Language,
    records::{Address, Person},
};

/// The country within which no country stands in an address.
const HOME_COUNTRY: &str = "BE";

/// So many dots at most stand for the rest of a word.
const MOST_DOTS: usize = 5;

/// What stands in the window of the envelope: name, street, postal code and city; abroad the country's code.
pub(super) fn lines(person: &Person, language: Language) -> Vec<String> {
    let address = &person.address;
    let city = [address.postal_code.as_str(), address.city.as_str()].join(" ");
    let abroad = (address.country != HOME_COUNTRY).then(|| address.country.clone());
    [person.full_name(), street(address, language), city].into_iter().chain(abroad).collect()
}

fn street(address: &Address, language: Language) -> String {
    let boxed = address.r#box.as_deref().filter(|r#box| !r#box.trim().is_empty());
    let mut parts = vec![address.street.as_str(), address.house_number.as_str()];
    parts.extend(boxed.into_iter().flat_map(|r#box| [box_word(language), r#box]));
    parts.retain(|part| !part.trim().is_empty());
    parts.join(" ")
}

/// What stands before the box in a Belgian address, part of the address itself (bpost, addressing guidelines).
const fn box_word(language: Language) -> &'static str {
    match language {
        Language::Nl => "bus",
        Language::Fr => "bte",
        Language::En => "box",
    }
}

/// For the screen, to recognise one's own address by: of each word the first character.
pub(super) fn masked(lines: &[String]) -> Vec<String> {
    let word = |word: &str| {
        let hidden = word.chars().skip(1).count().min(MOST_DOTS);
        word.chars().take(1).chain(std::iter::repeat_n('•', hidden)).collect::<String>()
    };
    lines.iter().map(|line| line.split_whitespace().map(word).collect::<Vec<_>>().join(" ")).collect()
}
