//! A new e-mail address is confirmed.

use super::{Sample, of_problem, problem, sample};
use crate::{
    api::ApiError,
    company::confirm_email::{ConfirmEmailScreen, Stage, Talk, error_items},
    i18n::I18n,
};
use leptos::prelude::*;
use voordeur_contract::{EmailToConfirm, ProblemType};

pub(super) const SAMPLES: [Sample; 9] = [
    sample("confirm-email", "opening", || show(Stage::Opening, None, true)),
    sample("confirm-email", "not-opened", || show(Stage::Opening, Some(ApiError::Unreachable), false)),
    sample("confirm-email", "lost", || show(Stage::Lost, None, false)),
    sample("confirm-email", "over", || show(Stage::Over, None, false)),
    sample("confirm-email", "question", || show(asked(), None, false)),
    sample("confirm-email", "under-way", || show(asked(), None, true)),
    sample("confirm-email", "no-proof", || refused(ProblemType::StepUpNeeded)),
    sample("confirm-email", "already-user", || refused(ProblemType::AlreadyUser)),
    sample("confirm-email", "done", || show(Stage::Done(email()), None, false)),
];

fn email() -> String {
    "noor.visser@example.com".to_owned()
}

fn asked() -> Stage {
    Stage::Asked(EmailToConfirm { company: "Voorbeeld Transport B.V.".to_owned(), email: email() })
}

fn refused(why: ProblemType) -> AnyView {
    show(asked(), Some(of_problem(problem(why))), false)
}

fn show(stage: Stage, error: Option<ApiError>, busy: bool) -> AnyView {
    // They come with an effect, as they do in earnest.
    let errors = RwSignal::new(Vec::new());
    let refused = error.zip(use_context::<I18n>());
    Effect::new(move |_| {
        if let Some((error, i18n)) = &refused {
            errors.set(error_items(i18n, error));
        }
    });
    let nothing = Callback::new(|()| ());
    let talk = Talk {
        stage: Signal::stored(stage),
        present: Signal::stored(Some("n•••••@example.com".to_owned())),
        errors: errors.into(),
        busy: Signal::stored(busy),
        on_retry: nothing,
        on_confirm: nothing,
    };
    view! { <ConfirmEmailScreen talk/> }.into_any()
}
