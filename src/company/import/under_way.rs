//! The invitations are being sent.

use super::context::Talk;
use crate::{
    browser::focus,
    company::heard::heard,
    components::{ActionButton, HEADING, Notice, NoticeKind, Screen},
    i18n::{I18n, t},
};
use leptos::prelude::*;

/// Shows how far it is, and lets it be stopped.
#[component]
pub(super) fn UnderWay(talk: Talk) -> impl IntoView {
    let sending = talk.sending;
    let far = Memo::new(move |_| sending.with(|sending| (sending.dealt_with(), sending.total())));
    let i18n = use_context::<I18n>();
    let words = move |done: usize, total: usize| {
        let arguments = [("done", done.into()), ("total", total.into())];
        let words = i18n.as_ref().map(|i18n| i18n.text_with("company-import-progress", &arguments));
        words.unwrap_or_default()
    };
    let said = Memo::new({
        let words = words.clone();
        move |_| {
            let (done, total) = far.get();
            words(heard(done, total), total)
        }
    });
    let shown = move || {
        let (done, total) = far.get();
        words(done, total)
    };
    view! {
        <Screen heading=t("company-import-sending-heading") lead=t("company-import-sending-lead")>
            <div class="progress">
                <span aria-hidden="true">{shown}</span>
                <progress
                    aria-label=t("company-import-progress-name")
                    max=move || far.get().1
                    value=move || far.get().0
                ></progress>
            </div>
            <div role="status" class="visually-hidden">{said}</div>
            <Waiting talk/>
            <ActionButton label=t("company-import-stop") on_press=talk.on_stop outlined=true/>
        </Screen>
    }
}

/// Nothing while it is being sent. When it waits, why, and the way on.
#[component]
fn Waiting(talk: Talk) -> impl IntoView {
    let (words, label) = (t("company-import-waits"), t("company-import-go-on"));
    let go_on = Callback::new(move |()| {
        // The button goes, and the dialog that asks for the proof gives the focus back to where it was.
        focus(HEADING);
        talk.on_go_on.run(());
    });
    let why = move || {
        let words = words.clone();
        talk.waits.get().then(|| view! { <Notice kind=NoticeKind::Warning><p>{words}</p></Notice> })
    };
    let button = move || {
        let label = label.clone();
        talk.waits.get().then(|| view! { <ActionButton label on_press=go_on outlined=true/> })
    };
    view! {
        <div role="status">{why}</div>
        {button}
    }
}
