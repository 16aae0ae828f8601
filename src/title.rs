//! The title of a document that is written at build time.

use std::sync::{Arc, Mutex, PoisonError};

/// Where a page that is prerendered leaves its title; the prerenderer provides it as context and reads it.
#[derive(Clone, Default)]
pub struct TitleSlot(Arc<Mutex<String>>);

impl TitleSlot {
    /// Takes the page's title over.
    pub fn set(&self, title: String) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = title;
    }

    /// The page's title.
    pub fn get(&self) -> String {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
