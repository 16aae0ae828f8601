use crate::{EmailAddress, FieldError, FieldReason, OneTimeCode, Password, PrintedCode, SecondFactor};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a screen of the log-in sends. Texts are as the person typed them; [`LogInAnswer::parse`] reads them, on both sides.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum LogInAnswer {
    /// To `credentials`.
    Credentials {
        /// The e-mail address of the account.
        email: String,
        /// Its password.
        password: String,
    },
    /// To `second-factor`.
    SecondFactor {
        /// One of the options of the step.
        factor: SecondFactor,
    },
    /// To `sms-code`, `authenticator-code` and `email-code`.
    Code {
        /// Six digits; spaces and dashes do not matter.
        code: String,
    },
    /// To `authenticator-code`, from somebody who does not have the app at hand: one of the codes that were given when
    /// it was linked. Each works once.
    RecoveryCode {
        /// Eight letters and digits; spaces, dashes and case do not matter.
        code: String,
    },
    /// To `sms-code` and `email-code`: send another code. The earlier ones go on working until they expire.
    ResendCode {},
    /// To `sms-code` and `authenticator-code` with other factors: back to the choice.
    ChangeSecondFactor {},
    /// To any step that is not an end: the journey's time starts anew.
    MoreTime {},
}

/// An [`LogInAnswer`] whose texts have been read.
#[derive(Clone, Debug)]
pub enum ParsedLogInAnswer {
    /// See [`LogInAnswer::Credentials`].
    Credentials {
        /// The e-mail address of the account.
        email: EmailAddress,
        /// Its password.
        password: Password,
    },
    /// See [`LogInAnswer::SecondFactor`].
    SecondFactor(SecondFactor),
    /// See [`LogInAnswer::Code`].
    Code(OneTimeCode),
    /// See [`LogInAnswer::RecoveryCode`].
    RecoveryCode(PrintedCode),
    /// See [`LogInAnswer::ResendCode`].
    ResendCode,
    /// See [`LogInAnswer::ChangeSecondFactor`].
    ChangeSecondFactor,
    /// See [`LogInAnswer::MoreTime`].
    MoreTime,
}

impl LogInAnswer {
    /// Reads the texts, or names every field that cannot be read and why.
    pub fn parse(&self) -> Result<ParsedLogInAnswer, Vec<FieldError>> {
        match self {
            Self::Credentials { email, password } => parse_credentials(email, password),
            Self::SecondFactor { factor } => Ok(ParsedLogInAnswer::SecondFactor(*factor)),
            Self::Code { code } => OneTimeCode::parse(code)
                .map(ParsedLogInAnswer::Code)
                .map_err(|error| unreadable_code(error.into())),
            Self::RecoveryCode { code } => PrintedCode::parse(code)
                .map(ParsedLogInAnswer::RecoveryCode)
                .map_err(|error| unreadable_code(error.into())),
            Self::ResendCode {} => Ok(ParsedLogInAnswer::ResendCode),
            Self::ChangeSecondFactor {} => Ok(ParsedLogInAnswer::ChangeSecondFactor),
            Self::MoreTime {} => Ok(ParsedLogInAnswer::MoreTime),
        }
    }
}

fn unreadable_code(reason: FieldReason) -> Vec<FieldError> {
    vec![FieldError::new("/answer/code", reason)]
}

fn parse_credentials(email: &str, password: &str) -> Result<ParsedLogInAnswer, Vec<FieldError>> {
    match (EmailAddress::parse(email), Password::parse_current(password)) {
        (Ok(email), Ok(password)) => Ok(ParsedLogInAnswer::Credentials { email, password }),
        (email, password) => {
            let email = email.err().map(|e| FieldError::new("/answer/email", e.into()));
            let password = password.err().map(|e| FieldError::new("/answer/password", e.into()));
            Err(email.into_iter().chain(password).collect())
        }
    }
}

impl fmt::Debug for LogInAnswer {
    /// The kind only: what was typed stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Credentials { .. } => "Credentials",
            Self::SecondFactor { .. } => "SecondFactor",
            Self::Code { .. } => "Code",
            Self::RecoveryCode { .. } => "RecoveryCode",
            Self::ResendCode {} => "ResendCode",
            Self::ChangeSecondFactor {} => "ChangeSecondFactor",
            Self::MoreTime {} => "MoreTime",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mistake_is_named_at_once() {
        let answer = LogInAnswer::Credentials { email: "customer".into(), password: String::new() };
        let errors = answer.parse().unwrap_err();
        assert_eq!(
            errors,
            [
                FieldError::new("/answer/email", FieldReason::Malformed),
                FieldError::new("/answer/password", FieldReason::Required),
            ]
        );
    }

    #[test]
    fn a_recovery_code_is_read_however_it_is_typed() {
        let parsed = |typed: &str| LogInAnswer::RecoveryCode { code: typed.to_owned() }.parse();
        for typed in ["K7TM-2Q0D", "k7tm2qod", " K7TM 2Q0D "] {
            let Ok(ParsedLogInAnswer::RecoveryCode(code)) = parsed(typed) else { panic!("{typed}") };
            assert_eq!(code.grouped(), "K7TM-2Q0D");
        }
        let mistakes = [
            ("", FieldReason::Required),
            ("123456", FieldReason::TooShort),
            ("K7TM-2Q0D, 4TBN-82RC", FieldReason::Malformed),
            ("K7TM-2Q0D 4TBN-82RC", FieldReason::TooLong),
        ];
        for (typed, reason) in mistakes {
            assert_eq!(parsed(typed).unwrap_err(), [FieldError::new("/answer/code", reason)], "{typed}");
        }
    }

    #[test]
    fn a_field_that_does_not_belong_is_refused() {
        let with_more = r#"{"type":"code","code":"123456","remember":true}"#;
        assert!(serde_json::from_str::<LogInAnswer>(with_more).is_err());
        assert!(serde_json::from_str::<LogInAnswer>(r#"{"type":"resend-code","to":"me"}"#).is_err());
    }

    #[test]
    fn what_was_typed_is_not_printed() {
        let answer = LogInAnswer::Credentials {
            email: "customer@example.com".into(),
            password: "open the front door".into(),
        };
        assert_eq!(format!("{answer:?}"), "Credentials");
    }
}
