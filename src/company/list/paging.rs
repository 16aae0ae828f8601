//! Which part of the list is shown, of how much, and the way to the others.

use super::{query::write, shown::Shown, table::TOTAL};
use crate::{
    components::{Pager, Pages, focus_soon},
    i18n::{I18n, t},
    routes::{Route, with_query},
};
use leptos::prelude::*;
use voordeur_contract::{UsersPage, UsersQuery};

/// How many match, and the places of the first and the last of the page among them.
pub(super) fn range(page: &UsersPage, query: &UsersQuery) -> (u32, u32, u32) {
    let before = query.page.saturating_sub(1).saturating_mul(query.per_page);
    let here = u32::try_from(page.users.len()).unwrap_or(u32::MAX);
    (page.matches, before.saturating_add(1), before.saturating_add(here))
}

/// To the pages before and after.
#[component]
pub(super) fn Turning(shown: Shown) -> impl IntoView {
    let i18n = use_context::<I18n>();
    let pages = Signal::derive(move || {
        let i18n = i18n.as_ref()?;
        let query = shown.query.get();
        let count =
            shown.page.with(|page| page.as_ref().map(|page| page.matches.div_ceil(query.per_page)))?;
        if count <= 1 {
            return None;
        }
        let path = Route::CompanyUsers.address(i18n.language());
        let address = |page: u32| with_query(&path, &write(&UsersQuery { page, ..query.clone() }));
        let place = [("page", query.page.into()), ("pages", count.into())];
        Some(Pages {
            previous: (query.page > 1).then(|| address(query.page - 1)),
            next: (query.page < count).then(|| address(query.page.saturating_add(1))),
            place: i18n.text_with("company-users-page", &place),
        })
    });
    let on_turn = Callback::new(|()| focus_soon(TOTAL));
    view! {
        <Pager
            name=t("company-users-pager")
            previous=t("company-users-previous")
            next=t("company-users-next")
            pages
            on_turn
        />
    }
}

#[cfg(test)]
mod tests {
    use super::super::query::everybody;
    use super::*;
    use voordeur_contract::Timestamp;

    #[test]
    fn a_page_knows_its_place_among_all() {
        let page = UsersPage {
            users: Vec::new(),
            matches: 10_000,
            statuses: Vec::new(),
            accounts: None,
            change: 1,
            now: Timestamp::from_rfc3339("2026-11-21T20:35:00Z".to_owned()),
        };
        assert_eq!(range(&page, &UsersQuery { page: 3, ..everybody() }), (10_000, 101, 100));
    }
}
