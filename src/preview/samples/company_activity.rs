//! Who did what in the company.

use super::{
    Sample,
    company_list::{companies, id, no_errors, unreachable},
    moment, sample,
};
use crate::company::{
    activity::{ActivityScreen, Shown, Trail},
    export::{Export, State, Words},
};
use leptos::prelude::*;
use voordeur_contract::{Activity, ActivityEntry, ActivityPerson, ActivityQuery};

pub(super) const SAMPLES: [Sample; 11] = [
    sample("company-activity", "loading", || activity(quiet(None))),
    sample("company-activity", "not-loaded", || activity(Shown { failed: unreachable(), ..quiet(None) })),
    sample("company-activity", "everything", || activity(quiet(trail(false)))),
    sample("company-activity", "more", || activity(quiet(trail(true)))),
    sample("company-activity", "older-not-loaded", || {
        activity(Shown { failed: unreachable(), ..quiet(trail(true)) })
    }),
    sample("company-activity", "nothing-yet", || activity(quiet(Some(Trail::default())))),
    sample("company-activity", "nothing-found", || {
        let query = ActivityQuery { activity: Some(Activity::Removed), ..ActivityQuery::default() };
        activity(Shown { query: Signal::stored(query), ..quiet(Some(Trail::default())) })
    }),
    sample("company-activity", "of-one", || {
        let query = ActivityQuery { user: id(2), ..ActivityQuery::default() };
        activity(Shown { query: Signal::stored(query), ..quiet(trail(false)) })
    }),
    sample("company-activity", "being-saved", || exporting(State::UnderWay { done: 1500, total: None })),
    sample("company-activity", "saved", || exporting(State::Done { count: 1734 })),
    sample("company-activity", "not-saved", || {
        exporting(State::Failed(unreachable().get_untracked().unwrap_or_default()))
    }),
];

/// One entry of each kind.
fn trail(more: bool) -> Option<Trail> {
    let person = |number: u32, name: &str| Some(ActivityPerson { user: id(number)?, name: name.to_owned() });
    let entry = |(number, activity): (u64, &Activity)| {
        let own = matches!(activity, Activity::LoggedIn | Activity::InvitationAccepted);
        let reason = matches!(activity, Activity::Blocked | Activity::Unblocked);
        Some(ActivityEntry {
            number: 1000 - number,
            at: moment("2026-11-21T20:35:00Z"),
            activity: *activity,
            by: person(1, "Sam Peeters")?,
            to: person(2, "Charlie van den Heuvel-Oosterbaan").filter(|_| !own),
            place: "2001:db8:1234:5678::90".to_owned(),
            reason: reason.then(|| "Uit dienst".to_owned()),
        })
    };
    let entries = (0..).zip(Activity::ALL).filter_map(entry).collect();
    Some(Trail { entries, more })
}

fn quiet(trail: Option<Trail>) -> Shown {
    let nothing = Callback::new(|()| ());
    Shown {
        query: Signal::stored(ActivityQuery::default()),
        trail: Signal::stored(trail),
        failed: Signal::stored(None),
        unasked: Signal::stored(false),
        busy: Signal::stored(false),
        on_show: Callback::new(|_| ()),
        on_typed: nothing,
        on_search: nothing,
        on_retry: nothing,
        on_older: nothing,
    }
}

fn activity(shown: Shown) -> AnyView {
    show(shown, State::Idle)
}

fn exporting(state: State) -> AnyView {
    show(quiet(trail(false)), state)
}

fn show(shown: Shown, state: State) -> AnyView {
    let words = Words { file: "company-activity-export-file", done: "company-activity-export-done" };
    let export = Export { state: Signal::stored(state), words, on_export: Callback::new(|()| ()) };
    companies(1)
        .map(|companies| view! { <ActivityScreen companies errors=no_errors() shown export/> })
        .into_any()
}
