//! What stands in the file. What it is called there can be read back (`csv`) where it can be read back: a number that is
//! partly hidden cannot, so its column has another name.

use crate::{
    company::{
        csv::Column,
        list::{factors_label, role_label, status_label},
    },
    i18n::I18n,
};
use voordeur_contract::{Timestamp, UserRow};

/// How many columns there are.
const COLUMNS: usize = 7;

/// The names of the columns.
pub(super) fn header(i18n: &I18n) -> [String; COLUMNS] {
    [
        Column::Name.message(),
        Column::Email.message(),
        "company-export-mobile",
        Column::Role.message(),
        "company-export-status",
        "company-export-second-factor",
        "company-export-last-log-in",
    ]
    .map(|id| i18n.text(id))
}

/// Somebody, in these columns.
pub(super) fn row(i18n: &I18n, user: &UserRow, at: impl Fn(&Timestamp) -> String) -> [String; COLUMNS] {
    [
        user.name.clone(),
        user.email.clone(),
        user.mobile.clone().unwrap_or_default(),
        i18n.text(role_label(user.role)),
        i18n.text(status_label(user.status)),
        i18n.text(factors_label(user)),
        user.last_log_in.as_ref().map(at).unwrap_or_default(),
    ]
}
