//! The typed client of the auth API.
