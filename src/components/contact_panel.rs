//! Whom to ask, how, and when.

use super::{
    help_desk::{HelpDesk, name_of},
    opening_hours::{as_run, closed_days},
};
use crate::i18n::{t, t_args};
use leptos::prelude::*;
use voordeur_contract::{Contact, Weekday};

/// Telephone, e-mail and opening hours of a contact, and whether it is open now.
#[component]
pub(crate) fn ContactPanel(contact: Contact) -> impl IntoView {
    let name = t(&["contact-", &contact.id, "-name"].concat());
    let purpose = t(&["contact-", &contact.id, "-for"].concat());
    view! {
        <section class="contact tight">
            <div class="contact-head">
                <h3>{name}</h3>
                <HelpDesk contact=contact.clone()/>
            </div>
            <p class="quiet">{purpose}</p>
            <Ways contact=contact.clone()/>
            <Hours contact/>
        </section>
    }
}

/// Never by telephone only.
#[component]
fn Ways(contact: Contact) -> impl IntoView {
    let digits: String = contact.telephone.chars().filter(|c| !c.is_whitespace()).collect();
    view! {
        <dl class="contact-ways">
            <div>
                <dt>{t("contact-telephone")}</dt>
                <dd><a href=["tel:", &digits].concat()>{contact.telephone}</a></dd>
            </div>
            <div>
                <dt>{t("contact-email")}</dt>
                <dd><a href=["mailto:", &contact.email].concat()>{contact.email.clone()}</a></dd>
            </div>
        </dl>
    }
}

#[component]
fn Hours(contact: Contact) -> impl IntoView {
    let row = |days: String, hours: String| view! { <tr><th scope="row">{days}</th><td>{hours}</td></tr> };
    let open = contact.opening_hours.iter().map(|hours| {
        let times = [("opens", hours.opens.as_str().into()), ("closes", hours.closes.as_str().into())];
        row(days_in_words(&hours.days), t_args("opening-hours", &times))
    });
    let closed = closed_days(&contact);
    let closed = (!closed.is_empty()).then(|| row(days_in_words(&closed), t("opening-hours-closed")));
    let holidays =
        (!contact.closed_on.is_empty()).then(|| row(t("opening-hours-holidays"), t("opening-hours-closed")));
    view! {
        <table>
            <caption>{t("opening-hours-caption")}</caption>
            <tbody>{open.collect_view()}{closed}{holidays}</tbody>
        </table>
    }
}

/// “Monday to Friday”, or each day when they do not follow each other.
fn days_in_words(days: &[Weekday]) -> String {
    if let Some((first, last)) = as_run(days) {
        return t_args(
            "days-from-to",
            &[("first", t(name_of(first)).into()), ("last", t(name_of(last)).into())],
        );
    }
    let names: Vec<String> = days.iter().map(|day| t(name_of(*day))).collect();
    match names.as_slice() {
        [first, last] => {
            t_args("days-both", &[("first", first.as_str().into()), ("last", last.as_str().into())])
        }
        names => names.join(", "),
    }
}
