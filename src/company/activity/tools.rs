//! What narrows it.

use super::{labels::activity_label, query::day, shown::Shown};
use crate::{
    browser::form,
    company::{list::named, typed_search::SEARCH},
    components::{DateField, SearchField, SelectField, SelectOption},
    i18n::t,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{Activity, ActivityQuery};

/// The value of the choice that leaves nothing out.
const ALL: &str = "";

/// The names of the fields of the first and the last day, and their ids.
const FROM: &str = "from";
const UNTIL: &str = "until";

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
                name=FROM
                label=t("company-activity-from")
                initial=from.unwrap_or_default()
                on_choose=on_from
            />
            <DateField
                name=UNTIL
                label=t("company-activity-until")
                initial=until.unwrap_or_default()
                on_choose=on_until
            />
        </form>
    }
}

/// Puts what is asked for into the fields: Back asks for something else, and so does the button that shows everything.
pub(super) fn show_fields(query: &ActivityQuery) {
    form::show(SEARCH, &query.search);
    show_day(FROM, query.from.as_deref());
    show_day(UNTIL, query.until.as_deref());
}

/// Where somebody may be typing, only in the place of another day.
fn show_day(id: &str, chosen: Option<&str>) {
    let text = chosen.unwrap_or_default();
    form::show(id, text);
    if form::value(id).is_some_and(|value| day(&value).as_deref() != chosen) {
        form::fill(id, text);
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
