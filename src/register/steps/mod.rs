//! The screens of the steps, one a file: each shows what it is given and sends answers, and asks nobody else.

pub(crate) mod address_incorrect;
pub(crate) mod at_hand;
pub(crate) mod authenticator_setup;
pub(crate) mod check_answers;
pub(crate) mod client_reference;
pub(crate) mod customer_id;
pub(crate) mod date_of_birth;
pub(crate) mod desk_request;
pub(crate) mod desk_request_sent;
pub(crate) mod email;
pub(crate) mod email_code;
pub(crate) mod family_name;
pub(crate) mod home_address;
pub(crate) mod invitation;
pub(crate) mod invitation_accepted;
pub(crate) mod invitation_link;
pub(crate) mod letter;
pub(crate) mod loading;
pub(crate) mod means;
pub(crate) mod mobile;
pub(crate) mod mobile_code;
pub(crate) mod new_password;
pub(crate) mod not_eligible;
pub(crate) mod not_found;
pub(crate) mod paper;
pub(crate) mod recovery_codes;
pub(crate) mod registered;
pub(crate) mod residence;
pub(crate) mod resume_code;
pub(crate) mod resume_reference;
pub(crate) mod second_factor_set_up;
pub(crate) mod second_factors;

mod answers;
mod arrived;
mod date_fields;
mod elsewhere;
mod honeypot;
mod number_papers;
mod number_question;
mod sentence;
mod ways_out;

use crate::components::Progress;

/// How many parts registering has.
const PARTS: u32 = 4;

/// Who you are.
const IDENTITY: Progress = Progress::named(1, PARTS, "register-part-identity");

/// Your contact details.
const CONTACT: Progress = Progress::named(2, PARTS, "register-part-contact");

/// How you log in.
const LOG_IN: Progress = Progress::named(3, PARTS, "register-part-log-in");

/// The invitation, of whoever was invited.
const INVITATION: Progress = Progress::named(1, 2, "register-part-invitation");

/// Everything after it.
const INVITED: Progress = Progress::named(2, 2, "register-part-log-in");

/// The part to which a step belongs. Whoever was invited has no reference, and another way to go.
const fn part(of: Progress, reference: &str) -> Progress {
    if reference.is_empty() { INVITED } else { of }
}

/// Check and register.
const CHECK: Progress = Progress::named(4, PARTS, "register-part-check");
