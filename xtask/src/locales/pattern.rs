//! What a pattern of Fluent refers to.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};

/// What the text of a message or attribute contains beside text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Contents {
    /// `$name`, without the dollar.
    pub(super) variables: BTreeSet<String>,
    /// Messages and terms, a term with its dash.
    pub(super) references: BTreeSet<String>,
    /// The keys of each selection, by what is selected on.
    pub(super) selections: BTreeMap<String, BTreeSet<String>>,
}

impl Contents {
    pub(super) fn of(pattern: &Pattern<&str>) -> Self {
        let mut contents = Self::default();
        contents.add_pattern(pattern);
        contents
    }

    fn add_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.add_expression(expression);
            }
        }
    }

    fn add_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline),
            Expression::Select { selector, variants } => {
                self.add_inline(selector);
                let mut keys = BTreeSet::new();
                for variant in variants {
                    let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                        variant.key;
                    keys.insert(name.to_owned());
                    self.add_pattern(&variant.value);
                }
                self.selections.entry(name_of(selector)).or_default().extend(keys);
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.add_arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.add_arguments(arguments),
            InlineExpression::Placeable { expression } => self.add_expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn add_arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.add_inline(argument));
        arguments.named.iter().for_each(|argument| self.add_inline(&argument.value));
    }
}

/// What a selection is made on, to be recognised in another language.
fn name_of(selector: &InlineExpression<&str>) -> String {
    match selector {
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::TermReference { id, attribute, .. } => {
            format!("-{}.{}", id.name, attribute.as_ref().map_or("", |attribute| attribute.name))
        }
        InlineExpression::FunctionReference { id, arguments } => {
            let names: Vec<String> = arguments.positional.iter().map(name_of).collect();
            format!("{}({})", id.name, names.join(", "))
        }
        _ => "a value".to_owned(),
    }
}
