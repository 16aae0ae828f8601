//! One colleague: who it is, how it stands, what can be done.

use super::{context::Talk, dialogs::ActDialog, facts::Facts, kind::ActKind, undo::Undo};
use crate::{
    company::{activity::address_of, list::StatusTag},
    components::{ActionButton, HEADING, Notice, NoticeKind, Screen, Status},
    i18n::{I18n, t, t_args},
    journey::local_time::local_date_time,
};
use leptos::prelude::*;
use voordeur_contract::{AccountBlock, BlockedUser, CompanyUser, Invitation, UserStatus};

/// What stands on the page.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    /// The user is being loaded, or this failed.
    Nobody,
    /// There is no such colleague, or not any more.
    Gone,
    Somebody,
}

/// The page, and the dialog over it.
#[component]
pub(crate) fn UserScreen(
    talk: Talk,
    /// Where the link above it leads: the list.
    back: String,
) -> impl IntoView {
    // Built anew when it is another page, and not when something about the colleague has changed: the focus stays.
    let shown = Memo::new(move |_| match talk.user.with(Option::is_some) {
        // Whoever reads a dialog finishes that first.
        _ if talk.gone.get() && talk.asked.with(Option::is_none) => Shown::Gone,
        true => Shown::Somebody,
        false => Shown::Nobody,
    });
    let page = move || {
        let back = Signal::stored(Some(back.clone()));
        match shown.get() {
            Shown::Nobody => view! { <Nobody talk back/> }.into_any(),
            Shown::Gone => view! { <Gone back/> }.into_any(),
            Shown::Somebody => view! { <Somebody talk back/> }.into_any(),
        }
    };
    let dialog = move || {
        let kind = talk.asked.get()?;
        let user = talk.user.get_untracked()?;
        Some(view! { <ActDialog talk kind user/> })
    };
    view! {
        {page}
        <Undo talk/>
        {dialog}
    }
}

#[component]
fn Nobody(talk: Talk, back: Signal<Option<String>>) -> impl IntoView {
    let (busy, on_retry) = (talk.busy, talk.on_retry);
    let failed = Memo::new(move |before: Option<&bool>| {
        before == Some(&true) || talk.errors.with(|errors| !errors.is_empty())
    });
    let below = move || {
        if failed.get() {
            view! { <ActionButton label=t("company-retry") on_press=on_retry busy outlined=true/> }.into_any()
        } else {
            view! { <p role="status">{t("company-user-loading")}</p> }.into_any()
        }
    };
    view! {
        <Screen heading=t("company-user-title") back errors=talk.errors passing=true>{below}</Screen>
    }
}

#[component]
fn Gone(back: Signal<Option<String>>) -> impl IntoView {
    let list = back.get_untracked();
    view! {
        <Screen heading=t("company-user-gone-heading") back>
            <p>{t("company-user-not-found")}</p>
            <p><a class="button second" href=list>{t("company-user-to-list")}</a></p>
        </Screen>
    }
}

#[component]
fn Somebody(talk: Talk, back: Signal<Option<String>>) -> impl IntoView {
    let user = talk.user;
    let name = Memo::new(move |_| user.with(|user| user.as_ref().map(|user| user.user.name.clone())));
    let i18n = use_context::<I18n>();
    let said = Signal::derive(move || {
        let words = talk.done.with(|done| Some(done.as_ref()?.in_words(i18n.as_ref()?)));
        words.unwrap_or_default()
    });
    // Whoever was removed has none any more.
    let status = Memo::new(move |_| {
        user.with(|user| user.as_ref().filter(|user| !user.removed).map(|user| user.user.status))
    });
    let is_you = user.with_untracked(|user| user.as_ref().is_some_and(|user| user.user.is_you));
    let facts = move || user.get().map(|user| view! { <Facts user/> });
    let standing = move || user.get().map(|user| view! { <Standing user/> });
    view! {
        <Screen heading=t("company-user-title") question=true back errors=talk.errors>
            <div class="head"><h1 id=HEADING tabindex="-1">{name}</h1></div>
            <p class="row">
                {move || status.get().map(|status| view! { <StatusTag status/> })}
                {is_you.then(|| view! { <span class="quiet">{t("company-user-you")}</span> })}
            </p>
            <Status message=said/>
            {standing}
            <section class="tight">
                <h2>{t("company-user-data-heading")}</h2>
                {facts}
                <ToActivity user name/>
            </section>
            <Acts talk/>
        </Screen>
    }
}

/// To what the colleague did, and what others did with the account.
#[component]
fn ToActivity(user: Signal<Option<CompanyUser>>, name: Memo<Option<String>>) -> impl IntoView {
    let i18n = use_context::<I18n>();
    let address = user.with_untracked(|user| user.as_ref().map(|user| address_of(&user.user.id)));
    let words =
        move || Some(i18n.as_ref()?.text_with("company-user-activity", &[("name", name.get()?.into())]));
    view! { <p><a class="alone" href=address>{words}</a></p> }
}

/// What is not as usual, and what to do about it.
#[component]
fn Standing(user: CompanyUser) -> impl IntoView {
    let plain = [
        (user.removed, "company-user-removed"),
        (user.is_last_administrator && !user.removed, "company-user-last-administrator"),
    ];
    let plain = plain.into_iter().filter(|(holds, _)| *holds).map(|(_, id)| {
        view! { <Notice kind=NoticeKind::Warning><p>{t(id)}</p></Notice> }
    });
    view! {
        {plain.collect_view()}
        {user.account_blocked.map(|block| view! { <AccountBlocked block/> })}
        {user.blocked.map(|blocked| view! { <Blocked blocked/> })}
        {user.invitation.filter(|_| !user.removed).map(|invitation| {
            let expired = user.user.status == UserStatus::InvitationExpired;
            view! { <Invited invitation expired/> }
        })}
    }
}

/// The account itself lets nobody in, until a moment or for good.
#[component]
fn AccountBlocked(block: AccountBlock) -> impl IntoView {
    let until = block.until.map(|until| local_date_time(Signal::stored(until)));
    let sentence = move || match until {
        Some(until) => Some(t_args("company-user-account-blocked", &[("at", until.get()?.into())])),
        None => Some(t("company-user-account-shut")),
    };
    view! { <Notice kind=NoticeKind::Warning><p>{sentence}</p></Notice> }
}

#[component]
fn Blocked(blocked: BlockedUser) -> impl IntoView {
    let BlockedUser { at, reason, by } = blocked;
    let at = local_date_time(Signal::stored(at));
    let sentence = move || {
        Some(t_args("company-user-blocked", &[("name", by.as_str().into()), ("at", at.get()?.into())]))
    };
    view! {
        <Notice kind=NoticeKind::Warning>
            <p>{sentence}</p>
            <p>{t("company-user-blocked-reason")}" "<bdi>{reason}</bdi></p>
        </Notice>
    }
}

#[component]
fn Invited(invitation: Invitation, expired: bool) -> impl IntoView {
    let Invitation { sent_at, expires_at } = invitation;
    let [sent, ends] = [sent_at, expires_at].map(|at| local_date_time(Signal::stored(at)));
    let (id, kind) = if expired {
        ("company-user-invitation-expired", NoticeKind::Warning)
    } else {
        ("company-user-invitation", NoticeKind::Information)
    };
    let sentence = move || Some(t_args(id, &[("sent", sent.get()?.into()), ("ends", ends.get()?.into())]));
    view! { <Notice kind><p>{sentence}</p></Notice> }
}

/// The buttons, each with what it leads to.
#[component]
fn Acts(talk: Talk) -> impl IntoView {
    let offered =
        Memo::new(move |_| talk.user.with(|user| user.as_ref().map(ActKind::offered).unwrap_or_default()));
    let act = move |kind: ActKind| {
        let on_press = Callback::new(move |()| talk.asked.set(Some(kind)));
        let label = t(&["company-user-act-", kind.name()].concat());
        let explained = t(&["company-user-act-", kind.name(), "-hint"].concat());
        let class = if kind.hurts() { "act hurts" } else { "act" };
        view! {
            <li class=class>
                <ActionButton label on_press outlined=true/>
                <p class="small quiet">{explained}</p>
            </li>
        }
    };
    let is_any = Memo::new(move |_| offered.with(|offered| !offered.is_empty()));
    // Each act keeps its own button, and the focus that is on it, whatever else is offered beside it.
    move || {
        is_any.get().then(|| {
            view! {
                <section class="tight">
                    <h2>{t("company-user-acts-heading")}</h2>
                    <ul class="acts" role="list">
                        <For each=move || offered.get() key=|kind| *kind children=act/>
                    </ul>
                </section>
            }
        })
    }
}
