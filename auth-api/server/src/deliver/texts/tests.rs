use super::*;
use crate::{
    deliver::{Block, template::CompanyMail},
    store::Channel,
};
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

/// A working day in Brussels, although it is still Sunday in Greenwich.
fn monday() -> Timestamp {
    "2026-11-22T23:30:00Z".parse().unwrap()
}

fn everything() -> impl Iterator<Item = (Template, Language, Rendered)> {
    let portals = Portal::names(&root().join("portals")).unwrap();
    portals.into_iter().flat_map(|portal| {
        let texts = texts(&portal, "https://login.example.org");
        Language::ALL
            .into_iter()
            .flat_map(|language| Template::samples().into_iter().map(move |template| (template, language)))
            .map(|(template, language)| {
                let rendered = texts.render(&template, language, monday()).unwrap();
                (template, language, rendered)
            })
            .collect::<Vec<_>>()
    })
}

/// What a reader must find in a message whatever its language.
fn essentials(template: &Template, language: Language) -> Vec<String> {
    let page = |path: &str| format!("https://login.example.org/{language}/{path}");
    let resume = |reference: &str| page(&format!("register/resume?reference={reference}"));
    match template {
        Template::LogInCode { code, minutes }
        | Template::StepUpCode { code, minutes }
        | Template::LogInEmailCode { code, minutes }
        | Template::RegisterEmailCode { code, minutes }
        | Template::RegisterResumeCode { code, minutes }
        | Template::RegisterMobileCode { code, minutes } => vec![code.clone(), minutes.to_string()],
        Template::AccountBlocked { minutes } => vec![minutes.to_string(), page("help")],
        Template::AccountClosed {}
        | Template::CodesBlocked {}
        | Template::SecondFactorSetUp {}
        | Template::StepUpCodesBlocked {}
        | Template::RegistrationReplaced {} => vec![page("help")],
        Template::RecoveryCodeUsed { left } if *left > 1 => vec![left.to_string(), page("help")],
        Template::RecoveryCodeUsed { .. } => vec![page("help")],
        Template::RegisterEmailTaken {} => vec![page("log-in"), page("help")],
        Template::RegistrationCode { name, code, reference, .. } => {
            vec![name.clone(), code.clone(), reference.clone(), "login.example.org/".to_owned()]
        }
        Template::RegisterBegun { reference } => vec![reference.clone(), resume(reference)],
        Template::RegisterLetterSent { address_masked, reference, .. } => {
            vec![address_masked.clone(), reference.clone(), resume(reference)]
        }
        Template::Registered { name, number_ending, .. } => {
            vec![name.clone(), number_ending.clone(), page("log-in"), page("help")]
        }
        Template::DeskRequest { reference, request, full_name, .. } => {
            vec![reference.clone(), request.clone(), full_name.clone(), "1980".to_owned()]
        }
        Template::DeskAddressChange { reference, name, address } => {
            vec![reference.clone(), name.clone(), address.clone()]
        }
        Template::Company(mail) => match mail {
            CompanyMail::Invitation { company, by, token, days } => {
                vec![company.clone(), by.clone(), page(&format!("invitation#{token}")), days.to_string()]
            }
            CompanyMail::ConfirmEmail { company, token, days } => {
                vec![company.clone(), page(&format!("confirm-email#{token}")), days.to_string()]
            }
            CompanyMail::NameChanged { company, name } => vec![company.clone(), name.clone()],
            CompanyMail::NewEmailAsked { company, email } => {
                vec![company.clone(), email.clone(), page("help")]
            }
            CompanyMail::EmailChanged { email } => vec![email.clone(), page("help")],
            CompanyMail::NewEmailTaken {} => vec![page("help")],
            CompanyMail::SecondFactorReset { company }
            | CompanyMail::NewMobileAsked { company }
            | CompanyMail::SessionsEnded { company }
            | CompanyMail::AccessRestored { company } => vec![company.clone(), page("log-in")],
            CompanyMail::InvitationWithdrawn { company }
            | CompanyMail::AccessChanged { company }
            | CompanyMail::AccessBlocked { company }
            | CompanyMail::AccessRemoved { company } => vec![company.clone()],
        },
    }
}

#[test]
fn every_message_has_words_and_every_variable_in_every_language() {
    for (template, language, rendered) in everything() {
        for essential in essentials(&template, language) {
            assert!(rendered.text.contains(&essential), "{language}: {essential} in {}", rendered.text);
        }
        assert_eq!(rendered.subject.is_some(), template.channel() != Channel::Sms);
        assert_eq!(rendered.letter.is_some(), template.channel() == Channel::Letter);
        assert!(!rendered.text.contains(['{', '\u{2068}', '\u{2069}']), "{}", rendered.text);
    }
}

#[test]
fn whoever_runs_out_of_recovery_codes_is_sent_to_register_again_where_one_can() {
    let folder = root().join("portals");
    for name in Portal::names(&folder).unwrap() {
        let portal = Portal::read(&folder.join(&name)).unwrap();
        for language in portal.description.languages {
            let template = Template::RecoveryCodeUsed { left: 1 };
            let told =
                texts(&name, "https://login.example.org").render(&template, language, monday()).unwrap();
            assert_eq!(told.text.contains("/register"), portal.registration.is_some(), "{}", told.text);
        }
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
            let text = texts("customer", origin).render(&template, language, monday()).unwrap().text;
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
fn days_are_written_out_in_the_language_of_the_reader() {
    let texts = texts("customer", "https://login.example.org");
    let day = jiff::civil::date(2026, 12, 2);
    for (language, written) in [
        (Language::Nl, "woensdag 2 december 2026"),
        (Language::Fr, "mercredi 2 décembre 2026"),
        (Language::En, "Wednesday 2 December 2026"),
    ] {
        assert_eq!(texts.weekday(language, day).unwrap(), written);
    }
    let first = jiff::civil::date(2027, 1, 1);
    assert_eq!(texts.weekday(Language::Fr, first).unwrap(), "vendredi 1er janvier 2027");
    assert_eq!(texts.day(Language::Nl, first).unwrap(), "1 januari 2027");
}

#[test]
fn opening_hours_are_told_as_people_tell_them() {
    use voordeur_contract::{OpeningHours, Weekday::*};
    let hours = |days: &[voordeur_contract::Weekday]| OpeningHours {
        days: days.to_vec(),
        opens: "08:00".to_owned(),
        closes: "16:45".to_owned(),
    };
    let texts = texts("customer", "https://login.example.org");
    for (language, days, written) in [
        (
            Language::Nl,
            hours(&[Monday, Tuesday, Wednesday]),
            "maandag tot en met woensdag van 08:00 tot 16:45 uur",
        ),
        (Language::Fr, hours(&[Monday, Tuesday, Wednesday]), "du lundi au mercredi de 08:00 à 16:45"),
        (Language::En, hours(&[Monday, Tuesday, Friday]), "Monday, Tuesday and Friday from 08:00 to 16:45"),
        (Language::En, hours(&[Saturday]), "Saturday from 08:00 to 16:45"),
        (Language::Nl, hours(&[Saturday, Sunday]), "zaterdag en zondag van 08:00 tot 16:45 uur"),
    ] {
        assert_eq!(texts.hours(language, &[days]).unwrap(), [written]);
    }
}

#[test]
fn a_letter_is_dated_by_the_portals_calendar_and_says_where_to_type_the_code() {
    let texts = texts("customer", "https://login.example.org");
    let template = Template::samples().into_iter().find(|t| t.channel() == Channel::Letter).unwrap();
    let letter = texts.render(&template, Language::Nl, monday()).unwrap().letter.unwrap();
    assert_eq!(letter.date, "Brussel, 23 november 2026");
    assert_eq!(letter.recipient, ["Charlie Peeters", "Lindenstraat 12 bus 4", "3000 Leuven"]);
    assert_eq!(letter.sender.first().map(String::as_str), Some("Lindenhof"));
    let steps = letter.body.iter().find_map(|block| match block {
        Block::Steps { steps, link, .. } => Some((steps, link)),
        _ => None,
    });
    let (steps, link) = steps.unwrap();
    assert_eq!(link, "https://login.example.org/nl/register/resume?reference=K7P4-M2QX");
    assert!(steps[0].contains("login.example.org/nl/register/resume ") && steps[0].contains("K7P4-M2QX"));
    let text = letter.text();
    assert!(text.lines().any(|line| line == "7H3K-9PTB"), "{text}");
    assert!(text.contains("+32 2 555 01 00") && text.contains("zaterdag 20 februari 2027"), "{text}");
}

#[test]
fn an_address_abroad_ends_with_the_country_in_capitals() {
    let texts = texts("customer", "https://login.example.org");
    for (language, code, country) in [
        (Language::Nl, "NL", "NEDERLAND"),
        (Language::Fr, "DE", "ALLEMAGNE"),
        (Language::En, "FR", "FRANCE"),
        (Language::Nl, "JP", "JP"),
    ] {
        let address = ["Charlie Peeters", "Lindestraat 1", "1011 AB Amsterdam", code];
        let template = Template::RegistrationCode {
            name: "Charlie Peeters".to_owned(),
            address: address.map(str::to_owned).to_vec(),
            code: "7H3K-9PTB".to_owned(),
            valid_until: jiff::civil::date(2027, 2, 20),
            reference: "K7P4-M2QX".to_owned(),
        };
        let letter = texts.render(&template, language, monday()).unwrap().letter.unwrap();
        assert_eq!(letter.recipient.last().map(String::as_str), Some(country));
    }
}

/// Somebody who has a mobile number, an authenticator, or both, reads the one sentence that holds.
#[test]
fn the_mail_after_registering_says_how_this_person_logs_in() {
    let texts = texts("customer", "https://login.example.org");
    for (sms, authenticator, said, unsaid) in
        [(true, false, "SMS", "app"), (false, true, "app", "SMS"), (true, true, "SMS", "#")]
    {
        let number_ending = if sms { "01" } else { "" }.to_owned();
        let template =
            Template::Registered { name: "Charlie Peeters".to_owned(), sms, authenticator, number_ending };
        let text = texts.render(&template, Language::En, monday()).unwrap().text;
        assert!(text.contains(said) && !text.contains(unsaid), "{text}");
    }
}

#[test]
fn a_message_that_is_missing_is_told_by_language_and_name() {
    let error =
        texts("customer", "http://localhost").words(Language::Nl, "nowhere", &FluentArgs::new()).unwrap_err();
    assert_eq!(error.to_string(), "nl: nowhere: this message was expected to be there");
}
