//! What Wasm and JavaScript lend each other, by names as short as they can be.
//!
//! wasm-bindgen puts a hash behind every name, in both files; hashes do not compress.

use anyhow::{Result, ensure};
use wasm_bindgen_cli_support::Output;

/// The module from which the Wasm imports, as wasm-bindgen calls it.
const LENDER: &str = "./main_bg.js";
const SHORT_LENDER: &str = "_";

/// Old and new names of what the Wasm imports.
pub(super) struct Names(Vec<(String, String)>);

/// Shortens the names in the Wasm.
pub(super) fn shorten(output: &mut Output) -> Names {
    let wasm = output.wasm_mut();
    let mut names = Vec::new();
    for import in wasm.imports.iter_mut().filter(|import| import.module == LENDER) {
        let short = name(names.len());
        names.push((std::mem::replace(&mut import.name, short.clone()), short));
        SHORT_LENDER.clone_into(&mut import.module);
    }
    Names(names)
}

impl Names {
    /// The same in the JavaScript, where each name is that of a member: `__wbg_now_0f5…: function`.
    pub(super) fn shorten_in(&self, javascript: &str) -> Result<String> {
        let mut text = javascript.to_owned();
        for (long, short) in &self.0 {
            let member = format!(" {long}: ");
            ensure!(
                text.matches(&member).count() == 1,
                "the bindings do not name {long} in the way that is known"
            );
            text = text.replace(&member, &format!(" {short}: "));
        }
        let lender = format!("\"{LENDER}\": ");
        ensure!(text.contains(&lender), "the bindings do not name their module in the way that is known");
        Ok(text.replace(&lender, &format!("\"{SHORT_LENDER}\": ")))
    }
}

/// `a` to `z`, `aa`, `ba` …
fn name(number: usize) -> String {
    const LETTERS: &[u8; 26] = b"abcdefghijklmnopqrstuvwxyz";
    let letter =
        |number: usize| LETTERS.get(number % LETTERS.len()).map_or('_', |letter| char::from(*letter));
    let mut name = String::from(letter(number));
    let mut rest = number / LETTERS.len();
    while rest > 0 {
        name.push(letter(rest - 1));
        rest = (rest - 1) / LETTERS.len();
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_name_is_another() {
        let names: BTreeSet<String> = (0..2000).map(name).collect();
        assert_eq!(names.len(), 2000);
        assert_eq!(
            (name(0), name(25), name(26), name(51)),
            ("a".into(), "z".into(), "aa".into(), "za".into())
        );
    }

    #[test]
    fn members_are_renamed_and_nothing_else() {
        let names = Names(vec![("__wbg_now_1".to_owned(), "a".to_owned())]);
        let javascript =
            "const import0 = { __wbg_now_1: function() {} }; return { \"./main_bg.js\": import0 }";
        let shorter = "const import0 = { a: function() {} }; return { \"_\": import0 }";
        assert_eq!(names.shorten_in(javascript).unwrap(), shorter);
        assert!(names.shorten_in("nothing").is_err());
    }
}
