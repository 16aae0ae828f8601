//! What was read, before anything is sent.

use super::{
    context::Talk,
    table::{RowTable, SHOWN_AT_MOST},
    words::{known, of_mistake},
};
use crate::{
    company::csv::{Column, List, Mistake},
    components::{ActionButton, Notice, NoticeKind, Screen, StepForm},
    i18n::{t, t_args},
};
use leptos::{ev::SubmitEvent, prelude::*};
use std::collections::BTreeSet;

/// Says how many can be invited, and what has to be corrected in the rows of the others.
#[component]
pub(super) fn Checked(talk: Talk, read: List) -> impl IntoView {
    let List { rows, mistakes, ignored } = read;
    let count = rows.len();
    let heading = match count {
        0 => t("company-import-checked-nobody"),
        count => t_args("company-import-checked-heading", &[("count", count.into())]),
    };
    let send = move |_: SubmitEvent| talk.on_send.run(());
    let form = (count > 0).then(|| {
        let label = t_args("company-import-send", &[("count", count.into())]);
        view! { <StepForm label busy=Signal::stored(false) on_send=send/> }
    });
    let unused = (!ignored.is_empty()).then(|| {
        let arguments = [("count", ignored.len().into()), ("columns", ignored.join(", ").into())];
        view! { <Notice><p>{t_args("company-import-ignored", &arguments)}</p></Notice> }
    });
    let some_can_be_sent = count > 0;
    let wrong = (!mistakes.is_empty()).then(|| view! { <Mistakes mistakes some_can_be_sent/> });
    view! {
        <Screen heading lead=t("company-import-checked-lead") errors=talk.errors>
            <TooFewAccounts talk count/>
            {unused}
            {wrong}
            {form}
            <ActionButton label=t("company-import-other-list") on_press=talk.on_other outlined=true/>
        </Screen>
    }
}

#[component]
fn TooFewAccounts(talk: Talk, count: usize) -> impl IntoView {
    let left = Memo::new(move |_| talk.accounts.get().map(|of| of.allowed.saturating_sub(of.used)));
    move || {
        let left = left.get().filter(|left| (*left as usize) < count)?;
        let words = t_args("company-import-accounts", &[("left", left.into())]);
        Some(view! { <Notice kind=NoticeKind::Warning><p>{words}</p></Notice> })
    }
}

#[component]
fn Mistakes(mistakes: Vec<Mistake>, some_can_be_sent: bool) -> impl IntoView {
    let wrong_rows: BTreeSet<u32> = mistakes.iter().map(|mistake| mistake.row).collect();
    let heading = t_args("company-import-mistakes-heading", &[("rows", wrong_rows.len().into())]);
    let text = if some_can_be_sent { "company-import-mistakes-text" } else { "company-import-mistakes-only" };
    let columns =
        ["company-import-row", "company-import-column", "company-import-typed", "company-import-correction"];
    let known = known();
    let cells = |mistake: &Mistake| {
        let column = mistake.column.map_or("company-import-whole-row", Column::message);
        let typed =
            if mistake.typed.is_empty() { t("company-import-nothing-typed") } else { mistake.typed.clone() };
        let correction = known.as_ref().map(|known| of_mistake(mistake, known)).unwrap_or_default();
        [mistake.row.to_string(), t(column), typed, correction]
    };
    let rows: Vec<_> = mistakes.iter().take(SHOWN_AT_MOST).map(cells).collect();
    let more = mistakes.len().saturating_sub(SHOWN_AT_MOST);
    let more = (more > 0).then(|| {
        let words = t_args("company-import-more", &[("count", more.into())]);
        view! { <p>{words}</p> }
    });
    view! {
        <section class="tight">
            <h2>{heading}</h2>
            <p>{t(text)}</p>
            <RowTable caption=t("company-import-mistakes-caption") columns=columns.map(t) rows/>
            {more}
        </section>
    }
}
