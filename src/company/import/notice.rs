//! What another page says of a list that is being sent.

use super::{
    context::{Stage, Talk},
    sending::Sending,
};
use crate::{
    i18n::{I18n, t},
    routes::{Route, href},
};
use leptos::prelude::*;

/// What there is to say.
#[derive(Clone, Copy, PartialEq)]
enum Said {
    UnderWay,
    /// It has to be proved first who it is.
    Waits,
    /// How many of how many were invited. Nobody has looked at it yet: whoever has starts anew.
    Finished(usize, usize),
}

/// Nothing when no list is being sent.
#[component]
pub(in crate::company) fn ImportNotice(talk: Talk) -> impl IntoView {
    let i18n = use_context::<I18n>();
    let said = Memo::new(move |_| match talk.stage.get() {
        Stage::UnderWay if talk.waits.get() => Some(Said::Waits),
        Stage::UnderWay => Some(Said::UnderWay),
        Stage::Finished => {
            let (invited, total) = talk.sending.with(|sending| (Sending::invited(sending), sending.total()));
            Some(Said::Finished(invited, total))
        }
        Stage::Choose | Stage::Checked(_) => None,
    });
    let content = move || {
        let (i18n, said) = (i18n.as_ref()?, said.get()?);
        let (words, link) = match said {
            Said::UnderWay => (i18n.text("company-import-goes-on"), "company-import-goes-on-link"),
            Said::Waits => (i18n.text("company-import-waits"), "company-import-go-on"),
            Said::Finished(invited, total) => {
                let arguments = [("invited", invited.into()), ("total", total.into())];
                (i18n.text_with("company-import-over", &arguments), "company-import-over-link")
            }
        };
        let page = href(Route::CompanyImport);
        Some(view! { <p>{words}</p> <p><a class="alone" href=page>{t(link)}</a></p> })
    };
    let class = move || if said.get().is_some() { "notice tight" } else { "visually-hidden" };
    view! { <div role="status" class=class>{content}</div> }
}
