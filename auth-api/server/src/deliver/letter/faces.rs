//! The faces a letter is set in, and how wide words are in them.

use harfrust::{Direction, FontRef, ShapeOptions, ShaperData, UnicodeBuffer};
use std::{iter::once, ops::Range};
use unicode_normalization::UnicodeNormalization;

/// One of the faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Face {
    Regular,
    Bold,
    /// For codes: every character as wide as the others, and a zero that is no O.
    Code,
}

/// How words are set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Style {
    pub(super) face: Face,
    /// In points.
    pub(super) size: f32,
    /// Added to each character, in points.
    pub(super) tracking: f32,
}

/// A character as it is drawn. Lengths are parts of the size.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Glyph {
    pub(super) id: u32,
    /// The bytes of the text that it shows.
    pub(super) text: Range<usize>,
    pub(super) advance: f32,
    pub(super) offset: (f32, f32),
}

/// All faces, ready to be measured.
pub(super) struct Faces([Loaded; 3]);

struct Loaded {
    font: FontRef<'static>,
    data: ShaperData,
}

impl Face {
    /// The font file.
    pub(super) const fn file(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../../fonts/NotoSans-Regular.ttf"),
            Self::Bold => include_bytes!("../../../fonts/NotoSans-Bold.ttf"),
            Self::Code => include_bytes!("../../../fonts/NotoSansMono-Bold.ttf"),
        }
    }
}

impl Style {
    pub(super) const fn new(face: Face, size: f32) -> Self {
        Self { face, size, tracking: 0.0 }
    }
}

impl Faces {
    /// Reads the font files; `None`: one of them is none.
    pub(super) fn load() -> Option<Self> {
        let load = |face: Face| {
            let font = FontRef::from_index(face.file(), 0).ok()?;
            Some(Loaded { data: ShaperData::new(&font), font })
        };
        Some(Self([load(Face::Regular)?, load(Face::Bold)?, load(Face::Code)?]))
    }

    fn loaded(&self, face: Face) -> &Loaded {
        let [regular, bold, code] = &self.0;
        match face {
            Face::Regular => regular,
            Face::Bold => bold,
            Face::Code => code,
        }
    }

    /// The characters of a line, kerned.
    pub(super) fn shape(&self, face: Face, text: &str) -> Vec<Glyph> {
        let Loaded { font, data } = self.loaded(face);
        let shaper = data.shaper(font).build();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        let shaped = shaper.shape(buffer, ShapeOptions::default());
        let (infos, positions) = (shaped.glyph_infos(), shaped.glyph_positions());
        let part = |units: i32| units as f32 / shaper.units_per_em() as f32;
        let ends = |at: usize, start: u32| {
            let later = infos.iter().skip(at).map(|info| info.cluster).find(|cluster| *cluster > start);
            later.map_or(text.len(), |cluster| cluster as usize)
        };
        let glyphs = infos.iter().zip(positions).enumerate().map(|(at, (info, position))| Glyph {
            id: info.glyph_id,
            text: info.cluster as usize..ends(at, info.cluster),
            advance: part(position.x_advance),
            offset: (part(position.x_offset), part(position.y_offset)),
        });
        glyphs.collect()
    }

    /// How wide a line is, in points.
    pub(super) fn width(&self, style: Style, text: &str) -> f32 {
        let glyphs = self.shape(style.face, text);
        glyphs.iter().map(|glyph| glyph.advance * style.size + style.tracking).sum()
    }

    /// The text in characters that the face has: one that it has not loses its marks, or becomes a question mark.
    pub(super) fn printable(&self, face: Face, text: &str) -> String {
        let text: String = text.nfc().collect();
        if self.has(face, &text) {
            return text;
        }
        let closest = |character: char| match character {
            c if self.has(face, c.encode_utf8(&mut [0; 4])) => c,
            c if c.is_whitespace() => ' ',
            c => once(c).nfkd().find(|base| self.has(face, base.encode_utf8(&mut [0; 4]))).unwrap_or('?'),
        };
        text.chars().map(closest).collect()
    }

    fn has(&self, face: Face, text: &str) -> bool {
        !text.contains(char::is_control) && self.shape(face, text).iter().all(|glyph| glyph.id != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faces() -> Faces {
        Faces::load().unwrap()
    }

    #[test]
    fn a_line_is_as_wide_as_its_characters_kerned() {
        let style = Style::new(Face::Regular, 10.0);
        let width = |text| faces().width(style, text);
        assert!(width("Te") < width("T") + width("e"));
        assert!((width("ii") - 2.0 * width("i")).abs() < 0.01);
        let spaced = Style { tracking: 2.0, ..Style::new(Face::Code, 10.0) };
        assert!(
            (faces().width(spaced, "7H3K") - faces().width(Style::new(Face::Code, 10.0), "7H3K") - 8.0).abs()
                < 0.01
        );
    }

    #[test]
    fn names_of_all_of_europe_are_printed_as_they_are_written() {
        for name in [
            "Zoë Štěpánková-Łukasiewicz",
            "Nguyễn Thị Ánh",
            "Əliyev Şükrü",
            "Ελένη Παπαδοπούλου",
            "Олена Ткач",
        ] {
            assert_eq!(faces().printable(Face::Regular, name), name);
        }
        assert_eq!(faces().printable(Face::Regular, "Zoe\u{308}"), "Zoë");
    }

    #[test]
    fn what_the_face_has_not_does_not_become_an_empty_box() {
        assert_eq!(faces().printable(Face::Regular, "名\tA\u{7}"), "? A?");
        for glyph in faces().shape(Face::Regular, "Geachte\u{202F}!\u{A0}: « ’") {
            assert_ne!(glyph.id, 0);
        }
    }

    #[test]
    fn every_character_knows_which_part_of_the_text_it_shows() {
        let text = "Zoë 12";
        let glyphs = faces().shape(Face::Bold, text);
        let parts: String = glyphs.iter().filter_map(|glyph| text.get(glyph.text.clone())).collect();
        assert_eq!(parts, text);
    }
}
