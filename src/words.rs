//! The messages of an [`Area`]: in the document of its own pages, and fetched from every other.

use crate::{
    api::ApiError,
    browser::page,
    components::{ActionButton, Screen},
    i18n::{Area, I18n, t},
    routes::{Route, href},
};
use gloo_net::http::Request;
use leptos::{prelude::*, task::spawn_local};

/// Shows `page` when the words of `area` are there.
pub(crate) fn with_words(area: Area, page: fn() -> AnyView) -> impl IntoView {
    use_context::<I18n>().map(|i18n| {
        if i18n.has(area) {
            return page();
        }
        let outcome = RwSignal::new(None);
        let busy = RwSignal::new(false);
        let i18n = StoredValue::new(i18n);
        let fetch = move || {
            busy.set(true);
            let i18n = i18n.get_value();
            spawn_local(async move {
                let fetched = fetch_words(&i18n, area).await;
                busy.try_set(false);
                outcome.try_set(Some(fetched));
            });
        };
        Effect::new(move |_| fetch());
        let retry = Callback::new(move |()| fetch());
        (move || match outcome.get() {
            Some(Ok(())) => page(),
            said => view! { <Coming failed=said.is_some() busy=busy.into() retry/> }.into_any(),
        })
        .into_any()
    })
}

/// In its place until then: with the words that every page has.
#[component]
fn Coming(failed: bool, busy: Signal<bool>, retry: Callback<()>) -> impl IntoView {
    let below = if failed {
        view! {
            <p role="alert">{t("problem-unreachable")}</p>
            <ActionButton label=t("step-retry") on_press=retry busy outlined=true/>
        }
        .into_any()
    } else {
        view! { <p role="status">{t("working")}</p> }.into_any()
    };
    view! {
        <Screen heading=t("start-title") back=Signal::stored(Some(href(Route::Start))) passing=true>
            {below}
        </Screen>
    }
}

async fn fetch_words(i18n: &I18n, area: Area) -> Result<(), ApiError> {
    let (address, integrity) = page::later(area.link(), i18n.language()).ok_or(ApiError::Unreadable)?;
    let response = Request::get(&address).integrity(&integrity).send().await;
    let response = response.ok().filter(gloo_net::http::Response::ok).ok_or(ApiError::Unreachable)?;
    let text = response.text().await.map_err(|_| ApiError::Unreachable)?;
    i18n.add(area, text).map_err(|_| ApiError::Unreadable)
}
