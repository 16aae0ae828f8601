//! What is drawn at random for one answer of a registration, and what is kept of it.

use super::{Registering, key_uri};
use crate::{
    http::{ApiProblem, Services},
    journeys::{
        AccountId, FreshCode,
        register::{Fresh, FreshAuthenticator, FreshLetter, FreshRecoveryCode, LetterDates, Registration},
    },
    random::Random,
    secrets::{AuthenticatorSecret, Digest, SecretKey},
};
use jiff::Timestamp;
use qrcodegen::{QrCode, QrCodeEcc};
use voordeur_contract::{
    JourneyId, OneTimeCode, ParsedRegisterAnswer, PrintedCode, ProblemType, SecondFactor,
};

/// Draws everything that an answer may need. Only what takes time, a secret with its QR code, waits until it is asked
/// for.
///
/// # Errors
/// `internal`: nothing that a visitor does leads to it.
pub(in crate::http) fn fresh(
    services: &Services,
    registering: &Registering,
    (journey, state, answer): (&JourneyId, &Registration, &ParsedRegisterAnswer),
    now: Timestamp,
) -> Result<Fresh, ApiProblem> {
    let (key, random) = (&services.key, &services.random);
    let posted = printed_code(random);
    let authenticator = match answer {
        ParsedRegisterAnswer::SecondFactors(factors) if factors.contains(&SecondFactor::Authenticator) => {
            let email = state.given.email.as_ref().map(|email| email.address.as_str());
            Some(authenticator(random, &registering.issuer, email.unwrap_or_default())?)
        }
        _ => None,
    };
    Ok(Fresh {
        code: code(services, journey)?,
        reference: printed_code(random),
        letter: FreshLetter {
            digest: posted_digest(key, journey, &posted),
            code: posted,
            dates: LetterDates::of(&registering.calendar, &registering.rules.registration.letter, now),
        },
        authenticator,
        recovery_codes: (0..registering.rules.common.limits.recovery_codes)
            .map(|_| recovery_code(key, &printed_code(random)))
            .collect(),
        account: AccountId(random.id(now).to_string()),
    })
}

/// What is kept of a code that was sent by mail or SMS, or typed: bound to its journey.
pub(in crate::http) fn code_digest(key: &SecretKey, journey: &JourneyId, code: &OneTimeCode) -> Digest {
    key.code_digest(journey.as_str(), code.as_str())
}

/// What is kept of a code that was sent by post, or typed: bound to its journey.
pub(in crate::http) fn posted_digest(key: &SecretKey, journey: &JourneyId, code: &PrintedCode) -> Digest {
    key.code_digest(&format!("letter:{}", journey.as_str()), code.as_str())
}

/// A code to be sent by mail or SMS in a journey.
pub(in crate::http) fn code(services: &Services, journey: &JourneyId) -> Result<FreshCode, ApiProblem> {
    let code = OneTimeCode::parse(&services.random.code()).map_err(|_| internal())?;
    Ok(FreshCode { digest: code_digest(&services.key, journey, &code), code })
}

fn printed_code(random: &Random) -> PrintedCode {
    PrintedCode::from_bytes(random.bytes())
}

fn recovery_code(key: &SecretKey, code: &PrintedCode) -> FreshRecoveryCode {
    FreshRecoveryCode { digest: key.recovery_code_digest(code), code: code.grouped() }
}

fn authenticator(random: &Random, issuer: &str, email: &str) -> Result<FreshAuthenticator, ApiProblem> {
    let secret = AuthenticatorSecret::generate(random).to_base32();
    let uri = key_uri(issuer, email, &secret);
    let code = QrCode::encode_text(&uri, QrCodeEcc::Medium).map_err(|_| internal())?;
    Ok(FreshAuthenticator { secret, qr: rows(&code), uri })
}

/// The modules from top to bottom: `1` is dark.
fn rows(code: &QrCode) -> Vec<String> {
    let module = |column, row| if code.get_module(column, row) { '1' } else { '0' };
    let side = code.size();
    (0..side).map(|row| (0..side).map(|column| module(column, row)).collect()).collect()
}

fn internal() -> ApiProblem {
    ApiProblem::new(ProblemType::Internal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn journey(number: u8) -> JourneyId {
        JourneyId::parse(&format!("00000000-0000-4000-8000-{number:012}")).unwrap()
    }

    #[test]
    fn a_code_is_worth_nothing_in_another_journey_or_by_another_way() {
        let (key, code) = (SecretKey::new([7; 32]), OneTimeCode::parse("123456").unwrap());
        let digest = code_digest(&key, &journey(1), &code);
        assert_eq!(digest, code_digest(&key, &journey(1), &code));
        assert_ne!(digest, code_digest(&key, &journey(2), &code));
        let posted = PrintedCode::parse("1234-5600").unwrap();
        assert_ne!(posted_digest(&key, &journey(1), &posted), posted_digest(&key, &journey(2), &posted));
    }

    #[test]
    fn the_qr_code_has_its_three_corners_and_says_the_longest_address_too() {
        let longest = format!("{}@example.com", "ü".repeat(200));
        for email in ["elodie@example.com", &longest] {
            let fresh = authenticator(&Random::seeded(1), "Lindenhof", email).unwrap();
            let side = fresh.qr.len();
            assert!(fresh.qr.iter().all(|row| row.len() == side && row.chars().all(|c| "01".contains(c))));
            let top = fresh.qr.first().unwrap();
            assert!(top.starts_with("11111110") && top.ends_with("01111111"), "{top}");
            assert!(fresh.qr.last().unwrap().starts_with("11111110"));
        }
    }

    #[test]
    fn no_recovery_code_is_drawn_twice() {
        let (key, random) = (SecretKey::new([7; 32]), Random::system());
        let codes: Vec<_> = (0..10).map(|_| recovery_code(&key, &printed_code(&random))).collect();
        let different: HashSet<_> = codes.iter().map(|code| code.digest.as_str().to_owned()).collect();
        assert_eq!(different.len(), codes.len());
        assert!(
            codes
                .iter()
                .all(|code| PrintedCode::parse(&code.code).is_ok_and(|read| read.grouped() == code.code))
        );
    }
}
