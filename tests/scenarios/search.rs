//! Search: every usual spelling of a word finds it, in both languages, and the marks fit the text as it is.

use serde_json::{Value, json};
use tashawur_tests::Office;

fn find(office: &Office, text: &str) -> Vec<Value> {
    office.ask("search.find", json!({ "text": text })).as_array().unwrap().clone()
}

/// The stretches of a title that are marked, cut out as the window cuts them.
fn marked(hit: &Value, language: &str) -> Vec<String> {
    let title = hit[format!("title_{language}")].as_str().unwrap();
    let units: Vec<u16> = title.encode_utf16().collect();
    let marks = hit[format!("marks_{language}")].as_array().unwrap().iter();
    let place = |mark: &Value, side: usize| usize::try_from(mark[side].as_u64().unwrap()).unwrap();
    marks.map(|mark| String::from_utf16(&units[place(mark, 0)..place(mark, 1)]).unwrap()).collect()
}

fn office_with(titles: &[(&str, &str)]) -> (Office, String) {
    let office = Office::of("Officer");
    let meeting = office.meeting(json!({ "ordinal": 7 }));
    for (ar, en) in titles {
        office.item(&meeting, None, json!({ "title_ar": ar, "title_en": en }));
    }
    (office, meeting)
}

#[test]
fn every_spelling_finds_every_other_one() {
    let classes: [(&str, &[&str]); 8] = [
        ("hamza in all its seats", &["مسؤولون", "مسئولون", "مسوولون"]),
        ("ة and ه", &["مخاطبة", "مخاطبه"]),
        ("ى and ي", &["منتدى", "منتدي"]),
        ("tashkeel", &["تَوْطِين", "توطين"]),
        ("tatweel", &["اســــتعراض", "استعراض"]),
        ("the article and attached prefixes", &["الميزانية", "ميزانية", "وبالميزانية", "للميزانية"]),
        ("digits", &["قرار 7833", "قرار ٧٨٣٣"]),
        ("presentation forms", &["ﺍﻟﻼﺟﺌﻴﻦ", "اللاجئين"]),
    ];
    let titles: Vec<(&str, &str)> =
        classes.iter().flat_map(|(_, spellings)| spellings.iter().map(|spelling| (*spelling, ""))).collect();
    let (office, _) = office_with(&titles);
    for (class, spellings) in classes {
        for typed in spellings {
            let hits = find(&office, typed);
            for stored in spellings {
                let hit = hits.iter().find(|hit| hit["title_ar"] == *stored);
                let hit = hit.unwrap_or_else(|| panic!("{class}: «{typed}» finds «{stored}»: {hits:?}"));
                assert!(!marked(hit, "ar").is_empty(), "{class}: «{typed}» is marked in «{stored}»");
            }
        }
    }
}

#[test]
fn both_languages_are_found_in_any_case() {
    let (office, meeting) = office_with(&[("نتيجة الاستبيان", "Result of the Questionnaire in Genève")]);
    for typed in ["questionnaire", "QUESTIONNAIRE", "quest", "geneve", "الاستبيان", "استب"] {
        let hits = find(&office, typed);
        let hit = hits.iter().find(|hit| hit["kind"] == "agenda_item");
        let hit = hit.unwrap_or_else(|| panic!("«{typed}» finds the item"));
        assert_eq!(hit["id"], meeting, "a hit leads to its meeting");
        assert_ne!(hit["context_ar"], "", "and says where it stands");
    }
}

#[test]
fn marks_fit_the_text_as_it_was_written() {
    let title = "👩‍👩‍👧 عُقِدَ المُؤْتَمَرُ بِالقَاهِرَةِ (EUAA)";
    let (office, _) = office_with(&[(title, "The Conference, 2021")]);
    let first = |text: &str| {
        let mut hits = find(&office, text).into_iter();
        hits.find(|hit| hit["title_ar"] == title).unwrap_or_else(|| panic!("«{text}» finds the item"))
    };
    assert_eq!(marked(&first("المؤتمر"), "ar"), ["المُؤْتَمَرُ"], "with its vowel signs");
    assert_eq!(marked(&first("القاهره"), "ar"), ["بِالقَاهِرَةِ"], "with its prefix");
    assert_eq!(marked(&first("euaa"), "ar"), ["EUAA"]);
    assert_eq!(marked(&first("2021 conf"), "en"), ["Conference", "2021"], "the last word may be unfinished");
}

/// Row 002-11.
#[test]
fn easo_finds_its_successor_euaa() {
    let office = Office::of("Officer");
    for typed in ["EASO", "easo", "European Asylum Support Office", "مكتب دعم اللجوء الأوروبي"]
    {
        assert_eq!(find(&office, typed)[0]["id"], "organisation:EUAA", "«{typed}» finds EUAA first");
    }
}

/// Row 002-16: an acronym means its body before everything that speaks of it.
#[test]
fn an_acronym_finds_its_body_first() {
    let office = Office::with_the_sample();
    for acronym in ["UNHCR", "IOM", "GFMD", "IMRF", "imrf"] {
        let id = format!("organisation:{}", acronym.to_uppercase());
        assert_eq!(find(&office, acronym)[0]["id"], id, "«{acronym}»");
    }
}

/// Row 000-14.
#[test]
fn either_name_of_the_compact_finds_it_and_what_speaks_of_it() {
    let (office, _) = office_with(&[("المستجدات بشأن الاتفاق العالمي للاجئين", "Developments")]);
    for typed in
        ["الميثاق العالمي بشأن اللاجئين", "الاتفاق العالمي بشأن اللاجئين", "الاتفاق العالمي للاجئين", "GCR"]
    {
        let hits = find(&office, typed);
        assert!(hits.iter().any(|hit| hit["id"] == "instrument:GCR"), "«{typed}» finds the compact");
        let item = hits.iter().any(|hit| hit["kind"] == "agenda_item");
        assert!(item, "«{typed}» finds the item that uses another of its names");
    }
}

#[test]
fn what_looks_like_a_query_language_is_only_text() {
    let (office, _) = office_with(&[("بند الهجرة", "The migration item")]);
    let strange = [
        "\"",
        "\"\"\"",
        "*",
        "migration*",
        "NEAR(migration item)",
        "-migration",
        "migration OR",
        "AND",
        "NOT item",
        "title_ar:migration",
        "{folded_title} : x",
        "(",
        "^migration",
        "%_%",
        "'; DROP TABLE search; --",
        "\0",
        "migration NEAR/2 item",
        "+",
        "\u{202E}",
    ];
    for typed in strange {
        let answer = office.attempt("search.find", json!({ "text": typed }));
        assert!(answer.is_ok(), "«{typed}» is searched as text: {answer:?}");
    }
    let found = |typed: &str| find(&office, typed).iter().any(|hit| hit["title_en"] == "The migration item");
    for typed in ["\"migration\"", "migration*", "-migration", "(migration", "^migration"] {
        assert!(found(typed), "«{typed}» finds the word in it");
    }
    assert_eq!(find(&office, ""), Vec::<Value>::new());
    assert_eq!(find(&office, "   "), Vec::<Value>::new());
    assert_eq!(
        find(&office, &"هجرة ".repeat(10_000)).len().min(1),
        1,
        "a very long text is searched by its start"
    );
}

#[test]
fn what_is_deleted_is_not_found_until_it_is_brought_back() {
    let (office, meeting) = office_with(&[("قسطنطينية", "Byzantium")]);
    let item = office.column(&meeting, "id")[0].clone();
    let found = || !find(&office, "قسطنطينية").is_empty();
    assert!(found());
    let request = json!({ "meeting": meeting, "item": item });
    office.ask("agenda_item.delete", request.clone());
    assert!(!found(), "a deleted item is not found");
    office.ask("agenda_item.restore", request);
    assert!(found(), "it is found again when it is back");
    office.ask("meeting.delete", json!({ "id": meeting }));
    assert!(!found(), "nor is an item of a deleted meeting");
    office.ask("meeting.restore", json!({ "id": meeting }));
    assert!(found());
    let parent = office.item(&meeting, None, json!({ "title_ar": "أب" }));
    office.item(&meeting, Some(&parent), json!({ "title_ar": "طليطلة" }));
    office.ask("agenda_item.delete", json!({ "meeting": meeting, "item": parent }));
    assert!(find(&office, "طليطلة").is_empty(), "nor is what lies under a deleted item");
}

#[test]
fn edits_are_found_at_once_and_old_words_no_more() {
    let (office, meeting) = office_with(&[("قرطبة", "Cordoba")]);
    let item = office.column(&meeting, "id")[0].as_str().unwrap().to_owned();
    office.edit(&meeting, &item, json!({ "title_ar": "غرناطة", "note_ar": "عن قصر الحمراء" }));
    assert!(find(&office, "قرطبة").is_empty());
    assert_eq!(find(&office, "غرناطه")[0]["item"], item);
    let note = find(&office, "الحمراء");
    let excerpt = note[0]["excerpt"].as_str().unwrap();
    assert!(excerpt.contains("قصر الحمراء"), "a hit in a note shows the note: {excerpt}");
    office.ask("desk.undo", json!({}));
    assert_eq!(find(&office, "قرطبة")[0]["item"], item, "undo is found, too");
}

#[test]
fn meetings_are_found_by_their_generated_titles() {
    let office = Office::of("Officer");
    let seventh = office.meeting(json!({ "ordinal": 7 }));
    office.meeting(json!({ "ordinal": 8 }));
    for typed in ["الاجتماع السابع", "seventh meeting", "الاجتماع السابع لعملية التشاور"]
    {
        assert_eq!(find(&office, typed)[0]["id"], seventh, "«{typed}» finds the seventh first");
    }
}
