/// The text without isolation and other direction marks: for file names, for search, for CSV.
pub fn plain(text: &str) -> String {
    text.chars().filter(|character| !is_direction_mark(*character)).collect()
}

fn is_direction_mark(character: char) -> bool {
    matches!(character, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
