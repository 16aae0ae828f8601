//! What was read, before anything is sent.

use super::{
    context::Talk,
    files::save_not_invited,
    not_invited::NotInvited,
    table::{RowTable, SHOWN_AT_MOST},
    words::{known, of_mistake},
};
use crate::{
    company::csv::{Column, Known, LeftOut, List, Mistake},
    components::{ActionButton, Notice, NoticeKind, Screen, StepForm},
    i18n::{I18n, t, t_args},
};
use leptos::{ev::SubmitEvent, prelude::*};

/// Says how many can be invited, and what has to be corrected in the rows of the others.
#[component]
pub(super) fn Checked(talk: Talk, read: List) -> impl IntoView {
    let List { rows, left_out, ignored } = read;
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
    let wrong = (!left_out.is_empty()).then(|| view! { <Mistakes left_out some_can_be_sent/> });
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
fn Mistakes(left_out: Vec<LeftOut>, some_can_be_sent: bool) -> impl IntoView {
    let (i18n, known) = (use_context::<I18n>()?, known()?);
    let heading = t_args("company-import-mistakes-heading", &[("rows", left_out.len().into())]);
    let text = if some_can_be_sent { "company-import-mistakes-text" } else { "company-import-mistakes-only" };
    let columns =
        ["company-import-row", "company-import-column", "company-import-typed", "company-import-correction"];
    let mistakes = left_out.iter().flat_map(|row| row.mistakes.iter().map(|mistake| (row.number, mistake)));
    let rows: Vec<_> = mistakes
        .take(SHOWN_AT_MOST)
        .map(|(number, mistake)| cells_of(&i18n, &known, number, mistake))
        .collect();
    let count: usize = left_out.iter().map(|row| row.mistakes.len()).sum();
    let more = count.saturating_sub(SHOWN_AT_MOST);
    let more = (more > 0).then(|| {
        let words = t_args("company-import-more", &[("count", more.into())]);
        view! { <p>{words}</p> }
    });
    let download = Callback::new(move |()| {
        let rows: Vec<_> = left_out.iter().map(|row| NotInvited::left_out(&i18n, &known, row)).collect();
        save_not_invited(&i18n, &rows);
    });
    Some(view! {
        <section class="tight">
            <h2>{heading}</h2>
            <p>{t(text)}</p>
            <RowTable caption=t("company-import-mistakes-caption") columns=columns.map(t) rows/>
            {more}
            <ActionButton label=t("company-import-failed-download") on_press=download outlined=true/>
        </section>
    })
}

fn cells_of(i18n: &I18n, known: &Known, number: u32, mistake: &Mistake) -> [String; 4] {
    let column = mistake.column.map_or("company-import-whole-row", Column::message);
    let typed = if mistake.typed.is_empty() {
        i18n.text("company-import-nothing-typed")
    } else {
        mistake.typed.clone()
    };
    [number.to_string(), i18n.text(column), typed, of_mistake(i18n, mistake, known)]
}
