//! A house to knock at: the API behind a real listener, with a clock that tests move.

mod answers;
mod applicant;
mod browser;
mod database;
mod house;
mod insurer;
mod messages;
mod office;

pub(crate) use answers::{RIGHT, Said, back_to, born, email, lives, mobile, posted, reference, typed, wrong};
pub(crate) use applicant::{Applicant, CHOSEN_PASSWORD, ask_to_begin};
pub(crate) use browser::{Answered, Browser};
pub(crate) use database::Database;
pub(crate) use house::House;
pub(crate) use insurer::{Insurer, Manner, NOBODYS_REFERENCE, REFERENCE};
pub(crate) use messages::{all, code_in, goes_to, newest, sent};
pub(crate) use office::{
    ADMINISTRATOR, FIRST, OTHER_ADMINISTRATOR, Office, SECOND, authorise, block, company_rules, log_in,
    new_user,
};

use jiff::Timestamp;
use voordeur_contract::{Journey, LogInAnswer, LogInStep, SecondFactor};

/// Runs each test once on each database. The PostgreSQL half is there with the feature `postgres-tests`.
macro_rules! on_both_databases {
    ($($test:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test]
            async fn $test() {
                super::$test(crate::support::Database::sqlite()).await;
            })+
        }

        #[cfg(feature = "postgres-tests")]
        mod postgres {
            $(#[tokio::test]
            async fn $test() {
                super::$test(crate::support::Database::postgres().await).await;
            })+
        }
    };
}
pub(crate) use on_both_databases;

/// When the tests begin.
pub(crate) fn start() -> Timestamp {
    "2026-11-21T20:00:00Z".parse().unwrap()
}

/// The credentials of a sample account.
pub(crate) fn credentials(email: &str) -> LogInAnswer {
    LogInAnswer::Credentials {
        email: email.to_owned(),
        password: voordeur_auth_api::samples::PASSWORD.to_owned(),
    }
}

/// A code.
pub(crate) fn code(code: &str) -> LogInAnswer {
    LogInAnswer::Code { code: code.to_owned() }
}

/// A choice.
pub(crate) fn choose(factor: SecondFactor) -> LogInAnswer {
    LogInAnswer::SecondFactor { factor }
}

/// How many wrong tries the step leaves.
pub(crate) fn tries_left(journey: &Journey) -> u32 {
    match journey.step {
        LogInStep::SmsCode { tries_left, .. } | LogInStep::AuthenticatorCode { tries_left, .. } => tries_left,
        ref other => panic!("{other:?} has no tries"),
    }
}
