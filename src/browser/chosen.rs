//! Files that the visitor chooses or drops.

use leptos::ev::{DragEvent, Event, MouseEvent};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FileList, HtmlInputElement, TextDecoder};

/// What a workbook begins with, whatever it is called: it is an archive.
const ARCHIVE: &[u8] = b"PK\x03\x04";

/// A file; it is not read yet.
#[derive(Clone, Debug)]
pub(crate) struct Chosen(File);

/// Why there is no text in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoText {
    TooLarge,
    /// A spreadsheet as its own program keeps it.
    Spreadsheet,
    /// The browser cannot read it, or not any more.
    NotOpened,
}

/// The file that was chosen in a field.
pub(crate) fn in_field(event: &Event) -> Option<Chosen> {
    let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
    first(field.files())
}

/// Empties the field that is pressed, so that the same file can be chosen again once it was corrected.
pub(crate) fn clear(event: &MouseEvent) {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    if let Some(field) = field {
        field.set_value("");
    }
}

/// The file that was dropped.
pub(crate) fn dropped(event: &DragEvent) -> Option<Chosen> {
    first(event.data_transfer()?.files())
}

fn first(files: Option<FileList>) -> Option<Chosen> {
    files?.get(0).map(Chosen)
}

impl Chosen {
    pub(crate) fn name(&self) -> String {
        self.0.name()
    }

    /// Its text, in whatever encoding spreadsheets write.
    pub(crate) async fn text(&self, most_bytes: u32) -> Result<String, NoText> {
        if self.0.size() > f64::from(most_bytes) {
            return Err(NoText::TooLarge);
        }
        let buffer = JsFuture::from(self.0.array_buffer()).await.map_err(|_| NoText::NotOpened)?;
        let bytes = js_sys::Uint8Array::new(&buffer).to_vec();
        if bytes.starts_with(ARCHIVE) {
            return Err(NoText::Spreadsheet);
        }
        let label = encoding_of(&bytes);
        let decoder = TextDecoder::new_with_label(label).map_err(|_| NoText::NotOpened)?;
        decoder.decode_with_u8_array(&bytes).map_err(|_| NoText::NotOpened)
    }
}

/// The encoding, by the name that browsers know it by: what the byte-order mark says; UTF-8 where it can be read as that;
/// otherwise what spreadsheets in Western Europe write (“Latin-1”, to most).
fn encoding_of(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xff, 0xfe, ..] => "utf-16le",
        [0xfe, 0xff, ..] => "utf-16be",
        bytes if std::str::from_utf8(bytes).is_ok() => "utf-8",
        _ => "windows-1252",
    }
}

#[cfg(test)]
mod tests {
    use super::encoding_of;

    #[test]
    fn the_encoding_is_recognised() {
        assert_eq!(encoding_of("Zoë".as_bytes()), "utf-8");
        assert_eq!(encoding_of("\u{feff}Zoë".as_bytes()), "utf-8");
        assert_eq!(encoding_of(b"Zo\xeb;zoe@example.com"), "windows-1252");
        assert_eq!(encoding_of(b"\xff\xfeZ\0o\0"), "utf-16le");
        assert_eq!(encoding_of(b""), "utf-8");
    }
}
