//! The page of one colleague, and everything that an administrator can do there.

mod acting;
mod context;
mod dialogs;
mod differences;
mod done;
mod doubt;
mod facts;
mod fields;
#[cfg(test)]
mod fixtures;
mod kind;
mod loading;
mod page;
mod screen;
mod undo;

pub(crate) use page::UserPage;
pub(crate) use {context::Talk, kind::ActKind};
#[cfg(feature = "preview")]
pub(crate) use {differences::Difference, done::Done, screen::UserScreen};
pub(super) use {
    doubt::Doubt,
    fields::{Marked, field_items},
};
