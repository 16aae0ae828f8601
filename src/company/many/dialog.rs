//! A question before something is done with several colleagues, with all of their names.

use super::{ManyAct, context::Talk};
use crate::{
    browser::form,
    company::heard::heard,
    components::{Dialog, StepForm, TextArea},
    i18n::{I18n, t, t_args},
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{BLOCK_REASON_MAX_CHARACTERS, UserRow};

/// The id of its heading.
const HEADING: &str = "many-heading";

const REASON: &str = "reason";

/// Asks; then shows how far it is, and for whom it was not done.
#[component]
pub(super) fn AskMany(talk: Talk, act: ManyAct) -> impl IntoView {
    // Fewer, once it was done for some; of a dialog that is being closed, as before.
    let count = Memo::new(move |before: Option<&usize>| {
        let left = talk.asked.with(|asked| asked.as_ref().map(|asked| asked.users.len()));
        left.or(before.copied()).unwrap_or_default()
    });
    let heading = counted(["company-many-ask-", act.name()].concat(), count);
    let text = t(&["company-many-ask-", act.name(), "-text"].concat());
    let send = move |event: SubmitEvent| talk.on_do.run(form::field(&event, REASON));
    let busy = Signal::derive(move || talk.dealt_with.with(Option::is_some));
    let label = counted(["company-many-", act.name()].concat(), count);
    let reason = act.asks_reason().then(|| view! { <Reason talk/> });
    view! {
        <Dialog id=HEADING heading errors=talk.errors close=t("company-user-cancel") on_close=talk.on_close>
            <p>{text}</p>
            <Names talk/>
            <Failures talk/>
            <StepForm label busy on_send=send>{reason}</StepForm>
            <Progress talk total=count/>
        </Dialog>
    }
}

/// The message `id`, which says how many.
fn counted(id: String, count: Memo<usize>) -> Signal<String> {
    let i18n = use_context::<I18n>();
    Signal::derive(move || {
        let words = i18n.as_ref().map(|i18n| i18n.text_with(&id, &[("count", count.get().into())]));
        words.unwrap_or_default()
    })
}

#[component]
fn Reason(talk: Talk) -> impl IntoView {
    let hint = t_args("company-user-reason-hint", &[("characters", BLOCK_REASON_MAX_CHARACTERS.into())]);
    view! { <TextArea name=REASON label=t("company-user-reason-label") hint errors=talk.errors/> }
}

/// Whom it is about.
#[component]
fn Names(talk: Talk) -> impl IntoView {
    let users =
        move || talk.asked.with(|asked| asked.as_ref().map(|asked| asked.users.clone()).unwrap_or_default());
    let entry = |user: UserRow| view! { <li><bdi>{user.name}</bdi>" "<bdi class="small quiet">{user.email}</bdi></li> };
    view! { <ul class="many-names" tabindex="0" aria-labelledby=HEADING>{move || users().into_iter().map(entry).collect_view()}</ul> }
}

/// For whom it was not done, and why; a second press tries it with them again.
#[component]
fn Failures(talk: Talk) -> impl IntoView {
    let heading = t("company-many-failed");
    let words = move || {
        let failed = talk.failed.get();
        (!failed.is_empty()).then(|| {
            let entries = failed.into_iter().map(|one| view! { <li><bdi>{one.name}</bdi>": "{one.why}</li> });
            view! {
                <div class="notice warning tight">
                    <p>{heading.clone()}</p>
                    <ul>{entries.collect_view()}</ul>
                </div>
            }
        })
    };
    view! { <div role="status">{words}</div> }
}

#[component]
fn Progress(talk: Talk, total: Memo<usize>) -> impl IntoView {
    let i18n = use_context::<I18n>();
    let name = t("company-many-progress-name");
    let done = Memo::new(move |_| talk.dealt_with.get());
    let words = move |done: usize| {
        let (done, total) = (("done", done.into()), ("total", total.get().into()));
        i18n.as_ref()
            .map(|i18n| i18n.text_with("company-import-progress", &[done, total]))
            .unwrap_or_default()
    };
    let said = Memo::new({
        let words = words.clone();
        move |_| done.get().map(|done| words(heard(done, total.get()))).unwrap_or_default()
    });
    let bar = move || {
        let done = done.get()?;
        Some(view! {
            <div class="progress">
                <span aria-hidden="true">{words(done)}</span>
                <progress aria-label=name.clone() max=total.get() value=done></progress>
            </div>
        })
    };
    view! {
        {bar}
        <div role="status" class="visually-hidden">{said}</div>
    }
}
