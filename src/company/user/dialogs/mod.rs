//! Questions before something is done, each with the name of whom it is done to.

mod authorise;
mod confirm;
mod edit;
mod reason;

use super::{context::Talk, kind::ActKind};
use crate::{
    components::{Dialog, Notice, NoticeKind},
    i18n::{t, t_args},
};
use authorise::Authorise;
use confirm::Confirm;
use edit::Edit;
use leptos::prelude::*;
use reason::Reason;
use voordeur_contract::CompanyUser;

/// The id of its heading.
const HEADING: &str = "act-heading";

/// Asks about the act `kind`. `user` is as he or she stood when it was opened: what was typed since stays, whatever others
/// do meanwhile.
#[component]
pub(crate) fn ActDialog(talk: Talk, kind: ActKind, user: CompanyUser) -> impl IntoView {
    let name = user.user.name.clone();
    let said = |id: String| t_args(&id, &[("name", name.as_str().into())]);
    let heading = said(["company-user-ask-", kind.name()].concat());
    let text = match kind {
        ActKind::Edit if user.invitation.is_some() => t("company-user-ask-edit-invited"),
        kind => said(["company-user-ask-", kind.name(), "-text"].concat()),
    };
    let form = match kind {
        ActKind::Edit => view! { <Edit talk user/> }.into_any(),
        ActKind::Authorise | ActKind::AuthoriseAgain => view! { <Authorise talk kind user/> }.into_any(),
        ActKind::Block | ActKind::Unblock => view! { <Reason talk kind/> }.into_any(),
        other => view! { <Confirm talk kind=other/> }.into_any(),
    };
    let on_close = Callback::new(move |()| talk.asked.set(None));
    view! {
        <Dialog id=HEADING heading errors=talk.act_errors close=t("company-user-cancel") on_close>
            <p>{text}</p>
            <Meanwhile talk/>
            {form}
        </Dialog>
    }
}

/// What another administrator has changed since the dialog was opened.
#[component]
fn Meanwhile(talk: Talk) -> impl IntoView {
    let words = move || {
        let differences = talk.differences.get();
        (!differences.is_empty()).then(|| {
            let items = differences.into_iter().map(|one| view! { <li>{t(one.message())}</li> });
            view! {
                <Notice kind=NoticeKind::Warning>
                    <p>{t("company-user-meanwhile")}</p>
                    <ul>{items.collect_view()}</ul>
                    <p>{t("company-user-meanwhile-kept")}</p>
                </Notice>
            }
        })
    };
    view! { <div role="status">{words}</div> }
}
