//! One of several, none chosen beforehand but by the visitor.

use super::{
    Drawing, ErrorItem,
    field::{FieldError, FieldState},
    screen::HEADING,
};
use leptos::prelude::*;

/// One of the choices of [`Radios`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RadioOption {
    /// What the form sends.
    pub(crate) value: &'static str,
    pub(crate) label: String,
    pub(crate) hint: Option<String>,
    /// A drawing beside it, of `public/drawings/choices/`.
    pub(crate) picture: Option<&'static str>,
}

/// A question with its answers. The legend is the page's `h1` unless there are others beside it: say `question=true` to
/// the screen round it.
#[component]
pub(crate) fn Radios(
    /// The name under which the form sends it; the id of the first choice too.
    name: &'static str,
    legend: String,
    #[prop(optional)] hint: Option<String>,
    options: Vec<RadioOption>,
    /// The value that was given before; none the first time.
    #[prop(optional_no_strip)]
    given: Option<&'static str>,
    /// It shows those with its name.
    #[prop(optional, into)]
    errors: Signal<Vec<ErrorItem>>,
    /// It is one question among others: the legend is no heading.
    #[prop(optional)]
    among_others: bool,
) -> impl IntoView {
    let state = FieldState::new(name, hint.is_some(), errors);
    let class = if among_others { "hint" } else { "lead" };
    let hint = hint.map(|hint| view! { <p class=class id=super::field::hint_id(name)>{hint}</p> });
    let legend = if among_others {
        legend.into_any()
    } else {
        view! { <h1 id=HEADING tabindex="-1">{legend}</h1> }.into_any()
    };
    let choices = options.into_iter().enumerate().map(|(index, option)| choice(name, index, option, given));
    view! {
        <fieldset class=move || state.class() aria-describedby=move || state.described_by()>
            <legend>{legend}</legend>
            {hint}
            <FieldError state/>
            {choices.collect_view()}
        </fieldset>
    }
}

fn choice(name: &'static str, index: usize, option: RadioOption, given: Option<&str>) -> impl IntoView {
    let RadioOption { value, label, hint, picture } = option;
    let id = if index == 0 { name.to_owned() } else { format!("{name}-{}", index + 1) };
    let hint_id = hint.is_some().then(|| super::field::hint_id(&id));
    let class = if picture.is_some() { "choice pictured" } else { "choice" };
    let picture = picture.map(|picture| {
        let name = ["choices/", picture].concat();
        view! { <Drawing name class="picture"/> }
    });
    view! {
        <div class=class>
            <input type="radio" id=id.clone() name=name value=value checked=given == Some(value) aria-describedby=hint_id.clone()/>
            <label for=id>{label}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
            {picture}
        </div>
    }
}
