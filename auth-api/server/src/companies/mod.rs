//! What administrators of companies do, decided by pure functions: no clock, no randomness, no I/O.
//!
//! `(user, act, situation)` lead to the user as it stands next and the effects to carry out, or to a refusal. Whoever
//! calls them holds the company's lock meanwhile: what the situation says of the company's other users stays true until
//! both are kept.

mod accepting;
mod access;
mod act;
mod confirming;
mod data;
mod invitation;
mod mails;
mod newest;
mod outcome;
mod proofs;
mod rules;
mod situation;
mod undo;
mod user;

pub use accepting::accept;
pub use confirming::{confirmed, with_email};
#[cfg(test)]
mod examples;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod properties;

pub use act::act;
pub use invitation::invite;
pub use mails::email_changed;
pub use newest::{ActDigest, NewestAct};
pub use outcome::{Effect, Outcome, Refusal};
pub use rules::CompanyRules;
pub use situation::{
    AccountFacts, Actor, Company, EmailFacts, FreshToken, MailsLeft, Others, Owner, Situation,
};
pub use user::{AdministratorsBlock, NewEmail, SentInvitation, TakenBack, Undo, User};
