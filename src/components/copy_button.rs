//! Takes a text over to another program.

use super::ActionButton;
use crate::browser::clipboard;
use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*, task::spawn_local};
use std::time::Duration;

/// How long the button says that it has copied.
const SAID_FOR: Duration = Duration::from_secs(4);

/// What became of the last press.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// There was none, or it was said long enough.
    None,
    Copied,
    Refused,
}

/// Copies `text`, and says so in its place for a moment. The text stands on the page as well: where a browser does not
/// let it be copied, that is said, and it can be selected.
#[component]
pub(crate) fn CopyButton(
    #[prop(into)] text: String,
    label: String,
    /// Its words when it has copied; heard too.
    copied: String,
    /// What is said below it when the browser does not let it.
    refused: String,
) -> impl IntoView {
    let outcome = RwSignal::new(Outcome::None);
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let on_press = Callback::new(move |()| {
        let text = text.clone();
        // A second press is answered as the first was, and as long.
        if let Some(timer) = timer.write_value().take() {
            timer.clear();
        }
        outcome.set(Outcome::None);
        spawn_local(async move {
            if !clipboard::write(&text).await {
                outcome.try_set(Outcome::Refused);
                return;
            }
            outcome.try_set(Outcome::Copied);
            let later = move || {
                outcome.try_set(Outcome::None);
            };
            timer.try_set_value(set_timeout_with_handle(later, SAID_FOR).ok());
        });
    });
    let heard = copied.clone();
    let is_copied = move || outcome.get() == Outcome::Copied;
    let label = Signal::derive(move || if is_copied() { copied.clone() } else { label.clone() });
    let said = move || {
        let (class, words) = match outcome.get() {
            Outcome::None => return None,
            Outcome::Copied => ("visually-hidden", heard.clone()),
            Outcome::Refused => ("small", refused.clone()),
        };
        Some(view! { <p class=class>{words}</p> })
    };
    view! {
        <div>
            <ActionButton label on_press outlined=true/>
            <div role="status">{said}</div>
        </div>
    }
}
