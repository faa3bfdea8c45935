//! Titles that a meeting's record gives, in both languages.

use rusqlite::Connection;
use tashawur_arabic::joining::lam;
use tashawur_arabic::ordinal::{Gender, ordinal_ar, ordinal_en};
use tashawur_i18n::{Arg, Language, format, plain};
use tashawur_sheets::Pair;

use crate::error::Result;
use crate::meeting::{MeetingKind, stored};

/// What the title of each kind is called among the texts, and the gender of its Arabic noun; nothing for kinds
/// whose title is typed.
fn wording(kind: MeetingKind) -> Option<(&'static str, Gender)> {
    Some(match kind {
        MeetingKind::OrdinaryAnnual => ("ordinary-annual", Gender::Masculine),
        MeetingKind::Extraordinary => ("extraordinary", Gender::Masculine),
        MeetingKind::PreparatorySession => ("preparatory-session", Gender::Feminine),
        MeetingKind::JointConsultation => ("joint-consultation", Gender::Feminine),
        MeetingKind::Panel => ("panel", Gender::Feminine),
        MeetingKind::HighLevel => ("high-level", Gender::Masculine),
        MeetingKind::Session => ("session", Gender::Feminine),
        MeetingKind::Other | MeetingKind::Unknown => return None,
    })
}

/// The titles that kind, ordinal and process give; empty for a kind whose title is typed.
pub(super) fn generated(kind: MeetingKind, ordinal: Option<u32>, process: &Pair) -> Pair {
    let Some((word, gender)) = wording(kind) else { return Pair::default() };
    let arabic = ordinal.and_then(|ordinal| ordinal_ar(ordinal, gender));
    let english = ordinal.and_then(ordinal_en).map(|word| capital(&word));
    let name = process.en.trim();
    let name = name.strip_prefix("The ").or_else(|| name.strip_prefix("the ")).unwrap_or(name);
    Pair::new(
        sentence(Language::Arabic, word, arabic, &lam(&process.ar)),
        sentence(Language::English, word, english, name),
    )
}

/// The titles without the name of the process, for search.
pub(super) fn bare(kind: MeetingKind, ordinal: Option<i64>) -> Pair {
    generated(kind, ordinal.and_then(|ordinal| u32::try_from(ordinal).ok()), &Pair::default())
}

/// One of the four sentences of a kind, without isolation marks: titles also name files and are searched.
fn sentence(language: Language, word: &str, ordinal: Option<String>, process: &str) -> String {
    let bare = if process.is_empty() { "bare-" } else { "" };
    let numbered = if ordinal.is_some() { "-numbered" } else { "" };
    let id = format!("paper-meeting-title-{bare}{word}{numbered}");
    let args = [("ordinal", Arg::from(ordinal.unwrap_or_default())), ("process", Arg::from(process))];
    plain(&format(language, &id, &args).unwrap_or_default())
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The titles under which a meeting is shown: the typed ones, or else the generated ones; nothing when there
/// is no such meeting.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn titles(rows: &Connection, meeting: &str) -> Result<Option<Pair>> {
    Ok(stored::find(rows, meeting)?.map(|stored| stored.title()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn process() -> Pair {
        Pair::new(
            "عملية التشاور العربية الإقليمية حول الهجرة واللجوء",
            "Arab Regional Consultative Process on Migration and Refugees",
        )
    }

    #[test]
    fn annual_meetings_1_to_13_are_titled_with_masculine_ordinals_001_2() {
        let words = [
            "الأول",
            "الثاني",
            "الثالث",
            "الرابع",
            "الخامس",
            "السادس",
            "السابع",
            "الثامن",
            "التاسع",
            "العاشر",
            "الحادي عشر",
            "الثاني عشر",
            "الثالث عشر",
        ];
        for (ordinal, word) in (1..).zip(words) {
            let title = generated(MeetingKind::OrdinaryAnnual, Some(ordinal), &process());
            assert_eq!(
                title.ar,
                format!("الاجتماع {word} لعملية التشاور العربية الإقليمية حول الهجرة واللجوء"),
                "the title of meeting {ordinal}"
            );
        }
        let seventh = generated(MeetingKind::OrdinaryAnnual, Some(7), &process()).en;
        assert_eq!(
            seventh,
            "Seventh meeting of the Arab Regional Consultative Process on Migration and Refugees"
        );
    }

    #[test]
    fn sessions_take_feminine_ordinals_001_2() {
        let title = |kind| generated(kind, Some(13), &Pair::default()).ar;
        assert_eq!(title(MeetingKind::Session), "الدورة الثالثة عشرة");
        assert_eq!(title(MeetingKind::PreparatorySession), "الجلسة التحضيرية الثالثة عشرة");
    }

    #[test]
    fn an_extraordinary_meeting_needs_no_number_001_3() {
        let title = generated(MeetingKind::Extraordinary, None, &process());
        assert_eq!(title.ar, "الاجتماع الاستثنائي لعملية التشاور العربية الإقليمية حول الهجرة واللجوء");
        assert!(title.en.starts_with("Extraordinary meeting of the Arab"), "{}", title.en);
    }

    #[test]
    fn every_kind_has_its_sentences_with_and_without_number_and_process() {
        use MeetingKind::{
            Extraordinary, HighLevel, JointConsultation, OrdinaryAnnual, Panel, PreparatorySession, Session,
        };
        for kind in
            [OrdinaryAnnual, Extraordinary, PreparatorySession, JointConsultation, Panel, HighLevel, Session]
        {
            for ordinal in [None, Some(1), Some(21), Some(99)] {
                for name in [Pair::default(), process()] {
                    let title = generated(kind, ordinal, &name);
                    assert!(
                        !title.ar.is_empty() && !title.en.is_empty(),
                        "{kind:?} {ordinal:?} has no title"
                    );
                    assert_eq!(title.ar, plain(&title.ar), "no direction marks in a title");
                }
            }
        }
        assert_eq!(
            generated(MeetingKind::Other, Some(3), &process()),
            Pair::default(),
            "other titles are typed"
        );
    }
}
