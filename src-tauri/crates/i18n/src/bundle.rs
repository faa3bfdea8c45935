use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

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

impl<'a> From<&'a Arg> for FluentValue<'a> {
    fn from(arg: &'a Arg) -> Self {
        match arg {
            Arg::Text(text) => FluentValue::String(text.as_str().into()),
            Arg::Number(number) => FluentValue::from(*number),
        }
    }
}

type Bundle = FluentBundle<FluentResource>;

/// The message of that name in a language, with its variables filled in.
///
/// `None` when there is no such message or when one of its variables is not given.
/// Prefer the typed functions of [`crate::text`]; this one is for names that come from elsewhere, as in errors.
pub fn format(language: Language, id: &str, args: &[(&str, Arg)]) -> Option<String> {
    let bundle = bundle(language);
    let pattern = bundle.get_message(id)?.value()?;
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, FluentValue::from(value))).collect();
    let mut errors = Vec::new();
    let shown = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    errors.is_empty().then_some(shown)
}

/// The same for the generated functions, whose names and variables the build has checked.
pub(crate) fn show(language: Language, id: &str, args: &[(&str, Arg)]) -> String {
    format(language, id, args).unwrap_or_else(|| id.to_owned())
}

fn bundle(language: Language) -> &'static Bundle {
    static ARABIC: OnceLock<Bundle> = OnceLock::new();
    static ENGLISH: OnceLock<Bundle> = OnceLock::new();
    let (cell, source) = match language {
        Language::Arabic => (&ARABIC, include_str!(concat!(env!("OUT_DIR"), "/ar.ftl"))),
        Language::English => (&ENGLISH, include_str!(concat!(env!("OUT_DIR"), "/en.ftl"))),
    };
    cell.get_or_init(|| build(language, source))
}

/// The build has refused faulty texts, so what is left of a text after errors is all of it.
fn build(language: Language, source: &str) -> Bundle {
    let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _errors)| resource);
    bundle.add_resource_overriding(resource);
    // Without this function a `NUMBER($n)` shows its own name. Numbers keep Fluent's bare form.
    let _ = bundle.add_function("NUMBER", |positional, _named| {
        positional.first().cloned().unwrap_or(FluentValue::Error)
    });
    bundle
}
