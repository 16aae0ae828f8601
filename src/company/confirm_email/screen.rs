use super::Stage;
use crate::{
    components::{ActionButton, Contacts, Drawing, ErrorItem, Screen, StepForm, SummaryItem, SummaryList},
    i18n::{t, t_args},
    routes::{Route, href},
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::EmailToConfirm;

/// What the screen is told, and what it tells.
#[derive(Clone, Copy)]
pub(crate) struct Talk {
    pub(crate) stage: Signal<Stage>,
    /// The address that the person logs in with at present, masked.
    pub(crate) present: Signal<Option<String>>,
    pub(crate) errors: Signal<Vec<ErrorItem>>,
    pub(crate) busy: Signal<bool>,
    /// Find out once more what the link is about.
    pub(crate) on_retry: Callback<()>,
    pub(crate) on_confirm: Callback<()>,
}

/// Says which address it is about, asks, and says what came of it.
#[component]
pub(crate) fn ConfirmEmailScreen(talk: Talk) -> impl IntoView {
    move || match talk.stage.get() {
        Stage::Opening => view! { <Opening talk/> }.into_any(),
        Stage::Lost => view! { <NotOpened text="confirm-email-lost"/> }.into_any(),
        Stage::Over => {
            view! { <NotOpened text="confirm-email-over" next="confirm-email-over-next"/> }.into_any()
        }
        Stage::Asked(asked) => view! { <Question talk asked/> }.into_any(),
        Stage::Done(email) => view! { <Done email/> }.into_any(),
    }
}

#[component]
fn Opening(talk: Talk) -> impl IntoView {
    let Talk { errors, busy, on_retry, .. } = talk;
    // Once it has failed the button stays, and with it the focus of whoever presses it.
    let failed = Memo::new(move |before: Option<&bool>| {
        before == Some(&true) || errors.with(|errors| !errors.is_empty())
    });
    let below = move || {
        if failed.get() {
            view! { <ActionButton label=t("step-retry") on_press=on_retry busy outlined=true/> }.into_any()
        } else {
            view! { <p role="status">{t("confirm-email-opening")}</p> }.into_any()
        }
    };
    view! { <Screen heading=t("confirm-email-title") errors passing=true>{below}</Screen> }
}

/// Why there is nothing to confirm, and what to do then.
#[component]
fn NotOpened(text: &'static str, #[prop(optional)] next: Option<&'static str>) -> impl IntoView {
    let next = next.map(|next| view! { <p>{t(next)}</p> });
    view! {
        <Screen heading=t("confirm-email-title") lead=t(text)>
            {next}
            <p><a class="alone" href=href(Route::Home)>{t("confirm-email-home")}</a></p>
            <Contacts heading=t("confirm-email-contact-heading")/>
        </Screen>
    }
}

#[component]
fn Question(talk: Talk, asked: EmailToConfirm) -> impl IntoView {
    let Talk { present, errors, busy, on_confirm, .. } = talk;
    let present = present.get_untracked();
    let present = present.map(|value| SummaryItem { term: t("confirm-email-present"), value });
    let new = SummaryItem { term: t("confirm-email-new"), value: asked.email };
    let items = present.into_iter().chain([new]).collect();
    let send = move |_: SubmitEvent| on_confirm.run(());
    view! {
        <Screen
            heading=t("confirm-email-heading")
            title=t("confirm-email-title")
            lead=t_args("confirm-email-lead", &[("company", asked.company.into())])
            errors
        >
            <SummaryList items/>
            <p>{t("confirm-email-after")}</p>
            <StepForm label=t("confirm-email-submit") busy on_send=send/>
            <p class="hint">{t("confirm-email-not-right")}</p>
        </Screen>
    }
}

#[component]
fn Done(email: String) -> impl IntoView {
    let items = vec![SummaryItem { term: t("confirm-email-done-term"), value: email }];
    view! {
        <Screen heading=t("confirm-email-done-heading") lead=t("confirm-email-done-lead")>
            <Drawing name="scenes/registered" class="spot"/>
            <SummaryList items/>
            <p>{t("confirm-email-done-elsewhere")}</p>
            <p><a class="button" href=href(Route::Home)>{t("confirm-email-done-continue")}</a></p>
        </Screen>
    }
}
