mod everything;
mod filters;

use crate::agenda::ItemPatch;
use crate::meeting::{MeetingKind, MeetingPatch};
use crate::search::{Hit, SearchRequest, find};
use crate::testing::{Store, some};

fn hits(store: &Store, text: &str) -> Vec<Hit> {
    find(&store.journal, &SearchRequest { text: text.to_owned(), ..SearchRequest::default() })
        .expect("a search")
}

fn ids(store: &Store, text: &str) -> Vec<String> {
    hits(store, text).into_iter().map(|hit| hit.item.unwrap_or(hit.id)).collect()
}

fn seventh(store: &Store) -> String {
    store.meeting(MeetingPatch {
        kind: Some(MeetingKind::OrdinaryAnnual),
        ordinal: Some(7),
        process: some("process:ARCP"),
        ..MeetingPatch::default()
    })
}

#[test]
fn every_spelling_of_a_title_finds_it() {
    let store = Store::new();
    let meeting = seventh(&store);
    let spellings = [
        ("إقرار التوصيات الختامية بشأن الهجرة", "اقرار"),
        ("أعمال الأمانة الفنية الآتية", "الامانه"),
        ("مؤازرة شؤون اللاجئين", "شئون"),
        ("مسؤولية المستضيفين الكبرى", "الكبري"),
        ("مُؤْتَمَرُ التعهّدات", "مؤتمر"),
        ("جـــامعة الدول", "جامعة"),
        ("والمندوبيات الدائمة للبلدان", "بلدان"),
        ("خطة عام ٢٠٢٥", "2025"),
        ("ﻻﺋﺤﺔ الاجتماع", "لائحة"),
        ("وبالمجلس المنعقد", "المجلس"),
        ("Résolution finale", "resolution"),
    ];
    for (title, typed) in spellings {
        let item = store.titled(&meeting, None, title);
        assert!(ids(&store, typed).contains(&item), "«{typed}» finds «{title}»");
    }
}

#[test]
fn easo_finds_the_agency_that_succeeded_it_002_11() {
    let store = Store::new();
    assert_eq!(ids(&store, "EASO").first().map(String::as_str), Some("organisation:EUAA"));
    let hits = hits(&store, "مكتب دعم اللجوء");
    let first = hits.first().map(|hit| hit.id.as_str());
    assert_eq!(first, Some("organisation:EUAA"), "its former name leads to it");
}

#[test]
fn every_name_of_the_compact_finds_it_and_the_items_that_use_another_000_14() {
    let store = Store::new();
    let meeting = seventh(&store);
    let item = store.titled(&meeting, None, "المستجدات بشأن الاتفاق العالمي للاجئين");
    let names =
        ["الميثاق العالمي بشأن اللاجئين", "الاتفاق العالمي بشأن اللاجئين", "الاتفاق العالمي للاجئين", "GCR"];
    for name in names {
        let found = ids(&store, name);
        assert!(found.contains(&"instrument:GCR".to_owned()), "«{name}» finds the compact");
        assert!(found.contains(&item), "«{name}» finds the item that names it otherwise");
    }
    assert!(
        ids(&store, "الميثاق العالمي للهجرة").contains(&"instrument:GCM".to_owned()),
        "and the other compact"
    );
}

#[test]
fn a_meeting_is_found_by_its_generated_title() {
    let store = Store::new();
    let meeting = seventh(&store);
    let queries = [
        "الاجتماع السابع لعملية التشاور العربية الإقليمية",
        "السابع لعملية التشاور",
        "Seventh meeting of the Arab Regional Consultative Process",
        "عملية التشاور السابع",
        "السابع",
    ];
    for text in queries {
        let found = hits(&store, text);
        let first = found.first().expect("a hit");
        assert_eq!((&first.id, &first.item), (&meeting, &None), "«{text}» finds the meeting first");
        assert!(
            first.title_ar.contains("عملية التشاور") || first.title_ar.contains("لعملية"),
            "with its whole title"
        );
    }
    assert!(!ids(&store, "الثامن لعملية التشاور").contains(&meeting), "the eighth is another one");
}

#[test]
fn an_item_says_in_which_meeting_it_stands_and_what_matched() {
    let store = Store::new();
    let meeting = seventh(&store);
    let values = ItemPatch {
        title_ar: some("ما يستجد من أعمال"),
        note_ar: some("تُعرض هنا مقترحات الوفود المتأخرة"),
        ..ItemPatch::default()
    };
    let item = store.item(&meeting, None, values);
    let found =
        hits(&store, "يستجد").into_iter().find(|hit| hit.item.as_ref() == Some(&item)).expect("by title");
    assert!(found.context_ar.contains("السابع"), "the meeting is its context: {}", found.context_ar);
    assert_eq!(found.marks_ar, [(3, 8)], "the word is marked in the original");
    let found =
        hits(&store, "المتاخره").into_iter().find(|hit| hit.item.as_ref() == Some(&item)).expect("by note");
    assert!(found.excerpt.contains("المتأخرة") && found.marks_ar.is_empty(), "an excerpt shows what matched");
}

#[test]
fn the_beginning_of_a_word_is_enough_and_nothing_typed_finds_nothing() {
    let store = Store::new();
    let meeting = seventh(&store);
    let item = store.titled(&meeting, None, "Preparation of the forum");
    assert!(ids(&store, "prepa").contains(&item), "as it is being typed");
    for nothing in ["", "   ", "\u{202E}", "ـــ", "()\"*"] {
        assert!(hits(&store, nothing).is_empty(), "«{nothing}» finds nothing");
    }
}

#[test]
fn hostile_texts_are_only_words() {
    let store = Store::new();
    let long = "ب".repeat(100_000);
    for text in [
        "\"",
        "a\" OR \"b",
        "NEAR(a b)",
        "folded_title:x",
        "*",
        "a*b",
        "-x",
        "'; DROP TABLE entry;",
        "\0",
        &long,
    ] {
        let _ = hits(&store, text); // an error would fail here
    }
    assert!(!hits(&store, "الأردن").is_empty(), "and nothing was harmed");
}

#[test]
fn a_check_finds_an_index_that_is_not_what_its_rows_say() {
    let store = Store::new();
    let meeting = seventh(&store);
    store.titled(&meeting, None, "متابعة تنفيذ خطة العمل");
    assert_eq!(store.journal.check().expect("a check").faults, Vec::<String>::new());
    let other = rusqlite::Connection::open(store.journal.folder().join("store.sqlite")).expect("the file");
    other
        .execute(
            "INSERT INTO search (search, rowid, folded_title, folded_body)
             SELECT 'delete', id, folded_title, folded_body FROM search_row WHERE doc = ?1 AND item <> ''",
            [&meeting],
        )
        .expect("the words of one row leave the index");
    let faults = store.journal.check().expect("a check").faults;
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].starts_with("the index of the search"), "{faults:?}");
}
