//! Every state and every public page is rendered as the prerenderer does, in each language.

use super::routes;
use crate::{
    app::App,
    i18n::{Area, I18n},
    routes::Route,
};
use any_spawner::Executor;
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use leptos_router::location::RequestUrl;
use std::{fs, path::Path, sync::Arc};
use voordeur_contract::{
    CompaniesDescription, Language, Means, PortalDescription, RegistrationDescription, Residence,
    SecondFactor,
};

/// A portal that has everything.
fn portal() -> PortalDescription {
    PortalDescription {
        id: "business".to_owned(),
        languages: Language::ALL.to_vec(),
        time_zone: "Europe/Amsterdam".to_owned(),
        second_factors: vec![SecondFactor::Sms, SecondFactor::Authenticator],
        contacts: Vec::new(),
        registration: Some(RegistrationDescription {
            means: vec![Means::ClientReference, Means::CustomerId],
            residences: vec![Residence::Belgium],
            idle_minutes: 30,
            kept_days: 90,
        }),
        companies: Some(CompaniesDescription {
            accounts: Some(5),
            authorisations: Vec::new(),
            invitation_days: 7,
        }),
    }
}

/// All messages there are.
fn i18n(language: Language) -> I18n {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.tag());
    let read = |file: &str| fs::read_to_string(folder.join(file)).unwrap();
    let files = |names: &[&str]| names.iter().map(|name| read(name)).collect::<String>();
    let site = ["brand.ftl", "common.ftl", "log-in.ftl", "home.ftl", "pages.ftl", "preview.ftl"];
    let i18n = I18n::new(language, files(&site), portal()).unwrap();
    let company = [
        "brand.ftl",
        "company.ftl",
        "company-user.ftl",
        "company-invite.ftl",
        "confirm-email.ftl",
        "step-up.ftl",
    ];
    i18n.add(Area::Company, files(&company)).unwrap();
    i18n.add(Area::Register, files(&["brand.ftl", "register.ftl"])).unwrap();
    i18n.add(Area::Help, files(&["brand.ftl", "help.ftl"])).unwrap();
    i18n
}

fn rendered(route: Route, language: Language) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    owner.with(|| {
        provide_context(RequestUrl::new(&route.address(language)));
        let i18n = i18n(language);
        view! { <App i18n/> }.to_html()
    })
}

#[test]
fn no_state_lacks_a_word_or_touches_the_browser() {
    // Another test may have begun one already.
    _ = Executor::init_futures_executor();
    let mut lacking = Vec::new();
    for language in Language::ALL {
        for route in Route::public(&portal()).into_iter().chain(routes()) {
            let html = rendered(route, language);
            assert!(html.contains("<h1"), "{}: no page", route.address(language));
            for sign in ["No localization for id", "{$", "{ $"] {
                if let Some((_, rest)) = html.split_once(sign) {
                    let words: String = rest.chars().take(60).collect();
                    lacking.push(format!("{}: {sign}{words}", route.address(language)));
                }
            }
        }
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}
