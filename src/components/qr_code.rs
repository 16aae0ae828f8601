//! A QR code.

use leptos::prelude::*;

/// Modules of light all round that a camera needs to find the code (ISO/IEC 18004).
const QUIET_ZONE: usize = 4;

/// A QR code, dark on light in every colour scheme: cameras read no other.
#[component]
pub(crate) fn QrCode(
    /// Its modules: rows of `0` and `1` from top to bottom, without the quiet zone.
    rows: Vec<String>,
    /// Says instead of the picture what it leads to.
    label: String,
) -> impl IntoView {
    let size = rows.len() + 2 * QUIET_ZONE;
    let view_box = format!("0 0 {size} {size}");
    view! {
        <svg class="qr-code" role="img" aria-label=label viewBox=view_box>
            <path d=outline(rows)></path>
        </svg>
    }
}

/// The dark modules, each run of a row as one rectangle.
fn outline(rows: Vec<String>) -> String {
    let mut path = String::new();
    for (row, modules) in rows.into_iter().enumerate() {
        let mut column = 0;
        for run in modules.as_bytes().chunk_by(|one, next| one == next) {
            if run.first() == Some(&b'1') {
                let (x, y, width) = (column + QUIET_ZONE, row + QUIET_ZONE, run.len());
                path.push_str(&format!("M{x} {y}h{width}v1h-{width}z"));
            }
            column += run.len();
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_run_of_dark_modules_is_a_rectangle() {
        let rows = ["1101", "0000", "0110"].map(str::to_owned).to_vec();
        assert_eq!(outline(rows), "M4 4h2v1h-2zM7 4h1v1h-1zM5 6h2v1h-2z");
    }
}
