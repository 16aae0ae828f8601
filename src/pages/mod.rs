//! What is not a journey.

pub(crate) mod help;
pub(crate) mod home;
pub(crate) mod not_found;
pub(crate) mod session_ended;
pub(crate) mod start;
pub(crate) mod unavailable;
pub(crate) mod went_wrong;

mod way_back;
