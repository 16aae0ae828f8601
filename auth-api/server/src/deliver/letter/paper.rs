//! Where on the paper a letter has what. Lengths are points, 1/72 inch, from the left and the top.
//!
//! The window is the one that Belgian envelopes have on the right: 100 × 45 mm, 20 mm from the right and from the
//! bottom edge, in DL (220 × 110 mm) and in C5/6 (229 × 114 mm). A sheet of A4 folded in three is smaller than
//! either and slides in them, by up to 10 × 11 mm in DL and 19 × 15 mm in C5/6. What is seen through the window
//! however it lies is therefore, on the paper, 109 to 190 mm from the left and 49 to 79 mm from the top; what could
//! be seen at all is 90 to 209 mm from the left and 34 to 94 mm from the top, and holds nothing else. bpost wants
//! 15 mm free to the right of the address and 30 mm below the window (MassPost guide, “Addressing and franking”),
//! which these envelopes leave.

/// Millimetres as points.
pub(super) const fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}

/// A part of the paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) right: f32,
    pub(super) bottom: f32,
}

impl Area {
    pub(super) const fn width(self) -> f32 {
        self.right - self.left
    }

    pub(super) const fn height(self) -> f32 {
        self.bottom - self.top
    }
}

/// The whole sheet: A4.
pub(super) const SHEET: Area = Area { left: 0.0, top: 0.0, right: mm(210.0), bottom: mm(297.0) };

/// What may be printed on.
pub(super) const PRINTED: Area = Area { left: mm(25.0), top: mm(18.0), right: mm(190.0), bottom: mm(280.0) };

/// What is always seen through the window: where the address stands.
pub(super) const WINDOW: Area = Area { left: mm(112.0), top: mm(50.0), right: mm(189.0), bottom: mm(79.0) };

/// What may be seen through the window: where nothing else stands.
#[cfg(test)]
pub(super) const GLIMPSED: Area = Area { left: mm(90.0), top: mm(34.0), right: mm(209.0), bottom: mm(94.0) };

/// Where date and reference stand: below the window and the first fold, which is at 99 mm.
pub(super) const DATE_LINE: f32 = mm(104.0);

/// Where the subject begins.
pub(super) const SUBJECT_TOP: f32 = mm(111.0);
