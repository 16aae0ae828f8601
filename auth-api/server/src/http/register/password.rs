use super::Registering;
use crate::{
    http::{ApiProblem, AppState},
    journeys::register::{Answers, Registration},
    secrets::guessable,
};
use voordeur_contract::{CalendarDate, FieldReason, Password};

/// The hash of a password that was chosen, or why it is too easy to guess.
pub(super) async fn taken(
    services: &AppState,
    registering: &Registering,
    state: &Registration,
    password: &Password,
) -> Result<Result<String, FieldReason>, ApiProblem> {
    let personal = personal(&state.given, &registering.issuer);
    let personal: Vec<&str> = personal.iter().map(String::as_str).collect();
    match guessable(password, &personal) {
        Some(reason) => Ok(Err(reason)),
        None => Ok(Ok(services.passwords.hash(password).await?)),
    }
}

/// What others know of the person, the company that invited, and the brand.
fn personal(given: &Answers, brand: &str) -> Vec<String> {
    let names =
        given.person().into_iter().flat_map(|person| [person.full_name(), person.family_name.clone()]);
    let invited =
        given.invited.iter().flat_map(|invited| [invited.name.clone(), invited.company_name.clone()]);
    let email = given.email.iter().map(|email| email.address.clone());
    let mobile = given.mobile.iter().flat_map(|mobile| [mobile.number.clone(), digits(&mobile.typed)]);
    let born = given.date_of_birth.iter().flat_map(ways_to_write);
    names.chain(invited).chain(email).chain(mobile).chain(born).chain([brand.to_owned()]).collect()
}

/// The year, and day, month and year in a row. Not day and month by themselves: they stand in many a number.
fn ways_to_write(date: &CalendarDate) -> Vec<String> {
    let mut parts = date.as_str().split('-');
    let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next()) else {
        return Vec::new();
    };
    let of_century = year.get(2..).unwrap_or_default();
    vec![
        [day, month, year].concat(),
        [year, month, day].concat(),
        [day, month, of_century].concat(),
        year.to_owned(),
    ]
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(typed: &str) -> Option<FieldReason> {
        let date_of_birth = CalendarDate::parse("12", "3", "1984").ok();
        let personal = personal(&Answers { date_of_birth, ..Answers::default() }, "Lindenhof");
        let personal: Vec<&str> = personal.iter().map(String::as_str).collect();
        guessable(&Password::parse_new(typed).unwrap(), &personal)
    }

    #[test]
    fn a_date_of_birth_is_no_password_however_it_is_written() {
        for typed in ["12031984", "19840312", "120384ab", "12 3 1984", "Lindenhof1984"] {
            assert_eq!(verdict(typed), Some(FieldReason::Personal), "{typed}");
        }
    }

    #[test]
    fn a_number_with_its_day_in_it_is_not_called_personal() {
        assert_eq!(verdict("12345678"), Some(FieldReason::Common));
        assert_eq!(verdict("vier gele fietsen 12"), None);
    }

    #[test]
    fn a_mobile_number_is_looked_for_in_one_piece() {
        assert_eq!(digits("0470/12.34.56"), "0470123456");
    }
}
