//! Looking after the users of a company: pages of administrators, in a Wasm chunk and with messages that nobody else
//! downloads but whoever confirms a new e-mail address.
//!
//! All of them share one [`CompanyContext`]: which company this tab shows, who is logged in, what has changed meanwhile.
//! [`page::CompanyPage`] lets in who may look after the company's users, and leads to the page that the address names.

mod access;
pub(crate) mod activity;
mod asking;
mod at_work;
pub(crate) mod confirm_email;
mod context;
pub(crate) mod csv;
pub(crate) mod export;
mod guard;
mod head;
mod heard;
pub(crate) mod import;
pub(crate) mod invite;
pub(crate) mod list;
mod live;
pub(crate) mod many;
mod page;
mod person;
mod standing;
mod switcher;
mod typed_search;
mod unsent;
pub(crate) mod user;
mod words;
mod written;

pub(crate) use context::CompanyContext;
pub(crate) use page::CompanyPage;
#[cfg(feature = "preview")]
pub(crate) use {guard::Told, head::Companies, standing::Standing};
