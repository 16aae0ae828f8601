use crate::{
    i18n::t,
    routes::{Route, href},
};
use leptos::prelude::*;

/// To the first page, when there is no way on from here.
#[component]
pub(super) fn StartAgain() -> impl IntoView {
    view! { <p><a class="button second" href=href(Route::LogIn)>{t("code-start-again")}</a></p> }
}
