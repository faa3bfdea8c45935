use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use crate::{KEYS, Language};

/// The value of a variable of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A text, shown as it is.
    Text(String),
    /// A count, which also chooses the plural form. Shown in Western digits; exact up to 2^53.
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
            Arg::Text(text) => text.into(),
            Arg::Number(number) => number.into(),
        }
    }
}

/// The message of that name in a language, with its variables filled in.
///
/// `None` when there is no such message, when one of its variables is not given, or when one that is a number is
/// given as a text. Prefer the typed functions of [`crate::text`]; this one is for names that come from elsewhere,
/// as in errors.
pub fn format(language: Language, id: &str, args: &[(&str, Arg)]) -> Option<String> {
    let key = KEYS.iter().find(|key| key.id == id)?;
    let is_text = |arg: &Arg| matches!(arg, Arg::Text(_));
    if args.iter().any(|(name, arg)| is_text(arg) && key.numbers.contains(name)) {
        return None;
    }
    let bundle = bundle(language, id)?;
    let given: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, FluentValue::from(arg))).collect();
    let mut errors = Vec::new();
    let shown = bundle.format_pattern(bundle.get_message(id)?.value()?, Some(&given), &mut errors);
    errors.is_empty().then(|| shown.into_owned())
}

/// The same for the generated functions, whose names and variables the build has checked.
pub(crate) fn show(language: Language, id: &str, args: &[(&str, Arg)]) -> String {
    format(language, id, args).unwrap_or_else(|| id.to_owned())
}

type Bundle = FluentBundle<FluentResource>;

// `MODULES`: each module with its Arabic and its English text.
include!(concat!(env!("OUT_DIR"), "/modules.rs"));

/// The texts of the module that a message belongs to, read when the first of them is asked for: a program that
/// runs for one command needs few of them. The build has refused what Fluent would refuse, so there is always a
/// bundle.
fn bundle(language: Language, id: &str) -> Option<&'static Bundle> {
    type Cells = [OnceLock<Option<Bundle>>; 2];
    static BUNDLES: [Cells; MODULES.len()] = [const { [const { OnceLock::new() }; 2] }; MODULES.len()];
    let module = id.split('-').next()?;
    let at = MODULES.iter().position(|(name, ..)| *name == module)?;
    let ((_, arabic, english), [arabic_cell, english_cell]) = (MODULES.get(at)?, BUNDLES.get(at)?);
    let (cell, source) = match language {
        Language::Arabic => (arabic_cell, arabic),
        Language::English => (english_cell, english),
    };
    cell.get_or_init(|| make(language, source)).as_ref()
}

fn make(language: Language, source: &str) -> Option<Bundle> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.code().parse().ok()?]);
    bundle.add_builtins().ok()?;
    // Fluent's own plural rules count 103 in Arabic as [other] instead of [few].
    bundle.add_function("PLURAL", move |given, _options| plural(language, given)).ok()?;
    bundle.add_resource(FluentResource::try_new(source.to_owned()).ok()?).ok()?;
    Some(bundle)
}

/// What `PLURAL($n)` stands for: the plural category of the number.
fn plural<'a>(language: Language, given: &[FluentValue<'a>]) -> FluentValue<'a> {
    match given {
        [FluentValue::Number(number)] => language.plural(number.into()).into(),
        _ => FluentValue::Error,
    }
}
