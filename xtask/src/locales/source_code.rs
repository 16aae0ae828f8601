//! The string literals of a source file, as far as message ids need them.

/// A literal and the line it stands in, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Literal {
    pub(super) line: usize,
    pub(super) text: String,
    /// The name of the function whose first argument it is.
    pub(super) called: Option<String>,
}

/// The literals of Rust code, without those of comments and of the tests at its end.
pub(super) fn literals(source: &str) -> Vec<Literal> {
    let code = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let mut found = Vec::new();
    // What stands before the next literal since the one before, across lines: `t(` may end a line.
    let mut before = String::new();
    for (at, line) in code.lines().enumerate() {
        let line = line.trim_start();
        if line.starts_with("//") {
            continue;
        }
        let mut pieces = line.split('"');
        before.push_str(pieces.next().unwrap_or_default());
        while let (Some(text), Some(after)) = (pieces.next(), pieces.next()) {
            found.push(Literal { line: at + 1, text: text.to_owned(), called: call_at_end(&before) });
            after.clone_into(&mut before);
        }
    }
    found
}

/// `t` of `let x = t(` and `text` of `i18n.text(`.
fn call_at_end(code: &str) -> Option<String> {
    let callee = code.trim_end().strip_suffix('(')?;
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let name = callee.rsplit(|c| !is_part(c)).next().unwrap_or_default();
    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_know_who_is_called_with_them() {
        let source = "// t(\"comment\")\nlet a = t(\"a\"); b(x, \"c\");\nlet d = t_args(\n    \"d\",\n);\n#[cfg(test)]\nmod tests { t(\"no\") }";
        let found: Vec<_> = literals(source).into_iter().map(|l| (l.line, l.text, l.called)).collect();
        let expected = [(2, "a", Some("t")), (2, "c", None), (4, "d", Some("t_args"))];
        assert_eq!(found, expected.map(|(l, t, c)| (l, t.to_owned(), c.map(str::to_owned))));
    }
}
