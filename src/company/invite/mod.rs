//! Inviting one colleague.

mod context;
mod page;
mod screen;

pub(crate) use page::InvitePage;
#[cfg(feature = "preview")]
pub(crate) use {context::Talk, screen::InviteScreen};
