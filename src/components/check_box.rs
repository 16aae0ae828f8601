//! Something that may be ticked.

use super::field::hint_id;
use leptos::prelude::*;

/// An uncontrolled check box in a card of its own, which is its label. Its id is its `name`; ticked, the form sends
/// something under that name.
#[component]
pub(crate) fn CheckBox(
    /// The name under which the form sends it.
    name: &'static str,
    label: String,
    #[prop(optional)] hint: Option<String>,
    /// It was ticked before. Never otherwise: a consent is given, not taken back.
    #[prop(optional)]
    ticked: bool,
) -> impl IntoView {
    let described_by = hint.is_some().then(|| hint_id(name));
    let hint = hint.map(|hint| view! { <p class="hint" id=hint_id(name)>{hint}</p> });
    view! {
        <div class="choice">
            <input type="checkbox" id=name name=name checked=ticked aria-describedby=described_by/>
            <label for=name>{label}</label>
            {hint}
        </div>
    }
}
