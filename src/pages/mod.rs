//! What is not a journey.
