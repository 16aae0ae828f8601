//! The e-mail address.

use super::{quiet, sample};
use crate::{preview::Sample, register::steps::email::Email};
use leptos::prelude::*;

pub(in crate::preview::samples) const SAMPLES: [Sample; 1] =
    [sample("register-email", "empty", || view! { <Email exchange=quiet() given=None/> }.into_any())];
