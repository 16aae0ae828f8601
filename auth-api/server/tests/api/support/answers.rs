//! What people say who register.

use super::{NOBODYS_REFERENCE, REFERENCE};
use voordeur_contract::{AtHand, Means, RegisterAnswer, RegisterStepName, Residence};

/// What a registration begins with: which of it is right.
#[derive(Clone, Copy)]
pub(crate) struct Said {
    pub(crate) number: bool,
    pub(crate) date: bool,
    pub(crate) address: bool,
}

/// All of it is.
pub(crate) const RIGHT: Said = Said { number: true, date: true, address: true };

impl Said {
    /// The answers, from the first to the last that confirms.
    pub(crate) fn answers(self) -> Vec<RegisterAnswer> {
        vec![
            RegisterAnswer::AtHand { at_hand: AtHand::ClientReference, website: String::new() },
            RegisterAnswer::Residence { residence: Residence::Belgium },
            RegisterAnswer::Means { means: Means::ClientReference },
            reference(if self.number { REFERENCE } else { NOBODYS_REFERENCE }),
            born(if self.date { "29" } else { "28" }),
            lives(if self.address { "12A" } else { "13" }),
        ]
    }
}

pub(crate) fn reference(reference: &str) -> RegisterAnswer {
    RegisterAnswer::ClientReference { reference: reference.to_owned() }
}

/// A day of February 1984.
pub(crate) fn born(day: &str) -> RegisterAnswer {
    RegisterAnswer::DateOfBirth { day: day.to_owned(), month: "2".to_owned(), year: "1984".to_owned() }
}

/// A house in Antwerp.
pub(crate) fn lives(house_number: &str) -> RegisterAnswer {
    RegisterAnswer::HomeAddress {
        postal_code: "2018".to_owned(),
        house_number: house_number.to_owned(),
        r#box: String::new(),
    }
}

pub(crate) fn email(email: &str) -> RegisterAnswer {
    RegisterAnswer::Email { email: email.to_owned() }
}

pub(crate) fn mobile(mobile: &str) -> RegisterAnswer {
    RegisterAnswer::Mobile { mobile: mobile.to_owned(), consent: false }
}

pub(crate) fn typed(code: &str) -> RegisterAnswer {
    RegisterAnswer::Code { code: code.to_owned() }
}

pub(crate) fn posted(code: &str) -> RegisterAnswer {
    RegisterAnswer::PostedCode { code: code.to_owned() }
}

pub(crate) fn back_to(step: RegisterStepName) -> RegisterAnswer {
    RegisterAnswer::ReturnTo { step }
}

/// Some six digits that are not these.
pub(crate) fn wrong(code: &str) -> RegisterAnswer {
    typed(if code == "000000" { "000001" } else { "000000" })
}
