//! The list of all states, and one of them.

use super::{SCREEN, STATE, Sample, list};
use crate::{
    components::Screen,
    i18n::{Area, I18n, TEXT, t},
    pages::not_found::NotFoundPage,
    routes::{Route, href},
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// What an address asks for: the names of a screen and of one of its states, or nothing.
type Asked = Option<(String, String)>;

/// Shows the state that the address names, or all there are; built anew for each, also by a link from one to the next.
#[component]
pub(crate) fn PreviewPage() -> impl IntoView {
    if let Some(i18n) = use_context::<I18n>() {
        i18n.group_digits(Area::Company);
    }
    let params = use_params_map();
    let asked = move || params.with(|params| Some((params.get(SCREEN)?, params.get(STATE)?)));
    view! { <For each=move || [asked()] key=Asked::clone children=shown/> }
}

fn shown(asked: Asked) -> AnyView {
    let Some((screen, state)) = asked else { return view! { <Index/> }.into_any() };
    let found = list().into_iter().find(|sample| sample.screen == screen && sample.state == state);
    found.map_or_else(|| view! { <NotFoundPage/> }.into_any(), |sample| (sample.view)())
}

#[component]
fn Index() -> impl IntoView {
    let mut screens: Vec<&'static str> = list().into_iter().map(|sample| sample.screen).collect();
    screens.dedup();
    let groups = screens.into_iter().map(|screen| {
        let states = list().into_iter().filter(|sample| sample.screen == screen);
        view! {
            <section class="tight">
                <h2>{screen}</h2>
                <ul class="links">{states.map(entry).collect_view()}</ul>
            </section>
        }
    });
    view! {
        <Screen heading=t("preview-heading") lead=t("preview-lead")>
            <div class="stack">{groups.collect_view()}</div>
        </Screen>
    }
}

/// The state in each kind of words. Other words are another document: the application draws it anew.
fn entry(sample: Sample) -> impl IntoView {
    let address = href(Route::PreviewState(sample.screen, sample.state));
    let with = |text: &str| [&address, "?", TEXT, "=", text].concat();
    let (pseudo, ids) = (with("pseudo"), with("ids"));
    view! {
        <li class="row">
            <a href=address>{sample.state}</a>
            <a href=pseudo rel="external">{t("preview-pseudo")}</a>
            <a href=ids rel="external">{t("preview-ids")}</a>
        </li>
    }
}
