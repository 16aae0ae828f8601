//! What narrows it.

use super::{labels::activity_label, query::day, shown::Shown};
use crate::{
    company::{list::named, typed_search::SEARCH},
    components::{DateField, SearchField, SelectField, SelectOption},
    i18n::t,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{Activity, ActivityQuery};

/// The value of the choice that leaves nothing out.
const ALL: &str = "";

/// Search, kind, first and last day. Nothing has to be sent: the table follows.
#[component]
pub(super) fn Tools(shown: Shown) -> impl IntoView {
    let ActivityQuery { search, from, until, .. } = shown.query.get_untracked();
    let chosen = Signal::derive(move || shown.query.with(|query| query.activity.map_or(ALL, Activity::name)));
    let on_kind = Callback::new(move |value: String| {
        narrow(shown, |query| query.activity = named(Activity::ALL, Activity::name, &value));
    });
    let on_from = Callback::new(move |value: String| narrow(shown, |query| query.from = day(&value)));
    let on_until = Callback::new(move |value: String| narrow(shown, |query| query.until = day(&value)));
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        shown.on_search.run(());
    };
    view! {
        <form class="tools" method="post" role="search" novalidate on:submit=send>
            <SearchField name=SEARCH label=t("company-activity-search") initial=search on_typed=shown.on_typed/>
            <SelectField
                name="activity"
                label=t("company-activity-what")
                options=kinds()
                chosen
                on_choose=on_kind
            />
            <DateField
                name="from"
                label=t("company-activity-from")
                initial=from.unwrap_or_default()
                on_choose=on_from
            />
            <DateField
                name="until"
                label=t("company-activity-until")
                initial=until.unwrap_or_default()
                on_choose=on_until
            />
        </form>
    }
}

fn narrow(shown: Shown, change: impl FnOnce(&mut ActivityQuery)) {
    let mut query = shown.query.get_untracked();
    change(&mut query);
    shown.on_show.run(query);
}

fn kinds() -> Vec<SelectOption> {
    let option = |value, label: &str| SelectOption { value, label: Signal::stored(t(label)) };
    let all = option(ALL, "company-activity-all");
    let kinds = Activity::ALL.iter().map(|activity| option(activity.name(), activity_label(*activity)));
    std::iter::once(all).chain(kinds).collect()
}
