//! The way back from what was done, for a while.

use super::{context::Talk, done::Done};
use crate::{
    browser::clock::{ApiClock, Deadline},
    components::UndoBar,
};
use leptos::prelude::*;
use voordeur_contract::UserAct;

/// What was done is said above the data of the colleague.
#[component]
pub(super) fn Undo(talk: Talk) -> impl IntoView {
    let until = until(talk);
    let on_undo = Callback::new(move |()| talk.on_act.run(UserAct::Undo {}));
    let just_done = Signal::derive(move || talk.done.with(Option::is_some));
    view! { <UndoBar until just_done on_undo busy=talk.busy/> }
}

/// By the answer to what was done here; otherwise, after a reload, by how the user stands. With an effect: the first render
/// knows no time.
fn until(talk: Talk) -> RwSignal<Option<Deadline>> {
    let until = RwSignal::new(None);
    Effect::new(move |_| {
        if let Some(Done { undo, .. }) = talk.done.get() {
            return until.set(undo);
        }
        until.set(talk.user.with(|user| {
            let user = user.as_ref()?;
            Some(ApiClock::read(&user.now).deadline(user.undo_until.as_ref()?))
        }));
    });
    until
}
