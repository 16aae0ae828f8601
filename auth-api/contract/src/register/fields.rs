//! How the fields of registering are read, several at a time.

use super::{
    HomeAddress, ParsedRegisterAnswer,
    parsed::{LINE_MAX_CHARACTERS, REQUEST_MAX_CHARACTERS},
};
use crate::{
    CalendarDate, CalendarDateError, FieldReason, SecondFactor,
    fields::{Fields, tidied},
};

/// The most characters a postal code, house number or box may have.
const PART_MAX_CHARACTERS: usize = 12;

impl Fields {
    /// Postal code, house number, box.
    pub(super) fn address(&mut self, [postal_code, house_number, r#box]: [&str; 3]) -> Option<HomeAddress> {
        let postal_code = self.text("postalCode", postal_code, PART_MAX_CHARACTERS);
        let house_number = self.text("houseNumber", house_number, PART_MAX_CHARACTERS);
        let r#box = self.bounded("box", tidied(r#box), PART_MAX_CHARACTERS);
        Some(HomeAddress { postal_code: postal_code?, house_number: house_number?, r#box: r#box? })
    }

    /// In the order in which people write an address.
    pub(super) fn address_change(
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

    pub(super) fn desk_request(
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

    pub(super) fn second_factors(&mut self, factors: &[SecondFactor]) -> Option<ParsedRegisterAnswer> {
        if factors.is_empty() {
            self.wrong("factors", FieldReason::Required);
            return None;
        }
        Some(ParsedRegisterAnswer::SecondFactors(factors.to_vec()))
    }

    /// Day, month, year. Names the parts that are missing; otherwise the date as a whole.
    pub(super) fn date(&mut self, [day, month, year]: [&str; 3]) -> Option<CalendarDate> {
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
