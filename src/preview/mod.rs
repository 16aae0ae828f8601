//! Every screen in every state, from sample data.
