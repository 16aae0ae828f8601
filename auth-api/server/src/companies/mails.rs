//! What the person is told. The names and arguments are those of [`crate::deliver::Template`].

use super::{Owner, Situation, User};
use crate::store::{Channel, Message};
use serde_json::{Value, json};
use voordeur_contract::{EmailAddress, Language};

/// Which mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mail {
    Invitation,
    InvitationWithdrawn,
    AccessChanged,
    AccessBlocked,
    AccessRestored,
    AccessRemoved,
    SecondFactorReset,
    SessionsEnded,
    NameChanged,
    /// With the new address, masked.
    NewEmailAsked(String),
    ConfirmEmail,
    NewMobileAsked,
}

/// A mail to a user at the present address.
pub(super) fn to(user: &User, mail: &Mail, situation: &Situation<'_>) -> Message {
    let mut message = to_address(&user.email, user.language, mail, situation);
    if let (Mail::NameChanged, Value::Object(arguments)) = (mail, &mut message.arguments) {
        arguments.insert("name".to_owned(), user.name.clone().into());
    }
    message
}

/// The same to another address.
pub(super) fn to_address(
    email: &EmailAddress,
    language: Language,
    mail: &Mail,
    situation: &Situation<'_>,
) -> Message {
    let company = &situation.company.name;
    let (token, days) = (situation.fresh.token.expose(), situation.rules.companies.invitation_days);
    let told = json!({ "company": company });
    let (template, arguments) = match mail {
        Mail::Invitation => {
            let by = &situation.actor.name;
            ("invitation", json!({ "company": company, "by": by, "token": token, "days": days }))
        }
        Mail::InvitationWithdrawn => ("invitation-withdrawn", told),
        Mail::AccessChanged => ("access-changed", told),
        Mail::AccessBlocked => ("access-blocked", told),
        Mail::AccessRestored => ("access-restored", told),
        Mail::AccessRemoved => ("access-removed", told),
        Mail::SecondFactorReset => ("second-factor-reset", told),
        Mail::SessionsEnded => ("sessions-ended", told),
        Mail::NameChanged => ("name-changed", told),
        Mail::NewEmailAsked(masked) => ("new-email-asked", json!({ "company": company, "email": masked })),
        Mail::ConfirmEmail => ("confirm-email", json!({ "company": company, "token": token, "days": days })),
        Mail::NewMobileAsked => ("new-mobile-asked", told),
    };
    mailed(email, language, template, arguments)
}

/// Somebody's address was given for somebody else.
pub(super) fn to_owner(owner: &Owner) -> Message {
    mailed(&owner.email, owner.language, "new-email-taken", json!({}))
}

/// To the address that an account had until now. `new` is the one that has taken its place.
pub fn email_changed(former: &EmailAddress, language: Language, new: &EmailAddress) -> Message {
    mailed(former, language, "email-changed", json!({ "email": new.masked() }))
}

fn mailed(email: &EmailAddress, language: Language, template: &str, arguments: Value) -> Message {
    Message {
        channel: Channel::Mail,
        recipient: email.as_str().to_owned(),
        language,
        template: template.to_owned(),
        arguments,
    }
}
