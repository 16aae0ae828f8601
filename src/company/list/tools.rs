//! What narrows the list.

use super::{
    query::named,
    shown::Shown,
    status::{role_label, status_label},
};
use crate::{
    company::typed_search::SEARCH,
    components::{SearchField, SelectField, SelectOption},
    i18n::{I18n, t},
};
use leptos::prelude::*;
use voordeur_contract::{Role, StatusCount, UserStatus, UsersQuery};

/// The value of a choice that leaves nobody out.
const ALL: &str = "";

/// Search, status, role. Nothing has to be sent: the list follows.
#[component]
pub(super) fn Tools(shown: Shown) -> impl IntoView {
    let search = shown.query.with_untracked(|query| query.search.clone());
    let status = Signal::derive(move || shown.query.with(|query| query.status.map_or(ALL, UserStatus::name)));
    let role = Signal::derive(move || shown.query.with(|query| query.role.map_or(ALL, Role::name)));
    let on_status = Callback::new(move |value: String| {
        narrow(shown, |query| query.status = named(&UserStatus::ALL, UserStatus::name, &value));
    });
    let on_role = Callback::new(move |value: String| {
        narrow(shown, |query| query.role = named(&Role::ALL, Role::name, &value));
    });
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        shown.on_search.run(());
    };
    view! {
        <form class="tools" method="post" role="search" novalidate on:submit=send>
            <SearchField name=SEARCH label=t("company-search") initial=search on_typed=shown.on_typed/>
            <SelectField
                name="status"
                label=t("company-column-status")
                options=statuses(shown)
                chosen=status
                on_choose=on_status
            />
            <SelectField name="role" label=t("company-column-role") options=roles() chosen=role on_choose=on_role/>
        </form>
    }
}

/// The first page of those who are left.
fn narrow(shown: Shown, change: impl FnOnce(&mut UsersQuery)) {
    let mut query = shown.query.get_untracked();
    change(&mut query);
    query.page = 1;
    shown.on_show.run(query);
}

/// Each status with how many have it.
fn statuses(shown: Shown) -> Vec<SelectOption> {
    let i18n = StoredValue::new(use_context::<I18n>());
    let counted = move |id: &'static str, count: Option<u32>| {
        i18n.with_value(|i18n| {
            let Some(i18n) = i18n else { return String::new() };
            let name = i18n.text(id);
            match count {
                Some(count) => {
                    let arguments = [("name", name.into()), ("count", count.into())];
                    i18n.text_with("company-filter-count", &arguments)
                }
                None => name,
            }
        })
    };
    let counts = Memo::new(move |_| {
        shown.page.with(|page| page.as_ref().map(|page| page.statuses.clone())).unwrap_or_default()
    });
    let all = Signal::derive(move || {
        let all = counts.with(|counts| counts.iter().map(|count| count.users).sum());
        counted("company-filter-all", Some(all).filter(|all| *all > 0))
    });
    let option = move |status: UserStatus| {
        let label = Signal::derive(move || {
            let of = |counts: &Vec<_>| count_of(counts, status);
            counted(status_label(status), counts.with(of))
        });
        SelectOption { value: status.name(), label }
    };
    std::iter::once(SelectOption { value: ALL, label: all }).chain(UserStatus::ALL.map(option)).collect()
}

/// How many have it: none, where others have been counted. Nothing before that.
fn count_of(counts: &[StatusCount], status: UserStatus) -> Option<u32> {
    let found = counts.iter().find(|count| count.status == status).map(|count| count.users);
    found.or((!counts.is_empty()).then_some(0))
}

fn roles() -> Vec<SelectOption> {
    let option = |value, label: &str| SelectOption { value, label: Signal::stored(t(label)) };
    let all = option(ALL, "company-filter-all");
    std::iter::once(all).chain(Role::ALL.map(|role| option(role.name(), role_label(role)))).collect()
}
