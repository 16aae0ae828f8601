use crate::api::companies;
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::{AccountsUsed, CompanyId, UsersQuery};

/// Asks how many accounts the company uses, so that nobody is promised what there is not. The API decides all the same.
pub(super) fn count_accounts(company: CompanyId, accounts: RwSignal<Option<AccountsUsed>>) {
    spawn_local(async move {
        let query = UsersQuery { page: 1, per_page: 1, ..UsersQuery::default() };
        if let Ok(page) = companies::load_users(&company, &query).await {
            accounts.try_set(page.accounts);
        }
    });
}
