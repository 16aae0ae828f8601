//! The design system: what its components say of themselves.

use super::{Sample, sample};
use crate::components::samples;

pub(super) const SAMPLES: [Sample; 4] = [
    sample("components", "fields", samples::fields),
    sample("components", "fields-with-errors", samples::fields_with_errors),
    sample("components", "buttons", samples::buttons),
    sample("components", "notices", samples::notices),
];
