//! `cargo xtask test`: every check there is, by name, with a summary at the end.

mod api;
mod bench;
mod code;
mod databases;
mod dependencies;
mod documents;
mod end2end;
mod generated;
mod packages;
mod run_command;
mod serving;
mod site;

use crate::stopwatch::Stopwatch;
use anyhow::{Result, bail};
use bench::Bench;
use clap::Args;
use std::time::Duration;

/// Which checks.
#[derive(Args)]
pub(crate) struct TestOptions {
    /// Only this check; may be given several times
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
    /// Say which checks there are, and run none
    #[arg(long)]
    list: bool,
}

/// One check.
struct Check {
    name: &'static str,
    about: &'static str,
    run: fn(&Bench) -> Result<Note>,
}

/// What is worth a word although the check passed; empty: nothing.
type Note = String;

/// How a check ended.
struct Outcome {
    name: &'static str,
    took: Duration,
    result: Result<Note>,
}

/// Every check, the fast ones first.
const CHECKS: [Check; 16] = [
    Check { name: "format", about: "rustfmt changes nothing", run: code::format },
    Check {
        name: "messages",
        about: "texts: complete, used, well written (cargo xtask locales)",
        run: code::messages,
    },
    Check {
        name: "documents",
        about: "links between documents lead somewhere, and the tests they name are there",
        run: documents::links,
    },
    Check { name: "lints", about: "clippy says nothing, native and Wasm", run: code::lints },
    Check {
        name: "dependencies",
        about: "licences, bans, sources, advisories (cargo deny)",
        run: dependencies::deny,
    },
    Check {
        name: "tests",
        about: "unit, property and API tests, on SQLite and PostgreSQL",
        run: databases::tests,
    },
    Check { name: "generated", about: "generated documents are up to date", run: generated::documents },
    Check {
        name: "site",
        about: "the sites of the portals, for running and for deployment",
        run: site::build_all,
    },
    Check { name: "size", about: "what the log-in page downloads is within the budget", run: site::size },
    Check { name: "serving-api", about: "the auth API serves the site rightly", run: serving::by_auth_api },
    Check {
        name: "serving-nginx",
        about: "nginx does, with the example of the build",
        run: serving::by_nginx,
    },
    Check {
        name: "serving-caddy",
        about: "Caddy does, with the example of the build",
        run: serving::by_caddy,
    },
    Check {
        name: "run",
        about: "cargo xtask run: up in time, clear errors, a clean end",
        run: run_command::check,
    },
    Check { name: "api", about: "the API keeps to its description (schemathesis)", run: api::schemathesis },
    Check { name: "speed-script", about: "the benchmark compiles", run: end2end::benchmark_compiles },
    Check { name: "end2end", about: "the product in Chromium, Firefox and WebKit", run: end2end::all },
];

/// Runs the checks that were asked for, and answers whether all passed.
pub(crate) fn test(options: &TestOptions) -> Result<bool> {
    if options.list {
        for Check { name, about, .. } in &CHECKS {
            println!("{name:<14} {about}");
        }
        return Ok(true);
    }
    if let Some(unknown) = options.only.iter().find(|name| !CHECKS.iter().any(|check| check.name == **name)) {
        bail!("there is no check “{unknown}”: cargo xtask test --list says which there are");
    }
    let bench = if options.only.is_empty() { Bench::ahead()? } else { Bench::default() };
    let wanted = CHECKS.iter().filter(|check| is_wanted(check.name, &options.only));
    let outcomes: Vec<Outcome> = wanted.map(|check| perform(check, &bench)).collect();
    println!("{}", summary(&outcomes));
    Ok(outcomes.iter().all(|outcome| outcome.result.is_ok()))
}

fn is_wanted(name: &str, only: &[String]) -> bool {
    only.is_empty() || only.iter().any(|wanted| wanted == name)
}

fn perform(check: &Check, bench: &Bench) -> Outcome {
    eprintln!("\n── {}: {}", check.name, check.about);
    let watch = Stopwatch::start();
    let result = (check.run)(bench);
    let took = watch.elapsed();
    match &result {
        Ok(note) => eprintln!("── {} passed in {:.1} s {note}", check.name, took.as_secs_f32()),
        Err(error) => eprintln!("── {} FAILED: {error:#}", check.name),
    }
    Outcome { name: check.name, took, result }
}

/// A table of what ran, with the failures told again, and the count as its last line.
fn summary(outcomes: &[Outcome]) -> String {
    let mut text = "\n".to_owned();
    for Outcome { name, took, result } in outcomes {
        let (verdict, note) = match result {
            Ok(note) => ("passed", note.clone()),
            Err(error) => ("FAILED", first_line(&format!("{error:#}"))),
        };
        let line = format!("{verdict}  {name:<14} {:>7.1} s  {note}", took.as_secs_f32());
        text.push_str(line.trim_end());
        text.push('\n');
    }
    let left_out: Vec<&str> = CHECKS
        .iter()
        .map(|check| check.name)
        .filter(|name| !outcomes.iter().any(|o| o.name == *name))
        .collect();
    if !left_out.is_empty() {
        text.push_str(&format!("left out, as asked for: {}\n", left_out.join(", ")));
    }
    let failed = outcomes.iter().filter(|outcome| outcome.result.is_err()).count();
    text.push_str(&format!("{} passed, {failed} failed", outcomes.len() - failed));
    text
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::anyhow;

    #[test]
    fn names_are_different() {
        for (at, check) in CHECKS.iter().enumerate() {
            assert!(CHECKS.iter().skip(at + 1).all(|other| other.name != check.name), "{}", check.name);
        }
    }

    #[test]
    fn the_summary_ends_with_the_count() {
        let outcome = |name, result| Outcome { name, took: Duration::from_secs(1), result };
        let outcomes = [outcome("format", Ok(String::new())), outcome("lints", Err(anyhow!("one\ntwo")))];
        let text = summary(&outcomes);
        assert!(
            text.contains("passed  format             1.0 s\nFAILED  lints              1.0 s  one\n"),
            "{text}"
        );
        assert!(text.contains("left out, as asked for: messages, documents"), "{text}");
        assert!(text.ends_with("\n1 passed, 1 failed"), "{text}");
    }

    #[test]
    fn a_check_may_be_chosen() {
        assert!(is_wanted("format", &[]));
        assert!(is_wanted("format", &["format".to_owned()]));
        assert!(!is_wanted("lints", &["format".to_owned()]));
    }
}
