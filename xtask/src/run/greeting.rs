//! What is said when the portal is up.

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

    #[test]
    fn the_frame_fits() {
        let lines = ["a “b”".to_owned(), "longer line".to_owned()];
        assert_eq!(framed(&lines), "╭─────────────╮\n│ a “b”       │\n│ longer line │\n╰─────────────╯");
    }
}
