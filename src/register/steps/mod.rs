//! The screens of the steps, one a file: each shows what it is given and sends answers, and asks nobody else.

pub(crate) mod at_hand;
pub(crate) mod client_reference;
pub(crate) mod customer_id;
pub(crate) mod date_of_birth;
pub(crate) mod email;
pub(crate) mod email_code;
pub(crate) mod family_name;
pub(crate) mod home_address;
pub(crate) mod loading;
pub(crate) mod means;
pub(crate) mod paper;
pub(crate) mod residence;

mod cannot_find;

/// The parts of registering: who you are, your contact details, how you log in, check and register.
const PARTS: u32 = 4;

/// Who you are.
const IDENTITY: (u32, u32) = (1, PARTS);

/// Your contact details.
const CONTACT: (u32, u32) = (2, PARTS);
