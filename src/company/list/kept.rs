//! Where the visitor was in the list, for when he or she comes back to it.

use voordeur_contract::{CompanyId, UserId, UsersPage, UsersQuery};

/// The page that was looked at last, and what on it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kept {
    shown: Option<(CompanyId, UsersQuery, UsersPage)>,
    /// Whose page was opened from it, and how far it was scrolled down then.
    left: Option<(UserId, f64)>,
}

impl Kept {
    /// `page` is shown, which `query` asked for.
    pub(super) fn new(company: CompanyId, query: UsersQuery, page: UsersPage) -> Self {
        Self { shown: Some((company, query, page)), left: None }
    }

    /// Left from where it was before.
    pub(super) fn at(self, before: &Self) -> Self {
        Self { left: before.left.clone(), ..self }
    }

    /// The page of `query`, if it was the last.
    pub(super) fn page_of(&self, company: &CompanyId, query: &UsersQuery) -> Option<UsersPage> {
        let (of, asked, page) = self.shown.as_ref()?;
        (of == company && asked == query).then(|| page.clone())
    }

    /// It is left for the page of `user`.
    pub(super) fn leave(&mut self, user: UserId, scrolled: f64) {
        self.left = Some((user, scrolled));
    }

    /// Whose page was opened from it, and how far it was scrolled down; known once.
    pub(super) fn return_to(&mut self) -> Option<(UserId, f64)> {
        self.left.take()
    }
}

#[cfg(test)]
mod tests {
    use super::super::query::{everybody, read};
    use super::*;
    use voordeur_contract::Timestamp;

    const ID: &str = "0192f3a4-0000-7000-8000-000000000001";

    #[test]
    fn only_the_same_list_of_the_same_company_is_come_back_to() {
        let company = CompanyId::parse(ID).unwrap();
        let other = CompanyId::parse(&ID.replace('1', "2")).unwrap();
        let page = UsersPage {
            users: Vec::new(),
            matches: 0,
            statuses: Vec::new(),
            accounts: None,
            change: 7,
            now: Timestamp::from_rfc3339("2026-11-21T20:35:00Z".to_owned()),
        };
        let mut kept = Kept::new(company.clone(), everybody(), page.clone());
        assert_eq!(kept.page_of(&company, &everybody()), Some(page));
        assert_eq!(kept.page_of(&company, &read("?page=2")), None);
        assert_eq!(kept.page_of(&other, &everybody()), None);
        kept.leave(UserId::parse(ID).unwrap(), 840.0);
        assert!(kept.return_to().is_some_and(|(_, scrolled)| scrolled > 800.0));
        assert_eq!(kept.return_to(), None);
    }
}
