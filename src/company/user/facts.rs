//! What is known of a user.

use crate::{
    company::{
        access::authorisation_name,
        list::{factors_label, role_label},
    },
    i18n::{t, t_args},
    journey::local_time::local_date_time,
};
use leptos::prelude::*;
use voordeur_contract::{CompanyUser, Timestamp};

/// Terms and values.
#[component]
pub(super) fn Facts(user: CompanyUser) -> impl IntoView {
    let (authorisations, second_factor) = (authorisations(&user), second_factor(&user));
    let CompanyUser { user: row, language, new_email, new_mobile, .. } = user;
    let never = t("company-user-never");
    let facts = [
        Some(fact("company-user-email", Signal::stored(row.email))),
        new_email.map(|email| fact("company-user-new-email", Signal::stored(email))),
        Some(fact("company-user-mobile", or(row.mobile, "company-user-no-mobile"))),
        new_mobile.map(|mobile| fact("company-user-new-mobile", Signal::stored(mobile))),
        Some(fact("company-user-language", Signal::stored(language.own_name().to_owned()))),
        Some(fact("company-user-role", Signal::stored(t(role_label(row.role))))),
        Some(fact("company-user-authorisations", authorisations)),
        Some(fact("company-user-second-factor", second_factor)),
        Some(fact("company-user-last-log-in", at(row.last_log_in, never))),
        Some(fact("company-user-sessions", sessions(user.sessions))),
    ];
    view! { <dl class="summary-list">{facts.into_iter().flatten().collect_view()}</dl> }
}

/// Isolated from the text round it, because a person or a machine wrote it.
fn fact(term: &'static str, value: Signal<String>) -> impl IntoView {
    view! { <div><dt>{t(term)}</dt><dd><bdi>{value}</bdi></dd></div> }
}

fn or(value: Option<String>, otherwise: &str) -> Signal<String> {
    Signal::stored(value.unwrap_or_else(|| t(otherwise)))
}

fn at(moment: Option<Timestamp>, never: String) -> Signal<String> {
    match moment {
        Some(moment) => {
            let words = local_date_time(Signal::stored(moment));
            Signal::derive(move || words.get().unwrap_or_default())
        }
        None => Signal::stored(never),
    }
}

fn second_factor(user: &CompanyUser) -> Signal<String> {
    let id = if user.sets_up_second_factor { "company-user-sets-up" } else { factors_label(&user.user) };
    Signal::stored(t(id))
}

fn sessions(sessions: u32) -> Signal<String> {
    Signal::stored(t_args("company-user-sessions-count", &[("count", sessions.into())]))
}

fn authorisations(user: &CompanyUser) -> Signal<String> {
    let names: Vec<String> = user.authorisations.iter().map(|id| authorisation_name(id)).collect();
    Signal::stored(if names.is_empty() { t("company-user-no-authorisations") } else { names.join(", ") })
}
