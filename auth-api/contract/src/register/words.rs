use crate::records::NumberKind;
use serde::{Deserialize, Serialize};

/// What a person has at hand who begins to register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AtHand {
    /// A document of the insurer, with the client reference on it.
    ClientReference,
    /// A card, letter or statement with a customer ID number on it.
    CustomerId,
    /// None of these.
    Nothing,
}

/// A paper on which a customer ID number, or a number that may stand for it, is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// An insurance contract: the client reference.
    Contract,
    /// A payment notice: the client reference.
    PaymentNotice,
    /// An e-mail: the client reference.
    Email,
    /// The membership card: the customer ID number.
    Card,
    /// The letter or e-mail that presents the portal: the customer ID number.
    WelcomeLetter,
    /// A benefits statement: a contract number.
    BenefitsStatement,
    /// The confirmation of a hospital admission: the insurer's reference.
    AdmissionLetter,
}

/// A number as it was read, for the person to compare with the paper.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReadNumber {
    /// What kind of number it is.
    pub kind: NumberKind,
    /// The number in the groups in which it is printed: `0079-99999999-99`.
    pub number: String,
}

impl std::fmt::Debug for ReadNumber {
    /// Whose number it is stands in no log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReadNumber").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// What confirms where a person lives.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct HomeAddress {
    /// As the country writes it: `1000`, `75001`, `1012 AB`.
    pub postal_code: String,
    /// With its letter, if any: `12A`.
    pub house_number: String,
    /// The box or flat; empty without one.
    pub r#box: String,
}

impl std::fmt::Debug for HomeAddress {
    /// Where somebody lives stands in no log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HomeAddress(…)")
    }
}

/// Who can put right the address to which the code was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AddressBranch {
    /// The employer, who supplied it.
    Employer,
    /// The employer, who supplied it; or the person, by the form, because hospitalisation cover is part of the plan.
    EmployerOrForm,
    /// The person, by the form.
    Form,
}

macro_rules! register_step_names {
    ($($variant:ident = $name:literal,)+) => {
        /// The name of a step of registering: its `type` in JSON and the last part of its screen's address.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(rename_all = "kebab-case")]
        #[expect(missing_docs, reason = "`RegisterStep` says what each is")]
        pub enum RegisterStepName {
            $($variant,)+
        }

        impl RegisterStepName {
            /// All of them, in the order in which a person meets them.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// As it stands in JSON and in addresses.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }
        }
    };
}

register_step_names! {
    Invitation = "invitation",
    AtHand = "at-hand",
    Residence = "residence",
    Means = "means",
    NotEligible = "not-eligible",
    ClientReference = "client-reference",
    CustomerId = "customer-id",
    Paper = "paper",
    DeskRequest = "desk-request",
    DeskRequestSent = "desk-request-sent",
    DateOfBirth = "date-of-birth",
    FamilyName = "family-name",
    HomeAddress = "home-address",
    NotFound = "not-found",
    Email = "email",
    EmailCode = "email-code",
    Letter = "letter",
    AddressIncorrect = "address-incorrect",
    Mobile = "mobile",
    MobileCode = "mobile-code",
    NewPassword = "new-password",
    SecondFactors = "second-factors",
    AuthenticatorSetup = "authenticator-setup",
    RecoveryCodes = "recovery-codes",
    CheckAnswers = "check-answers",
    Registered = "registered",
    InvitationAccepted = "invitation-accepted",
    SecondFactorSetUp = "second-factor-set-up",
    AccountBlocked = "account-blocked",
    ResumeReference = "resume-reference",
    ResumeCode = "resume-code",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_those_of_json() {
        for name in RegisterStepName::ALL {
            assert_eq!(serde_json::to_string(name).unwrap(), format!("\"{}\"", name.name()));
        }
    }
}
