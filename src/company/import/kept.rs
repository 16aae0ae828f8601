//! A list that is being sent goes on wherever in the application one is meanwhile, and what came of it waits for whoever
//! comes back.
//!
//! There is one for each company that somebody looks after here. It is gone when that person logs out or somebody else is
//! logged in, and nothing more of it is sent then; nobody else gets to see it.

use super::context::{Here, ImportContext};
use crate::{
    company::CompanyContext,
    journey::Lasting,
    session::{Holder, Whose},
    step_up::StepUp,
};
use leptos::prelude::*;
use voordeur_contract::CompanyId;

/// All of them, as long as the application lives.
#[derive(Clone)]
struct Imports {
    owner: Owner,
    all: StoredValue<Vec<Kept>>,
}

#[derive(Clone)]
struct Kept {
    of: Holder,
    company: CompanyId,
    import: ImportContext,
    /// Of everything that the list consists of: dropped by everybody who has it, all of it is gone.
    owner: Owner,
}

impl Imports {
    fn new() -> Self {
        let (whose, all) = (Whose::kept(), StoredValue::new(Vec::new()));
        Effect::new(move |_| keep_those_of(all, whose.holder()));
        Self { owner: Owner::new(), all }
    }

    /// The one that there is, or the one that `make` makes.
    fn of(
        &self,
        holder: Holder,
        company: &CompanyId,
        make: impl FnOnce() -> Option<ImportContext>,
    ) -> Option<Kept> {
        let is_it = |kept: &&Kept| kept.of == holder && kept.company == *company;
        let found = self.all.with_value(|all| all.iter().find(is_it).cloned());
        found.or_else(|| {
            let owner = self.owner.child();
            let import = owner.with(make)?;
            let kept = Kept { of: holder, company: company.clone(), import, owner };
            self.all.update_value(|all| all.push(kept.clone()));
            Some(kept)
        })
    }
}

fn keep_those_of(all: StoredValue<Vec<Kept>>, holder: Holder) {
    let before = all.try_update_value(std::mem::take).unwrap_or_default();
    let (theirs, others): (Vec<_>, Vec<_>) = before.into_iter().partition(|kept| kept.of == holder);
    all.set_value(theirs);
    for kept in others {
        kept.import.forget();
    }
}

impl ImportContext {
    /// The list for `company` of whoever is logged in. To be called while the view of the company's pages is built: as long as
    /// that is there, what has to be asked for it is asked there.
    pub(in crate::company) fn begin(
        context: CompanyContext,
        step_up: StepUp,
        company: &CompanyId,
    ) -> Option<Self> {
        let (i18n, whose) = (context.i18n(), Whose::kept());
        let holder = untrack(|| whose.holder());
        let make = || Self::new(i18n, whose, holder, company.clone());
        let Kept { import, owner, .. } = Lasting::kept(Imports::new)?.of(holder, company, make)?;
        // The view may be there for a moment longer than the list is kept.
        _ = StoredValue::new(owner);
        import.is_visited(context, step_up);
        Some(import)
    }

    fn is_visited(self, context: CompanyContext, step_up: StepUp) {
        let count = |visits: &mut u32| {
            *visits = visits.wrapping_add(1);
            *visits
        };
        let visit = self.visits.try_update_value(count).unwrap_or_default();
        self.here.set_value(Some(Here { visit, context, step_up }));
        on_cleanup(move || {
            if self.is_at(visit) {
                self.here.set_value(None);
            }
        });
    }

    /// Whether that visit to the company's pages goes on.
    pub(super) fn is_at(self, visit: u32) -> bool {
        self.here.try_get_value().flatten().is_some_and(|here| here.visit == visit)
    }
}
