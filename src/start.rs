//! How the application begins in the browser.

#[cfg(feature = "preview")]
use crate::i18n::Texts;
use crate::{
    app::App,
    i18n::{Area, I18n},
};
use leptos::{
    mount::{hydrate_from_async, mount_to},
    prelude::*,
};
use voordeur_contract::{Language, PortalDescription};
use wasm_bindgen::{JsCast, JsError, JsValue, prelude::wasm_bindgen};
use web_sys::HtmlElement;

/// Called by `boot.js` when the document is parsed and the messages are there; ends when the application listens.
///
/// `language` is a BCP 47 tag, `messages` the text of the Fluent file of every page, `help`, `register` and `company`
/// those of an [`Area`] whose page this is, `portal` a [`PortalDescription`]. When `anew`, the application draws itself into an empty page; otherwise
/// it takes the prerendered HTML over.
#[wasm_bindgen]
pub async fn start(
    language: String,
    messages: String,
    help: Option<String>,
    register: Option<String>,
    company: Option<String>,
    portal: JsValue,
    anew: bool,
) -> Result<(), JsError> {
    #[cfg(debug_assertions)]
    std::panic::set_hook(Box::new(|panic| leptos::logging::error!("{panic}")));
    let language: Language = language.parse().map_err(|_| JsError::new("unknown language"))?;
    let portal: PortalDescription = serde_wasm_bindgen::from_value(portal)?;
    let i18n = I18n::new(language, messages, portal)?;
    for (area, messages) in [(Area::Help, help), (Area::Register, register), (Area::Company, company)] {
        if let Some(messages) = messages {
            i18n.add(area, messages)?;
        }
    }
    // An element of its own, because browser extensions put theirs into <body>.
    let root = document().get_element_by_id("app").and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let root = root.ok_or_else(|| JsError::new("the page has no place for the application"))?;
    #[cfg(feature = "preview")]
    let (i18n, anew) = match Texts::in_query(&location().search().unwrap_or_default()) {
        Texts::Plain => (i18n, anew),
        other => {
            root.replace_children_with_node_0();
            (i18n.in_texts(other), true)
        }
    };
    let application = move || view! { <App i18n/> };
    if anew {
        mount_to(root, application).forget();
    } else {
        hydrate_from_async(root, application).await.forget();
    }
    Ok(())
}
