use crate::{
    components::{Notice, NoticeKind},
    i18n::{t, t_args},
    register,
};
use leptos::prelude::*;

/// Why a visitor stands at a beginning again.
#[component]
pub(super) fn Arrived(
    notice: Signal<Option<register::Notice>>,
    /// What the page asks is filled in as it was.
    #[prop(optional)]
    kept: Signal<bool>,
) -> impl IntoView {
    let words = move || {
        let words = match notice.get()? {
            register::Notice::Expired if kept.get() => t("register-notice-expired-kept"),
            register::Notice::Expired => t("register-notice-expired"),
            register::Notice::Kept(reference) => {
                t_args("register-notice-expired-resume", &[("reference", reference.into())])
            }
            register::Notice::CodeOver(reference) => {
                t_args("register-notice-expired-code", &[("reference", reference.into())])
            }
            register::Notice::NotYet => t("register-notice-not-yet"),
        };
        Some(view! { <Notice kind=NoticeKind::Warning><p>{words}</p></Notice> })
    };
    // The region stands there before its words do: one that appears together with them is not heard everywhere.
    view! { <div role="status">{words}</div> }
}
