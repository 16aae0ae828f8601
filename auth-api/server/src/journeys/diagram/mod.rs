//! Draws journeys by walking them: every answer is tried in every state that can be reached.

mod invitation;
mod log_in;
mod register;
mod reset;
mod resume;
mod situations;
mod step_up;

pub use invitation::invitation_diagram;
pub use log_in::log_in_diagram;
pub use register::register_diagram;
pub use reset::reset_diagram;
pub use resume::resume_diagram;
pub use step_up::step_up_diagram;

use super::{Failure, Rules};
use std::collections::{BTreeMap, BTreeSet};
use voordeur_contract::SecondFactor;
use voordeur_portals::Limits;

/// From, to, label.
type Arrow = (String, String, String);

/// A page in Markdown with a Mermaid diagram.
fn page(title: &str, about: &[&str], begins: &[&str], arrows: &BTreeSet<Arrow>, ends: &[&str]) -> String {
    let mut lines = vec![format!("# {title}"), String::new()];
    lines.extend(about.iter().map(|line| (*line).to_owned()));
    lines.extend(["", "```mermaid", "stateDiagram-v2"].map(str::to_owned));
    lines.extend(begins.iter().map(|begin| format!("    [*] --> {begin}")));
    lines.extend(drawn(arrows));
    lines.extend(ends.iter().map(|end| format!("    {end} --> [*]")));
    lines.extend(["```".to_owned(), String::new()]);
    lines.join("\n")
}

/// One arrow from step to step, with every label it has.
fn drawn(arrows: &BTreeSet<Arrow>) -> Vec<String> {
    let mut labels = BTreeMap::<_, Vec<&str>>::new();
    for (from, to, label) in arrows {
        labels.entry((from, to)).or_default().push(label);
    }
    labels
        .into_iter()
        .map(|((from, to), labels)| format!("    {from} --> {to}: {}", labels.join("<br/>")))
        .collect()
}

/// The answer and, in brackets, the problem it is answered with.
fn label(answer: &str, failure: Option<Failure>) -> String {
    match failure {
        Some(failure) => format!("{answer} [{}]", failure.problem_type().name()),
        None => answer.to_owned(),
    }
}

/// Mermaid takes no dash in a name.
fn node(step: &str) -> String {
    step.replace('-', "_")
}

/// For every journey: small numbers lead to the same arrows sooner.
fn rules() -> Rules {
    let limits = Limits {
        journey_idle_minutes: 30,
        code_minutes: 10,
        code_tries: 2,
        resend_after_seconds: 30,
        resends_per_journey: 1,
        codes_per_account_per_day: 3,
        failed_log_ins_per_account: 3,
        failed_log_ins_per_address: 3,
        failed_log_ins_window_minutes: 15,
        block_minutes: 15,
        session_idle_minutes: 15,
        session_hours: 8,
        step_up_minutes: 5,
        recovery_codes: 8,
    };
    Rules { limits, second_factors: vec![SecondFactor::Sms, SecondFactor::Authenticator] }
}
