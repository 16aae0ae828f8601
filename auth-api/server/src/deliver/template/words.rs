use super::Template;
use jiff::civil::Date;

/// Which messages of `delivery.ftl` say it, and what stands in places of its own.
#[derive(Clone, Copy)]
pub(in crate::deliver) enum Words<'a> {
    /// One message; the line by which the phone fills in `code` is put behind it.
    Sms { text: &'static str, code: &'a str },
    /// Subject and text.
    Mail { subject: &'static str, text: &'static str },
    /// A page with a code.
    Letter(CodeLetter<'a>),
}

/// A letter that carries a code by which a registration goes on.
#[derive(Clone, Copy)]
pub(in crate::deliver) struct CodeLetter<'a> {
    /// What the ids of its own messages begin with.
    pub(in crate::deliver) prefix: &'static str,
    pub(in crate::deliver) address: &'a [String],
    pub(in crate::deliver) code: &'a str,
    /// Of the registration.
    pub(in crate::deliver) reference: &'a str,
}

/// What a variable of a message holds.
#[derive(Clone, Copy)]
pub(in crate::deliver) enum Variable<'a> {
    Text(&'a str),
    Number(u32),
    /// Written out with the day of the week: a day to come.
    Weekday(Date),
    /// Written out without it.
    Day(Date),
}

impl Template {
    /// Its words.
    pub(in crate::deliver) fn words(&self) -> Words<'_> {
        let mail = |subject, text| Words::Mail { subject, text };
        match self {
            Self::LogInCode { code, .. } => Words::Sms { text: "sms-log-in-code", code },
            Self::LogInEmailCode { .. } => {
                mail("mail-log-in-email-code-subject", "mail-log-in-email-code-text")
            }
            Self::SecondFactorSetUp {} => {
                mail("mail-second-factor-set-up-subject", "mail-second-factor-set-up-text")
            }
            Self::StepUpCode { code, .. } => Words::Sms { text: "sms-step-up-code", code },
            Self::AccountBlocked { .. } => mail("mail-account-blocked-subject", "mail-account-blocked-text"),
            Self::AccountClosed {} => mail("mail-account-closed-subject", "mail-account-closed-text"),
            Self::CodesBlocked {} => mail("mail-codes-blocked-subject", "mail-codes-blocked-text"),
            Self::StepUpCodesBlocked {} => {
                mail("mail-step-up-codes-blocked-subject", "mail-step-up-codes-blocked-text")
            }
            Self::RecoveryCodeUsed { .. } => {
                mail("mail-recovery-code-used-subject", "mail-recovery-code-used-text")
            }
            Self::RegisterEmailCode { .. } => {
                mail("mail-register-email-code-subject", "mail-register-email-code-text")
            }
            Self::RegisterEmailTaken {} => {
                mail("mail-register-email-taken-subject", "mail-register-email-taken-text")
            }
            Self::RegisterMobileCode { code, .. } => Words::Sms { text: "sms-register-mobile-code", code },
            Self::RegistrationCode { address, code, reference, .. } => {
                Words::Letter(CodeLetter { prefix: "letter-registration-code-", address, code, reference })
            }
            Self::RegisterBegun { .. } => mail("mail-register-begun-subject", "mail-register-begun-text"),
            Self::RegisterLetterSent { .. } => {
                mail("mail-register-letter-sent-subject", "mail-register-letter-sent-text")
            }
            Self::RegisterResumeCode { .. } => {
                mail("mail-register-resume-code-subject", "mail-register-resume-code-text")
            }
            Self::Registered { .. } => mail("mail-registered-subject", "mail-registered-text"),
            Self::RegistrationReplaced {} => {
                mail("mail-registration-replaced-subject", "mail-registration-replaced-text")
            }
            Self::DeskRequest { .. } => mail("mail-desk-request-subject", "mail-desk-request-text"),
            Self::DeskAddressChange { .. } => {
                mail("mail-desk-address-change-subject", "mail-desk-address-change-text")
            }
            Self::Company(mail) => mail.words(),
        }
    }

    /// Its own variables.
    pub(in crate::deliver) fn variables(&self) -> Vec<(&'static str, Variable<'_>)> {
        use Variable::{Day, Number, Text, Weekday};
        match self {
            Self::LogInCode { code, minutes }
            | Self::LogInEmailCode { code, minutes }
            | Self::StepUpCode { code, minutes }
            | Self::RegisterEmailCode { code, minutes }
            | Self::RegisterMobileCode { code, minutes }
            | Self::RegisterResumeCode { code, minutes } => {
                vec![("code", Text(code)), ("minutes", Number(*minutes))]
            }
            Self::AccountBlocked { minutes } => vec![("minutes", Number(*minutes))],
            Self::RecoveryCodeUsed { left } => vec![("left", Number(*left))],
            Self::AccountClosed {}
            | Self::SecondFactorSetUp {}
            | Self::CodesBlocked {}
            | Self::StepUpCodesBlocked {}
            | Self::RegisterEmailTaken {}
            | Self::RegistrationReplaced {} => Vec::new(),
            // The address and the code stand in places of their own.
            Self::RegistrationCode { name, valid_until, reference, .. } => vec![
                ("name", Text(name)),
                ("valid_until", Weekday(*valid_until)),
                ("reference", Text(reference)),
            ],
            Self::RegisterBegun { reference } => vec![("reference", Text(reference))],
            Self::RegisterLetterSent { expected_on, new_code_from, address_masked, reference } => vec![
                ("expected_on", Weekday(*expected_on)),
                ("new_code_from", Weekday(*new_code_from)),
                ("address_masked", Text(address_masked)),
                ("reference", Text(reference)),
            ],
            Self::Registered { name, sms, authenticator, number_ending } => vec![
                ("name", Text(name)),
                ("factors", Text(factors(*sms, *authenticator))),
                ("number_ending", Text(number_ending)),
            ],
            Self::DeskRequest { reference, request, full_name, date_of_birth } => vec![
                ("reference", Text(reference)),
                ("request", Text(request)),
                ("full_name", Text(full_name)),
                ("date_of_birth", Day(*date_of_birth)),
            ],
            Self::DeskAddressChange { reference, name, address } => {
                vec![("reference", Text(reference)), ("name", Text(name)), ("address", Text(address))]
            }
            Self::Company(mail) => mail.variables(),
        }
    }
}

/// The case of a message that says how to log in.
const fn factors(sms: bool, authenticator: bool) -> &'static str {
    match (sms, authenticator) {
        (true, true) => "both",
        (true, false) => "sms",
        (false, _) => "authenticator",
    }
}
