use std::fmt;

/// The fewest characters a new password may have when a second factor goes with it (NIST SP 800-63B-4, 3.1.1.2).
pub const PASSWORD_MIN_CHARACTERS: usize = 8;

/// The most characters a password may have (OWASP ASVS 5.0, 6.2.9 asks for at least 64 to be permitted).
pub const PASSWORD_MAX_CHARACTERS: usize = 128;

/// A password as it was typed: not trimmed, not changed, never printed, not comparable.
#[derive(Clone)]
pub struct Password(String);

/// Why a text is not a [`Password`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordError {
    /// Nothing was typed.
    Empty,
    /// Fewer than [`PASSWORD_MIN_CHARACTERS`]: for a new password only.
    TooShort,
    /// More than [`PASSWORD_MAX_CHARACTERS`].
    TooLong,
}

impl Password {
    /// A password typed to log in. How short it is says nothing: rules of today may not lock out a password
    /// of yesterday.
    pub fn parse_current(typed: &str) -> Result<Self, PasswordError> {
        match typed.chars().count() {
            0 => Err(PasswordError::Empty),
            n if n > PASSWORD_MAX_CHARACTERS => Err(PasswordError::TooLong),
            _ => Ok(Self(typed.to_owned())),
        }
    }

    /// A password that is being chosen.
    pub fn parse_new(typed: &str) -> Result<Self, PasswordError> {
        let password = Self::parse_current(typed)?;
        if typed.chars().count() < PASSWORD_MIN_CHARACTERS {
            return Err(PasswordError::TooShort);
        }
        Ok(password)
    }

    /// The characters that were typed. For hashing and verifying, and for nothing else.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    /// A password stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spaces_belong_to_it() {
        assert_eq!(Password::parse_current(" open  ").unwrap().expose(), " open  ");
    }

    #[test]
    fn each_mistake_has_its_own_name() {
        assert_eq!(Password::parse_current("").unwrap_err(), PasswordError::Empty);
        assert_eq!(Password::parse_new("seven77").unwrap_err(), PasswordError::TooShort);
        assert_eq!(Password::parse_current(&"é".repeat(129)).unwrap_err(), PasswordError::TooLong);
        assert!(Password::parse_current(&"é".repeat(128)).is_ok());
    }

    proptest! {
        #[test]
        fn it_is_kept_as_typed_and_not_printed(typed in ".{8,128}") {
            let password = Password::parse_new(&typed).unwrap();
            prop_assert_eq!(password.expose(), typed.as_str());
            prop_assert_eq!(format!("{password:?}"), "Password(…)");
        }
    }
}
