//! Store and API, through a real listener, on SQLite and on PostgreSQL.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::panic, reason = "a test that cannot go on has failed")]
#![expect(clippy::indexing_slicing, reason = "a test that cannot go on has failed")]
#![expect(clippy::cognitive_complexity, reason = "a test tells one story from beginning to end")]

mod audit;
mod bad_input;
mod clean_up;
mod company_activity;
mod company_acts;
mod company_concurrency;
mod company_list;
mod company_mails;
mod company_table;
mod cross_site;
mod email_confirmation;
mod instances;
mod invitation;
mod limits;
mod log_in;
mod log_in_failures;
mod outbox;
mod proof_of_work;
mod recovery_codes;
mod register;
mod register_address;
mod register_again;
mod register_benefits;
mod register_desk;
mod register_email;
mod register_identity;
mod register_kept;
mod register_letter;
mod register_limits;
mod register_mobile;
mod register_timing;
mod resume;
mod second_factor_reset;
mod sessions;
mod step_up;
mod support;
mod unavailable;
