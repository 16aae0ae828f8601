//! Components side by side, for the preview.

use super::{
    ActionButton, CodeField, Contacts, Details, ErrorItem, Notice, NoticeKind, PasswordField, Screen, Status,
    SubmitButton, SummaryItem, SummaryList, TextField,
};
use crate::i18n::t;
use leptos::prelude::*;

/// Every field, empty.
pub(crate) fn fields() -> AnyView {
    with_fields(Vec::new())
}

/// Every field, with something wrong in each.
pub(crate) fn fields_with_errors() -> AnyView {
    let error = |field| ErrorItem { field, message: t("preview-field-error") };
    with_fields(vec![error("name"), error("secret"), error("digits")])
}

fn with_fields(errors: Vec<ErrorItem>) -> AnyView {
    let errors = Signal::stored(errors);
    let (label, hint) = (t("preview-field-label"), t("preview-field-hint"));
    view! {
        <Screen heading=t("preview-components-heading") errors>
            <form class="stack" method="post" novalidate>
                <TextField name="name" label=label.clone() hint=hint.clone() autocomplete="name" errors/>
                <PasswordField
                    name="secret"
                    label=label.clone()
                    hint=hint.clone()
                    autocomplete="new-password"
                    errors
                />
                <CodeField name="digits" label hint errors initial="482 915".to_owned()/>
            </form>
        </Screen>
    }
    .into_any()
}

/// Every button, waiting and not.
pub(crate) fn buttons() -> AnyView {
    let nothing = Callback::new(|()| ());
    let label = || t("preview-button");
    view! {
        <Screen heading=t("preview-components-heading") progress=(2, 3)>
            <SubmitButton label=label()/>
            <SubmitButton label=label() busy=Signal::stored(true)/>
            <div class="row">
                <ActionButton label=label() on_press=nothing outlined=true/>
                <ActionButton label=label() on_press=nothing/>
            </div>
        </Screen>
    }
    .into_any()
}

/// Everything that tells something.
pub(crate) fn notices() -> AnyView {
    let kinds = [NoticeKind::Information, NoticeKind::Success, NoticeKind::Warning];
    let notices = kinds.map(|kind| view! { <Notice kind><p>{t("preview-notice")}</p></Notice> });
    let items = vec![SummaryItem { term: t("preview-field-label"), value: t("preview-field-hint") }];
    view! {
        <Screen heading=t("preview-components-heading")>
            <Status message=t("preview-notice")/>
            {notices.into_iter().collect_view()}
            <SummaryList items/>
            <Details summary=t("preview-button") id="details"><p>{t("preview-notice")}</p></Details>
            <Contacts heading=t("preview-components-heading")/>
        </Screen>
    }
    .into_any()
}
