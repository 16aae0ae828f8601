//! `/.well-known/security.txt` (RFC 9116).

use std::time::{Duration, SystemTime, UNIX_EPOCH};
use voordeur_portals::Portal;

const SECONDS_PER_DAY: u64 = 86_400;
/// The RFC recommends less than a year; a site is built more often than that.
const DAYS_VALID: u64 = 330;

/// The file's text, valid from the day of the build.
pub(super) fn text(portal: &Portal) -> String {
    at(portal, today())
}

/// Today, in days since 1970.
pub(super) fn today() -> u64 {
    #[expect(clippy::disallowed_methods, reason = "the one place where the build asks for the date")]
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    now.as_secs() / SECONDS_PER_DAY
}

fn at(portal: &Portal, days_since_1970: u64) -> String {
    let languages: Vec<&str> = portal.description.languages.iter().map(|language| language.tag()).collect();
    format!(
        "Contact: mailto:{}\nExpires: {}T00:00:00Z\nPreferred-Languages: {}\n",
        portal.security_contact,
        date(days_since_1970 + DAYS_VALID),
        languages.join(", "),
    )
}

/// The date in the Gregorian calendar, `YYYY-MM-DD`.
///
/// Years are counted from 1 March, so that the leap day is the last of its year, in cycles of 400 years
/// of 146,097 days.
fn date(days_since_1970: u64) -> String {
    let days = days_since_1970 + 719_468;
    let (cycle, day_of_cycle) = (days / 146_097, days % 146_097);
    let year_of_cycle =
        (day_of_cycle - day_of_cycle / 1_460 + day_of_cycle / 36_524 - day_of_cycle / 146_096) / 365;
    let day_of_year = day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let (month, next_year) =
        if month_from_march < 10 { (month_from_march + 3, 0) } else { (month_from_march - 9, 1) };
    format!("{:04}-{month:02}-{day:02}", cycle * 400 + year_of_cycle + next_year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn dates_are_those_of_the_calendar() {
        assert_eq!(date(0), "1970-01-01");
        assert_eq!(date(11_016), "2000-02-29");
        assert_eq!(date(11_017), "2000-03-01");
        assert_eq!(date(20_778), "2026-11-21");
        assert_eq!(date(47_541), "2100-03-01");
    }

    #[test]
    fn weaknesses_are_reported_to_the_portal() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../portals/customer");
        let text = at(&Portal::read(&folder).unwrap(), 20_778);
        assert_eq!(
            text,
            "Contact: mailto:security@lindenhof.example\nExpires: 2027-10-17T00:00:00Z\nPreferred-Languages: nl, fr, en\n"
        );
    }
}
