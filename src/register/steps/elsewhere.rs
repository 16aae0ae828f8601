//! Going on with another device.

use crate::{
    browser::page,
    components::{Details, QrCode},
    i18n::{t, t_args},
    routes::resume_of,
};
use leptos::prelude::*;
use qrcodegen::{QrCode as Code, QrCodeEcc};

/// The address at which the registration `reference` is resumed, as a picture for a camera and to be typed.
#[component]
pub(super) fn Elsewhere(
    /// Empty: it cannot be resumed, and nothing is said of it.
    reference: String,
) -> impl IntoView {
    if reference.is_empty() {
        return None;
    }
    let path = resume_of(&reference);
    let label = t_args("register-leave-qr-alt", &[("reference", reference.into())]);
    // Which site this is only the browser knows.
    let address = RwSignal::new(None);
    Effect::new(move |_| address.set(page::origin().map(|origin| [&origin, path.as_str()].concat())));
    let code = move || {
        let rows = rows(&address.get()?)?;
        Some(view! { <QrCode rows label=label.clone()/> })
    };
    let typed = move || Some(t_args("register-leave-address", &[("address", address.get()?.into())]));
    Some(view! {
        <Details summary=t("register-leave-summary") id="elsewhere">
            <p>{t("register-leave-qr")}</p>
            {code}
            <p>{typed}</p>
        </Details>
    })
}

/// The modules of the QR code for `text`, row by row; nothing for a text longer than any code holds.
fn rows(text: &str) -> Option<Vec<String>> {
    let code = Code::encode_text(text, QrCodeEcc::Medium).ok()?;
    let row = |y| (0..code.size()).map(|x| if code.get_module(x, y) { '1' } else { '0' }).collect();
    Some((0..code.size()).map(row).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_address_fits_and_the_code_is_a_square() {
        let address = "https://registration.a-rather-long-name-of-an-insurer.example/nl/register/resume?reference=4TBN-82RC";
        let rows = rows(address).unwrap();
        assert!(rows.iter().all(|row| row.len() == rows.len()));
        // The finder pattern, by which a camera knows where the code begins.
        let corner: Vec<String> = rows.iter().take(7).map(|row| row.chars().take(7).collect()).collect();
        let frame = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"];
        assert_eq!(corner, frame);
    }
}
