//! What is wrong, above the heading, with a way to each field.

use crate::{browser, i18n::t};
use leptos::{ev::MouseEvent, prelude::*};

/// The summary's id; the screen moves the focus to it.
pub(super) const ERROR_SUMMARY: &str = "error-summary";

/// One thing that is wrong, in words that say how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ErrorItem {
    /// The `name`, which is the id too, of the field to mend; empty when it is no field.
    pub(crate) field: &'static str,
    /// The same words stand in the summary and at the field. Empty when those of another item say it: the field is
    /// marked only.
    pub(crate) message: String,
}

/// Lists `errors`; nothing when there are none.
#[component]
pub(super) fn ErrorSummary(errors: Signal<Vec<ErrorItem>>) -> impl IntoView {
    let heading = t("error-summary-heading");
    move || {
        let mut errors = errors.get();
        errors.retain(|error| !error.message.is_empty());
        (!errors.is_empty()).then(|| {
            view! {
                <div class="error-summary" id=ERROR_SUMMARY tabindex="-1">
                    <div role="alert">
                        <h2>{heading.clone()}</h2>
                        <ul>{errors.into_iter().map(item).collect_view()}</ul>
                    </div>
                </div>
            }
        })
    }
}

fn item(error: ErrorItem) -> impl IntoView {
    let ErrorItem { field, message } = error;
    if field.is_empty() {
        return view! { <li>{message}</li> }.into_any();
    }
    // The router would scroll to the field; the focus has to go there too.
    let go = move |event: MouseEvent| {
        event.prevent_default();
        browser::focus(field);
    };
    view! { <li><a href=["#", field].concat() on:click=go>{message}</a></li> }.into_any()
}
