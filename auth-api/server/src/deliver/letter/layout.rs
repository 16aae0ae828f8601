//! Puts the words of a letter in their places on one page. Pure: words in, places out.

use super::{
    Block, Letter,
    faces::{Face, Faces, Style},
    paper::{Area, DATE_LINE, PRINTED, SUBJECT_TOP, WINDOW, mm},
    wrap::wrap,
};
use qrcodegen::{QrCode, QrCodeEcc};

/// What is printed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Page {
    pub(super) texts: Vec<PlacedText>,
    /// Frames drawn as thin lines.
    pub(super) frames: Vec<Area>,
    /// Filled squares: the modules of a QR code.
    pub(super) squares: Vec<Area>,
}

/// A line of words in its place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct PlacedText {
    pub(super) left: f32,
    pub(super) baseline: f32,
    pub(super) style: Style,
    pub(super) text: String,
}

/// How much smaller than usual a letter may be set so that all of it fits.
const SCALES: [f32; 5] = [1.0, 0.95, 0.9, 0.86, 0.82];

/// How high lines are, as parts of the size.
const LEADING: f32 = 1.4;

/// From the top of a line to its baseline, as part of the size.
const ASCENT: f32 = 1.07;

/// The sizes of an address, the usual one first: bpost asks for 10 to 12 points.
const ADDRESS_SIZES: [f32; 5] = [11.0, 10.5, 10.0, 9.5, 9.0];

/// So high and wide a QR code is.
const QR_SIDE: f32 = mm(26.0);

/// The page of a letter; `None`: it does not fit on one.
pub(super) fn page(letter: &Letter, faces: &Faces) -> Option<Page> {
    SCALES.into_iter().find_map(|scale| {
        let mut sheet = Sheet { faces, scale, page: Page::default(), y: SUBJECT_TOP };
        sheet.sender(letter);
        sheet.address(letter)?;
        sheet.date(letter);
        sheet.subject(letter);
        for block in &letter.body {
            sheet.block(block)?;
        }
        (sheet.y <= PRINTED.bottom).then_some(sheet.page)
    })
}

/// A page that is being filled from top to bottom.
struct Sheet<'a> {
    faces: &'a Faces,
    scale: f32,
    page: Page,
    /// How far down it is filled.
    y: f32,
}

impl Sheet<'_> {
    fn style(&self, face: Face, size: f32) -> Style {
        Style::new(face, size * self.scale)
    }

    fn body_style(&self) -> Style {
        self.style(Face::Regular, 10.5)
    }

    /// Puts a line down whose top is at `top`.
    fn put(&mut self, left: f32, top: f32, style: Style, text: String) {
        self.page.texts.push(PlacedText { left, baseline: top + ASCENT * style.size, style, text });
    }

    fn wrapped(&self, style: Style, width: f32, text: &str) -> Vec<String> {
        let measure = |line: &str| self.faces.width(style, line);
        let printable = text.lines().map(|line| self.faces.printable(style.face, line));
        printable.flat_map(|line| wrap(&line, width, &measure)).collect()
    }

    /// Puts text down in lines between `left` and `right`, beginning at `top`; returns where it ends.
    fn flow(&mut self, (left, right): (f32, f32), top: f32, style: Style, text: &str) -> f32 {
        let mut y = top;
        for line in self.wrapped(style, right - left, text) {
            self.put(left, y, style, line);
            y += LEADING * style.size;
        }
        y
    }

    /// Leaves room above what follows, as part of the size of the text.
    fn room(&mut self, part: f32) {
        self.y += part * self.body_style().size;
    }

    /// At the top left, where no window is.
    fn sender(&mut self, letter: &Letter) {
        let sides = (PRINTED.left, mm(88.0));
        let mut lines = letter.sender.iter();
        let name = lines.next().map(String::as_str).unwrap_or_default();
        let mut y = self.flow(sides, PRINTED.top, Style::new(Face::Bold, 15.0), name) + 2.0;
        for line in lines {
            y = self.flow(sides, y, Style::new(Face::Regular, 9.0), line);
        }
    }

    /// In the window, as large as it fits; `None`: it does not.
    fn address(&mut self, letter: &Letter) -> Option<()> {
        let (style, lines) = ADDRESS_SIZES.into_iter().find_map(|size| {
            let style = Style::new(Face::Regular, size);
            let wrapped = letter.recipient.iter().flat_map(|line| self.wrapped(style, WINDOW.width(), line));
            let lines: Vec<String> = wrapped.collect();
            (lines.len() as f32 * ADDRESS_LEADING * size <= WINDOW.height()).then_some((style, lines))
        })?;
        let mut y = WINDOW.top;
        for line in lines {
            self.put(WINDOW.left, y, style, line);
            y += ADDRESS_LEADING * style.size;
        }
        Some(())
    }

    /// The date on the left; what to quote below the address.
    fn date(&mut self, letter: &Letter) {
        let style = Style::new(Face::Regular, 10.0);
        let top = DATE_LINE - style.size;
        self.flow((PRINTED.left, WINDOW.left - mm(4.0)), top, style, &letter.date);
        self.flow((WINDOW.left, PRINTED.right), top, style, &letter.reference);
    }

    fn subject(&mut self, letter: &Letter) {
        let style = self.style(Face::Bold, 13.0);
        self.y = self.flow((PRINTED.left, PRINTED.right), SUBJECT_TOP, style, &letter.subject);
        self.room(0.3);
    }

    fn block(&mut self, block: &Block) -> Option<()> {
        match block {
            Block::Paragraph(text) => self.paragraph(text),
            Block::Heading(text) => self.heading(text),
            Block::Lines(lines) => self.lines(lines),
            Block::Code { label, code, note } => self.code(label, code, note),
            Block::Steps { steps, link, caption } => self.steps(steps, link, caption)?,
        }
        Some(())
    }

    fn paragraph(&mut self, text: &str) {
        self.room(0.4);
        self.y = self.flow((PRINTED.left, PRINTED.right), self.y, self.body_style(), text);
        self.room(0.3);
    }

    fn heading(&mut self, text: &str) {
        self.room(0.8);
        let style = self.style(Face::Bold, 11.0);
        self.y = self.flow((PRINTED.left, PRINTED.right), self.y, style, text);
    }

    fn lines(&mut self, lines: &[String]) {
        for line in lines {
            self.y = self.flow((PRINTED.left, PRINTED.right), self.y, self.body_style(), line);
        }
        self.room(0.8);
    }

    /// In a frame, so that it is found at once.
    fn code(&mut self, label: &str, code: &str, note: &str) {
        self.room(0.8);
        let (top, inner) = (self.y, mm(5.0));
        let sides = (PRINTED.left + inner, PRINTED.right - inner);
        self.y = self.flow(sides, top + 0.6 * inner, self.body_style(), label);
        let large = Style { tracking: 2.0, ..Style::new(Face::Code, 27.0) };
        self.put(sides.0, self.y, large, code.to_owned());
        self.y += 1.32 * large.size;
        self.y = self.flow(sides, self.y, self.body_style(), note) + 0.6 * inner;
        self.page.frames.push(Area { left: PRINTED.left, top, right: PRINTED.right, bottom: self.y });
        self.room(0.5);
    }

    /// The steps with their numbers on the left, the QR code on the right; `None`: the link is too long for one.
    fn steps(&mut self, steps: &[String], link: &str, caption: &str) -> Option<()> {
        let (style, top) = (self.body_style(), self.y);
        let indented = PRINTED.left + mm(7.0);
        let column = PRINTED.right - QR_SIDE;
        self.room(0.3);
        for (step, number) in steps.iter().zip(1..) {
            self.put(PRINTED.left, self.y, self.style(Face::Bold, 10.5), number.to_string());
            self.y = self.flow((indented, column - mm(10.0)), self.y, style, step);
            self.room(0.4);
        }
        let code = QrCode::encode_text(link, QrCodeEcc::Medium).ok()?;
        self.squares(&code, column, top);
        let small = self.style(Face::Regular, 8.0);
        let below = self.flow((column, PRINTED.right), top + QR_SIDE + 3.0, small, caption);
        self.y = self.y.max(below);
        self.room(0.3);
        Some(())
    }

    fn squares(&mut self, code: &QrCode, left: f32, top: f32) {
        let side = QR_SIDE / code.size() as f32;
        for (row, column) in
            (0..code.size()).flat_map(|row| (0..code.size()).map(move |column| (row, column)))
        {
            if code.get_module(column, row) {
                let (left, top) = (left + column as f32 * side, top + row as f32 * side);
                self.page.squares.push(Area { left, top, right: left + side, bottom: top + side });
            }
        }
    }
}

/// How high the lines of an address are, as parts of the size.
const ADDRESS_LEADING: f32 = 1.25;

#[cfg(test)]
mod tests;
