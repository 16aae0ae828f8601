use super::{AtHand, Paper, RegisterStepName};
use crate::{Means, Residence, SecondFactor};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a screen of registering sends. Texts are as the person typed them; [`RegisterAnswer::parse`] reads them, on
/// both sides.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum RegisterAnswer {
    /// To `invitation`.
    AcceptInvitation {},
    /// To `at-hand`.
    #[serde(rename_all = "camelCase")]
    AtHand {
        /// One of the options of the step.
        at_hand: AtHand,
        /// A field that people do not see and programs fill in: empty from people. Filled in, everything looks the
        /// same and nobody is found.
        #[serde(default)]
        website: String,
    },
    /// To `residence`.
    Residence {
        /// Where the person lives.
        residence: Residence,
    },
    /// To `means`.
    Means {
        /// One of those of the step.
        means: Means,
    },
    /// To `client-reference`.
    ClientReference {
        /// As it stands on a document, with or without what is around it.
        reference: String,
    },
    /// To `customer-id`.
    CustomerId {
        /// A customer ID number, a contract number, or the reference on a hospital-admission letter.
        number: String,
    },
    /// To `not-eligible`, `client-reference`, `customer-id` and `not-found`: on which paper does the number stand?
    CannotFind {},
    /// To `paper`; without a paper to `not-eligible` and `not-found` as well.
    Paper {
        /// One of those of the step; absent: none of them, a request to the desk is left.
        paper: Option<Paper>,
    },
    /// To `desk-request`.
    #[serde(rename_all = "camelCase")]
    DeskRequest {
        /// What is asked.
        request: String,
        /// Who asks.
        full_name: String,
        /// Day of birth.
        day: String,
        /// Month of birth.
        month: String,
        /// Year of birth.
        year: String,
        /// As in `at-hand`.
        #[serde(default)]
        website: String,
    },
    /// To `date-of-birth`.
    DateOfBirth {
        /// Day: `1` or `01`.
        day: String,
        /// Month, in digits.
        month: String,
        /// Year, four digits.
        year: String,
    },
    /// To `family-name`.
    #[serde(rename_all = "camelCase")]
    FamilyName {
        /// The family name.
        family_name: String,
    },
    /// To `home-address`.
    #[serde(rename_all = "camelCase")]
    HomeAddress {
        /// Postal code.
        postal_code: String,
        /// House number with its letter.
        house_number: String,
        /// Box or flat; may be empty.
        r#box: String,
    },
    /// To `not-found`: the insurer's records may have changed.
    LookAgain {},
    /// To `email`.
    Email {
        /// The e-mail address.
        email: String,
    },
    /// To `email-code`, `mobile-code`, `authenticator-setup` and `resume-code`.
    Code {
        /// Six digits; spaces and dashes do not matter.
        code: String,
    },
    /// To `email-code`, `mobile-code` and `resume-code`: send another code. The earlier ones go on working.
    ResendCode {},
    /// To `letter`.
    PostedCode {
        /// Eight characters (Crockford's base 32); spaces, dashes and case do not matter.
        code: String,
    },
    /// To `letter` and `address-incorrect`: send another letter. The earlier one is void.
    NewLetter {},
    /// To `letter`: that is not my address. The code on its way is revoked.
    AddressIncorrect {},
    /// To `address-incorrect`.
    #[serde(rename_all = "camelCase")]
    AddressChange {
        /// Street.
        street: String,
        /// House number with its letter.
        house_number: String,
        /// Box or flat; may be empty.
        r#box: String,
        /// Postal code.
        postal_code: String,
        /// Town.
        city: String,
    },
    /// To `mobile`.
    Mobile {
        /// A mobile number in any notation of any country; without a country it is one of the portal's own.
        mobile: String,
        /// It may be used for other things than codes.
        consent: bool,
    },
    /// To `new-password`.
    NewPassword {
        /// The password.
        password: String,
    },
    /// To `second-factors`.
    SecondFactors {
        /// At least one of the options of the step.
        factors: Vec<SecondFactor>,
    },
    /// To `recovery-codes`.
    RecoveryCodesSaved {},
    /// To `check-answers`: make the account.
    Register {},
    /// To `resume-reference`.
    ResumeReference {
        /// Eight characters (Crockford's base 32).
        reference: String,
    },
    /// To any step that is not an end: back to one that was answered before.
    ReturnTo {
        /// Which.
        step: RegisterStepName,
    },
    /// To any step that is not an end: the journey's time starts anew.
    MoreTime {},
}

impl fmt::Debug for RegisterAnswer {
    /// What was typed stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RegisterAnswer(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_that_does_not_belong_is_refused() {
        let with_more = r#"{"type":"email","email":"customer@example.com","newsletter":true}"#;
        assert!(serde_json::from_str::<RegisterAnswer>(with_more).is_err());
        assert!(serde_json::from_str::<RegisterAnswer>(r#"{"type":"register","force":true}"#).is_err());
    }

    #[test]
    fn what_was_typed_is_not_printed() {
        let answer = RegisterAnswer::Email { email: "customer@example.com".into() };
        assert_eq!(format!("{answer:?}"), "RegisterAnswer(…)");
    }
}
