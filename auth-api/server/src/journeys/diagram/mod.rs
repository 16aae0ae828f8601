//! Draws journeys by walking them: every answer is tried in every state that can be reached.

mod log_in;
mod register;
mod resume;
mod situations;

pub use log_in::log_in_diagram;
pub use register::register_diagram;
pub use resume::resume_diagram;

use super::Failure;
use std::collections::{BTreeMap, BTreeSet};

/// From, to, label.
type Arrow = (String, String, String);

/// A page in Markdown with a Mermaid diagram.
fn page(title: &str, about: &[&str], begin: &str, arrows: &BTreeSet<Arrow>, ends: &[&str]) -> String {
    let mut lines = vec![format!("# {title}"), String::new()];
    lines.extend(about.iter().map(|line| (*line).to_owned()));
    lines.extend(["", "```mermaid", "stateDiagram-v2"].map(str::to_owned));
    lines.push(format!("    [*] --> {begin}"));
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
