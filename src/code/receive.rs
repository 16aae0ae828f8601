//! The phone hands over the code of an SMS.

use super::CODE;
use crate::browser::{form, one_time_code};
use leptos::prelude::*;
use voordeur_contract::CodesState;

/// Fills in and sends the code of each SMS, where the browser can, as long as the screen is there.
pub(crate) fn receive(codes: Signal<CodesState>) {
    // Each code that is sent moves the moment from which another may be asked for.
    let sent = Memo::new(move |_| codes.with(|codes| codes.resend_at.clone()));
    Effect::new(move |_| {
        sent.track();
        let waiting = one_time_code::wait(|code| {
            form::fill(CODE, &code);
            form::send(CODE);
        });
        let waiting = StoredValue::new_local(waiting);
        on_cleanup(move || waiting.dispose());
    });
}
