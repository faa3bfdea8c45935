//! What a message is made of: the variables it needs, and what it chooses by.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// What the checks and the generated functions need to know of one text.
#[derive(Default)]
pub(crate) struct Facts {
    /// The variables, each with whether it is a number.
    pub(crate) variables: BTreeMap<String, bool>,
    /// The terms it refers to, with their `-`.
    pub(crate) terms: BTreeSet<String>,
    /// Its choices, outermost first.
    pub(crate) choices: Vec<Choice>,
    /// Things that these texts do without; each a sentence.
    pub(crate) unwanted: Vec<String>,
    /// Whether nothing would be shown: no text and nothing to fill in.
    pub(crate) empty: bool,
    /// Whether some branch of a choice is empty.
    pub(crate) empty_branch: bool,
}

/// One choice between variants.
pub(crate) struct Choice {
    /// The variable that decides.
    pub(crate) by: String,
    /// The names of the variants: plural categories or numbers.
    pub(crate) variants: Vec<String>,
    /// The variant with the star.
    pub(crate) default: String,
}

/// Walks through a text.
pub(crate) fn facts_of(pattern: &Pattern<&str>) -> Facts {
    let mut facts = Facts { empty: is_empty(pattern), ..Facts::default() };
    facts.pattern(pattern);
    facts
}

fn is_empty(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => value.trim().is_empty(),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value.trim().is_empty(),
        PatternElement::Placeable { .. } => false,
    })
}

impl Facts {
    /// The facts of a message that has no text at all.
    pub(crate) fn of_nothing() -> Self {
        Self { empty: true, ..Self::default() }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let by = match selector {
                    InlineExpression::VariableReference { id } => id.name.to_owned(),
                    _ => {
                        self.inline(selector);
                        String::new()
                    }
                };
                if by.is_empty() {
                    self.unwanted
                        .push("a choice is made by a variable that is a number, directly".to_owned());
                } else {
                    self.variables.insert(by.clone(), true);
                }
                let name = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                self.choices.push(Choice {
                    by,
                    variants: variants.iter().map(|variant| name(&variant.key)).collect(),
                    default: variants
                        .iter()
                        .find(|variant| variant.default)
                        .map(|variant| name(&variant.key))
                        .unwrap_or_default(),
                });
                for variant in variants {
                    self.empty_branch |= is_empty(&variant.value);
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.entry(id.name.to_owned()).or_insert(false);
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.terms.insert(format!("-{}", id.name));
                if attribute.is_some() || arguments.is_some() {
                    self.unwanted.push("a term is used without attributes and arguments".to_owned());
                }
            }
            InlineExpression::MessageReference { id, .. } => {
                self.unwanted.push(format!("refers to the message {}; write the whole sentence", id.name));
            }
            InlineExpression::FunctionReference { id, arguments } => self.function(id.name, arguments),
            InlineExpression::Placeable { .. } => self.unwanted.push("braces inside braces".to_owned()),
        }
    }

    fn function(&mut self, name: &str, arguments: &CallArguments<&str>) {
        let only =
            (name == "NUMBER" && arguments.named.is_empty()).then_some(arguments.positional.as_slice());
        if let Some([InlineExpression::VariableReference { id }]) = only {
            self.variables.insert(id.name.to_owned(), true);
        } else {
            self.unwanted.push(format!("{name}(…): the only function is NUMBER($variable), without options"));
        }
    }
}
