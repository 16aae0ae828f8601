//! Inviting one colleague.

mod context;
mod page;
mod screen;

pub(crate) use page::InvitePage;
pub(super) use screen::link_days;
#[cfg(feature = "preview")]
pub(crate) use {context::Talk, screen::InviteScreen};
