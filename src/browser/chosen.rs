//! Files that the visitor chooses or drops.

use leptos::ev::{DragEvent, Event};
use wasm_bindgen::{JsCast, prelude::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{EventTarget, File, FileList, HtmlInputElement, Node, TextDecoder, Window};

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

/// Empties the field with this id, so that the same file can be chosen again once it was corrected.
pub(crate) fn empty(id: &str) {
    if let Some(field) = field(id) {
        field.set_value("");
    }
}

/// Whether files are dragged: text may be as well, from one field to another.
pub(crate) fn are_dragged(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|transfer| transfer.types());
    types.is_some_and(|types| types.includes(&FILES.into(), 0))
}

/// Whether what is dragged leaves the element that listens, and not only one of those within it.
pub(crate) fn are_leaving(event: &DragEvent) -> bool {
    let node = |target: Option<EventTarget>| target.and_then(|target| target.dyn_into::<Node>().ok());
    let (zone, next) = (node(event.current_target()), node(event.related_target()));
    zone.is_none_or(|zone| !zone.contains(next.as_ref()))
}

/// The file that was dropped. The field with this id shows it, as if it had been chosen there.
pub(crate) fn dropped(event: &DragEvent, id: &str) -> Option<Chosen> {
    let files = event.data_transfer()?.files();
    if let Some(field) = field(id) {
        field.set_files(files.as_ref());
    }
    first(files)
}

fn field(id: &str) -> Option<HtmlInputElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// What the browser calls files among the things that are dragged.
const FILES: &str = "Files";

/// The browser shows no file in the place of the page that is dropped beside where it belongs, until this is dropped.
pub(crate) struct Guarding {
    window: Window,
    listener: Closure<dyn Fn(DragEvent)>,
}

const DRAGS: [&str; 2] = ["dragover", "drop"];

/// To be kept for as long as a page is shown on which files can be dropped.
pub(crate) fn guard_page() -> Option<Guarding> {
    let window = web_sys::window()?;
    let listener = Closure::<dyn Fn(DragEvent)>::new(|event: DragEvent| {
        if are_dragged(&event) && !event.default_prevented() {
            event.prevent_default();
            if let Some(transfer) = event.data_transfer() {
                transfer.set_drop_effect("none");
            }
        }
    });
    for event in DRAGS {
        window.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref()).ok()?;
    }
    Some(Guarding { window, listener })
}

impl Drop for Guarding {
    fn drop(&mut self) {
        for event in DRAGS {
            let listener = self.listener.as_ref().unchecked_ref();
            _ = self.window.remove_event_listener_with_callback(event, listener);
        }
    }
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
