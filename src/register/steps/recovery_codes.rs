//! Codes that get the person in without the app.

use super::{INVITED, LOG_IN};
use crate::{
    browser::{clock, file, page},
    components::{ActionButton, CopyButton, Drawing, Notice, NoticeKind, Screen, StepForm},
    i18n::{I18n, t},
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::RegisterAnswer;

/// Shows them once, to be copied, downloaded or printed, and asks whether they are saved.
#[component]
pub(crate) fn RecoveryCodes(
    exchange: Exchange,
    /// In the groups in which to show them.
    codes: Vec<String>,
    /// The e-mail address of the account.
    email: String,
    /// They belong to somebody whom a company invited.
    invited: bool,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |_: SubmitEvent| on_answer.run(RegisterAnswer::RecoveryCodesSaved {});
    let (text, whose) = (codes.join("\n"), whose(email));
    let list = codes.into_iter().map(|code| view! { <li><code>{code}</code></li> }).collect_view();
    view! {
        <Screen
            heading=t("register-recovery-codes-heading")
            lead=t("register-recovery-codes-lead")
            back=Signal::stored(Some(back))
            progress=if invited { INVITED } else { LOG_IN }
            errors
        >
            <Drawing name="scenes/recovery-codes" class="spot"/>
            <Notice kind=NoticeKind::Warning><p>{t("register-recovery-codes-once")}</p></Notice>
            <p class="printed-only">{whose}</p>
            <ul class="codes" role="list" aria-label=t("register-recovery-codes-list")>{list}</ul>
            <Keep text whose/>
            <StepForm label=t("register-recovery-codes-submit") busy on_send=send/>
        </Screen>
    }
}

/// Whose codes they are and of when, on paper and in the file. Only the browser knows what day it is.
fn whose(email: String) -> RwSignal<String> {
    let whose = RwSignal::new(String::new());
    let i18n = use_context::<I18n>();
    Effect::new(move |_| {
        let Some(i18n) = &i18n else { return };
        let arguments = [("email", email.as_str().into()), ("date", clock::today(i18n.language()).into())];
        whose.set(i18n.text_with("register-recovery-codes-file-heading", &arguments));
    });
    whose
}

/// The ways to keep them.
#[component]
fn Keep(
    /// The codes, one a line.
    text: String,
    whose: RwSignal<String>,
) -> impl IntoView {
    let copied = text.clone();
    let name = [t("register-recovery-codes-file").as_str(), ".txt"].concat();
    let download = Callback::new(move |()| {
        file::save(&name, &[&whose.get_untracked(), "\n\n", &text, "\n"].concat());
    });
    let print = Callback::new(|()| page::print());
    view! {
        <div class="row">
            <CopyButton
                text=copied
                label=t("register-recovery-codes-copy")
                copied=t("register-recovery-codes-copied")
                refused=t("register-copy-refused")
            />
            <ActionButton label=t("register-recovery-codes-download") on_press=download outlined=true/>
            <ActionButton label=t("register-recovery-codes-print") on_press=print outlined=true/>
        </div>
    }
}
