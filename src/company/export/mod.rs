//! The list as a file: everybody who matches what it shows, whatever the page.

mod button;
mod cells;
mod context;

pub(crate) use button::ExportButton;
pub(crate) use context::{Export, State};
