//! A question that has to be answered before the page goes on.

use super::{
    ActionButton, ErrorItem,
    error_summary::{ERROR_SUMMARY, ErrorSummary},
    screen::{HEADING, focus_soon},
};
use crate::browser::dialog;
use leptos::{ev::Event, html::Dialog as Element, prelude::*};

/// What stands in every dialog of a page as well, because what the page says below it cannot be reached: that the time is
/// nearly over. Given the id of the dialog's heading. Provided as context.
#[derive(Clone, Copy)]
pub(crate) struct InDialogs(pub(crate) Callback<&'static str, AnyView>);

/// A modal dialog, shown for as long as it is built; the page below keeps everything that was typed. Its heading gets the
/// focus, and when `errors` appear their summary. Escape asks to close it, as its last button does; a press beside it
/// does not, for that may be a slip of the hand.
#[component]
pub(crate) fn Dialog(
    /// The id of its heading, by which it is called.
    id: &'static str,
    #[prop(into)] heading: Signal<String>,
    #[prop(optional, into)] errors: Signal<Vec<ErrorItem>>,
    /// On the button that closes it.
    close: String,
    /// It is to be closed: whoever shows it takes it away.
    on_close: Callback<()>,
    children: Children,
) -> impl IntoView {
    let element = NodeRef::<Element>::new();
    shown(element, id);
    Effect::new(move |_| {
        if errors.with(|errors| !errors.is_empty()) {
            focus_soon(ERROR_SUMMARY);
        }
    });
    // The browser would close it by itself, and whoever shows it would not know.
    let cancel = move |event: Event| {
        event.prevent_default();
        on_close.run(());
    };
    // At a second Escape it does so all the same. Whoever shows it may have to keep it: then it is shown again.
    let closed = move |_| {
        on_close.run(());
        request_animation_frame(move || {
            if let Some(element) = element.try_get_untracked().flatten() {
                dialog::show_again(&element, id);
            }
        });
    };
    view! {
        <dialog class="dialog" node_ref=element aria-labelledby=id on:cancel=cancel on:close=closed>
            <div class="dialog-body stack">
                <ErrorSummary errors/>
                <h2 id=id tabindex="-1">{heading}</h2>
                {children()}
                <ActionButton label=close on_press=on_close/>
                {use_context::<InDialogs>().map(|InDialogs(view)| view.run(id))}
            </div>
        </dialog>
    }
}

fn shown(element: NodeRef<Element>, heading: &'static str) {
    Effect::new(move |_| {
        let Some(element) = element.get() else { return };
        let shown = StoredValue::new_local(dialog::show(&element, heading, HEADING));
        on_cleanup(move || shown.dispose());
    });
}
