use super::*;
use crate::{
    journeys::{AccountId, Effect, Standing, State, Turn},
    secrets::AuthenticatorSecret,
};
use jiff::Timestamp;
use serde_json::json;
use voordeur_contract::{EmailAddress, Language};

const EMAIL: &str = "customer@example.com";
const MOBILE: &str = "+32460000001";
const HASH: &str = "$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA";
const NAME: &str = "Charlie Peeters";
const CODE: &str = "012345";

fn account() -> StoredAccount {
    StoredAccount {
        id: AccountId("1".to_owned()),
        email: EmailAddress::parse(EMAIL).unwrap(),
        name: NAME.to_owned(),
        language: Language::Nl,
        person: Some("P-1000".to_owned()),
        mobile: Some(MOBILE.to_owned()),
        sms_is_factor: true,
        password_hash: HASH.to_owned(),
        authenticator: AuthenticatorSecret::from_base32("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP").ok(),
        renewal: None,
        standing: Standing::default(),
        revision: 1,
    }
}

fn message() -> Message {
    Message {
        channel: Channel::Sms,
        recipient: MOBILE.to_owned(),
        language: Language::Nl,
        template: "log-in-code".to_owned(),
        arguments: json!({ "code": CODE }),
    }
}

/// Whatever is printed by mistake says which, and neither whose nor what (OWASP ASVS 5.0, 16.2.5).
#[test]
fn nobody_and_no_code_is_printed() {
    let claimed = ClaimedMessage {
        id: "7".to_owned(),
        message: message(),
        attempts: 1,
        written_at: Timestamp::UNIX_EPOCH,
    };
    let shown = DevelopmentMessage {
        id: "7".to_owned(),
        channel: Channel::Mail,
        recipient: EMAIL.to_owned(),
        language: Language::Nl,
        subject: Some(CODE.to_owned()),
        text: CODE.to_owned(),
        document: None,
        at: Timestamp::UNIX_EPOCH,
    };
    let turn = Turn { state: State::Done, effects: vec![Effect::Send(message())], failure: None };
    for printed in [
        format!("{:?}", account()),
        format!("{:?}", account().facts()),
        format!("{claimed:?}"),
        format!("{shown:?}"),
        format!("{turn:?}"),
    ] {
        for secret in [EMAIL, MOBILE, HASH, NAME, CODE, "JBSWY3DPEHPK3PXP"] {
            assert!(!printed.contains(secret), "{secret} in {printed}");
        }
    }
}
