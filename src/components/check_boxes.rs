//! Any number of several.

use leptos::prelude::*;

/// One of the choices of [`CheckBoxes`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CheckOption {
    /// What the form sends when it is ticked.
    pub(crate) value: String,
    pub(crate) label: String,
    /// It was ticked before.
    pub(crate) ticked: bool,
}

/// A question whose answers go together, or none: uncontrolled, each in a card of its own.
#[component]
pub(crate) fn CheckBoxes(
    /// The name under which the form sends each; the id of the first, too.
    name: &'static str,
    legend: String,
    #[prop(optional)] hint: Option<String>,
    options: Vec<CheckOption>,
) -> impl IntoView {
    let hint_id = hint.is_some().then(|| super::field::hint_id(name));
    let hint = hint.map(|hint| view! { <p class="hint" id=super::field::hint_id(name)>{hint}</p> });
    let choices = options.into_iter().enumerate().map(|(index, CheckOption { value, label, ticked })| {
        let id = if index == 0 { name.to_owned() } else { format!("{name}-{}", index + 1) };
        view! {
            <div class="choice">
                <input type="checkbox" id=id.clone() name=name value=value checked=ticked/>
                <label for=id>{label}</label>
            </div>
        }
    });
    view! {
        <fieldset class="field" aria-describedby=hint_id>
            <legend>{legend}</legend>
            {hint}
            {choices.collect_view()}
        </fieldset>
    }
}
