use sqlx::{Any, any::AnyArguments, query::Query};

/// A statement that grows with what is asked for, and the values for its places.
#[derive(Clone, Debug, Default)]
pub(super) struct Statement {
    text: String,
    values: Vec<Value>,
}

/// So many words are looked for: more than any name has, and fewer than a database takes.
const SEARCHED_WORDS: usize = 20;

/// So much of a word is searched for: more than there is in any name, and less than the longest pattern that SQLite takes.
const WORD_LENGTH: usize = 320;

#[derive(Clone, Debug)]
enum Value {
    Text(String),
    Number(i64),
}

impl Statement {
    /// Begins with this text.
    pub(super) fn new(text: &str) -> Self {
        Self { text: text.to_owned(), values: Vec::new() }
    }

    /// Adds text that holds no value of anybody's.
    pub(super) fn add(&mut self, text: &str) -> &mut Self {
        self.text.push_str(text);
        self
    }

    /// Adds the place of a text.
    pub(super) fn text(&mut self, value: &str) -> &mut Self {
        self.place(Value::Text(value.to_owned()))
    }

    /// Adds the place of a number.
    pub(super) fn number(&mut self, value: i64) -> &mut Self {
        self.place(Value::Number(value))
    }

    /// Adds, for each of the first words, that its beginning stands in the column. What no keyboard types separates words too: no name
    /// holds it, and PostgreSQL takes no text with a zero in it.
    pub(super) fn words(&mut self, column: &str, searched: &str) -> &mut Self {
        let words = searched.split(|c: char| c.is_whitespace() || c.is_control());
        for word in words.filter(|word| !word.is_empty()).take(SEARCHED_WORDS) {
            let word: String = word.chars().take(WORD_LENGTH).collect();
            let escaped = word.replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_");
            self.add(&format!(" AND {column} LIKE ")).text(&format!("%{escaped}%")).add(r" ESCAPE '\'");
        }
        self
    }

    /// The same with text before and behind it that holds no value of anybody's.
    pub(super) fn within(self, before: &str, behind: &str) -> Self {
        Self { text: [before, &self.text, behind].concat(), values: self.values }
    }

    /// The query, ready to be sent.
    pub(super) fn query(&self) -> Query<'_, Any, AnyArguments<'_>> {
        self.values.iter().fold(sqlx::query(&self.text), |query, value| match value {
            Value::Text(text) => query.bind(text.as_str()),
            Value::Number(number) => query.bind(*number),
        })
    }

    fn place(&mut self, value: Value) -> &mut Self {
        self.values.push(value);
        let place = self.values.len();
        self.text.push_str(&format!("${place}"));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_a_value_and_means_itself() {
        let mut statement = Statement::new("SELECT 1 WHERE 1 = 1");
        statement.words("search", r"50% o'hara a_b \");
        assert_eq!(statement.text.matches(r"AND search LIKE $").count(), 4);
        assert!(!statement.text.contains("hara"));
        statement.words("search", "\0");
        let mut long = Statement::new("");
        long.words("search", &"a".repeat(100_000));
        assert!(matches!(&long.values[..], [Value::Text(text)] if text.len() == WORD_LENGTH + 2));
        let texts: Vec<_> = statement.values.iter().map(|value| format!("{value:?}")).collect();
        assert_eq!(
            texts,
            [r#"Text("%50\\%%")"#, r#"Text("%o'hara%")"#, r#"Text("%a\\_b%")"#, r#"Text("%\\\\%")"#]
        );
    }
}
