//! Store and API, through a real listener, on SQLite and on PostgreSQL.

mod audit;
mod bad_input;
mod clean_up;
mod cross_site;
mod instances;
mod limits;
mod log_in;
mod log_in_failures;
mod outbox;
mod sessions;
mod support;
