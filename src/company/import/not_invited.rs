//! Rows of a list by which nobody was invited: those that were left out for their mistakes, and those that were sent in vain.

use super::{
    sending::Failure,
    words::{of_failure, of_left_out, role_message},
};
use crate::{
    company::csv::{Column, Known, LeftOut, user_cells},
    i18n::I18n,
};

/// A row by which nobody was invited, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NotInvited {
    /// As in the list, counted from 1.
    pub(super) number: u32,
    /// In the columns [`Column::WRITTEN`].
    pub(super) cells: [String; Column::WRITTEN.len()],
    /// What stands beyond the last column.
    pub(super) excess: Vec<String>,
    pub(super) why: String,
}

impl NotInvited {
    pub(super) fn left_out(i18n: &I18n, known: &Known, row: &LeftOut) -> Self {
        let LeftOut { number, cells, excess, mistakes } = row.clone();
        Self { number, cells, excess, why: of_left_out(i18n, known, &mistakes) }
    }

    pub(super) fn failed(i18n: &I18n, failure: &Failure) -> Self {
        let cells = user_cells(&failure.row.user, |role| i18n.text(role_message(role)));
        Self { number: failure.row.number, cells, excess: Vec::new(), why: of_failure(i18n, failure) }
    }

    pub(super) fn name(&self) -> String {
        let [name, ..] = &self.cells;
        name.clone()
    }

    pub(super) fn email(&self) -> String {
        let [_, email, ..] = &self.cells;
        email.clone()
    }
}

/// All of them, in the order of the list.
pub(super) fn in_order(mut rows: Vec<NotInvited>) -> Vec<NotInvited> {
    rows.sort_by_key(|row| row.number);
    rows
}
