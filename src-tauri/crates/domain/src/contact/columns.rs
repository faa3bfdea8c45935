//! What the columns of a file of contacts mean, and by which headings they are known.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use tashawur_arabic::fold::fold;
use tashawur_i18n::{Language, format, plain};

use super::incoming::is_arabic;

/// What a column can mean, in the order of an export. `name` and its like hold either language, told by the
/// letters; `given` and `family` are the parts of a name.
pub const COLUMNS: [&str; 35] = [
    "id",
    "honorific",
    "honorific_ar",
    "honorific_en",
    "name",
    "name_ar",
    "name_en",
    "given",
    "family",
    "position",
    "position_ar",
    "position_en",
    "organisation",
    "organisation_ar",
    "organisation_en",
    "email",
    "telephone",
    "note",
    "note_ar",
    "note_en",
    "state",
    "subject",
    "body",
    "body_ar",
    "body_en",
    "ministry",
    "ministry_ar",
    "ministry_en",
    "channel",
    "focal_email",
    "focal_telephone",
    "from",
    "to",
    "focal_note_ar",
    "focal_note_en",
];

/// The columns that hold either language, with those of one language each.
pub(super) const PAIRS: [(&str, &str, &str); 7] = [
    ("name", "name_ar", "name_en"),
    ("honorific", "honorific_ar", "honorific_en"),
    ("position", "position_ar", "position_en"),
    ("organisation", "organisation_ar", "organisation_en"),
    ("note", "note_ar", "note_en"),
    ("ministry", "ministry_ar", "ministry_en"),
    ("body", "body_ar", "body_en"),
];

/// Other headings that programs and offices write, beside the names of the columns themselves.
const OTHER: [(&str, &[&str]); 17] = [
    ("name", &["full name", "display name", "fn", "الاسم الكامل", "اسم", "اسم الشخص", "اسم نقطة الاتصال"]),
    ("given", &["first name", "given name", "الاسم الأول"]),
    ("family", &["last name", "surname", "family name", "اسم العائلة", "اللقب العائلي"]),
    ("honorific", &["title prefix", "prefix", "salutation", "اللقب", "صيغة المخاطبة"]),
    ("position", &["job title", "title", "organization title", "المنصب", "الوظيفة", "المسمى الوظيفي"]),
    (
        "organisation",
        &[
            "organization",
            "company",
            "organization name",
            "employer",
            "الجهة",
            "المنظمة",
            "المؤسسة",
            "جهة العمل",
        ],
    ),
    (
        "email",
        &[
            "email",
            "email address",
            "e mail",
            "e mail address",
            "e mail 1 value",
            "mail",
            "البريد",
            "الايميل",
            "بريد إلكتروني",
        ],
    ),
    (
        "telephone",
        &[
            "phone",
            "tel",
            "mobile",
            "mobile phone",
            "business phone",
            "phone number",
            "phone 1 value",
            "telephone number",
            "رقم الهاتف",
            "التليفون",
            "المحمول",
            "الجوال",
            "هاتف",
        ],
    ),
    ("note", &["notes", "remarks", "comment", "ملاحظة", "ملاحظات", "الملاحظات"]),
    ("state", &["country", "member state", "nationality", "البلد", "الدولة العضو", "دولة"]),
    ("subject", &["topic", "field", "role", "الموضوع", "المجال"]),
    ("ministry", &["ministry or body", "department", "الوزارة أو الجهة", "وزارة", "الإدارة"]),
    ("body", &["institution"]),
    ("channel", &["correspondence", "المراسلة"]),
    ("from", &["start", "starts", "since", "start date", "تاريخ البدء", "البدء", "منذ"]),
    ("to", &["end", "ends", "until", "end date", "تاريخ الانتهاء", "الانتهاء", "حتى"]),
    ("id", &["uid", "identifier", "المعرف"]),
];

/// The heading of a column in a language.
pub fn header(column: &str, language: Language) -> String {
    let key = format!("contact-column-{}", column.replace('_', "-"));
    plain(&format(language, &key, &[]).unwrap_or_else(|| column.to_owned()))
}

/// What the headings of a table mean, each a column or nothing. No column is meant twice: a heading that repeats
/// another means nothing until an officer says so. Where one heading in Arabic and one in English mean the same, such
/// as «الاسم» and “Name”, each holds its own language.
pub fn meanings(headings: &[String]) -> Vec<Option<&'static str>> {
    let mut meant: Vec<_> = headings.iter().map(|heading| recognised(heading)).collect();
    for (either, ar, en) in PAIRS {
        let first = |arabic: bool| {
            let mut all = headings.iter().zip(&meant);
            all.position(|(heading, column)| *column == Some(either) && is_arabic(heading) == arabic)
        };
        let (Some(in_arabic), Some(in_english)) = (first(true), first(false)) else { continue };
        // A table that names the language of a column has said what the other one is beside it.
        if meant.iter().flatten().any(|column| *column == ar || *column == en) {
            continue;
        }
        let own = |at| [(in_arabic, ar), (in_english, en)].into_iter().find(|(first, _)| *first == at);
        for (at, column) in meant.iter_mut().enumerate().filter(|(_, column)| **column == Some(either)) {
            *column = own(at).map(|(_, own)| own);
        }
    }
    let mut seen = HashSet::new();
    meant.into_iter().map(|column| column.filter(|column| seen.insert(*column))).collect()
}

/// The column that a heading means; nothing when it means none.
fn recognised(heading: &str) -> Option<&'static str> {
    static KNOWN: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
        let mut known = HashMap::new();
        for column in COLUMNS {
            known.insert(key(column), column);
            for language in [Language::Arabic, Language::English] {
                known.insert(key(&header(column, language)), column);
            }
        }
        for (column, headings) in OTHER {
            for heading in headings {
                known.entry(key(heading)).or_insert(column);
            }
        }
        known
    });
    KNOWN.get(&key(heading)).copied()
}

/// A heading without what differs from file to file: spelling, dashes, lines below, blanks.
fn key(heading: &str) -> String {
    let spaced: String =
        heading.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    fold(&spaced).text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_both_languages_and_in_any_spelling() {
        let pairs = [
            ("E-mail Address", "email"),
            ("البريد الالكتروني", "email"),
            ("JOB TITLE", "position"),
            ("First Name", "given"),
            ("الإسم", "name"),
            ("الدوله", "state"),
            ("name_ar", "name_ar"),
            ("Organization Name", "organisation"),
        ];
        for (heading, column) in pairs {
            assert_eq!(recognised(heading), Some(column), "«{heading}»");
        }
        assert_eq!(recognised("Birthday"), None, "what means nothing here is left to the officer");
    }

    fn of(headings: &[&str]) -> Vec<&'static str> {
        let headings: Vec<String> = headings.iter().map(|heading| (*heading).to_owned()).collect();
        meanings(&headings).into_iter().map(Option::unwrap_or_default).collect()
    }

    #[test]
    fn two_headings_that_mean_the_same_in_two_languages_hold_a_language_each() {
        let both = ["الاسم", "Name", "Job title", "المنصب", "الجهة", "Organisation", "اللقب", "Salutation"];
        assert_eq!(
            of(&both),
            [
                "name_ar",
                "name_en",
                "position_en",
                "position_ar",
                "organisation_ar",
                "organisation_en",
                "honorific_ar",
                "honorific_en"
            ]
        );
        assert_eq!(
            of(&["Notes", "ملاحظات", "Ministry", "الوزارة"]),
            ["note_en", "note_ar", "ministry_en", "ministry_ar"]
        );
    }

    #[test]
    fn a_heading_alone_holds_either_language_and_one_that_repeats_another_means_nothing() {
        assert_eq!(of(&["الاسم", "Email"]), ["name", "email"], "the letters of each cell tell its language");
        assert_eq!(of(&["Name", "Full name", "Email"]), ["name", "", "email"]);
        assert_eq!(of(&["Name", "الاسم", "Full name"]), ["name_en", "name_ar", ""]);
        assert_eq!(of(&["الهاتف", "Phone"]), ["telephone", ""], "a number has no language");
        assert_eq!(
            of(&["الاسم", "Name", "Name in English"]),
            ["name", "", "name_en"],
            "a column that names its language keeps it"
        );
    }

    #[test]
    fn every_heading_of_an_export_is_known_again_as_its_own_column() {
        for column in COLUMNS {
            for language in [Language::Arabic, Language::English] {
                assert_eq!(recognised(&header(column, language)), Some(column), "{column} in {language:?}");
            }
        }
    }
}
