use super::{
    shown::Shown,
    status::{StatusTag, factors_label, role_label},
};
use crate::{
    company::written::Written,
    components::breakable,
    i18n::{I18n, t},
    routes::Route,
};
use leptos::prelude::*;
use voordeur_contract::{UserId, UserRow};

/// What the cells of every row are called: shown beside them where there are no columns.
#[derive(Clone)]
pub(super) struct Labels {
    email: String,
    role: String,
    status: String,
    factor: String,
    last_log_in: String,
}

impl Labels {
    pub(super) fn here() -> Self {
        Self {
            email: t("company-column-email"),
            role: t("company-column-role"),
            status: t("company-column-status"),
            factor: t("company-column-factor"),
            last_log_in: t("company-column-last-log-in"),
        }
    }
}

/// The id of the link to a user: where the focus goes on coming back from there.
pub(super) fn link_id(user: &UserId) -> String {
    ["user-", user.as_str()].concat()
}

/// The row of one user. It stays when the user changes, and with it the focus of whoever is in it.
#[component]
pub(super) fn Row(id: UserId, shown: Shown, written: Written, labels: StoredValue<Labels>) -> impl IntoView {
    let (wanted, marked, changed) = (id.clone(), id.clone(), id);
    let user = Memo::new(move |before: Option<&Option<UserRow>>| {
        let found = shown.page.with(|page| {
            page.as_ref().and_then(|page| page.users.iter().find(|user| user.id == wanted).cloned())
        });
        found.or_else(|| before.cloned().flatten())
    });
    let is_fresh = Memo::new(move |_| shown.fresh.with(|fresh| fresh.contains(&changed)));
    let class = move || {
        let is_selected = shown.selected.with(|selected| selected.contains(&marked));
        match (is_selected, is_fresh.get()) {
            (true, true) => "selected fresh",
            (true, false) => "selected",
            (false, true) => "fresh",
            (false, false) => "",
        }
    };
    let i18n = use_context::<I18n>();
    let cells = move || {
        let i18n = i18n.clone()?;
        Some(cells(&user.get()?, shown, is_fresh, written, &labels.get_value(), &i18n))
    };
    view! { <tr role="row" class=class>{cells}</tr> }
}

fn cells(
    user: &UserRow,
    shown: Shown,
    is_fresh: Memo<bool>,
    written: Written,
    labels: &Labels,
    i18n: &I18n,
) -> impl IntoView + use<> {
    let Labels { email, role, status, factor, last_log_in } = labels.clone();
    let role_of = i18n.text(role_label(user.role));
    let factors = i18n.text(factors_label(user));
    let pick = pick(user, shown, i18n);
    let last = last_log_in_of(user, written, i18n);
    let mobile =
        user.mobile.clone().map(|mobile| view! { <span class="small quiet"><bdi>{mobile}</bdi></span> });
    let name = name(user, shown, i18n);
    let changed = i18n.text("company-just-changed");
    let mark =
        move || is_fresh.get().then(|| view! { " "<span class="just-changed">{changed.clone()}</span> });
    view! {
        <td role="cell" class="pick">{pick}</td>
        <th scope="row" role="rowheader" class="first">{name}{mark}</th>
        <td role="cell" class="reach" data-label=email>
            <span class="value"><bdi>{breakable(&user.email)}</bdi>{mobile}</span>
        </td>
        <td role="cell" data-label=role>{role_of}</td>
        <td role="cell" data-label=status><StatusTag status=user.status/></td>
        <td role="cell" data-label=factor>{factors}</td>
        <td role="cell" data-label=last_log_in>{last}</td>
    }
}

fn name(user: &UserRow, shown: Shown, i18n: &I18n) -> impl IntoView + use<> {
    let (id, name) = (user.id.clone(), user.name.clone());
    let href = Route::of_user(&id).address(i18n.language());
    let you = user.is_you.then(|| view! { " "<span class="you">{i18n.text("company-you")}</span> });
    view! {
        <a class="who" id=link_id(&id) href=href on:click=move |_| shown.on_open.run(id.clone())><bdi>{name}</bdi></a>
        {you}
    }
}

/// Nobody selects himself or herself among others.
fn pick(user: &UserRow, shown: Shown, i18n: &I18n) -> Option<impl IntoView + use<>> {
    let id = user.id.clone();
    let name = i18n.text_with("company-select", &[("name", user.name.as_str().into())]);
    (!user.is_you).then(|| {
        let chosen = id.clone();
        let is_selected = move || shown.selected.with(|selected| selected.contains(&chosen));
        let choose = move |event| shown.select(&id, event_target_checked(&event));
        view! {
            <label class="pick-target">
                <input type="checkbox" aria-label=name prop:checked=is_selected on:change=choose/>
            </label>
        }
    })
}

fn last_log_in_of(user: &UserRow, written: Written, i18n: &I18n) -> AnyView {
    match user.last_log_in.clone() {
        Some(at) => {
            let moment = at.as_str().to_owned();
            view! { <time datetime=moment>{move || written.short(&at)}</time> }.into_any()
        }
        None => view! { <span class="quiet">{i18n.text("company-never")}</span> }.into_any(),
    }
}
