//! What was done can be taken back, for a while.

use super::{ActionButton, Countdown};
use crate::{browser::clock::Deadline, i18n::t};
use leptos::prelude::*;

/// The way back, until it is over; at the foot of the screen, whatever part of the page is seen. What was done the page
/// says elsewhere, to those who do not see this, too.
#[component]
pub(crate) fn UndoBar(
    /// What was done, in words; none, where the page has just said so.
    #[prop(optional, into)]
    said: Signal<String>,
    /// Nothing can be taken back without.
    #[prop(into)]
    until: Signal<Option<Deadline>>,
    on_undo: Callback<()>,
    #[prop(optional, into)] busy: Signal<bool>,
) -> impl IntoView {
    let over = RwSignal::new(None);
    let open = Memo::new(move |_| until.get().filter(|until| over.get() != Some(*until)));
    let on_end = Callback::new(move |()| over.set(until.get_untracked()));
    move || {
        open.get().map(|_| {
            view! {
                <section class="undo-bar" aria-label=t("company-user-undo")>
                    <div class="undo-bar-inner row">
                        <span>{said}</span>
                        <ActionButton label=t("company-user-undo") on_press=on_undo busy outlined=true/>
                        <span aria-hidden="true">
                            <Countdown until=open message="company-user-undo-left" on_end/>
                        </span>
                    </div>
                </section>
            }
        })
    }
}
