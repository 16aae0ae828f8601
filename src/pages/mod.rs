//! What is not a journey.

pub(crate) mod home;
