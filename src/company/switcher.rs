//! From one company to another, without logging in again.

use crate::{
    components::ActionButton,
    i18n::{t, t_args},
};
use leptos::prelude::*;
use voordeur_contract::{CompanyId, Membership, Role};

/// The companies to choose among, each with what the person may do there.
#[component]
pub(crate) fn Companies(
    companies: Vec<Membership>,
    #[prop(into)] busy: Signal<bool>,
    on_choose: Callback<CompanyId>,
) -> impl IntoView {
    let choice = move |membership: Membership| {
        let Membership { company, name, number, role, blocked } = membership;
        let part = match (blocked, role) {
            (true, _) => "company-part-blocked",
            (false, Role::Administrator) => "company-part-administrator",
            (false, Role::User) => "company-part-user",
        };
        let label = t_args("company-choose", &[("company", name.into())]);
        let about = t_args("company-number-and-part", &[("number", number.into()), ("part", t(part).into())]);
        let on_press = Callback::new(move |()| on_choose.run(company.clone()));
        view! {
            <li>
                <ActionButton label on_press busy/>
                <p class="small quiet">{about}</p>
            </li>
        }
    };
    view! { <ul class="companies">{companies.into_iter().map(choice).collect_view()}</ul> }
}

/// The company that a page is about, and the way to the others that the person belongs to.
#[component]
pub(crate) fn CompanySwitcher(
    company: Membership,
    /// All of the person's, this one among them.
    #[prop(into)]
    companies: Signal<Vec<Membership>>,
    #[prop(into)] busy: Signal<bool>,
    on_choose: Callback<CompanyId>,
) -> impl IntoView {
    let Membership { company: shown, name, number, .. } = company;
    let line = t_args("company-name-and-number", &[("company", name.into()), ("number", number.into())]);
    let others = Memo::new(move |_| {
        let others = |all: &Vec<Membership>| all.iter().filter(|one| one.company != shown).cloned().collect();
        companies.with(others)
    });
    let menu = move || {
        let others: Vec<Membership> = others.get();
        (!others.is_empty()).then(|| {
            view! {
                <details class="switcher">
                    <summary>{t("company-switch")}</summary>
                    <Companies companies=others busy on_choose/>
                </details>
            }
        })
    };
    view! {
        <div class="company-line">
            <p class="small"><bdi>{line}</bdi></p>
            {menu}
        </div>
    }
}
