use crate::{
    browser::form,
    company::user::{ActKind, Talk},
    components::{StepForm, TextArea},
    i18n::{t, t_args},
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{BLOCK_REASON_MAX_CHARACTERS, UserAct};

const REASON: &str = "reason";

/// Why: for colleagues who look after users.
#[component]
pub(super) fn Reason(talk: Talk, kind: ActKind) -> impl IntoView {
    let send = move |event: SubmitEvent| {
        let reason = form::field(&event, REASON);
        talk.on_act.run(match kind {
            ActKind::Unblock => UserAct::Unblock { reason },
            _ => UserAct::Block { reason },
        });
    };
    let hint = t_args("company-user-reason-hint", &[("characters", BLOCK_REASON_MAX_CHARACTERS.into())]);
    let label = t(&["company-user-act-", kind.name()].concat());
    view! {
        <StepForm label busy=talk.busy on_send=send>
            <TextArea name=REASON label=t("company-user-reason-label") hint errors=talk.act_errors/>
        </StepForm>
    }
}
