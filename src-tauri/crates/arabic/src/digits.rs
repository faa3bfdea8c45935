use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The family of digits in which numbers are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum Digits {
    /// 0123456789, as the League's portal prints them.
    #[default]
    Western,
    /// ٠١٢٣٤٥٦٧٨٩.
    ArabicIndic,
}

impl Digits {
    /// The text with its digits 0 to 9 in this family. Everything else stays as it is, and so do digits
    /// that were already ٠ to ٩.
    pub fn write(self, text: &str) -> String {
        match self {
            Self::Western => text.to_owned(),
            Self::ArabicIndic => text.chars().map(arabic_indic).collect(),
        }
    }

    /// The number in this family, without separators.
    pub fn number(self, n: u64) -> String {
        self.write(&n.to_string())
    }
}

fn arabic_indic(c: char) -> char {
    match c.to_digit(10) {
        Some(digit) => char::from_u32(0x0660 + digit).unwrap_or(c),
        None => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_digits_change_their_family() {
        assert_eq!(Digits::ArabicIndic.write("البند 10 (2021-2020)"), "البند ١٠ (٢٠٢١-٢٠٢٠)");
        assert_eq!(Digits::Western.write("7/2021"), "7/2021", "Western digits are the ones in the text");
        assert_eq!(Digits::ArabicIndic.number(7833), "٧٨٣٣");
        assert_eq!(serde_json::to_string(&Digits::ArabicIndic).unwrap(), "\"arabic_indic\"");
    }
}
