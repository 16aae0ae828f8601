//! The invitations are being sent.

use super::context::Talk;
use crate::{
    components::{ActionButton, Screen},
    i18n::{I18n, t},
};
use leptos::prelude::*;

/// Shows how far it is, and lets it be stopped.
#[component]
pub(super) fn UnderWay(talk: Talk) -> impl IntoView {
    let sending = talk.sending;
    let far = Memo::new(move |_| sending.with(|sending| (sending.dealt_with(), sending.total())));
    let i18n = use_context::<I18n>();
    let words = move || {
        let (done, total) = far.get();
        let arguments = [("done", done.into()), ("total", total.into())];
        Some(i18n.as_ref()?.text_with("company-import-progress", &arguments))
    };
    view! {
        <Screen heading=t("company-import-sending-heading") lead=t("company-import-sending-lead")>
            <div class="progress">
                <span role="status">{words}</span>
                <progress
                    aria-label=t("company-import-progress-name")
                    max=move || far.get().1
                    value=move || far.get().0
                ></progress>
            </div>
            <ActionButton label=t("company-import-stop") on_press=talk.on_stop outlined=true/>
        </Screen>
    }
}
