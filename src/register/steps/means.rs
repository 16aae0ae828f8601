//! How the person can register with what is at hand.

use super::{IDENTITY, ways_out::CannotFind};
use crate::{
    browser::form,
    components::{Drawing, RadioOption, Radios, Screen, StepForm, SummaryItem, SummaryList},
    i18n::t,
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{Means as Choice, RegisterAnswer};

/// The id and name of the choices.
const MEANS: &str = "means";

/// Shows each means with what it needs and how long it takes; where there are several, asks which.
#[component]
pub(crate) fn Means(
    exchange: Exchange,
    /// At least one.
    means: Vec<Choice>,
    /// Nothing was chosen.
    on_nothing: Callback<()>,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let only = match means.as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    let send = move |event: SubmitEvent| {
        let chosen = form::field(&event, MEANS);
        let named = VALUES.into_iter().find(|(value, _)| *value == chosen).map(|(_, means)| means);
        match only.or(named) {
            Some(means) => on_answer.run(RegisterAnswer::Means { means }),
            None => on_nothing.run(()),
        }
    };
    let heading = t(if only.is_some() { "register-means-heading-one" } else { "register-means-heading" });
    let choices = match only {
        Some(only) => only_one(only),
        None => {
            let options = means.into_iter().map(radio).collect();
            let (legend, hint) = (heading.clone(), t("register-means-lead"));
            view! { <Radios name=MEANS legend hint options given=None errors/> }.into_any()
        }
    };
    view! {
        <Screen
            heading
            lead=t("register-means-lead")
            back=Signal::stored(Some(back))
            progress=IDENTITY
            errors
            question=only.is_none()
        >
            <StepForm label=t("register-continue") busy on_send=send>
                {choices}
            </StepForm>
            <CannotFind exchange label="register-means-cannot-find"/>
        </Screen>
    }
}

/// There is nothing to choose: what it is.
fn only_one(means: Choice) -> AnyView {
    view! {
        <Drawing name=["papers/", drawings(means).paper].concat() class="spot"/>
        <SummaryList items=facts(means)/>
    }
    .into_any()
}

const VALUES: [(&str, Choice); 2] =
    [("client-reference", Choice::ClientReference), ("customer-id", Choice::CustomerId)];

/// The ids of its name, of what it needs, how long it takes and where to find it.
fn words(means: Choice) -> [&'static str; 4] {
    match means {
        Choice::ClientReference => [
            "register-means-client-reference",
            "register-means-client-reference-needs",
            "register-means-client-reference-time",
            "register-means-client-reference-where",
        ],
        Choice::CustomerId => [
            "register-means-customer-id",
            "register-means-customer-id-needs",
            "register-means-customer-id-time",
            "register-means-customer-id-where",
        ],
    }
}

/// The names of its drawings.
struct Drawings {
    /// Beside a choice, in `public/drawings/choices/`.
    choice: &'static str,
    /// A paper on which its number stands, in `public/drawings/papers/`.
    paper: &'static str,
}

const fn drawings(means: Choice) -> Drawings {
    match means {
        Choice::ClientReference => Drawings { choice: "document", paper: "contract" },
        Choice::CustomerId => Drawings { choice: "card", paper: "card" },
    }
}

fn facts(means: Choice) -> Vec<SummaryItem> {
    let [_, needs, time, place] = words(means);
    let item = |term, value| SummaryItem { term: t(term), value: t(value) };
    vec![
        item("register-means-needs", needs),
        item("register-means-time", time),
        item("register-means-where", place),
    ]
}

fn radio(means: Choice) -> RadioOption {
    let [label, needs, time, _] = words(means);
    let value = VALUES.into_iter().find(|(_, other)| *other == means).map_or("", |(value, _)| value);
    let hint = Some([&t(needs), " ", &t(time)].concat());
    RadioOption { value, label: t(label), hint, picture: Some(drawings(means).choice) }
}
