//! What a message is made of: the variables it needs, and what it chooses by.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

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
    /// Whether it is a number that chooses by its plural category; else it is a text that chooses by its words.
    pub(crate) plural: bool,
    /// The names of the variants.
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
                self.choice(selector, variants);
                for variant in variants {
                    self.empty_branch |= is_empty(&variant.value);
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn choice(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        let (by, plural) = match selector {
            InlineExpression::VariableReference { id } => (id.name, false),
            InlineExpression::FunctionReference { id, arguments } if id.name == "PLURAL" => {
                (only_variable(arguments).unwrap_or_default(), true)
            }
            _ => ("", false),
        };
        if by.is_empty() {
            self.unwanted.push("a choice is made by PLURAL($number), or by a text $variable".to_owned());
            return;
        }
        let is_number = self.variables.entry(by.to_owned()).or_default();
        *is_number |= plural;
        let name = |variant: &Variant<&str>| match variant.key {
            VariantKey::Identifier { name } => name.to_owned(),
            VariantKey::NumberLiteral { value } => value.to_owned(),
        };
        self.choices.push(Choice {
            by: by.to_owned(),
            plural,
            variants: variants.iter().map(name).collect(),
            default: variants.iter().find(|variant| variant.default).map(name).unwrap_or_default(),
        });
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
        match only_variable(arguments) {
            Some(variable) if name == "NUMBER" => {
                self.variables.insert(variable.to_owned(), true);
            }
            _ => self.unwanted.push(format!(
                "{name}(…): the functions are NUMBER($variable), without options, and PLURAL($variable) to choose by"
            )),
        }
    }
}

/// The variable between the parentheses of a function, when nothing else stands there.
fn only_variable<'a>(arguments: &CallArguments<&'a str>) -> Option<&'a str> {
    match arguments.positional.as_slice() {
        [InlineExpression::VariableReference { id }] if arguments.named.is_empty() => Some(id.name),
        _ => None,
    }
}
