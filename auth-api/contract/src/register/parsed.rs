use super::{AtHand, HomeAddress, Paper, RegisterAnswer, RegisterStepName};
use crate::{
    CalendarDate, CalendarDateError, ClientReference, CustomerIdNumber, EmailAddress, FieldError,
    FieldReason, Means, OneTimeCode, Password, PrintedCode, Residence, SecondFactor,
};

/// The most characters a name, a street or a town may have.
const LINE_MAX_CHARACTERS: usize = 100;

/// The most characters a postal code, house number or box may have.
const PART_MAX_CHARACTERS: usize = 12;

/// The most characters a request to the desk may have.
pub const REQUEST_MAX_CHARACTERS: usize = 2000;

/// The most characters a telephone number may have, however it is written.
const MOBILE_MAX_CHARACTERS: usize = 40;

/// A [`RegisterAnswer`] whose texts have been read.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the answer of the same name says what they are")]
pub enum ParsedRegisterAnswer {
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
        let mut fields = Fields::default();
        let parsed = match self {
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
        parsed.ok_or(fields.errors)
    }
}

/// The fields of an answer, and what is wrong with them.
#[derive(Default)]
struct Fields {
    errors: Vec<FieldError>,
}

impl Fields {
    fn wrong(&mut self, field: &str, reason: FieldReason) {
        self.errors.push(FieldError::new(&["/answer/", field].concat(), reason));
    }

    fn read<T, E: Into<FieldReason>>(&mut self, field: &str, read: Result<T, E>) -> Option<T> {
        read.map_err(|error| self.wrong(field, error.into())).ok()
    }

    /// A text that has to be there: trimmed, a single space between words.
    fn text(&mut self, field: &str, typed: &str, longest: usize) -> Option<String> {
        let text = tidied(typed);
        if text.is_empty() {
            self.wrong(field, FieldReason::Required);
            return None;
        }
        self.bounded(field, text, longest)
    }

    fn bounded(&mut self, field: &str, text: String, longest: usize) -> Option<String> {
        let fits = text.chars().count() <= longest;
        if !fits {
            self.wrong(field, FieldReason::TooLong);
        }
        fits.then_some(text)
    }

    /// Postal code, house number, box.
    fn address(&mut self, [postal_code, house_number, r#box]: [&str; 3]) -> Option<HomeAddress> {
        let postal_code = self.text("postalCode", postal_code, PART_MAX_CHARACTERS);
        let house_number = self.text("houseNumber", house_number, PART_MAX_CHARACTERS);
        let r#box = self.bounded("box", tidied(r#box), PART_MAX_CHARACTERS);
        Some(HomeAddress { postal_code: postal_code?, house_number: house_number?, r#box: r#box? })
    }

    /// In the order in which people write an address.
    fn address_change(
        &mut self,
        street: &str,
        city: &str,
        [postal_code, house_number, r#box]: [&str; 3],
    ) -> Option<ParsedRegisterAnswer> {
        let street = self.text("street", street, LINE_MAX_CHARACTERS);
        let house_number = self.text("houseNumber", house_number, PART_MAX_CHARACTERS);
        let r#box = self.bounded("box", tidied(r#box), PART_MAX_CHARACTERS);
        let postal_code = self.text("postalCode", postal_code, PART_MAX_CHARACTERS);
        let city = self.text("city", city, LINE_MAX_CHARACTERS);
        let address = HomeAddress { postal_code: postal_code?, house_number: house_number?, r#box: r#box? };
        Some(ParsedRegisterAnswer::AddressChange { street: street?, city: city?, address })
    }

    fn desk_request(
        &mut self,
        request: &str,
        full_name: &str,
        born: [&str; 3],
        by_program: bool,
    ) -> Option<ParsedRegisterAnswer> {
        let request = self.text("request", request, REQUEST_MAX_CHARACTERS);
        let full_name = self.text("fullName", full_name, LINE_MAX_CHARACTERS);
        let date_of_birth = self.date(born)?;
        Some(ParsedRegisterAnswer::DeskRequest {
            request: request?,
            full_name: full_name?,
            date_of_birth,
            by_program,
        })
    }

    fn second_factors(&mut self, factors: &[SecondFactor]) -> Option<ParsedRegisterAnswer> {
        if factors.is_empty() {
            self.wrong("factors", FieldReason::Required);
            return None;
        }
        Some(ParsedRegisterAnswer::SecondFactors(factors.to_vec()))
    }

    /// Day, month, year. Names the parts that are missing; otherwise the date as a whole.
    fn date(&mut self, [day, month, year]: [&str; 3]) -> Option<CalendarDate> {
        match CalendarDate::parse(day, month, year) {
            Ok(date) => return Some(date),
            Err(CalendarDateError::Empty) => self.wrong("dateOfBirth", FieldReason::Required),
            Err(CalendarDateError::PartMissing { day, month, year }) => {
                for (field, missing) in [("day", day), ("month", month), ("year", year)] {
                    if missing {
                        self.wrong(field, FieldReason::Required);
                    }
                }
            }
            Err(CalendarDateError::NotDigits) => self.wrong("dateOfBirth", FieldReason::NotDigits),
            Err(CalendarDateError::Unknown) => self.wrong("dateOfBirth", FieldReason::UnknownDate),
        }
        None
    }
}

fn tidied(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

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
