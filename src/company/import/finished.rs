//! What came of it.

use super::{
    context::Talk,
    files::save_failures,
    sending::Failure,
    table::{RowTable, SHOWN_AT_MOST},
    words::of_failure,
};
use crate::{
    company::invite::link_days,
    components::{ActionButton, Screen},
    i18n::{I18n, t, t_args},
};
use leptos::prelude::*;

/// Says how many were invited. Those who were not can be downloaded, and sent once more.
#[component]
pub(super) fn Finished(
    talk: Talk,
    /// The address of the list of colleagues.
    list: String,
) -> impl IntoView {
    let (invited, failures) = talk.sending.with_untracked(|sending| (sending.invited(), sending.failures()));
    let heading = match invited {
        0 => t("company-import-done-nobody"),
        count => t_args("company-import-done-heading", &[("count", count.into())]),
    };
    let text = (invited > 0).then(|| {
        let words = t_args("company-import-done-text", &[("days", link_days().into())]);
        view! { <p>{words}</p> }
    });
    let failed = (!failures.is_empty()).then(|| view! { <Failed talk failures/> });
    view! {
        <Screen heading errors=talk.errors>
            {text}
            {failed}
            <div class="row">
                <a class="button" href=list>{t("company-invite-to-list")}</a>
                <ActionButton label=t("company-import-other-list") on_press=talk.on_other/>
            </div>
        </Screen>
    }
}

#[component]
fn Failed(talk: Talk, failures: Vec<Failure>) -> impl IntoView {
    let i18n = use_context::<I18n>()?;
    let count = failures.len();
    let said = |id| t_args(id, &[("count", count.into())]);
    let cells = |failure: &Failure| {
        let user = &failure.row.user;
        [failure.row.number.to_string(), user.name.clone(), user.email.clone(), of_failure(&i18n, failure)]
    };
    let rows: Vec<_> = failures.iter().take(SHOWN_AT_MOST).map(cells).collect();
    let columns = ["company-import-row", "company-csv-name", "company-csv-email", "company-import-why"];
    let more = count.saturating_sub(SHOWN_AT_MOST);
    let more = (more > 0).then(|| {
        let words = t_args("company-import-more-failures", &[("count", more.into())]);
        view! { <p>{words}</p> }
    });
    let (heading, again) = (said("company-import-failed-heading"), said("company-import-again"));
    let download = Callback::new(move |()| save_failures(&i18n, &failures));
    Some(view! {
        <section class="tight">
            <h2>{heading}</h2>
            <p>{t("company-import-failed-text")}</p>
            <RowTable caption=t("company-import-failed-caption") columns=columns.map(t) rows/>
            {more}
            <div class="row">
                <ActionButton label=t("company-import-failed-download") on_press=download outlined=true/>
                <ActionButton label=again on_press=talk.on_again outlined=true/>
            </div>
        </section>
    })
}
