//! What is wrong with a value, as the contract names it.

use crate::{
    ClientReferenceError, CustomerIdError, EmailError, FieldReason, OneTimeCodeError, PasswordError,
    PrintedCodeError,
};

impl From<EmailError> for FieldReason {
    fn from(error: EmailError) -> Self {
        match error {
            EmailError::Empty => Self::Required,
            EmailError::TooLong => Self::TooLong,
            EmailError::Malformed => Self::Malformed,
        }
    }
}

impl From<PasswordError> for FieldReason {
    fn from(error: PasswordError) -> Self {
        match error {
            PasswordError::Empty => Self::Required,
            PasswordError::TooShort => Self::TooShort,
            PasswordError::TooLong => Self::TooLong,
        }
    }
}

impl From<OneTimeCodeError> for FieldReason {
    fn from(error: OneTimeCodeError) -> Self {
        match error {
            OneTimeCodeError::Empty => Self::Required,
            OneTimeCodeError::NotDigits => Self::NotDigits,
            OneTimeCodeError::TooShort => Self::TooShort,
            OneTimeCodeError::TooLong => Self::TooLong,
        }
    }
}

impl From<ClientReferenceError> for FieldReason {
    fn from(error: ClientReferenceError) -> Self {
        match error {
            ClientReferenceError::Empty => Self::Required,
            ClientReferenceError::NotDigits => Self::NotDigits,
            ClientReferenceError::TooShort => Self::TooShort,
            ClientReferenceError::TooLong => Self::TooLong,
        }
    }
}

impl From<CustomerIdError> for FieldReason {
    fn from(error: CustomerIdError) -> Self {
        match error {
            CustomerIdError::Empty => Self::Required,
            CustomerIdError::Malformed => Self::Malformed,
            CustomerIdError::MedicalAssistance => Self::MedicalAssistance,
        }
    }
}

impl From<PrintedCodeError> for FieldReason {
    fn from(error: PrintedCodeError) -> Self {
        match error {
            PrintedCodeError::Empty => Self::Required,
            PrintedCodeError::Malformed => Self::Malformed,
            PrintedCodeError::TooShort => Self::TooShort,
            PrintedCodeError::TooLong => Self::TooLong,
        }
    }
}
