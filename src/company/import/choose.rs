//! A list is pasted, chosen or dropped.

use super::{
    context::{PASTED, Talk},
    files::save_empty,
};
use crate::{
    browser::{
        chosen::{self, Chosen},
        focus, form,
    },
    company::{access, csv::Column, list::Accounts},
    components::{ActionButton, Details, FileField, Screen, StepForm, TextArea},
    i18n::{I18n, t, t_args},
};
use leptos::{
    ev::{DragEvent, SubmitEvent},
    prelude::*,
};

/// The id of the field in which a file is chosen.
pub(super) const FILE: &str = "file";

/// Asks for a list. Nothing is sent from here.
#[component]
pub(super) fn Choose(
    talk: Talk,
    /// The address of the list of colleagues.
    list: String,
) -> impl IntoView {
    let Talk { errors, on_file, on_no_file, on_check, .. } = talk;
    let send = move |event: SubmitEvent| on_check.run(form::field(&event, PASTED));
    guard_page();
    view! {
        <Screen
            heading=t("company-import-heading")
            lead=t("company-import-lead")
            back=Signal::stored(Some(list))
            errors
        >
            <Accounts accounts=talk.accounts/>
            <Columns/>
            <StepForm label=t("company-import-submit") busy=Signal::stored(false) on_send=send>
                <DropZone on_file>
                    <TextArea
                        name=PASTED
                        label=t("company-import-paste-label")
                        hint=t("company-import-paste-hint")
                        errors
                        initial=talk.pasted.get_untracked()
                    />
                    <FileField
                        name=FILE
                        label=t("company-import-file-label")
                        hint=t("company-import-file-hint")
                        accept=".csv,.tsv,.txt,text/csv,text/plain"
                        errors
                        on_file
                        on_empty=on_no_file
                    />
                    <Used talk/>
                </DropZone>
            </StepForm>
        </Screen>
    }
}

/// A file that is dropped beside the place for it would be shown by the browser in the place of the page.
fn guard_page() {
    Effect::new(move |_| {
        let guarding = StoredValue::new_local(chosen::guard_page());
        on_cleanup(move || guarding.dispose());
    });
}

/// Where a file can be dropped; shown as that, the more so when one is dragged over it.
#[component]
fn DropZone(on_file: Callback<Chosen>, children: Children) -> impl IntoView {
    let is_over = RwSignal::new(false);
    let over = move |event: DragEvent| {
        if chosen::are_dragged(&event) {
            event.prevent_default();
            is_over.set(true);
        }
    };
    let leave = move |event: DragEvent| {
        if chosen::are_leaving(&event) {
            is_over.set(false);
        }
    };
    let drop = move |event: DragEvent| {
        is_over.set(false);
        if chosen::are_dragged(&event) {
            event.prevent_default();
            if let Some(file) = chosen::dropped(&event, FILE) {
                on_file.run(file);
            }
        }
    };
    view! {
        <div class="drop-zone stack" class:over=is_over on:dragover=over on:dragleave=leave on:drop=drop>
            {children()}
        </div>
    }
}

/// Which file is used; it goes before what was pasted.
#[component]
fn Used(talk: Talk) -> impl IntoView {
    let i18n = use_context::<I18n>();
    let no_file = t("company-import-file-none");
    // The button goes with the file that it is about.
    let leave = Callback::new(move |()| {
        chosen::empty(FILE);
        focus(FILE);
        talk.on_no_file.run(());
    });
    let used = move || {
        let name = talk.file.get()?;
        let words = i18n.as_ref()?.text_with("company-import-file-read", &[("name", name.into())]);
        let label = no_file.clone();
        Some(view! { <p>{words}</p> <ActionButton label on_press=leave/> })
    };
    view! { <div role="status">{used}</div> }
}

/// What the list should hold.
#[component]
fn Columns() -> impl IntoView {
    let names =
        |columns: &[Column]| columns.iter().map(|column| t(column.message())).collect::<Vec<_>>().join(", ");
    let (needed, others) = Column::WRITTEN.split_at(2);
    let text = t_args(
        "company-import-columns-text",
        &[("needed", names(needed).into()), ("others", names(others).into())],
    );
    let authorisations: Vec<String> = access::offered().into_iter().map(|(_, name)| name).collect();
    let authorisations = (!authorisations.is_empty()).then(|| {
        let arguments = [("authorisations", authorisations.join(", ").into())];
        view! { <p>{t_args("company-import-columns-authorisations", &arguments)}</p> }
    });
    let i18n = use_context::<I18n>();
    let download = Callback::new(move |()| {
        if let Some(i18n) = &i18n {
            save_empty(i18n);
        }
    });
    view! {
        <Details summary=t("company-import-columns-summary") id="columns">
            <p>{text}</p>
            {authorisations}
            <ActionButton label=t("company-import-empty-list") on_press=download/>
        </Details>
    }
}
