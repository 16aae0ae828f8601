use super::kind::ActKind;
use crate::{browser::clock::Deadline, i18n::I18n};

/// What was done last.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Done {
    pub(crate) kind: ActKind,
    /// To whom.
    pub(crate) name: String,
    /// It was so already.
    pub(crate) in_vain: bool,
    /// Until when it can be taken back; nothing: it cannot.
    pub(crate) undo: Option<Deadline>,
}

impl Done {
    /// What is said of it.
    pub(crate) fn in_words(&self, i18n: &I18n) -> String {
        if self.in_vain {
            return i18n.text("company-user-nothing-changed");
        }
        let id = ["company-user-done-", self.kind.name()].concat();
        i18n.text_with(&id, &[("name", self.name.as_str().into())])
    }
}
