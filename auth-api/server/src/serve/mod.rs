//! From the command line to a server that answers, and to its orderly end.

mod application;
mod audit_trail;
mod error;
mod housekeeping;
mod listeners;
mod plan;
mod running;

pub use application::Application;
pub use audit_trail::{IntactTrail, check_audit_trail};
pub use error::ServeError;
pub use plan::Plan;

use crate::{
    clock::Clock,
    config::{Configuration, Environment, Options},
    random::Random,
};
use running::Running;

/// Serves until `end` comes; calls `ready` with the addresses once everything answers.
///
/// # Errors
/// What keeps it from starting. Once it serves it goes on, whatever happens.
pub async fn serve(
    options: &Options,
    environment: Environment<'_>,
    ready: impl FnOnce(&str),
    end: impl Future<Output = ()>,
) -> Result<(), ServeError> {
    let (clock, random) = (Clock::system(), Random::system());
    Configuration::prepare(options, environment, &random)?;
    let plan = Plan::read(options, environment, &random)?;
    let running = Running::start(options, plan, clock, random).await?;
    ready(running.addresses());
    end.await;
    running.stop().await;
    Ok(())
}
