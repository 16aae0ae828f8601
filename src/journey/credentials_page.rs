use super::{JourneyContext, steps::credentials::Credentials};
use crate::{app::preload_steps, routes::return_to};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// Where logging in begins. It is in the prerendered HTML: what was typed before the application came is kept.
#[component]
pub(crate) fn CredentialsPage() -> impl IntoView {
    let query = use_query_map();
    let context = use_context::<JourneyContext>();
    context.map(|context| {
        context.screen_shown(return_to(&query.read_untracked()));
        let begin = Callback::new(move |()| {
            context.begin();
            preload_steps();
        });
        view! { <Credentials exchange=context.exchange() email=context.email() notice=context.notice() on_begin=begin/> }
    })
}
