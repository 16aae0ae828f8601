//! What is said when the portal is up.

use voordeur_contract::Means;
use voordeur_portals::Portal;

const PASSWORD: &str = "open the front door";
/// The accounts that the auth API makes in development mode, and how each proves itself.
const ACCOUNTS: [(&str, &str); 6] = [
    ("customer@example.com", "SMS to +32 460 00 00 01"),
    ("authenticator@example.com", "app, JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"),
    ("both@example.com", "SMS, or the app with the same secret"),
    ("blocked@example.com", "blocked"),
    ("administrator@example.com", "SMS"),
    ("desk@example.com", "SMS"),
];

/// The first company that the auth API makes in development mode, and which of the accounts looks after its users.
const COMPANY: &str = "Voorbeeld Transport B.V.";
const COMPANY_ADMINISTRATOR: &str = "administrator@example.com";

/// Somebody whom the sample insurer knows, to register as: what to type.
const fn somebody(means: Means) -> &'static str {
    match means {
        Means::ClientReference => "LH/12.345.678/01, born 12 March 1984, 3000, 12, nora.willems@example.com",
        Means::CustomerId => "0079-20010001-01, born 17 April 1988, Vermeulen, sofie.vermeulen@example.com",
    }
}

/// Addresses and sample accounts in a frame.
pub(super) fn text(port: u16, portal: &Portal) -> String {
    let origin = format!("http://localhost:{port}");
    let mut lines = vec![
        format!("Portal   {origin}   ({})", portal.description.id),
        format!("Outbox   {origin}/outbox   the SMS and mails that people would get"),
        String::new(),
        format!("Accounts, all with the password “{PASSWORD}”:"),
    ];
    lines.extend(ACCOUNTS.iter().map(|(email, factor)| format!("  {email:<26} {factor}")));
    if let Some(registration) = &portal.description.registration {
        lines.extend([String::new(), "People to register as (all of them: docs/SAMPLE-DATA.md):".to_owned()]);
        lines.extend(registration.means.iter().map(|means| format!("  {}", somebody(*means))));
    }
    if portal.companies.is_some()
        && let Some(language) = portal.description.languages.first()
    {
        lines.extend([
            String::new(),
            format!("The users of {COMPANY}, for {COMPANY_ADMINISTRATOR}:"),
            format!("  {origin}/{language}/company/users"),
        ]);
    }
    lines.extend([String::new(), "Ctrl-C stops it.".to_owned()]);
    framed(&lines)
}

fn framed(lines: &[String]) -> String {
    let width = lines.iter().map(|line| line.chars().count()).max().unwrap_or_default();
    let edge = "─".repeat(width + 2);
    let rows: String = lines.iter().map(|line| format!("│ {line:<width$} │\n")).collect();
    format!("╭{edge}╮\n{rows}╰{edge}╯")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the greeting says is there in the table of sample people.
    #[test]
    fn whoever_is_named_is_somebody() {
        let document = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/SAMPLE-DATA.md");
        let people = std::fs::read_to_string(document).unwrap();
        for means in [Means::ClientReference, Means::CustomerId] {
            let is_the_one = |row: &&str| {
                somebody(means).split(", ").all(|typed| row.contains(typed.trim_start_matches("born ")))
            };
            assert_eq!(people.lines().filter(is_the_one).count(), 1, "{}", somebody(means));
        }
    }

    #[test]
    fn the_frame_fits() {
        let lines = ["a “b”".to_owned(), "longer line".to_owned()];
        assert_eq!(framed(&lines), "╭─────────────╮\n│ a “b”       │\n│ longer line │\n╰─────────────╯");
    }
}
