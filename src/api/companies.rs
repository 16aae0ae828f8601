//! Companies and their users in the auth API. Part of the chunk of those who look after them, not of the log-in's client.

use super::{ApiError, request, request_with};
use gloo_net::http::Method;
use leptos_router::location::Url;
use voordeur_contract::{
    ActRequest, ActivityPage, ActivityQuery, Changes, ChooseCompany, CompanyId, CompanyUser, EmailLink,
    EmailToConfirm, InviteUsers, InvitedUsers, Order, ProblemType, Session, USERS_PER_PAGE, UserAct,
    UserColumn, UserId, UsersPage, UsersQuery,
};

type Answered<T> = Result<T, ApiError>;

impl ApiError {
    /// It is not known whether what was asked for was done: no answer came, or none that can be read.
    pub(crate) fn leaves_doubt(&self) -> bool {
        !matches!(self, Self::Problem(_))
    }

    /// The person is not logged in any more, or has no business in the company any more.
    pub(crate) fn is_about_access(&self) -> bool {
        self.is(&[
            ProblemType::NotLoggedIn,
            ProblemType::SessionEnded,
            ProblemType::CompanyNotFound,
            ProblemType::NotAdministrator,
            ProblemType::AccessBlocked,
        ])
    }
}

/// Is at work for another of the person's companies from now on.
pub(crate) async fn choose_company(company: CompanyId) -> Answered<Session> {
    request_with(Method::PUT, "/session/company".to_owned(), ChooseCompany { company }).await
}

/// What a mailed link is about by which a new e-mail address is confirmed.
pub(crate) async fn introspect_email_link(token: String) -> Answered<EmailToConfirm> {
    request_with(Method::POST, "/email-confirmations/introspection".to_owned(), EmailLink { token }).await
}

/// The address that it is about takes the place of the present one.
pub(crate) async fn confirm_email(token: String) -> Answered<Session> {
    request_with(Method::POST, "/email-confirmations".to_owned(), EmailLink { token }).await
}

/// A page of the company's users.
pub(crate) async fn load_users(company: &CompanyId, query: &UsersQuery) -> Answered<UsersPage> {
    request(Method::GET, below(company, &["users", &users_query(query)])).await
}

/// Invites up to [`INVITED_AT_ONCE`](voordeur_contract::INVITED_AT_ONCE).
pub(crate) async fn invite_users(company: &CompanyId, users: InviteUsers) -> Answered<InvitedUsers> {
    request_with(Method::POST, below(company, &["users"]), users).await
}

/// One of the company's users.
pub(crate) async fn load_user(company: &CompanyId, user: &UserId) -> Answered<CompanyUser> {
    request(Method::GET, below(company, &["users/", user.as_str()])).await
}

/// Does `act` for, or to, the user as of `revision`.
pub(crate) async fn act_on_user(
    company: &CompanyId,
    user: &UserId,
    revision: u32,
    act: UserAct,
) -> Answered<CompanyUser> {
    let path = below(company, &["users/", user.as_str(), "/acts"]);
    request_with(Method::POST, path, ActRequest { revision, act }).await
}

/// Whose data changed after the change of this number.
pub(crate) async fn load_changes(company: &CompanyId, since: u64) -> Answered<Changes> {
    request(Method::GET, below(company, &["changes?since=", &since.to_string()])).await
}

/// Who did what in the company, newest first.
pub(crate) async fn load_activity(company: &CompanyId, query: &ActivityQuery) -> Answered<ActivityPage> {
    request(Method::GET, below(company, &["activity", &activity_query(query)])).await
}

fn below(company: &CompanyId, rest: &[&str]) -> String {
    ["/companies/", company.as_str(), "/", &rest.concat()].concat()
}

/// With its question mark; what the API takes for granted is left out.
pub(crate) fn users_query(query: &UsersQuery) -> String {
    let UsersQuery { search, status, role, sort, order, page, per_page } = query;
    in_address([
        ("search", typed(search)),
        ("status", status.map(|status| status.name().to_owned())),
        ("role", role.map(|role| role.name().to_owned())),
        ("sort", (*sort != UserColumn::default()).then(|| sort.name().to_owned())),
        ("order", (*order != Order::default()).then(|| "descending".to_owned())),
        ("page", (*page > 1).then(|| page.to_string())),
        ("perPage", (*per_page != USERS_PER_PAGE).then(|| per_page.to_string())),
    ])
}

/// See [`users_query`].
pub(crate) fn activity_query(query: &ActivityQuery) -> String {
    let ActivityQuery { search, activity, user, from, until, before, limit } = query;
    in_address([
        ("search", typed(search)),
        ("activity", activity.map(|activity| activity.name().to_owned())),
        ("user", user.as_ref().map(ToString::to_string)),
        ("from", from.clone()),
        ("until", until.clone()),
        ("before", before.map(|before| before.to_string())),
        ("limit", limit.map(|limit| limit.to_string())),
    ])
}

/// What was typed, as it may stand in an address. The other values are names, days and numbers.
fn typed(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| Url::escape(text))
}

fn in_address<const N: usize>(parameters: [(&str, Option<String>); N]) -> String {
    let given = parameters.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let pairs: Vec<String> = given.map(|(name, value)| [name, "=", &value].concat()).collect();
    if pairs.is_empty() { String::new() } else { ["?", &pairs.join("&")].concat() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use voordeur_contract::{Activity, Role, UserStatus};

    #[test]
    fn a_query_names_what_differs_from_the_usual() {
        assert_eq!(
            users_query(&UsersQuery { page: 1, per_page: USERS_PER_PAGE, ..UsersQuery::default() }),
            ""
        );
        let query = UsersQuery {
            search: "zoë & co".to_owned(),
            status: Some(UserStatus::NeverLoggedIn),
            role: Some(Role::User),
            sort: UserColumn::LastLogIn,
            order: Order::Descending,
            page: 3,
            per_page: USERS_PER_PAGE,
        };
        let expected = "?search=zo%C3%AB%20%26%20co&status=never-logged-in&role=user&sort=last-log-in\
                        &order=descending&page=3";
        assert_eq!(users_query(&query), expected);
    }

    #[test]
    fn what_was_done_is_asked_for_by_kind_day_and_place_in_the_trail() {
        let query = ActivityQuery {
            activity: Some(Activity::Blocked),
            from: Some("2026-11-01".to_owned()),
            before: Some(120),
            ..ActivityQuery::default()
        };
        assert_eq!(activity_query(&query), "?activity=blocked&from=2026-11-01&before=120");
    }
}
