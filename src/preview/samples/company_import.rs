//! Inviting many colleagues with a list.

use super::{Sample, errors_of, sample};
use crate::{
    api::ApiError,
    company::{
        csv::{Known, List, read},
        import::{ImportScreen, Sending, Stage, Talk},
    },
    components::ErrorItem,
    i18n::{t, t_args},
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::{
    AccountsUsed, FieldError, FieldReason, InviteOutcome, InvitedUsers, Language, Role, UserId, UserRow,
    UserStatus,
};

pub(super) const SAMPLES: [Sample; 19] = [
    sample("company-import", "empty", || show(quiet())),
    sample("company-import", "file-chosen", || {
        show(Talk { file: Signal::stored(Some("colleagues.csv".to_owned())), ..quiet() })
    }),
    sample("company-import", "nothing-given", || wrong("list", t("company-import-nothing"))),
    sample("company-import", "empty-list", || wrong("file", t("company-import-empty"))),
    sample("company-import", "header-missing", || {
        let arguments = [("count", 1.into()), ("columns", t("company-csv-email").into())];
        wrong("file", t_args("company-import-header-missing", &arguments))
    }),
    sample("company-import", "nobody-listed", || wrong("file", t("company-import-nobody"))),
    sample("company-import", "quote-open", || {
        wrong("file", t_args("company-import-quote-open", &[("row", 12.into())]))
    }),
    sample("company-import", "too-large", || wrong("file", t("company-import-too-large"))),
    sample("company-import", "spreadsheet", || wrong("file", t("company-import-spreadsheet"))),
    sample("company-import", "checked", || checked(ROWS, None)),
    sample("company-import", "checked-with-mistakes", || checked(&[ROWS, MISTAKES].concat(), None)),
    sample("company-import", "checked-nobody", || {
        checked(&["name;email;role;language\n", MISTAKES].concat(), None)
    }),
    sample("company-import", "too-few-accounts", || {
        checked(ROWS, Some(AccountsUsed { used: 4, allowed: 5 }))
    }),
    sample("company-import", "under-way", || show(under_way())),
    sample("company-import", "waiting-for-proof", || {
        show(Talk { waits: Signal::stored(true), ..under_way() })
    }),
    sample("company-import", "finished", || finished([invited(), invited()], quiet())),
    sample("company-import", "finished-with-failures", || {
        let errors = vec![FieldError::new("/users/1/mobile", FieldReason::NotMobile)];
        finished([invited(), Some(InviteOutcome::Unreadable { errors })], quiet())
    }),
    sample("company-import", "finished-with-rows-left-out", || {
        let left_out = Signal::stored(list(&[ROWS, MISTAKES].concat()).left_out);
        finished([invited(), invited()], Talk { left_out, ..quiet() })
    }),
    sample("company-import", "finished-for-nobody", || {
        let talk = Talk { errors: errors_of(ApiError::Unreachable, None), ..quiet() };
        finished([InviteOutcome::AlreadyUser {}, InviteOutcome::NoAccountLeft {}].map(Some), talk)
    }),
];

const ROWS: &str = "name;email;role;language;department\n\
    Robin de Vries;robin.devries@example.com;user;nl;Planning\n\
    Kim Maes;kim.maes@example.com;administrator;en;Office\n";

const MISTAKES: &str = "Alex;alex@example;boss;es\n;sam@example.com;;\nNoor;SAM@example.com;;\n";

fn list(text: &str) -> List {
    let known =
        Known { language: Language::Nl, languages: Language::ALL.to_vec(), authorisations: Vec::new() };
    read(text, &known).unwrap_or_default()
}

fn quiet() -> Talk {
    let nothing = Callback::new(|()| ());
    Talk {
        stage: Signal::stored(Stage::Choose),
        errors: Signal::stored(Vec::new()),
        sending: Signal::stored(Sending::default()),
        waits: Signal::stored(false),
        left_out: Signal::stored(Vec::new()),
        accounts: Signal::stored(None),
        file: Signal::stored(None),
        pasted: Signal::stored(String::new()),
        on_file: Callback::new(|_| ()),
        on_no_file: nothing,
        on_check: Callback::new(|_| ()),
        on_send: nothing,
        on_stop: nothing,
        on_go_on: nothing,
        on_again: nothing,
        on_other: nothing,
    }
}

fn show(talk: Talk) -> AnyView {
    view! { <ImportScreen talk list=href(Route::CompanyUsers)/> }.into_any()
}

fn wrong(field: &'static str, message: String) -> AnyView {
    show(Talk { errors: Signal::stored(vec![ErrorItem { field, message }]), ..quiet() })
}

fn checked(text: &str, accounts: Option<AccountsUsed>) -> AnyView {
    let stage = Signal::stored(Stage::Checked(list(text)));
    show(Talk { stage, accounts: Signal::stored(accounts), ..quiet() })
}

/// A hundred of a hundred and forty.
fn half_way() -> Sending {
    let row = list(ROWS).rows.into_iter().next();
    let mut sending = Sending::of(row.into_iter().cycle().take(140).collect());
    sending.answered(InvitedUsers { outcomes: vec![InviteOutcome::AlreadyUser {}; 100] });
    sending
}

/// A list that is being sent.
pub(super) fn under_way() -> Talk {
    Talk { stage: Signal::stored(Stage::UnderWay), sending: Signal::stored(half_way()), ..quiet() }
}

/// A list that was sent, to everybody who stands in it.
pub(super) fn sent() -> Talk {
    with_outcomes([invited(), invited()], quiet())
}

/// What came of the two of the list.
fn finished(outcomes: [Option<InviteOutcome>; 2], talk: Talk) -> AnyView {
    show(with_outcomes(outcomes, talk))
}

fn with_outcomes(outcomes: [Option<InviteOutcome>; 2], talk: Talk) -> Talk {
    let mut sending = Sending::of(list(ROWS).rows);
    sending.answered(InvitedUsers { outcomes: outcomes.into_iter().flatten().collect() });
    Talk { stage: Signal::stored(Stage::Finished), sending: Signal::stored(sending), ..talk }
}

fn invited() -> Option<InviteOutcome> {
    let user = UserRow {
        id: UserId::parse("0192f3a4-0000-7000-8000-000000000009").ok()?,
        revision: 1,
        name: "Robin de Vries".to_owned(),
        email: "robin.devries@example.com".to_owned(),
        mobile: None,
        role: Role::User,
        status: UserStatus::Invited,
        second_factors: Vec::new(),
        last_log_in: None,
        is_you: false,
    };
    Some(InviteOutcome::Invited { user: Box::new(user) })
}
