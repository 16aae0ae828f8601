use super::*;
use serde_json::Value;
use voordeur_contract::Language;

fn message(channel: Channel, template: &str, arguments: Value) -> Message {
    Message {
        channel,
        recipient: "+32460000001".to_owned(),
        language: Language::En,
        template: template.to_owned(),
        arguments,
    }
}

#[test]
fn a_message_of_the_store_is_recognised() {
    let code = message(Channel::Sms, "log-in-code", json!({ "code": "123456", "minutes": 10 }));
    assert!(Template::of(&code) == Some(Template::LogInCode { code: "123456".to_owned(), minutes: 10 }));
}

#[test]
fn a_message_by_the_wrong_way_or_with_other_arguments_is_none() {
    let arguments = json!({ "code": "123456", "minutes": 10 });
    for wrong in [
        message(Channel::Mail, "log-in-code", arguments.clone()),
        message(Channel::Sms, "log-in", arguments),
        message(Channel::Sms, "log-in-code", json!({ "code": "123456" })),
    ] {
        assert!(Template::of(&wrong).is_none());
    }
}

#[test]
fn a_mail_about_a_recovery_code_is_recognised() {
    let used = message(Channel::Mail, "recovery-code-used", json!({ "left": 9 }));
    assert!(Template::of(&used) == Some(Template::RecoveryCodeUsed { left: 9 }));
}

/// What the journeys write, by name: the seam between them and delivery.
#[test]
fn every_message_of_registering_is_recognised() {
    let code = json!({ "code": "123456", "minutes": 10 });
    let letter = json!({ "name": "Charlie Peeters", "address": ["Charlie Peeters", "Lindenstraat 12", "3000 Leuven"],
                         "code": "7H3K-9PTB", "valid_until": "2027-02-20", "reference": "K7P4-M2QX" });
    let sent = json!({ "expected_on": "2026-11-27", "new_code_from": "2026-11-30",
                       "address_masked": "L•••••straat 1•, 3000 Leuven", "reference": "K7P4-M2QX" });
    let registered =
        json!({ "name": "Charlie Peeters", "sms": true, "authenticator": false, "number_ending": "01" });
    let request = json!({ "reference": "K7P4-M2QX", "request": "Help", "full_name": "Charlie Peeters",
                          "date_of_birth": "1980-05-01" });
    let change = json!({ "reference": "K7P4-M2QX", "name": "Charlie Peeters", "address": "Naamsestraat 22" });
    for (channel, name, arguments) in [
        (Channel::Mail, "register-email-code", code.clone()),
        (Channel::Mail, "register-email-taken", json!({})),
        (Channel::Sms, "register-mobile-code", code.clone()),
        (Channel::Letter, "registration-code", letter),
        (Channel::Mail, "register-begun", json!({ "reference": "K7P4-M2QX" })),
        (Channel::Mail, "register-letter-sent", sent),
        (Channel::Mail, "register-resume-code", code),
        (Channel::Mail, "registered", registered),
        (Channel::Mail, "registration-replaced", json!({})),
        (Channel::Mail, "desk-request", request),
        (Channel::Mail, "desk-address-change", change),
    ] {
        assert!(Template::of(&message(channel, name, arguments)).is_some(), "{name}");
    }
}

#[test]
fn a_day_that_does_not_exist_is_no_message() {
    let sent = json!({ "expected_on": "2026-02-30", "new_code_from": "2026-11-30",
                       "address_masked": "L•••••straat 1•", "reference": "K7P4-M2QX" });
    assert!(Template::of(&message(Channel::Mail, "register-letter-sent", sent)).is_none());
}
