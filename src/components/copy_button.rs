//! Takes a text over to another program.

use super::ActionButton;
use crate::browser::clipboard;
use leptos::{prelude::*, task::spawn_local};
use std::time::Duration;

/// How long the button says that it has copied.
const SAID_FOR: Duration = Duration::from_secs(4);

/// Copies `text`, and says so in its place for a moment. The text stands on the page as well: where a browser does not
/// let it be copied, it can be selected.
#[component]
pub(crate) fn CopyButton(
    #[prop(into)] text: String,
    label: String,
    /// Its words when it has copied; heard too.
    copied: String,
) -> impl IntoView {
    let done = RwSignal::new(false);
    let on_press = Callback::new(move |()| {
        let text = text.clone();
        spawn_local(async move {
            if clipboard::write(&text).await {
                done.try_set(true);
                set_timeout(
                    move || {
                        done.try_set(false);
                    },
                    SAID_FOR,
                );
            }
        });
    });
    let heard = copied.clone();
    let label = Signal::derive(move || if done.get() { copied.clone() } else { label.clone() });
    view! {
        <ActionButton label on_press outlined=true/>
        <span class="visually-hidden" role="status">{move || done.get().then(|| heard.clone())}</span>
    }
}
