//! What is said of a list, of its rows, and of what came of them.

use super::sending::{Failure, Outcome};
use crate::{
    browser::chosen::NoText,
    company::{
        access,
        csv::{Column, FileError, Known, Mistake, ROWS_AT_MOST, Wrong},
    },
    i18n::I18n,
};
use leptos::prelude::use_context;
use voordeur_contract::{FieldError, FieldReason, Role};

/// What the portal knows, by which lists are read.
pub(super) fn known() -> Option<Known> {
    let i18n = use_context::<I18n>()?;
    let languages = i18n.portal().languages.clone();
    Some(Known { language: i18n.language(), languages, authorisations: access::offered() })
}

/// Why nothing of a list can be read.
pub(super) fn of_file(i18n: &I18n, error: &FileError) -> String {
    match error {
        FileError::Empty => i18n.text("company-import-empty"),
        FileError::NobodyListed => i18n.text("company-import-nobody"),
        FileError::TooManyRows => {
            i18n.text_with("company-import-too-many-rows", &[("rows", ROWS_AT_MOST.into())])
        }
        FileError::QuoteOpen { row } => {
            i18n.text_with("company-import-quote-open", &[("row", row.to_string().into())])
        }
        FileError::HeaderMissing(columns) => {
            let names: Vec<String> = columns.iter().map(|column| i18n.text(column.message())).collect();
            let arguments = [("count", names.len().into()), ("columns", names.join(", ").into())];
            i18n.text_with("company-import-header-missing", &arguments)
        }
    }
}

/// The id of why there is no text in a file.
pub(super) const fn of_no_text(error: NoText) -> &'static str {
    match error {
        NoText::TooLarge => "company-import-too-large",
        NoText::Spreadsheet => "company-import-spreadsheet",
        NoText::NotOpened => "company-import-not-opened",
    }
}

/// How to correct a row.
pub(super) fn of_mistake(i18n: &I18n, mistake: &Mistake, known: &Known) -> String {
    let named = |names: Vec<String>| names.join(", ");
    match &mistake.wrong {
        Wrong::Field(reason) => i18n.text(of_reason(mistake.column, *reason)),
        Wrong::UnknownLanguage => {
            let languages = known.languages.iter().map(|language| language.own_name().to_owned()).collect();
            i18n.text_with("company-import-language-unknown", &[("languages", named(languages).into())])
        }
        Wrong::UnknownRole => {
            let role = |role| i18n.text(role_message(role)).into();
            let arguments = [("user", role(Role::User)), ("administrator", role(Role::Administrator))];
            i18n.text_with("company-import-role-unknown", &arguments)
        }
        Wrong::UnknownAuthorisation => {
            let names = known.authorisations.iter().map(|(_, name)| name.clone()).collect();
            i18n.text_with("company-import-authorisation-unknown", &[("authorisations", named(names).into())])
        }
        Wrong::Repeated { row } => {
            i18n.text_with("company-import-repeated", &[("row", row.to_string().into())])
        }
        Wrong::TooManyCells => i18n.text("company-import-too-many-cells"),
    }
}

/// How to correct everything in a row that was left out, in one cell.
pub(super) fn of_left_out(i18n: &I18n, known: &Known, mistakes: &[Mistake]) -> String {
    let correction = |mistake: &Mistake| {
        let correction = of_mistake(i18n, mistake, known);
        match mistake.column {
            Some(column) => {
                let arguments =
                    [("column", i18n.text(column.message()).into()), ("correction", correction.into())];
                i18n.text_with("company-import-cell-correction", &arguments)
            }
            None => correction,
        }
    };
    let mut corrections: Vec<String> = mistakes.iter().map(correction).collect();
    // Of several authorisations that nobody knows the same is said.
    corrections.dedup();
    corrections.join(" ")
}

const fn of_reason(column: Option<Column>, reason: FieldReason) -> &'static str {
    match (reason, column) {
        (FieldReason::Required, _) => "company-import-required",
        (FieldReason::TooLong, _) => "company-import-too-long",
        (_, Some(Column::Email)) => "company-import-email-malformed",
        (_, Some(Column::Mobile)) => "company-import-mobile-malformed",
        _ => "company-import-unreadable",
    }
}

/// Why somebody was not invited.
pub(super) fn of_failure(i18n: &I18n, failure: &Failure) -> String {
    i18n.text(match &failure.outcome {
        Outcome::AlreadyUser => "company-import-already-user",
        Outcome::NoAccountLeft => "company-import-no-account-left",
        Outcome::Unreadable(errors) => errors.first().map_or("company-import-unreadable", of_field),
        Outcome::MaybeSent => "company-import-maybe-sent",
        Outcome::NotSent | Outcome::Invited => "company-import-not-sent",
    })
}

fn of_field(error: &FieldError) -> &'static str {
    let column = match error.field() {
        "email" => Some(Column::Email),
        "mobile" => Some(Column::Mobile),
        _ => None,
    };
    of_reason(column, error.reason)
}

/// The id of what a role is called in a list.
pub(super) const fn role_message(role: Role) -> &'static str {
    match role {
        Role::User => "company-csv-role-user",
        Role::Administrator => "company-csv-role-administrator",
    }
}
