//! The program: reads the command line and does what it says.

use clap::Parser;
use std::{io, process::ExitCode};
use voordeur_auth_api::{
    config::{AuditCommand, AuditOptions, Command, CommandLine, DrawnJourney, Options},
    development::sample_data_text,
    journeys, observe, openapi,
    random::Random,
    records,
    serve::{IntactTrail, Plan, ServeError, check_audit_trail, serve},
};

fn main() -> ExitCode {
    let CommandLine { command, options } = CommandLine::parse();
    let done = match command {
        None => run(&options),
        Some(Command::Serve(options)) => run(&options),
        Some(Command::CheckConfig(options)) => check(&options),
        Some(Command::CheckAudit(audit) | Command::Audit(AuditCommand::Verify(audit))) => check_audit(&audit),
        Some(Command::Openapi) => openapi::document_text().map(|text| print!("{text}")).map_err(Into::into),
        Some(Command::RecordsOpenapi) => {
            records::openapi_text().map(|text| print!("{text}")).map_err(Into::into)
        }
        Some(Command::SampleData) => sample_data_text().map(|text| print!("{text}")).map_err(Into::into),
        Some(Command::Diagram { journey }) => {
            print!("{}", diagram(journey));
            Ok(())
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("voordeur-auth-api: {error}");
            ExitCode::FAILURE
        }
    }
}

fn diagram(journey: DrawnJourney) -> String {
    match journey {
        DrawnJourney::LogIn => journeys::log_in_diagram(),
        DrawnJourney::Register => journeys::register_diagram(),
        DrawnJourney::Resume => journeys::resume_diagram(),
        DrawnJourney::Invitation => journeys::invitation_diagram(),
        DrawnJourney::Reset => journeys::reset_diagram(),
        DrawnJourney::StepUp => journeys::step_up_diagram(),
    }
}

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

fn check(options: &Options) -> Outcome {
    Plan::read(options, &environment, &Random::system())?;
    println!("the configuration is in order");
    Ok(())
}

fn check_audit(audit: &AuditOptions) -> Outcome {
    let checked = check_audit_trail(&audit.options, audit.noted.as_ref(), &environment);
    let IntactTrail { rows, seal } = runtime()?.block_on(checked)?;
    println!("the audit trail is intact: {rows} rows");
    if rows > 0 {
        println!("to note elsewhere: {rows}:{seal}");
    }
    Ok(())
}

fn runtime() -> io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()
}

fn run(options: &Options) -> Outcome {
    tracing::subscriber::set_global_default(observe::subscriber(options.log_level(), io::stderr))?;
    runtime()?.block_on(async {
        let end = end_of_process().map_err(ServeError::Signals)?;
        serve(options, &environment, |addresses| println!("listening on {addresses}"), end).await
    })?;
    Ok(())
}

/// Ctrl-C, or what a supervisor sends.
#[cfg(unix)]
fn end_of_process() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Ctrl-C.
#[cfg(not(unix))]
fn end_of_process() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        // An error means that no signal can come any more: end.
        let _ = tokio::signal::ctrl_c().await;
    })
}
