//! Companies: what an administrator sees of colleagues and does for them.

pub(crate) mod act;
pub(crate) mod activity;
mod administrator;
pub(crate) mod changes;
pub(crate) mod choose;
pub(crate) mod email;
pub(crate) mod invite;
mod refused;
mod shown;
pub(crate) mod user;
pub(crate) mod users;

pub(crate) use administrator::Administrator;
