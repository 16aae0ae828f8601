//! How many accounts the company uses of those it may have.

use crate::{
    api::companies,
    components::{Notice, NoticeKind},
    i18n::{FluentValue, I18n, t},
    routes::{Route, href},
};
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::{AccountsUsed, CompanyId, UsersQuery};

/// Asks how many there are now, for a page without the list, so that nobody is promised what there is not. The API decides
/// all the same.
pub(in crate::company) fn count_accounts(
    company: StoredValue<CompanyId>,
    accounts: RwSignal<Option<AccountsUsed>>,
) {
    spawn_local(async move {
        let Some(company) = company.try_get_value() else { return };
        let query = UsersQuery { page: 1, per_page: 1, ..UsersQuery::default() };
        if let Ok(page) = companies::load_users(&company, &query).await {
            accounts.try_set(page.accounts);
        }
    });
}

/// Nothing where there is no limit. When none is left, what can be done about it.
#[component]
pub(in crate::company) fn Accounts(#[prop(into)] accounts: Signal<Option<AccountsUsed>>) -> impl IntoView {
    let i18n = use_context::<I18n>();
    let counts = Memo::new(move |_| accounts.get());
    let line = {
        let i18n = i18n.clone();
        move || {
            let (i18n, AccountsUsed { used, allowed }) = (i18n.as_ref()?, counts.get()?);
            let words = i18n.text_with("company-accounts", &numbers(used, allowed));
            Some(view! {
                <p class="accounts small">
                    <meter aria-hidden="true" min="0" max=allowed value=used></meter>
                    <span>{words}</span>
                </p>
            })
        }
    };
    let full = move || {
        let (i18n, AccountsUsed { used, allowed }) = (i18n.as_ref()?, counts.get()?);
        (used >= allowed).then(|| {
            let words = i18n.text_with("company-accounts-full", &numbers(used, allowed));
            view! {
                <Notice kind=NoticeKind::Warning>
                    <p>{words}</p>
                    <p>{t("company-accounts-full-way-on")}</p>
                    <p><a class="alone" href=href(Route::Help)>{t("company-help")}</a></p>
                </Notice>
            }
        })
    };
    view! { {line}{full} }
}

fn numbers(used: u32, allowed: u32) -> [(&'static str, FluentValue<'static>); 2] {
    [("used", used.into()), ("allowed", allowed.into())]
}
