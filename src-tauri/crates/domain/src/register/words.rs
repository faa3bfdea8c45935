//! The words for what the register stores by name.

use tashawur_i18n::{Language, format, plain};
use tashawur_sheets::Pair;

/// The word for a choice under the label of its field, such as `standing` and `suspended`; empty for a choice that
/// this program does not know.
pub(crate) fn choice_in_words(label: &str, value: &str) -> Pair {
    let key = std::format!("register-choice-{label}-{}", value.replace('_', "-"));
    let word = |language| format(language, &key, &[]).map(|word| plain(&word)).unwrap_or_default();
    Pair::new(word(Language::Arabic), word(Language::English))
}
