use std::fmt;

/// The longest address SMTP can carry (RFC 5321, 4.5.3.1.3, less the angle brackets).
pub const EMAIL_MAX_CHARACTERS: usize = 254;

/// An e-mail address: `local@domain`, both sides present, no white space, at most 254 characters.
///
/// Whether mail arrives is found out by mailing, not by grammar, so the rule is only what every deliverable
/// address satisfies. Kept in lower case, because nobody's mailbox differs from another's by case alone.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EmailAddress(String);

/// Why a text is not an [`EmailAddress`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailError {
    /// Nothing, or white space only.
    Empty,
    /// Longer than [`EMAIL_MAX_CHARACTERS`].
    TooLong,
    /// Not of the form `name@example.com`.
    Malformed,
}

impl EmailAddress {
    /// Parses what was typed or pasted; white space and a `mailto:` around it do not matter.
    pub fn parse(typed: &str) -> Result<Self, EmailError> {
        let trimmed = typed.trim();
        let address = trimmed.strip_prefix("mailto:").unwrap_or(trimmed);
        if address.is_empty() {
            return Err(EmailError::Empty);
        }
        if address.chars().count() > EMAIL_MAX_CHARACTERS {
            return Err(EmailError::TooLong);
        }
        if address.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(EmailError::Malformed);
        }
        let (local, domain) = address.rsplit_once('@').ok_or(EmailError::Malformed)?;
        let labels_present = domain.contains('.') && domain.split('.').all(|label| !label.is_empty());
        if local.is_empty() || local.contains('@') || !labels_present {
            return Err(EmailError::Malformed);
        }
        Ok(Self(address.to_lowercase()))
    }

    /// The address in lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What may be shown where the full address is not needed (OWASP ASVS 5.0, 14.2.6): `c•••••@example.com`.
    pub fn masked(&self) -> String {
        let (local, domain) = self.0.rsplit_once('@').unwrap_or((&self.0, ""));
        let first: String = local.chars().take(1).collect();
        format!("{first}•••••@{domain}")
    }
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.masked())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_paste_is_read() {
        for typed in ["customer@example.com", "  Customer@Example.COM ", "mailto:customer@example.com"] {
            assert_eq!(EmailAddress::parse(typed).unwrap().as_str(), "customer@example.com");
        }
    }

    #[test]
    fn each_mistake_has_its_own_name() {
        assert_eq!(EmailAddress::parse(" "), Err(EmailError::Empty));
        for typed in [
            "customer",
            "customer@",
            "@example.com",
            "customer@example",
            "a b@example.com",
            "a@b@c.be",
            "a@b..be",
        ] {
            assert_eq!(EmailAddress::parse(typed), Err(EmailError::Malformed), "{typed}");
        }
        let long = format!("{}@example.com", "a".repeat(EMAIL_MAX_CHARACTERS));
        assert_eq!(EmailAddress::parse(&long), Err(EmailError::TooLong));
    }

    #[test]
    fn a_mask_shows_the_first_letter_and_the_domain_only() {
        assert_eq!(EmailAddress::parse("customer@example.com").unwrap().masked(), "c•••••@example.com");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_what_parses_parses_again(typed in ".*") {
            if let Ok(address) = EmailAddress::parse(&typed) {
                prop_assert_eq!(EmailAddress::parse(address.as_str()), Ok(address));
            }
        }

        #[test]
        fn a_mask_never_holds_the_whole_name(local in "[a-z]{2,20}") {
            let address = EmailAddress::parse(&format!("{local}@example.com")).unwrap();
            let masked = address.masked();
            let (name, _) = masked.split_once('@').unwrap();
            prop_assert!(!name.contains(&local));
        }
    }
}
