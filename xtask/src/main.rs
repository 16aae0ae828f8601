//! Builds, runs and checks the project: `cargo xtask help`.

mod build;
mod command;
mod fingerprint;
mod http;
mod locales;
mod project;
mod run;
mod stopwatch;
mod tools;

use anyhow::Result;
use build::SiteOptions;
use clap::{Parser, Subcommand};
use run::RunOptions;
use std::process::ExitCode;
use stopwatch::Stopwatch;

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
        Task::Locales => {
            return Ok(if locales::check()? { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        Task::Build { portal } => {
            let portal = project::portal(&portal)?;
            tools::install_for_build(watch)?;
            let options =
                SiteOptions { portal, preview: true, optimized: true, origin: None, api_origin: None };
            build::build(&options, &options.folder(), watch)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
