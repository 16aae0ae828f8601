//! There is always another way.

use crate::{
    components::ActionButton,
    i18n::t,
    log_in::Exchange,
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::LogInAnswer;

/// Another second factor, if the account has one, and help.
#[component]
pub(super) fn OtherWays(exchange: Exchange, other_factors: bool) -> impl IntoView {
    let change = Callback::new(move |()| exchange.on_answer.run(LogInAnswer::ChangeSecondFactor {}));
    let another = other_factors.then(|| {
        view! { <ActionButton label=t("code-other-way") on_press=change busy=exchange.busy/> }
    });
    view! {
        <div class="row">
            {another}
            <a href=href(Route::Help)>{t("code-help")}</a>
        </div>
    }
}
