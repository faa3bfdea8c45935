//! The messages of both languages as the generated functions need them.

use super::Texts;

/// One message that code can ask for.
pub(crate) struct Key {
    /// The name, such as `agenda-count-items`.
    pub(crate) id: String,
    /// The variables in the order of the alphabet, each with whether it is a number.
    pub(crate) variables: Vec<(String, bool)>,
    /// The Arabic text as written.
    pub(crate) arabic: String,
    /// The English text as written.
    pub(crate) english: String,
}

/// The messages (not the terms), by name.
pub(crate) fn keys(texts: &Texts) -> Vec<Key> {
    let mut keys: Vec<Key> = texts
        .arabic
        .messages
        .iter()
        .filter(|message| !message.id.starts_with('-'))
        .map(|message| {
            let twin = texts.english.get(&message.id);
            let counted = |name: &str| twin.is_some_and(|twin| twin.facts.variables.get(name) == Some(&true));
            Key {
                id: message.id.clone(),
                variables: message
                    .facts
                    .variables
                    .iter()
                    .map(|(name, number)| (name.clone(), *number || counted(name)))
                    .collect(),
                arabic: message.source.clone(),
                english: twin.map(|twin| twin.source.clone()).unwrap_or_default(),
            }
        })
        .collect();
    keys.sort_by(|one, other| one.id.cmp(&other.id));
    keys
}

impl Key {
    /// The name of the Rust function: `agenda_count_items`.
    pub(crate) fn rust(&self) -> String {
        self.id.replace('-', "_")
    }

    /// The name of the TypeScript function: `agendaCountItems`.
    pub(crate) fn typescript(&self) -> String {
        let mut words = self.id.split('-');
        let first = words.next().unwrap_or_default().to_owned();
        words.fold(first, |mut name, word| {
            let mut letters = word.chars();
            name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
            name.push_str(letters.as_str());
            name
        })
    }

    /// Both texts as the lines of a comment.
    pub(crate) fn comment(&self) -> Vec<String> {
        let lines = |language: &str, text: &str| -> Vec<String> {
            format!("{language}: {text}").lines().map(|line| line.trim_end().to_owned()).collect()
        };
        [lines("ar", &self.arabic), lines("en", &self.english)].concat()
    }
}
