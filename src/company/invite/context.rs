use crate::{
    api::{ApiError, companies},
    company::{
        CompanyContext,
        accounts::count_accounts,
        user::{Marked, field_items},
    },
    components::ErrorItem,
    step_up::StepUp,
};
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::{
    AccountsUsed, CompanyId, FieldError, FieldReason, InviteOutcome, InviteUsers, InvitedUsers, Language,
    NewUser, ProblemType, Role, UserRow,
};

/// The fields of the form.
const FIELDS: &Marked = &["name", "email", "mobile", "language", "role"];

/// What was typed and chosen. Language and role are never chosen for the visitor.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) mobile: String,
    pub(super) language: Option<Language>,
    pub(super) role: Option<Role>,
    pub(super) authorisations: Vec<String>,
}

impl Typed {
    /// Who is to be invited, or every field that has to be mended.
    fn read(&self) -> Result<NewUser, Vec<FieldError>> {
        let user = NewUser {
            name: self.name.clone(),
            email: self.email.clone(),
            mobile: self.mobile.clone(),
            language: self.language.unwrap_or(Language::Nl),
            role: self.role.unwrap_or(Role::User),
            authorisations: self.authorisations.clone(),
        };
        let mut errors = user.parse("/users/0").err().unwrap_or_default();
        let chosen = [("/users/0/language", self.language.is_some()), ("/users/0/role", self.role.is_some())];
        let missing = chosen.into_iter().filter(|(_, is_chosen)| !is_chosen);
        errors.extend(missing.map(|(pointer, _)| FieldError::new(pointer, FieldReason::Required)));
        if errors.is_empty() { Ok(user) } else { Err(errors) }
    }
}

/// What the screen is given.
#[derive(Clone, Copy)]
pub(crate) struct Talk {
    pub(crate) errors: Signal<Vec<ErrorItem>>,
    pub(crate) busy: Signal<bool>,
    /// Who was invited.
    pub(crate) invited: Signal<Option<UserRow>>,
    /// Nothing where there is no limit, or it is not known yet.
    pub(crate) accounts: Signal<Option<AccountsUsed>>,
    pub(crate) on_send: Callback<Typed>,
    /// The empty form again.
    pub(crate) on_another: Callback<()>,
}

/// Invites one colleague after the other.
#[derive(Clone, Copy)]
pub(super) struct InviteContext {
    context: CompanyContext,
    step_up: StepUp,
    company: StoredValue<CompanyId>,
    errors: RwSignal<Vec<ErrorItem>>,
    busy: RwSignal<bool>,
    invited: RwSignal<Option<UserRow>>,
    accounts: RwSignal<Option<AccountsUsed>>,
}

impl InviteContext {
    /// To be called while the view is built.
    pub(super) fn begin(context: CompanyContext, step_up: StepUp, company: CompanyId) -> Self {
        let invite = Self {
            context,
            step_up,
            company: StoredValue::new(company),
            errors: RwSignal::new(Vec::new()),
            busy: RwSignal::new(false),
            invited: RwSignal::new(None),
            accounts: RwSignal::new(None),
        };
        // Somebody else may make room, or take it.
        let changes = context.changes();
        Effect::new(move |_| {
            changes.track();
            invite.count_accounts();
        });
        invite
    }

    pub(super) fn talk(self) -> Talk {
        Talk {
            errors: self.errors.into(),
            busy: self.busy.into(),
            invited: self.invited.into(),
            accounts: self.accounts.into(),
            on_send: Callback::new(move |typed| self.send(&typed)),
            on_another: Callback::new(move |()| self.invited.set(None)),
        }
    }

    fn count_accounts(self) {
        count_accounts(self.company.get_value(), self.accounts);
    }

    fn send(self, typed: &Typed) {
        if self.busy.get_untracked() {
            return;
        }
        let user = match typed.read() {
            Ok(user) => user,
            Err(fields) => return self.unreadable(&fields),
        };
        self.errors.set(Vec::new());
        self.busy.set(true);
        spawn_local(async move {
            let company = self.company.get_value();
            let users = InviteUsers { users: vec![user] };
            let outcome = self.step_up.with_proof(|| companies::invite_users(&company, users.clone())).await;
            if self.busy.try_set(false).is_some() {
                return;
            }
            self.arrive(outcome);
        });
    }

    fn arrive(self, outcome: Result<InvitedUsers, ApiError>) {
        match outcome.map(|answer| answer.outcomes.into_iter().next()) {
            Ok(Some(InviteOutcome::Invited { user })) => self.invited.set(Some(*user)),
            Ok(Some(InviteOutcome::Unreadable { errors })) => self.unreadable(&errors),
            Ok(Some(InviteOutcome::AlreadyUser {})) => self.wrong("email", "company-already-user"),
            Ok(Some(InviteOutcome::NoAccountLeft {})) => self.wrong("", "company-no-account-left"),
            Ok(None) => self.errors.set(self.context.say(&ApiError::Unreadable)),
            Err(ApiError::Problem(problem)) if problem.problem_type == ProblemType::AnswerUnreadable => {
                self.unreadable(&problem.errors);
            }
            Err(error) => self.errors.set(self.context.say(&error)),
        }
    }

    fn unreadable(self, fields: &[FieldError]) {
        self.errors.set(field_items(&self.context.i18n(), fields, FIELDS));
    }

    fn wrong(self, field: &'static str, message: &str) {
        self.errors.set(vec![ErrorItem { field, message: self.context.i18n().text(message) }]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_chosen_for_the_visitor() {
        let typed = Typed {
            name: "Sam Jansen".to_owned(),
            email: "sam".to_owned(),
            mobile: String::new(),
            language: None,
            role: None,
            authorisations: Vec::new(),
        };
        let fields: Vec<String> =
            typed.read().unwrap_err().iter().map(|error| error.field().to_owned()).collect();
        assert_eq!(fields, ["email", "language", "role"]);
        let complete = Typed {
            email: "sam@example.com".to_owned(),
            language: Some(Language::Fr),
            role: Some(Role::Administrator),
            ..typed
        };
        let user = complete.read().unwrap();
        assert_eq!((user.language, user.role), (Language::Fr, Role::Administrator));
    }
}
