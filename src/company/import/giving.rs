//! The list is given: a file, or what was pasted.

use super::{
    choose::FILE,
    context::{ImportContext, PASTED, Stage},
    words::{of_file, of_no_text},
};
use crate::{browser::chosen::Chosen, company::csv::read, components::ErrorItem};
use leptos::{prelude::*, task::spawn_local};

/// The largest file that is read: 5 MB.
const MOST_BYTES: u32 = 5_000_000;

impl ImportContext {
    /// Reads the file in the place of any before it: what is read later than a newer one does not count.
    pub(super) fn open(self, file: Chosen) {
        self.forget_file();
        let read = self.reads.get_value();
        spawn_local(async move {
            let outcome = file.text(MOST_BYTES).await;
            if self.reads.try_get_value() != Some(read) {
                return;
            }
            match outcome {
                Ok(text) => {
                    self.errors.set(Vec::new());
                    self.file.set(Some((file.name(), text)));
                }
                Err(error) => self.wrong(FILE, self.i18n.get_value().text(of_no_text(error))),
            }
        });
    }

    /// No file is used, nor one that is being read.
    pub(super) fn forget_file(self) {
        self.reads.update_value(|reads| *reads = reads.wrapping_add(1));
        self.file.set(None);
    }

    /// Reads the list that was given; a file goes before what was pasted.
    pub(super) fn check(self, pasted: String) {
        self.pasted.set(pasted.clone());
        let file = self.file.with_untracked(|file| file.as_ref().map(|(_, text)| text.clone()));
        let field = if file.is_some() { FILE } else { PASTED };
        let text = file.unwrap_or(pasted);
        let i18n = self.i18n.get_value();
        if text.trim().is_empty() && field == PASTED {
            return self.wrong(field, i18n.text("company-import-nothing"));
        }
        match self.known.with_value(|known| read(&text, known)) {
            Ok(list) => {
                self.errors.set(Vec::new());
                self.stage.set(Stage::Checked(list));
            }
            Err(error) => self.wrong(field, of_file(&i18n, &error)),
        }
    }

    /// Another list is wanted. What was pasted stays, to be corrected.
    pub(super) fn choose_other(self) {
        self.errors.set(Vec::new());
        self.forget_file();
        self.stage.set(Stage::Choose);
    }

    fn wrong(self, field: &'static str, message: String) {
        self.errors.set(vec![ErrorItem { field, message }]);
    }
}
