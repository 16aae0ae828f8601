//! The users of a company: every status, every way in which there is nothing to show, and who may not see it.

use super::{NOW, Sample, company_import, errors_of, moment, sample};
use crate::{
    api::ApiError,
    company::{
        Companies, Standing, Told,
        import::Talk,
        list::{Shown, UsersScreen, everybody},
    },
    components::ErrorItem,
    i18n::t,
};
use leptos::prelude::*;
use std::collections::HashSet;
use voordeur_contract::{
    AccountsUsed, CompanyId, Membership, Role, SecondFactor, StatusCount, UserColumn, UserId, UserRow,
    UserStatus, UsersPage, UsersQuery,
};

pub(super) const SAMPLES: [Sample; 18] = [
    sample("company-users", "loading", || users(quiet(None))),
    sample("company-users", "not-loaded", || users(Shown { failed: unreachable(), ..quiet(None) })),
    sample("company-users", "everybody", || users(quiet(Some(page(&EVERYBODY))))),
    sample("company-users", "one-page-of-many", many),
    sample("company-users", "only-you", || users(quiet(Some(page(EVERYBODY.get(..1).unwrap_or_default()))))),
    sample("company-users", "selected", || {
        let selected = EVERYBODY.iter().skip(1).filter_map(|sample| id(sample.0)).collect();
        users(Shown { selected: RwSignal::new(selected), ..quiet(Some(page(&EVERYBODY))) })
    }),
    sample("company-users", "changed-meanwhile", || {
        users(Shown { fresh: Signal::stored(id(3).into_iter().collect()), ..quiet(Some(page(&EVERYBODY))) })
    }),
    sample("company-users", "found", || {
        searching("Jansen", Some(page(EVERYBODY.get(1..3).unwrap_or_default())))
    }),
    sample("company-users", "no-match", || searching("Vandenberghe", Some(page(&[])))),
    sample("company-users", "no-match-of-status", || {
        let query = Signal::stored(UsersQuery { status: Some(UserStatus::Blocked), ..everybody() });
        users(Shown { query, ..quiet(Some(page(&[]))) })
    }),
    sample("company-users", "not-up-to-date", || {
        users(Shown { failed: unreachable(), ..quiet(Some(page(&EVERYBODY))) })
    }),
    sample("company-users", "silent", || {
        users(Shown { silent: Signal::stored(true), ..quiet(Some(page(&EVERYBODY))) })
    }),
    sample("company-users", "three-of-five", || accounts(3)),
    sample("company-users", "five-of-five", || accounts(5)),
    sample("company-users", "several-companies", || {
        in_company(companies(2), no_errors(), quiet(Some(page(&EVERYBODY))))
    }),
    sample("company-users", "not-switched", || {
        in_company(companies(2), errors_of(ApiError::Unreachable, None), quiet(Some(page(&EVERYBODY))))
    }),
    sample("company-users", "list-being-sent", || importing(company_import::under_way())),
    sample("company-users", "list-sent", || importing(company_import::sent())),
];

pub(super) const STANDINGS: [Sample; 5] = [
    sample("company-standing", "no-company", || told(Standing::NoCompany, 0)),
    sample("company-standing", "several", || told(Standing::Undecided, 3)),
    sample("company-standing", "blocked", || with(2, Standing::Blocked)),
    sample("company-standing", "administrator-blocked", || with(1, Standing::Blocked)),
    sample("company-standing", "no-administrator", || with(2, Standing::NotAdministrator)),
];

/// Number, name, status, role, second factors, last log-in.
type Of = (u32, &'static str, UserStatus, Role, &'static [SecondFactor], Option<&'static str>);

const EVERYBODY: [Of; 7] = [
    (1, "Sam Peeters", UserStatus::Active, Role::Administrator, &[SecondFactor::Sms], Some(NOW)),
    (
        2,
        "Kim Jansen",
        UserStatus::Active,
        Role::User,
        &[SecondFactor::Authenticator],
        Some("2026-10-03T07:12:00Z"),
    ),
    (3, "Noor Jansen-de Vries", UserStatus::Invited, Role::User, &[], None),
    (4, "Robin Smit", UserStatus::InvitationExpired, Role::User, &[], None),
    (
        5,
        "Charlie van den Heuvel-Oosterbaan",
        UserStatus::Blocked,
        Role::User,
        &[SecondFactor::Sms, SecondFactor::Authenticator],
        Some("2025-12-24T15:01:00Z"),
    ),
    (6, "Alex Bakker", UserStatus::NeverLoggedIn, Role::Administrator, &[SecondFactor::Sms], None),
    (7, "Zoë Visser", UserStatus::Active, Role::User, &[], Some("2026-11-20T09:30:00Z")),
];

pub(super) fn id(number: u32) -> Option<UserId> {
    UserId::parse(&format!("0192f3a4-0000-7000-8000-{number:012}")).ok()
}

pub(super) fn membership(number: u32) -> Option<Membership> {
    let (name, role) = match number {
        1 => ("Voorbeeld Transport B.V.", Role::Administrator),
        2 => ("Voorbeeld Opslag B.V.", Role::User),
        _ => ("Voorbeeld Koeltransport Nederland B.V.", Role::Administrator),
    };
    Some(Membership {
        company: CompanyId::parse(&format!("0192f3a4-0000-7000-9000-{number:012}")).ok()?,
        name: name.to_owned(),
        number: (90_000_000 + number).to_string(),
        role,
        blocked: number == 3,
    })
}

/// So many companies, of which the first is shown.
pub(super) fn companies(count: u32) -> Option<Companies> {
    Some(Companies {
        shown: membership(1)?,
        all: Signal::stored((1..=count).filter_map(membership).collect()),
        busy: Signal::stored(false),
        on_choose: Callback::new(|_| ()),
    })
}

pub(super) fn no_errors() -> Signal<Vec<ErrorItem>> {
    Signal::stored(Vec::new())
}

pub(super) fn unreachable() -> Signal<Option<String>> {
    Signal::stored(Some(t("problem-unreachable")))
}

fn row((number, name, status, role, second_factors, last_log_in): Of) -> Option<UserRow> {
    let local = name.split(' ').next().unwrap_or_default().to_lowercase();
    Some(UserRow {
        id: id(number)?,
        revision: 1,
        name: name.to_owned(),
        email: format!("{}.{number}@example.com", local.replace('ë', "e")),
        mobile: (number % 3 != 0).then(|| format!("+31 ••• •• •• {:02}", number * 7)),
        role,
        status,
        second_factors: second_factors.to_vec(),
        last_log_in: last_log_in.map(moment),
        is_you: number == 1,
    })
}

fn page(samples: &[Of]) -> UsersPage {
    let count = |status: UserStatus| {
        let users = EVERYBODY.iter().filter(|sample| sample.2 == status).count();
        StatusCount { status, users: u32::try_from(users).unwrap_or_default() }
    };
    UsersPage {
        users: samples.iter().copied().filter_map(row).collect(),
        matches: u32::try_from(samples.len()).unwrap_or_default(),
        statuses: UserStatus::ALL.into_iter().map(count).collect(),
        accounts: None,
        change: 1,
        now: moment(NOW),
    }
}

/// A list in which nothing happens any more.
fn quiet(page: Option<UsersPage>) -> Shown {
    let nothing = Callback::new(|()| ());
    Shown {
        query: Signal::stored(everybody()),
        page: Signal::stored(page),
        failed: Signal::stored(None),
        busy: Signal::stored(false),
        fresh: Signal::stored(HashSet::new()),
        silent: Signal::stored(false),
        selected: RwSignal::new(HashSet::new()),
        on_show: Callback::new(|_| ()),
        on_typed: nothing,
        on_search: nothing,
        on_retry: nothing,
        on_open: Callback::new(|_| ()),
        on_acts: Callback::new(|_| ()),
    }
}

fn users(shown: Shown) -> AnyView {
    in_company(companies(1), no_errors(), shown)
}

fn in_company(companies: Option<Companies>, errors: Signal<Vec<ErrorItem>>, shown: Shown) -> AnyView {
    companies.map(|companies| view! { <UsersScreen companies errors shown/> }).into_any()
}

fn importing(import: Talk) -> AnyView {
    let shown = quiet(Some(page(&EVERYBODY)));
    companies(1)
        .map(|companies| view! { <UsersScreen companies errors=no_errors() shown import/> })
        .into_any()
}

fn searching(search: &str, page: Option<UsersPage>) -> AnyView {
    let query = Signal::stored(UsersQuery { search: search.to_owned(), ..everybody() });
    users(Shown { query, ..quiet(page) })
}

/// The third page of ten thousand, by the last log-in.
fn many() -> AnyView {
    let query = Signal::stored(UsersQuery { page: 3, sort: UserColumn::LastLogIn, ..everybody() });
    let of = |number: u32| {
        let row = EVERYBODY.iter().copied().cycle().nth(number as usize).and_then(row)?;
        Some(UserRow { id: id(100 + number)?, is_you: false, ..row })
    };
    let users_of_page = (0..50).filter_map(of).collect();
    let page = UsersPage { users: users_of_page, matches: 10_000, ..page(&[]) };
    users(Shown { query, ..quiet(Some(page)) })
}

fn accounts(used: u32) -> AnyView {
    let samples = EVERYBODY.get(..used as usize).unwrap_or_default();
    let page = UsersPage { accounts: Some(AccountsUsed { used, allowed: 5 }), ..page(samples) };
    users(quiet(Some(page)))
}

fn with(number: u32, standing: fn(Membership) -> Standing) -> AnyView {
    membership(number).map(|membership| told(standing(membership), number)).into_any()
}

fn told(standing: Standing, count: u32) -> AnyView {
    let companies = (1..=count).filter_map(membership).collect();
    let on_choose = Callback::new(|_| ());
    view! { <Told standing companies errors=no_errors() busy=Signal::stored(false) on_choose/> }.into_any()
}
