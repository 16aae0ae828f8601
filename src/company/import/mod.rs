//! Inviting many colleagues with a list: it is chosen, checked row by row, and sent a batch at a time.

mod checked;
mod choose;
mod context;
mod files;
mod finished;
mod giving;
mod kept;
mod not_invited;
mod notice;
mod page;
mod running;
mod screen;
mod sending;
mod table;
mod under_way;
mod words;

pub(super) use {context::ImportContext, notice::ImportNotice};
#[cfg(feature = "preview")]
pub(crate) use {context::Stage, screen::ImportScreen, sending::Sending};
pub(crate) use {context::Talk, page::ImportPage};
