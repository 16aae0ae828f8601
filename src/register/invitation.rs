//! Where the mailed link of an invitation leads. The token is behind the `#`, which browsers send to no server; the page takes
//! it out of the address and keeps it in memory, to try again.

use super::{Register, RegisterJourney, api, kind::address_of, steps::invitation_link::InvitationLink};
use crate::{browser::mailed_link, journey::Told};
use leptos::prelude::*;
use voordeur_contract::{Language, RegisterStep};

/// Opens the invitation; or goes to the one that was opened before, for whoever comes back from logging in.
pub(super) fn invitation(context: RegisterJourney) -> AnyView {
    context.screen_shown();
    let token = StoredValue::new(None::<String>);
    // Nothing is known of it while the page is prerendered.
    let lost = RwSignal::new(false);
    let open = move || {
        if let Some(first) = token.get_value() {
            context.open(newest(first, token, context.language()));
        }
    };
    let found = move |found: String| {
        token.set_value(Some(found));
        lost.set(false);
        open();
    };
    Effect::new(move |_| {
        match (mailed_link::take_token(), under_way(context)) {
            (Some(token), _) => found(token),
            (None, Some(address)) => context.go_to(&address),
            (None, None) => lost.set(true),
        }
        let another = StoredValue::new_local(mailed_link::on_another(found));
        on_cleanup(move || another.dispose());
    });
    let on_retry = Callback::new(move |()| open());
    view! { <InvitationLink exchange=context.exchange() lost on_retry/> }.into_any()
}

/// Opens the invitation with this token, and after it the one whose link was opened meanwhile: the newest counts.
async fn newest(mut token: String, kept: StoredValue<Option<String>>, language: Language) -> Told<Register> {
    loop {
        let told = api::open_invitation(token.clone(), language).await;
        match kept.try_get_value().flatten() {
            Some(newer) if newer != token => token = newer,
            _ => return told,
        }
    }
}

/// The address of the invitation that was opened before.
fn under_way(context: RegisterJourney) -> Option<String> {
    context.journey().with_untracked(|journey| {
        let journey = journey.as_ref()?;
        let is_one = matches!(journey.step, RegisterStep::Invitation { .. });
        is_one.then(|| address_of(context.language(), journey.step.step_name().name(), &journey.id))
    })
}
