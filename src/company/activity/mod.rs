//! The audit trail of the company: who did what to whom, when and from where. What is shown follows the address, like the
//! list of users.

mod export;
mod fetching;
mod labels;
mod page;
mod query;
mod shown;
mod table;
mod tools;
mod trail;
mod view;

pub(crate) use {page::ActivityPage, query::address_of};
#[cfg(feature = "preview")]
pub(crate) use {page::ActivityScreen, shown::Shown, trail::Trail};
