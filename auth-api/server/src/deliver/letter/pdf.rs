//! A page as PDF.

use super::{
    Letter,
    faces::{Face, Faces},
    layout::{self, Page, PlacedText},
    paper::{Area, SHEET},
};
use krilla::{
    Data, Document, SerializeSettings,
    color::luma,
    configure::{Archival, ConfigurationBuilder},
    geom::{PathBuilder, Point, Rect},
    metadata::{DateTime, Metadata},
    page::PageSettings,
    paint::{Fill, Stroke},
    surface::Surface,
    text::{Font, GlyphId, KrillaGlyph},
};

/// Prints letters.
pub struct Printer {
    faces: Faces,
    fonts: [Font; 3],
}

/// Why there is no page. Holds nothing of the letter: it stands in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// A font that ships with the program cannot be read.
    #[error("the fonts of letters cannot be read")]
    Fonts,
    /// It is too long, or its address does not fit into the window.
    #[error("the letter does not fit on one page")]
    DoesNotFit,
    /// The library refuses it.
    #[error("the letter cannot be written as PDF/A")]
    Pdf,
}

impl Printer {
    /// Reads the fonts.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub fn new() -> Result<Self, PrintError> {
        let font = |face: Face| Font::new(Data::from(face.file()), 0).ok_or(PrintError::Fonts);
        Ok(Self {
            faces: Faces::load().ok_or(PrintError::Fonts)?,
            fonts: [font(Face::Regular)?, font(Face::Bold)?, font(Face::Code)?],
        })
    }

    /// One page of A4 as PDF/A-2u: fonts embedded, text that can be searched and read aloud, black only. The same
    /// letter always gives the same bytes.
    ///
    /// # Errors
    /// When it does not fit, or the library refuses it.
    pub fn print(&self, letter: &Letter) -> Result<Vec<u8>, PrintError> {
        let page = layout::page(letter, &self.faces).ok_or(PrintError::DoesNotFit)?;
        self.draw(letter, &page).ok_or(PrintError::Pdf)
    }

    fn draw(&self, letter: &Letter, page: &Page) -> Option<Vec<u8>> {
        let configuration =
            ConfigurationBuilder::new().with_archival_validator(Archival::A2_U).finish().ok()?;
        let mut document =
            Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
        let mut sheet = document.start_page_with(PageSettings::from_wh(SHEET.width(), SHEET.height())?);
        let mut surface = sheet.surface();
        surface.set_fill(Some(black()));
        for placed in &page.texts {
            self.draw_text(&mut surface, placed);
        }
        draw_areas(&mut surface, &page.squares);
        surface.set_fill(None);
        surface.set_stroke(Some(Stroke {
            paint: luma::Color::black().into(),
            width: 0.75,
            ..Stroke::default()
        }));
        draw_areas(&mut surface, &page.frames);
        surface.finish();
        sheet.finish();
        document.set_metadata(metadata(letter)?);
        document.finish().ok()
    }

    fn draw_text(&self, surface: &mut Surface<'_>, placed: &PlacedText) {
        let PlacedText { left, baseline, style, text } = placed;
        let glyphs: Vec<KrillaGlyph> = self
            .faces
            .shape(style.face, text)
            .into_iter()
            .map(|glyph| {
                let (x, y) = glyph.offset;
                let advance = glyph.advance + style.tracking / style.size;
                KrillaGlyph::new(GlyphId::new(glyph.id), advance, x, y, 0.0, glyph.text, None)
            })
            .collect();
        let [regular, bold, code] = &self.fonts;
        let font = match style.face {
            Face::Regular => regular,
            Face::Bold => bold,
            Face::Code => code,
        };
        let start = Point::from_xy(*left, *baseline);
        surface.draw_glyphs(start, &glyphs, font.clone(), text, style.size, false);
    }
}

/// What programs show of the file without opening it.
fn metadata(letter: &Letter) -> Option<Metadata> {
    let day = letter.written_on;
    let created = DateTime::new(day.year().try_into().ok()?)
        .month(day.month().try_into().ok()?)
        .day(day.day().try_into().ok()?);
    Some(
        Metadata::new()
            .title(letter.subject.clone())
            .authors(letter.sender.first().cloned().into_iter().collect())
            .language(letter.language.tag().to_owned())
            .creation_date(created),
    )
}

/// Nothing is printed in colour: any printing house, any printer.
fn black() -> Fill {
    Fill { paint: luma::Color::black().into(), ..Fill::default() }
}

/// Draws areas in one go, so that neighbours leave no seam.
fn draw_areas(surface: &mut Surface<'_>, areas: &[Area]) {
    let mut builder = PathBuilder::new();
    for Area { left, top, right, bottom } in areas {
        if let Some(rectangle) = Rect::from_ltrb(*left, *top, *right, *bottom) {
            builder.push_rect(rectangle);
        }
    }
    if let Some(path) = builder.finish() {
        surface.draw_path(&path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deliver::letter::Block;
    use voordeur_contract::Language;

    fn letter() -> Letter {
        Letter {
            language: Language::Fr,
            sender: vec!["Lindenhof".to_owned(), "1000 Bruxelles".to_owned()],
            recipient: vec!["Zoë Štěpánková".to_owned(), "3000 Leuven".to_owned()],
            written_on: jiff::civil::date(2026, 11, 20),
            date: "Bruxelles, le 20 novembre 2026".to_owned(),
            reference: "Votre référence : K7P4-M2QX".to_owned(),
            subject: "Votre code d’enregistrement".to_owned(),
            body: vec![
                Block::Paragraph("Office, affiche, 名 ?".to_owned()),
                Block::Code {
                    label: "Code".to_owned(),
                    code: "7H3K-9PTB".to_owned(),
                    note: "Note".to_owned(),
                },
                Block::Steps {
                    steps: vec!["Allez".to_owned()],
                    link: "https://login.example.org".to_owned(),
                    caption: "Scannez".to_owned(),
                },
            ],
        }
    }

    fn contains(document: &[u8], text: &str) -> bool {
        document.windows(text.len()).any(|window| window == text.as_bytes())
    }

    /// The library refuses to write what is no PDF/A: that there is a document proves most of it.
    #[test]
    fn a_letter_is_one_page_of_pdf_a_with_its_fonts() {
        let document = Printer::new().unwrap().print(&letter()).unwrap();
        assert!(document.starts_with(b"%PDF-1.7"));
        for part in
            ["/Count 1", "/FontFile", "NotoSans-Regular", "NotoSans-Bold", "NotoSansMono-Bold", "pdfaid:part"]
        {
            assert!(contains(&document, part), "{part}");
        }
        assert!(document.len() < 200_000, "{}", document.len());
    }

    #[test]
    fn nothing_outside_the_page_tells_the_code() {
        let document = Printer::new().unwrap().print(&letter()).unwrap();
        assert!(!contains(&document, "7H3K") && !contains(&document, "K7P4"));
    }

    #[test]
    fn the_same_letter_gives_the_same_bytes() {
        let (one, other) = (Printer::new().unwrap(), Printer::new().unwrap());
        assert!(one.print(&letter()).unwrap() == other.print(&letter()).unwrap());
    }
}
