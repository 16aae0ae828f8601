use super::*;
use crate::store::Channel;
use std::path::PathBuf;

/// The characters of one septet (GSM 03.38, 6.2.1). One character outside makes an SMS of seventy instead of 160.
const GSM: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿\
                   abcdefghijklmnopqrstuvwxyzäöñüà";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn texts(portal: &str, origin: &str) -> Texts {
    let portal = Portal::read(&root().join("portals").join(portal)).unwrap();
    Texts::read(&root().join("locales"), &portal, origin.parse().unwrap()).unwrap()
}

fn everything() -> impl Iterator<Item = (Template, Language, Rendered)> {
    ["customer", "business", "benefits"].into_iter().flat_map(|portal| {
        let texts = texts(portal, "https://login.example.org");
        Language::ALL
            .into_iter()
            .flat_map(|language| Template::samples().into_iter().map(move |template| (template, language)))
            .map(|(template, language)| {
                let rendered = texts.render(&template, language).unwrap();
                (template, language, rendered)
            })
            .collect::<Vec<_>>()
    })
}

#[test]
fn every_message_has_words_and_every_variable_in_every_language() {
    for (template, language, rendered) in everything() {
        let variables = match &template {
            Template::LogInCode { code, minutes } => vec![code.clone(), minutes.to_string()],
            Template::AccountBlocked { minutes } => {
                vec![minutes.to_string(), format!("https://login.example.org/{language}/help")]
            }
            Template::AccountClosed {} | Template::CodesBlocked {} => {
                vec![format!("https://login.example.org/{language}/help")]
            }
        };
        for variable in variables {
            assert!(rendered.text.contains(&variable), "{language}: {variable} in {}", rendered.text);
        }
        assert_eq!(rendered.subject.is_some(), template.channel() != Channel::Sms);
        assert!(!rendered.text.contains(['{', '\u{2068}', '\u{2069}']), "{}", rendered.text);
    }
}

#[test]
fn an_sms_ends_with_the_line_that_binds_its_code_to_the_host() {
    let template = Template::LogInCode { code: "012345".to_owned(), minutes: 10 };
    for (origin, line) in [
        ("https://login.example.org:8443", "@login.example.org #012345"),
        ("http://localhost:8080", "@localhost #012345"),
    ] {
        for language in Language::ALL {
            let text = texts("customer", origin).render(&template, language).unwrap().text;
            assert_eq!(text.lines().last(), Some(line));
            assert!(text.ends_with(line));
        }
    }
}

#[test]
fn an_sms_is_one_sms() {
    for (template, language, rendered) in everything() {
        if template.channel() == Channel::Sms {
            let strange: String = rendered.text.chars().filter(|c| !GSM.contains(*c)).collect();
            assert!(strange.is_empty(), "{language}: {strange} in {}", rendered.text);
            assert!(rendered.text.chars().count() <= 160, "{language}: {}", rendered.text.chars().count());
        }
    }
}

#[test]
fn a_message_that_is_missing_is_told_by_language_and_name() {
    let error =
        texts("customer", "http://localhost").words(Language::Nl, "nowhere", &FluentArgs::new()).unwrap_err();
    assert_eq!(error.to_string(), "nl: nowhere: this message was expected to be there");
}
