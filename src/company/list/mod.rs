//! The users of the company.
//!
//! What is shown follows the address: whoever types, sorts or chooses changes that ([`query`]), and [`listing`] fetches
//! what it asks for. The views know neither; they get a [`Shown`].

mod accounts;
mod fresh;
mod kept;
mod listing;
mod page;
mod paging;
mod query;
mod row;
mod rows;
mod selection;
mod shown;
mod status;
mod table;
mod tools;
mod view;

pub(super) use accounts::{Accounts, count_accounts};
pub(crate) use kept::Kept;
pub(crate) use page::UsersPage;
pub(crate) use query::{named, parameters};
pub(crate) use status::{StatusTag, factors_label, role_label, status_label};
#[cfg(feature = "preview")]
pub(crate) use {page::UsersScreen, query::everybody, shown::Shown};
