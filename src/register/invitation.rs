//! Where the mailed link of an invitation leads. The token is behind the `#`, which browsers send to no server; the page takes
//! it out of the address and keeps it in memory, to try again.

use super::{RegisterJourney, api, kind::address_of, steps::invitation_link::InvitationLink};
use crate::browser::page;
use leptos::prelude::*;
use voordeur_contract::RegisterStep;

/// The fewest characters a token has: what is shorter was put behind the `#` by a link within the page.
const TOKEN_CHARACTERS: usize = 40;

/// Opens the invitation; or goes to the one that was opened before, for whoever comes back from logging in.
pub(super) fn invitation(context: RegisterJourney) -> AnyView {
    context.screen_shown();
    let token = StoredValue::new(None::<String>);
    // Nothing is known of it while the page is prerendered.
    let lost = RwSignal::new(false);
    let open = move || {
        if let Some(token) = token.get_value() {
            context.open(api::open_invitation(token, context.language()));
        }
    };
    Effect::new(move |_| {
        let found = page::take_fragment().filter(|fragment| fragment.len() >= TOKEN_CHARACTERS);
        match (found, under_way(context)) {
            (Some(found), _) => {
                token.set_value(Some(found));
                open();
            }
            (None, Some(address)) => context.go_to(&address),
            (None, None) => lost.set(true),
        }
    });
    let on_retry = Callback::new(move |()| open());
    view! { <InvitationLink exchange=context.exchange() lost on_retry/> }.into_any()
}

/// The address of the invitation that was opened before.
fn under_way(context: RegisterJourney) -> Option<String> {
    context.journey().with_untracked(|journey| {
        let journey = journey.as_ref()?;
        let is_one = matches!(journey.step, RegisterStep::Invitation { .. });
        is_one.then(|| address_of(context.language(), journey.step.step_name().name(), &journey.id))
    })
}
