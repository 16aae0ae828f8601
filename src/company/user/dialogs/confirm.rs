use crate::{
    company::user::{ActKind, Talk},
    components::StepForm,
    i18n::t,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::UserAct;

/// Nothing is asked but whether to do it.
#[component]
pub(super) fn Confirm(talk: Talk, kind: ActKind) -> impl IntoView {
    let act = match kind {
        ActKind::ResetSecondFactor => UserAct::ResetSecondFactor {},
        ActKind::EndSessions => UserAct::EndSessions {},
        ActKind::ResendInvitation => UserAct::ResendInvitation {},
        ActKind::WithdrawInvitation => UserAct::WithdrawInvitation {},
        ActKind::Remove => UserAct::Remove {},
        _ => UserAct::Undo {},
    };
    let send = move |_: SubmitEvent| talk.on_act.run(act.clone());
    let label = t(&["company-user-act-", kind.name()].concat());
    view! { <StepForm label busy=talk.busy on_send=send/> }
}
