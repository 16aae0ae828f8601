use crate::{
    browser::form,
    company::{
        access::{AUTHORISATIONS, Authorisations, ROLE, Roles, role_of},
        user::{ActKind, Talk},
    },
    components::StepForm,
    i18n::t,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{CompanyUser, UserAct};

/// Role and authorisations.
#[component]
pub(super) fn Authorise(talk: Talk, kind: ActKind, user: CompanyUser) -> impl IntoView {
    let before = user.user.role;
    let send = move |event: SubmitEvent| {
        let role = role_of(&form::field(&event, ROLE)).unwrap_or(before);
        let authorisations = form::ticked(&event, AUTHORISATIONS);
        talk.on_act.run(match kind {
            ActKind::AuthoriseAgain => UserAct::AuthoriseAgain { role, authorisations },
            _ => UserAct::Authorise { role, authorisations },
        });
    };
    let label = match kind {
        ActKind::Authorise => t("company-user-save"),
        other => t(&["company-user-act-", other.name()].concat()),
    };
    view! {
        <StepForm label busy=talk.busy on_send=send>
            <Roles errors=talk.act_errors given=before/>
            <Authorisations given=user.authorisations/>
        </StepForm>
    }
}
