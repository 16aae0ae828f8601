//! What came of it.

use super::{
    context::Talk,
    files::save_not_invited,
    not_invited::{NotInvited, in_order},
    sending::Sending,
    table::{RowTable, SHOWN_AT_MOST},
    words::known,
};
use crate::{
    company::invite::link_days,
    components::{ActionButton, Screen},
    i18n::{I18n, t, t_args},
};
use leptos::prelude::*;

/// Says how many were invited. Those who were not can be downloaded, and sent once more where that may help.
#[component]
pub(super) fn Finished(
    talk: Talk,
    /// The address of the list of colleagues.
    list: String,
) -> impl IntoView {
    let invited = talk.sending.with_untracked(Sending::invited);
    let heading = match invited {
        0 => t("company-import-done-nobody"),
        count => t_args("company-import-done-heading", &[("count", count.into())]),
    };
    let text = (invited > 0).then(|| {
        let words = t_args("company-import-done-text", &[("days", link_days().into())]);
        view! { <p>{words}</p> }
    });
    view! {
        <Screen heading errors=talk.errors>
            {text}
            <Failed talk/>
            <div class="row">
                <a class="button" href=list>{t("company-invite-to-list")}</a>
                <ActionButton label=t("company-import-other-list") on_press=talk.on_other/>
            </div>
        </Screen>
    }
}

/// Nothing when everybody was invited.
#[component]
fn Failed(talk: Talk) -> impl IntoView {
    let i18n = use_context::<I18n>()?;
    let (rows, failures) = not_invited(talk, &i18n)?;
    let said = |id, count: usize| t_args(id, &[("count", count.into())]);
    let cells = |row: &NotInvited| [row.number.to_string(), row.name(), row.email(), row.why.clone()];
    let shown: Vec<_> = rows.iter().take(SHOWN_AT_MOST).map(cells).collect();
    let columns = ["company-import-row", "company-csv-name", "company-csv-email", "company-import-why"];
    let more = rows.len().saturating_sub(SHOWN_AT_MOST);
    let more = (more > 0).then(|| view! { <p>{said("company-import-more-failures", more)}</p> });
    let heading = said("company-import-failed-heading", rows.len());
    let text = if failures > 0 { "company-import-failed-text" } else { "company-import-left-out-text" };
    let again = (failures > 0).then(|| {
        let label = said("company-import-again", failures);
        view! { <ActionButton label on_press=talk.on_again outlined=true/> }
    });
    let download = Callback::new(move |()| save_not_invited(&i18n, &rows));
    Some(view! {
        <section class="tight">
            <h2>{heading}</h2>
            <p>{t(text)}</p>
            <RowTable caption=t("company-import-failed-caption") columns=columns.map(t) rows=shown/>
            {more}
            <div class="row">
                <ActionButton label=t("company-import-failed-download") on_press=download outlined=true/>
                {again}
            </div>
        </section>
    })
}

/// Every row by which nobody was invited, and of how many of them another try makes sense.
fn not_invited(talk: Talk, i18n: &I18n) -> Option<(Vec<NotInvited>, usize)> {
    let known = known()?;
    let failures = talk.sending.with_untracked(Sending::failures);
    let failed = failures.iter().map(|failure| NotInvited::failed(i18n, failure));
    let rows = talk.left_out.with_untracked(|left_out| {
        let left_out = left_out.iter().map(|row| NotInvited::left_out(i18n, &known, row));
        in_order(failed.chain(left_out).collect())
    });
    (!rows.is_empty()).then_some((rows, failures.len()))
}
