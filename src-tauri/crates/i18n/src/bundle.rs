use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::{parser, unicode};

use crate::Language;

/// The value of a variable of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A text, shown as it is.
    Text(String),
    /// A count, which also chooses the plural form. Shown in Western digits.
    Number(u64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

type Args<'a> = [(&'a str, Arg)];

/// The message of that name in a language, with its variables filled in.
///
/// `None` when there is no such message, when one of its variables is not given, or when a variable that chooses
/// is no number. Prefer the typed functions of [`crate::text`]; this one is for names that come from elsewhere,
/// as in errors.
pub fn format(language: Language, id: &str, args: &[(&str, Arg)]) -> Option<String> {
    let bundle = bundle(language);
    let mut shown = String::new();
    bundle.write(bundle.patterns.get(id)?, args, &mut shown)?;
    Some(shown)
}

/// The same for the generated functions, whose names and variables the build has checked.
pub(crate) fn show(language: Language, id: &str, args: &[(&str, Arg)]) -> String {
    format(language, id, args).unwrap_or_else(|| id.to_owned())
}

/// The texts of one language. The build admits only a small part of Fluent, and this shows exactly that part:
/// `fluent-bundle` counts 103 in Arabic as [other] instead of [few], and formats numbers by locale.
struct Bundle {
    language: Language,
    /// By name; terms with their `-`.
    patterns: HashMap<String, Pattern<&'static str>>,
}

fn bundle(language: Language) -> &'static Bundle {
    static ARABIC: OnceLock<Bundle> = OnceLock::new();
    static ENGLISH: OnceLock<Bundle> = OnceLock::new();
    let (cell, source) = match language {
        Language::Arabic => (&ARABIC, include_str!(concat!(env!("OUT_DIR"), "/ar.ftl"))),
        Language::English => (&ENGLISH, include_str!(concat!(env!("OUT_DIR"), "/en.ftl"))),
    };
    cell.get_or_init(|| Bundle::new(language, source))
}

impl Bundle {
    /// The build has refused faulty texts, so what is left of a text after errors is all of it.
    fn new(language: Language, source: &'static str) -> Self {
        let resource = parser::parse(source).unwrap_or_else(|(resource, _errors)| resource);
        let named = resource.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some((message.id.name.to_owned(), message.value?)),
            Entry::Term(term) => Some((format!("-{}", term.id.name), term.value)),
            _ => None,
        });
        Self { language, patterns: named.collect() }
    }

    fn write(&self, pattern: &Pattern<&str>, args: &Args<'_>, out: &mut String) -> Option<()> {
        let alone = pattern.elements.len() == 1;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    self.write_inline(inline, alone, args, out)?;
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    let chosen = chosen(self.language, number(selector, args)?, variants)?;
                    self.write(&chosen.value, args, out)?;
                }
            }
        }
        Some(())
    }

    /// Writes what a pair of braces stands for; a variable is set between isolation marks unless it is alone.
    fn write_inline(
        &self,
        inline: &InlineExpression<&str>,
        alone: bool,
        args: &Args<'_>,
        out: &mut String,
    ) -> Option<()> {
        let shown = match inline {
            InlineExpression::StringLiteral { value } => {
                out.push_str(&unicode::unescape_unicode_to_string(value));
                return Some(());
            }
            InlineExpression::TermReference { id, .. } => {
                return self.write(self.patterns.get(&format!("-{}", id.name))?, args, out);
            }
            InlineExpression::NumberLiteral { value } => (*value).to_owned(),
            InlineExpression::FunctionReference { .. } => number(inline, args)?.to_string(),
            InlineExpression::VariableReference { id } => match given(id.name, args)? {
                Arg::Text(text) => text.clone(),
                Arg::Number(number) => number.to_string(),
            },
            InlineExpression::MessageReference { .. } | InlineExpression::Placeable { .. } => return None,
        };
        if alone {
            out.push_str(&shown);
        } else {
            out.extend(["\u{2068}", &shown, "\u{2069}"]);
        }
        Some(())
    }
}

fn given<'a>(name: &str, args: &'a Args<'_>) -> Option<&'a Arg> {
    args.iter().find(|(given, _)| *given == name).map(|(_, value)| value)
}

/// The number behind `$n` or `NUMBER($n)`.
fn number(inline: &InlineExpression<&str>, args: &Args<'_>) -> Option<u64> {
    match inline {
        InlineExpression::VariableReference { id } => match given(id.name, args)? {
            Arg::Number(number) => Some(*number),
            Arg::Text(_) => None,
        },
        InlineExpression::FunctionReference { arguments, .. } => number(arguments.positional.first()?, args),
        _ => None,
    }
}

/// The variant for a number: the one that names it, or else the one of its plural category.
fn chosen<'a>(
    language: Language,
    number: u64,
    variants: &'a [Variant<&'a str>],
) -> Option<&'a Variant<&'a str>> {
    let category = language.plural(number);
    let names_it = |variant: &&Variant<&str>| match variant.key {
        VariantKey::NumberLiteral { value } => value.parse() == Ok(number),
        VariantKey::Identifier { .. } => false,
    };
    let of_category =
        |variant: &&Variant<&str>| matches!(variant.key, VariantKey::Identifier { name } if name == category);
    variants.iter().find(names_it).or_else(|| variants.iter().find(of_category))
}
