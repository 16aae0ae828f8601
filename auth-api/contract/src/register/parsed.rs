use super::{AtHand, HomeAddress, Paper, RegisterAnswer, RegisterStepName};
use crate::{
    CalendarDate, ClientReference, CustomerIdNumber, EmailAddress, FieldError, MOBILE_MAX_CHARACTERS, Means,
    OneTimeCode, Password, PrintedCode, Residence, SecondFactor, fields::Fields,
};

/// The most characters a name, a street or a town may have.
pub(super) const LINE_MAX_CHARACTERS: usize = 100;

/// The most characters a request to the desk may have.
pub const REQUEST_MAX_CHARACTERS: usize = 2000;

/// A [`RegisterAnswer`] whose texts have been read.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the answer of the same name says what they are")]
pub enum ParsedRegisterAnswer {
    AcceptInvitation,
    AtHand {
        at_hand: AtHand,
        by_program: bool,
    },
    Residence(Residence),
    Means(Means),
    ClientReference(ClientReference),
    CustomerId(CustomerIdNumber),
    CannotFind,
    Paper(Option<Paper>),
    DeskRequest {
        request: String,
        full_name: String,
        date_of_birth: CalendarDate,
        by_program: bool,
    },
    DateOfBirth(CalendarDate),
    FamilyName(String),
    HomeAddress(HomeAddress),
    LookAgain,
    Email {
        email: EmailAddress,
        typed: String,
    },
    Code(OneTimeCode),
    ResendCode,
    PostedCode(PrintedCode),
    NewLetter,
    AddressIncorrect,
    AddressChange {
        street: String,
        city: String,
        address: HomeAddress,
    },
    /// The API alone can read a telephone number.
    Mobile {
        typed: String,
        consent: bool,
    },
    NewPassword(Password),
    SecondFactors(Vec<SecondFactor>),
    RecoveryCodesSaved,
    Register,
    ResumeReference(PrintedCode),
    ReturnTo(RegisterStepName),
    MoreTime,
}

impl RegisterAnswer {
    /// Reads the texts, or names every field that cannot be read and why.
    pub fn parse(&self) -> Result<ParsedRegisterAnswer, Vec<FieldError>> {
        use ParsedRegisterAnswer as Parsed;
        let mut fields = Fields::at("/answer");
        let parsed = match self {
            Self::AcceptInvitation {} => Some(Parsed::AcceptInvitation),
            Self::AtHand { at_hand, website } => {
                Some(Parsed::AtHand { at_hand: *at_hand, by_program: !website.is_empty() })
            }
            Self::Residence { residence } => Some(Parsed::Residence(*residence)),
            Self::Means { means } => Some(Parsed::Means(*means)),
            Self::ClientReference { reference } => {
                fields.read("reference", ClientReference::parse(reference)).map(Parsed::ClientReference)
            }
            Self::CustomerId { number } => {
                fields.read("number", CustomerIdNumber::parse(number)).map(Parsed::CustomerId)
            }
            Self::CannotFind {} => Some(Parsed::CannotFind),
            Self::Paper { paper } => Some(Parsed::Paper(*paper)),
            Self::DeskRequest { request, full_name, day, month, year, website } => {
                fields.desk_request(request, full_name, [day, month, year], !website.is_empty())
            }
            Self::DateOfBirth { day, month, year } => {
                fields.date([day, month, year]).map(Parsed::DateOfBirth)
            }
            Self::FamilyName { family_name } => {
                fields.text("familyName", family_name, LINE_MAX_CHARACTERS).map(Parsed::FamilyName)
            }
            Self::HomeAddress { postal_code, house_number, r#box } => {
                fields.address([postal_code, house_number, r#box]).map(Parsed::HomeAddress)
            }
            Self::LookAgain {} => Some(Parsed::LookAgain),
            Self::Email { email } => fields
                .read("email", EmailAddress::parse(email))
                .map(|parsed| Parsed::Email { email: parsed, typed: email.trim().to_owned() }),
            Self::Code { code } => fields.read("code", OneTimeCode::parse(code)).map(Parsed::Code),
            Self::ResendCode {} => Some(Parsed::ResendCode),
            Self::PostedCode { code } => {
                fields.read("code", PrintedCode::parse(code)).map(Parsed::PostedCode)
            }
            Self::NewLetter {} => Some(Parsed::NewLetter),
            Self::AddressIncorrect {} => Some(Parsed::AddressIncorrect),
            Self::AddressChange { street, house_number, r#box, postal_code, city } => {
                fields.address_change(street, city, [postal_code, house_number, r#box])
            }
            Self::Mobile { mobile, consent } => fields
                .text("mobile", mobile, MOBILE_MAX_CHARACTERS)
                .map(|typed| Parsed::Mobile { typed, consent: *consent }),
            Self::NewPassword { password } => {
                fields.read("password", Password::parse_new(password)).map(Parsed::NewPassword)
            }
            Self::SecondFactors { factors } => fields.second_factors(factors),
            Self::RecoveryCodesSaved {} => Some(Parsed::RecoveryCodesSaved),
            Self::Register {} => Some(Parsed::Register),
            Self::ResumeReference { reference } => {
                fields.read("reference", PrintedCode::parse(reference)).map(Parsed::ResumeReference)
            }
            Self::ReturnTo { step } => Some(Parsed::ReturnTo(*step)),
            Self::MoreTime {} => Some(Parsed::MoreTime),
        };
        fields.read_all(parsed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FieldReason;

    fn errors(answer: &RegisterAnswer) -> Vec<(String, FieldReason)> {
        let errors = answer.parse().unwrap_err();
        errors.into_iter().map(|error| (error.field().to_owned(), error.reason)).collect()
    }

    #[test]
    fn every_mistake_is_named_at_once() {
        let answer = RegisterAnswer::DeskRequest {
            request: " ".into(),
            full_name: "x".repeat(101),
            day: "31".into(),
            month: "2".into(),
            year: "1990".into(),
            website: String::new(),
        };
        let expected = [
            ("request", FieldReason::Required),
            ("fullName", FieldReason::TooLong),
            ("dateOfBirth", FieldReason::UnknownDate),
        ];
        assert_eq!(errors(&answer), expected.map(|(field, reason)| (field.to_owned(), reason)));
    }

    #[test]
    fn the_part_of_a_date_that_is_missing_is_named() {
        let answer =
            RegisterAnswer::DateOfBirth { day: "1".into(), month: String::new(), year: "1990".into() };
        assert_eq!(errors(&answer), [("month".to_owned(), FieldReason::Required)]);
    }

    #[test]
    fn what_is_missing_of_an_address_is_named_in_the_order_of_the_form() {
        let nothing = String::new;
        let answer = RegisterAnswer::AddressChange {
            street: nothing(),
            house_number: nothing(),
            r#box: nothing(),
            postal_code: nothing(),
            city: nothing(),
        };
        let expected = ["street", "houseNumber", "postalCode", "city"];
        assert_eq!(errors(&answer), expected.map(|field| (field.to_owned(), FieldReason::Required)));
    }

    #[test]
    fn a_box_is_not_needed_and_white_space_is_tidied() {
        let answer = RegisterAnswer::HomeAddress {
            postal_code: " 1000 ".into(),
            house_number: "12  A".into(),
            r#box: String::new(),
        };
        let Ok(ParsedRegisterAnswer::HomeAddress(address)) = answer.parse() else { unreachable!() };
        assert_eq!((address.house_number.as_str(), address.r#box.as_str()), ("12 A", ""));
    }

    #[test]
    fn a_field_that_only_programs_fill_in_gives_them_away() {
        let answer =
            RegisterAnswer::AtHand { at_hand: AtHand::Nothing, website: "https://example.com".into() };
        assert!(matches!(answer.parse(), Ok(ParsedRegisterAnswer::AtHand { by_program: true, .. })));
    }
}
