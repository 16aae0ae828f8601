//! What the view of the list shows, and whom it tells.

use crate::company::many::AskedAct;
use leptos::prelude::*;
use std::collections::HashSet;
use voordeur_contract::{UserId, UserRow, UsersPage, UsersQuery};

/// The list, as its view needs it.
#[derive(Clone, Copy)]
pub(crate) struct Shown {
    /// What is asked for.
    pub(crate) query: Signal<UsersQuery>,
    /// The newest answer; nothing before the first.
    pub(crate) page: Signal<Option<UsersPage>>,
    /// Why it is not the answer to `query`, in words.
    pub(crate) failed: Signal<Option<String>>,
    /// An answer is awaited.
    pub(crate) busy: Signal<bool>,
    /// Who changed while somebody looked.
    pub(crate) fresh: Signal<HashSet<UserId>>,
    /// The API has been silent for a while.
    pub(crate) silent: Signal<bool>,
    /// Who is selected: of this page only.
    pub(crate) selected: RwSignal<HashSet<UserId>>,
    /// Another list is asked for.
    pub(crate) on_show: Callback<UsersQuery>,
    /// Something was typed into the search field.
    pub(crate) on_typed: Callback<()>,
    /// The search was sent.
    pub(crate) on_search: Callback<()>,
    /// The same list is asked for once more.
    pub(crate) on_retry: Callback<()>,
    /// Somebody's own page is opened.
    pub(crate) on_open: Callback<UserId>,
    /// Something is to be done with those who are selected.
    pub(crate) on_acts: Callback<AskedAct>,
}

impl Shown {
    /// Those of the page who can be selected.
    pub(super) fn selectable(self) -> Vec<UserId> {
        self.page.with(|page| {
            let users = page.iter().flat_map(|page| &page.users);
            users.filter(|user| !user.is_you).map(|user| user.id.clone()).collect()
        })
    }

    /// Those who are selected.
    pub(super) fn selection(self) -> Vec<UserRow> {
        self.selected.with(|selected| {
            self.page.with(|page| {
                let users = page.iter().flat_map(|page| &page.users);
                users.filter(|user| selected.contains(&user.id)).cloned().collect()
            })
        })
    }

    pub(super) fn select(self, user: &UserId, chosen: bool) {
        self.selected.update(|selected| {
            if chosen {
                selected.insert(user.clone());
            } else {
                selected.remove(user);
            }
        });
    }

    /// Selects everybody of the page, or nobody.
    pub(super) fn select_all(self, chosen: bool) {
        let all = untrack(|| self.selectable());
        self.selected.set(if chosen { all.into_iter().collect() } else { HashSet::new() });
    }

    /// Who is not on the page any more is not selected any more.
    pub(super) fn follow_page(self) {
        Effect::new(move |_| {
            let here = self.selectable();
            let gone = self.selected.with_untracked(|selected| selected.iter().any(|id| !here.contains(id)));
            if gone {
                self.selected.update(|selected| selected.retain(|id| here.contains(id)));
            }
        });
    }
}
