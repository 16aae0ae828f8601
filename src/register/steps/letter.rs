//! The code that was sent by post: the page to come back to, days later too.

mod another;
mod way;

use super::{CONTACT, elsewhere::Elsewhere};
use crate::{
    browser::{clock::ApiClock, form},
    components::{
        ActionButton, Details, Drawing, Notice, NoticeKind, OwnBusy, PrintedCodeField, Screen, Status,
        SubmitButton,
    },
    i18n::{t, t_args},
    register::Exchange,
};
use another::Another;
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{LetterState, RegisterAnswer, RegisterStep, Timestamp};
use way::Way;

/// The id and name of the field.
const CODE: &str = "code";

/// How it stands with the letter.
pub(crate) fn letter(step: &RegisterStep) -> Option<LetterState> {
    match step {
        RegisterStep::Letter { letter, .. } => Some(letter.clone()),
        _ => None,
    }
}

/// What becomes of a code that is typed now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Works,
    Expired,
    Blocked,
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
    let standing = Memo::new(move |_| {
        letter.with(|letter| match letter {
            LetterState { tries_left: 0, .. } => Standing::Blocked,
            LetterState { expires_at, .. } if is_past(clock, expires_at) => Standing::Expired,
            _ => Standing::Works,
        })
    });
    let works = Signal::derive(move || standing.get() == Standing::Works);
    // No new code is promised where no letter follows.
    let last = Memo::new(move |_| letter.with(|letter| letter.letters_left == 0));
    let form = move || match (standing.get(), last.get()) {
        (Standing::Works, _) => view! { <CodeForm exchange letter/> }.into_any(),
        (_, true) => view! { <NoCode exchange why="register-posted-code-none-works"/> }.into_any(),
        (Standing::Expired, _) => view! { <NoCode exchange why="register-posted-code-expired"/> }.into_any(),
        (Standing::Blocked, _) => view! { <NoCode exchange why="register-posted-code-blocked"/> }.into_any(),
    };
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
            {form}
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
fn is_past(clock: Signal<Option<ApiClock>>, moment: &Timestamp) -> bool {
    clock.get().is_some_and(|clock| clock.deadline(moment).seconds_left() == 0)
}

#[component]
fn CodeForm(exchange: Exchange, letter: Signal<LetterState>) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    // Another letter may be asked for as well.
    let own = OwnBusy::main(busy);
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        own.run(|| on_answer.run(RegisterAnswer::PostedCode { code: form::field(&event, CODE) }));
    };
    let left = Memo::new(move |_| letter.with(|letter| letter.tries_left));
    // Not when what is wrong has just been said with the same number.
    let tries = move || {
        let words = t_args("register-letter-tries", &[("tries", left.get().into())]);
        errors.with(Vec::is_empty).then(|| view! { <p class="small quiet">{words}</p> })
    };
    view! {
        <form class="stack" method="post" novalidate on:submit=send>
            <PrintedCodeField
                name=CODE
                label=t("register-posted-code-label")
                hint=t("register-posted-code-hint")
                errors
                secret=true
            />
            {tries}
            <SubmitButton label=t("register-continue") busy=own.signal()/>
        </form>
    }
}

/// In the place of the form when its code works no more. Not below a summary that has just said so.
#[component]
fn NoCode(exchange: Exchange, why: &'static str) -> impl IntoView {
    let why = t(why);
    move || {
        let why = why.clone();
        let unsaid = exchange.errors.with(Vec::is_empty);
        unsaid.then(|| view! { <Notice kind=NoticeKind::Warning><p>{why}</p></Notice> })
    }
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
