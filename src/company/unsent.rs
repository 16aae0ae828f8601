//! What was typed and not sent when the session ended: found again by the same person, after logging in.
//!
//! It is kept in memory only and for one document only, because on a computer that others use too nothing of it may stay in
//! the browser (OWASP ASVS 5.0, 14.3.1), while nobody should have to type it twice (WCAG 2.2, 2.2.5). Whoever else logs in
//! gets nothing of it, and what is loaded, and not typed, is not part of it.

use super::{
    CompanyContext,
    access::{AUTHORISATIONS, ROLE},
    many::ManyAct,
    user::ActKind,
};
use crate::browser::{page, typed};
use leptos::prelude::*;
use voordeur_contract::{CompanyId, Person, UserId};

/// The fields of the forms below. In others on the same page somebody looks for colleagues, or proves once more who it is.
const FIELDS: [&str; 8] = ["name", "email", "mobile", "language", ROLE, AUTHORISATIONS, "reason", "list"];

/// A form that it was typed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// The dialog of an act.
    Act(UserId, ActKind),
    /// That of an act for several.
    Many(ManyAct, Vec<UserId>),
    /// A colleague is invited.
    Invite,
    /// A list is pasted.
    Import,
}

/// What was typed last, for as long as the application lives.
#[derive(Clone, Copy)]
pub(super) struct Unsent(StoredValue<Option<Draft>>);

#[derive(Clone)]
struct Draft {
    of: Person,
    company: CompanyId,
    form: Form,
    typed: Vec<typed::Typed>,
    /// The session ended while the form was shown.
    is_left: bool,
}

impl Unsent {
    pub(super) fn new() -> Self {
        Self(StoredValue::new(None))
    }
}

impl CompanyContext {
    /// Fills in what was typed in `form` when the session ended, and remembers what is typed now. To be called in an effect
    /// that runs again when the form is another one, or closed: then nothing is remembered any more.
    pub(crate) fn remembers_typed(self, form: Form) {
        let Unsent(unsent) = self.unsent();
        let (Some(of), Some(company)) = (self.person(), self.company()) else { return };
        let before = unsent.try_update_value(Option::take).flatten();
        if let Some(before) = before.filter(|draft| draft.is_of(&of, &company) && draft.form == form) {
            let typed = before.typed.clone();
            unsent.set_value(Some(Draft { is_left: false, ..before }));
            request_animation_frame(move || _ = typed::put(&typed));
        }
        let typing = page::on_typing(move || {
            // Where the form is not on the page any more, what was typed in it stays.
            let Some(typed) = typed::gather_of(&FIELDS) else { return };
            let (of, company, form) = (of.clone(), company.clone(), form.clone());
            unsent.set_value(Some(Draft { of, company, form, typed, is_left: false }));
        });
        let typing = StoredValue::new_local(typing);
        on_cleanup(move || {
            typing.dispose();
            let has_ended = self.person().is_none();
            unsent.update_value(|unsent| {
                *unsent = unsent.take().filter(|_| has_ended).map(|draft| Draft { is_left: true, ..draft });
            });
        });
    }

    /// The form in which the person had typed something when the session ended. To be shown again.
    pub(crate) fn left_form(self) -> Option<Form> {
        let (of, company) = (self.person()?, self.company()?);
        self.unsent().0.with_value(|draft| {
            let draft = draft.as_ref().filter(|draft| draft.is_left && draft.is_of(&of, &company))?;
            Some(draft.form.clone())
        })
    }

    /// Who is logged in; nothing once the session is over.
    fn person(self) -> Option<Person> {
        let session = self.session().session();
        session.try_with_untracked(|session| Some(session.as_ref()?.person.clone())).flatten()
    }
}

impl Draft {
    fn is_of(&self, person: &Person, company: &CompanyId) -> bool {
        let Person { name, email, .. } = person;
        self.of.name == *name && self.of.email == *email && self.company == *company
    }
}
