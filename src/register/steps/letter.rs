//! The code that was sent by post: the page to come back to, days later too.

mod another;
mod code;
mod way;

use super::{CONTACT, elsewhere::Elsewhere};
use crate::{
    browser::clock::ApiClock,
    components::{ActionButton, Details, Drawing, Notice, Screen, Status},
    i18n::{t, t_args},
    register::Exchange,
};
use another::Another;
use code::{Code, Standing};
use leptos::prelude::*;
use voordeur_contract::{LetterState, RegisterAnswer, RegisterStep, Timestamp};
use way::Way;

/// How it stands with the letter.
pub(crate) fn letter(step: &RegisterStep) -> Option<LetterState> {
    match step {
        RegisterStep::Letter { letter, .. } => Some(letter.clone()),
        _ => None,
    }
}

/// Says where the letter is, and takes its code when it has come. No link leads back: what was asked before is proven,
/// but for the address, which has a way of its own.
#[component]
pub(crate) fn Letter(
    exchange: Exchange,
    #[prop(into)] letter: Signal<LetterState>,
    /// To know what is past.
    #[prop(into)]
    clock: Signal<Option<ApiClock>>,
    /// Under which the registration can be resumed.
    reference: String,
    /// It just was.
    resumed: bool,
) -> impl IntoView {
    let standing = Memo::new(move |_| letter.with(|letter| Standing::of(letter, clock)));
    let works = Signal::derive(move || standing.get() == Standing::Works);
    let lead = t("register-letter-lead");
    let lead = move || works.get().then(|| view! { <p class="lead">{lead.clone()}</p> });
    let back = resumed.then(|| view! { <Notice><p>{t("register-letter-back")}</p></Notice> });
    let quoted = t_args("register-letter-reference", &[("reference", reference.as_str().into())]);
    let leave = t_args("register-letter-leave-text", &[("reference", reference.as_str().into())]);
    let leave = move || works.get().then(|| view! { <Leave text=leave.clone()/> });
    let way = move || (standing.get() != Standing::Blocked).then(|| view! { <Way letter clock/> });
    view! {
        <Screen
            heading=t("register-letter-heading")
            progress=CONTACT
            errors=exchange.errors
        >
            {lead}
            <Status message=exchange.status/>
            {back}
            <Drawing name="scenes/letter" class="spot"/>
            <p><strong>{quoted}</strong></p>
            {way}
            <Code exchange letter standing/>
            <Another exchange letter clock works/>
            {leave}
            <div>
                <Elsewhere reference/>
                <NotMyAddress exchange/>
                <Details summary=t("register-letter-why-summary") id="why-a-letter">
                    <p>{t("register-letter-why-text")}</p>
                </Details>
            </div>
        </Screen>
    }
}

/// That nobody has to wait here.
#[component]
fn Leave(text: String) -> impl IntoView {
    view! {
        <section class="tight">
            <h2>{t("register-letter-leave-heading")}</h2>
            <p>{text}</p>
        </section>
    }
}

/// Whether it is later than `moment`; not known before the API said what time it is.
pub(super) fn is_past(clock: Signal<Option<ApiClock>>, moment: &Timestamp) -> bool {
    clock.get().is_some_and(|clock| clock.deadline(moment).seconds_left() == 0)
}

/// Opens on what it does before it is done: the code cannot be brought back.
#[component]
fn NotMyAddress(exchange: Exchange) -> impl IntoView {
    let revoke = Callback::new(move |()| exchange.on_answer.run(RegisterAnswer::AddressIncorrect {}));
    view! {
        <Details summary=t("register-letter-address-incorrect") id="not-my-address">
            <p>{t("register-letter-address-incorrect-hint")}</p>
            <ActionButton
                label=t("register-letter-address-incorrect-confirm")
                on_press=revoke
                busy=exchange.busy
                outlined=true
            />
        </Details>
    }
}
