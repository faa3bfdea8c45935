use std::collections::BTreeSet;

/// One message: its names and its variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// The name in the texts, such as `agenda-count-items`.
    pub id: &'static str,
    /// The function in [`crate::text`], such as `agenda_count_items`.
    pub rust: &'static str,
    /// The function of the interface, such as `agendaCountItems`.
    pub typescript: &'static str,
    /// The variables that are numbers.
    pub numbers: &'static [&'static str],
    /// The variables that are texts.
    pub texts: &'static [&'static str],
}

/// Every message, by name.
pub const KEYS: &[Key] = include!(concat!(env!("OUT_DIR"), "/keys.rs"));

/// The messages that no source uses.
///
/// A source uses a message when one of its three names stands there as a whole word, or when a beginning of its
/// name stands there that ends in a hyphen, as in `format!("history-what-{}", …)`.
pub fn unused<'a>(sources: impl IntoIterator<Item = &'a str>) -> Vec<&'static str> {
    let is_part = |character: char| character.is_ascii_alphanumeric() || character == '-' || character == '_';
    let mut words = BTreeSet::new();
    let mut beginnings = BTreeSet::new();
    for source in sources {
        for word in source.split(|character| !is_part(character)).filter(|word| !word.is_empty()) {
            if word.ends_with('-') && word.trim_end_matches('-').contains('-') {
                beginnings.insert(word);
            } else {
                words.insert(word);
            }
        }
    }
    let used = |key: &Key| {
        [key.id, key.rust, key.typescript].iter().any(|name| words.contains(name))
            || beginnings.iter().any(|beginning| key.id.starts_with(beginning))
    };
    KEYS.iter().filter(|key| !used(key)).map(|key| key.id).collect()
}
