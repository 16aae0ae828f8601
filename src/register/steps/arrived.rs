use crate::{
    components::NoticeKind,
    i18n::{t, t_args},
    register::Notice,
};
use leptos::prelude::*;

/// Why a visitor stands at a beginning again; `kept` when what the page asks is filled in as it was.
pub(super) fn why(
    notice: Signal<Option<Notice>>,
    kept: Signal<bool>,
) -> Signal<Option<(NoticeKind, String)>> {
    Signal::derive(move || {
        let words = match notice.get()? {
            Notice::Expired if kept.get() => t("register-notice-expired-kept"),
            Notice::Expired => t("register-notice-expired"),
            Notice::Kept(reference) => {
                t_args("register-notice-expired-resume", &[("reference", reference.into())])
            }
            Notice::CodeOver(reference) => {
                t_args("register-notice-expired-code", &[("reference", reference.into())])
            }
            Notice::NotYet => t("register-notice-not-yet"),
        };
        Some((NoticeKind::Warning, words))
    })
}
