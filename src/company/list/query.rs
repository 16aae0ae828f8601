//! The list as its address says: a link, a reload and Back show the same.

use crate::api::companies::users_query;
use leptos_router::location::Url;
use voordeur_contract::{Order, Role, USERS_PER_PAGE, UserColumn, UserStatus, UsersQuery};

/// The whole list, from its beginning.
pub(crate) fn everybody() -> UsersQuery {
    UsersQuery { page: 1, per_page: USERS_PER_PAGE, ..UsersQuery::default() }
}

/// What the query of an address asks for. What cannot be read in it is taken for not there: whoever shortens an address
/// by hand sees more, not an error.
pub(crate) fn read(search: &str) -> UsersQuery {
    let mut query = everybody();
    for (name, value) in parameters(search) {
        match name {
            "search" => query.search = value,
            "status" => query.status = named(&UserStatus::ALL, UserStatus::name, &value),
            "role" => query.role = named(&Role::ALL, Role::name, &value),
            "sort" => query.sort = named(&UserColumn::ALL, UserColumn::name, &value).unwrap_or_default(),
            "order" if value == "descending" => query.order = Order::Descending,
            "page" => query.page = value.parse().unwrap_or(1).max(1),
            _ => {}
        }
    }
    query
}

/// The query of the address at which the list stands so, with its question mark; empty for the whole list.
pub(crate) fn write(query: &UsersQuery) -> String {
    users_query(query)
}

/// Whether it leaves anybody out.
pub(crate) fn narrows(query: &UsersQuery) -> bool {
    !query.search.trim().is_empty() || query.status.is_some() || query.role.is_some()
}

/// The same list sorted by `column`: the other way round when it is sorted by that already.
pub(crate) fn sorted_by(query: &UsersQuery, column: UserColumn) -> UsersQuery {
    let order = match (query.sort == column, query.order) {
        (true, Order::Ascending) => Order::Descending,
        // Who was there last is asked for more often than who has been away longest.
        (false, _) if column == UserColumn::LastLogIn => Order::Descending,
        _ => Order::Ascending,
    };
    UsersQuery { sort: column, order, page: 1, ..query.clone() }
}

/// The names and values of the query of an address.
pub(crate) fn parameters(search: &str) -> impl Iterator<Item = (&str, String)> {
    let pairs = search.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (name, Url::unescape(&value.replace('+', " "))))
}

/// The one of `all` that has this name.
pub(crate) fn named<T: Copy>(all: &[T], name_of: fn(T) -> &'static str, name: &str) -> Option<T> {
    all.iter().copied().find(|one| name_of(*one) == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{option, prelude::*, sample::select};

    prop_compose! {
        fn any_query()(
            search in "\\PC{0,20}",
            status in option::of(select(UserStatus::ALL.to_vec())),
            role in option::of(select(Role::ALL.to_vec())),
            sort in select(UserColumn::ALL.to_vec()),
            order in select(vec![Order::Ascending, Order::Descending]),
            page in 1..300_u32,
        ) -> UsersQuery {
            UsersQuery { search, status, role, sort, order, page, per_page: USERS_PER_PAGE }
        }
    }

    proptest! {
        #[test]
        fn an_address_shows_the_list_that_it_was_written_for(query in any_query()) {
            prop_assert_eq!(read(&write(&query)), query);
        }

        #[test]
        fn any_address_shows_a_list(search in "\\PC{0,60}") {
            let query = read(&search);
            prop_assert!(query.page >= 1);
            prop_assert_eq!(query.per_page, USERS_PER_PAGE);
        }
    }

    #[test]
    fn the_whole_list_has_no_query() {
        assert_eq!(write(&everybody()), "");
        assert!(!narrows(&everybody()));
        assert!(narrows(&read("?status=blocked")));
    }

    #[test]
    fn a_second_press_turns_the_order_round_and_shows_the_first_page() {
        let by_name = UsersQuery { page: 4, ..everybody() };
        let turned = sorted_by(&by_name, UserColumn::Name);
        assert_eq!((turned.order, turned.page), (Order::Descending, 1));
        assert_eq!(sorted_by(&turned, UserColumn::Name).order, Order::Ascending);
        assert_eq!(sorted_by(&turned, UserColumn::Email).order, Order::Ascending);
        assert_eq!(sorted_by(&by_name, UserColumn::LastLogIn).order, Order::Descending);
    }
}
