//! Builds, runs and checks the project: `cargo xtask help`.

mod build;
mod command;
mod dev;
mod dist;
mod fingerprint;
mod hosting;
mod http;
mod locales;
mod patience;
mod project;
mod run;
mod size;
mod stopwatch;
mod test;
mod tools;

use anyhow::Result;
use clap::{Parser, Subcommand};
use dist::DistOptions;
use run::RunOptions;
use std::process::ExitCode;
use stopwatch::Stopwatch;
use test::TestOptions;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about, disable_version_flag = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build what is not built yet and serve the portal with the local auth API
    Run(RunOptions),
    /// Like run, but build again and load the page again when a file is saved
    Dev(RunOptions),
    /// Build the site for deployment, with examples of how to serve it
    Dist(DistOptions),
    /// Run every check there is
    Test(TestOptions),
    /// Check the messages: everything that is wrong, by file and line
    Locales,
    /// Build the site as `run` serves it, below target/site
    Build {
        /// A folder of portals/
        #[arg(long, default_value = "customer")]
        portal: String,
    },
}

fn main() -> ExitCode {
    match perform(Arguments::parse().task) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> Result<ExitCode> {
    project::enter()?;
    let watch = Stopwatch::start();
    match task {
        Task::Run(options) => run::run(&options, watch)?,
        Task::Dev(options) => dev::dev(&options)?,
        Task::Dist(options) => dist::dist(&options, watch)?,
        Task::Test(options) => return Ok(exit_code(test::test(&options)?)),
        Task::Locales => return Ok(exit_code(locales::check()?)),
        Task::Build { portal } => {
            let portal = project::portal(&portal)?;
            tools::install_for_build(watch)?;
            eprintln!("{}", size::report(&build::build_to_run(portal, watch)?)?);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn exit_code(is_fine: bool) -> ExitCode {
    if is_fine { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
