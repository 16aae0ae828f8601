use super::{
    LogInJourney,
    steps::credentials::{Credentials, EMAIL},
};
use crate::{browser::form, routes::ReturnTo};
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use voordeur_contract::JourneyKind;

/// Where logging in begins. It is in the prerendered HTML: what was typed before the application came is kept.
#[component]
pub(crate) fn CredentialsPage(
    /// Fetches the code of the steps that follow.
    preload_steps: fn(),
) -> impl IntoView {
    let search = use_location().search;
    let context = use_context::<LogInJourney>();
    context.map(|context| {
        context.goes_on_to(ReturnTo::named_in(&search.read_untracked()));
        context.screen_shown();
        on_cleanup(move || context.notice_seen());
        let begin = Callback::new(move |()| {
            context.begin(JourneyKind::LogIn);
            preload_steps();
        });
        // The focus may have been put into the form before the application came.
        Effect::new(move |_| {
            if form::is_focused() {
                begin.run(());
            }
        });
        let typed = Callback::new(move |()| context.keep_email(form::value(EMAIL).unwrap_or_default()));
        let (exchange, email, notice) = (context.exchange(), context.email(), context.notice());
        view! { <Credentials exchange email notice on_begin=begin on_typed=typed/> }
    })
}
