use crate::{
    EmailAddress, EmailError, FieldError, FieldReason, Language, OneTimeCode, OneTimeCodeError, Password,
    PasswordError, SecondFactor,
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Body of `POST /journeys/{id}/answers`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AnswerRequest {
    /// The `revision` of the journey that this answers. Another one is a replayed or late answer: it changes
    /// nothing and comes back as the problem `answer-out-of-date`.
    #[cfg_attr(feature = "openapi", schema(maximum = 4294967295.0))]
    #[serde(deserialize_with = "crate::whole_number::deserialize")]
    pub revision: u32,
    /// The language the visitor reads now; messages that follow are in it.
    pub language: Language,
    /// What is answered.
    pub answer: Answer,
}

/// What a screen sends. Texts are as the person typed them; [`Answer::parse`] reads them, on both sides.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "type", rename_all = "kebab-case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Answer {
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
    /// To `sms-code` and `authenticator-code`.
    Code {
        /// Six digits; spaces and dashes do not matter.
        code: String,
    },
    /// To `sms-code`: send another code. The earlier ones go on working until they expire.
    ResendCode {},
    /// To `sms-code` and `authenticator-code` with other factors: back to the choice.
    ChangeSecondFactor {},
    /// To any step that is not an end: the journey's time starts anew.
    MoreTime {},
}

/// An [`Answer`] whose texts have been read.
#[derive(Clone, Debug)]
pub enum ParsedAnswer {
    /// See [`Answer::Credentials`].
    Credentials {
        /// The e-mail address of the account.
        email: EmailAddress,
        /// Its password.
        password: Password,
    },
    /// See [`Answer::SecondFactor`].
    SecondFactor(SecondFactor),
    /// See [`Answer::Code`].
    Code(OneTimeCode),
    /// See [`Answer::ResendCode`].
    ResendCode,
    /// See [`Answer::ChangeSecondFactor`].
    ChangeSecondFactor,
    /// See [`Answer::MoreTime`].
    MoreTime,
}

impl Answer {
    /// Reads the texts, or names every field that cannot be read and why.
    pub fn parse(&self) -> Result<ParsedAnswer, Vec<FieldError>> {
        match self {
            Self::Credentials { email, password } => parse_credentials(email, password),
            Self::SecondFactor { factor } => Ok(ParsedAnswer::SecondFactor(*factor)),
            Self::Code { code } => match OneTimeCode::parse(code) {
                Ok(code) => Ok(ParsedAnswer::Code(code)),
                Err(error) => Err(vec![FieldError::new("/answer/code", error.into())]),
            },
            Self::ResendCode {} => Ok(ParsedAnswer::ResendCode),
            Self::ChangeSecondFactor {} => Ok(ParsedAnswer::ChangeSecondFactor),
            Self::MoreTime {} => Ok(ParsedAnswer::MoreTime),
        }
    }
}

fn parse_credentials(email: &str, password: &str) -> Result<ParsedAnswer, Vec<FieldError>> {
    match (EmailAddress::parse(email), Password::parse_current(password)) {
        (Ok(email), Ok(password)) => Ok(ParsedAnswer::Credentials { email, password }),
        (email, password) => {
            let email = email.err().map(|e| FieldError::new("/answer/email", e.into()));
            let password = password.err().map(|e| FieldError::new("/answer/password", e.into()));
            Err(email.into_iter().chain(password).collect())
        }
    }
}

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

impl fmt::Debug for Answer {
    /// The kind only: what was typed stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Credentials { .. } => "Credentials",
            Self::SecondFactor { .. } => "SecondFactor",
            Self::Code { .. } => "Code",
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
        let answer = Answer::Credentials { email: "customer".into(), password: String::new() };
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
    fn a_field_that_does_not_belong_is_refused() {
        let with_more = r#"{"type":"code","code":"123456","remember":true}"#;
        assert!(serde_json::from_str::<Answer>(with_more).is_err());
        assert!(serde_json::from_str::<Answer>(r#"{"type":"resend-code","to":"me"}"#).is_err());
    }

    #[test]
    fn what_was_typed_is_not_printed() {
        let answer = Answer::Credentials {
            email: "customer@example.com".into(),
            password: "open the front door".into(),
        };
        assert_eq!(format!("{answer:?}"), "Credentials");
    }
}
