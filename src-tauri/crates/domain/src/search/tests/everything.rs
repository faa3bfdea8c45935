//! One index over everything: names of others in titles, dates in words, misspelt words, the text inside files.

use std::collections::BTreeMap;

use super::{hits, ids, seventh};
use crate::document::{self, DocumentCreateRequest, DocumentPatch};
use crate::meeting::MeetingPatch;
use crate::register::{self, EntryCreateRequest, EntryRequest, FieldValue, PartCreateRequest, Values};
use crate::search::{SearchRequest, count};
use crate::testing::{Store, open_at, some};

pub(super) fn values(fields: &[(&str, &str)]) -> Values {
    let value = |text: &str| FieldValue::Text(text.to_owned());
    fields.iter().map(|(field, text)| ((*field).to_owned(), value(text))).collect::<BTreeMap<_, _>>()
}

pub(super) fn entry(store: &Store, kind: &str, fields: &[(&str, &str)]) -> String {
    let request = EntryCreateRequest { kind: kind.to_owned(), values: values(fields) };
    register::create(&store.journal, &request).expect("an entry").id
}

/// A document without a file, before the item.
pub(super) fn paper(store: &Store, meeting: &str, item: &str, title_ar: &str) -> String {
    let request = DocumentCreateRequest {
        meeting: meeting.to_owned(),
        item: item.to_owned(),
        values: DocumentPatch { title_ar: some(title_ar), ..DocumentPatch::default() },
    };
    document::create(&store.journal, &request).expect("a document").id
}

#[test]
fn a_focal_point_is_found_by_its_state_and_by_the_name_of_the_person() {
    let store = Store::new();
    let person = entry(&store, "person", &[("name_ar", "سامي الكيلاني"), ("name_en", "Sami Kilani")]);
    let point = entry(&store, "focal_point", &[("state", "state:JO"), ("person", &person)]);
    let other = entry(&store, "focal_point", &[("state", "state:LB"), ("person", &person)]);
    for text in ["focal point of Jordan", "نقطة اتصال الأردن", "Kilani Jordan", "الكيلاني الأردن "]
    {
        let found = ids(&store, text);
        assert!(found.contains(&point), "«{text}» finds the focal point: {found:?}");
        assert!(!found.contains(&other), "«{text}» does not find that of another state");
    }
    let found = ids(&store, "سامي");
    assert!(
        found.contains(&point) && found.contains(&person),
        "the name alone finds the person and both offices"
    );
}

#[test]
fn an_edition_is_found_by_the_acronym_of_its_series_and_its_year() {
    let store = Store::new();
    let series =
        [("name_ar", "منتدى القرى الصغيرة"), ("name_en", "Small Villages Forum"), ("acronym", "SVF")];
    let series = entry(&store, "series", &series);
    let edition = entry(&store, "edition", &[("series", &series), ("starts", "2023-12")]);
    let earlier = entry(&store, "edition", &[("series", &series), ("starts", "2019-12")]);
    for text in ["SVF 2023", "Villages Forum 2023", "منتدى القرى ٢٠٢٣", "SVF December 2023"] {
        let found = ids(&store, text);
        assert!(
            found.contains(&edition) && !found.contains(&earlier),
            "«{text}» finds that edition: {found:?}"
        );
    }
    let found = ids(&store, "svf");
    assert!(found.contains(&edition) && found.contains(&earlier), "the acronym alone finds every edition");
}

#[test]
fn a_part_of_an_entry_is_found_and_says_where_it_stands() {
    let store = Store::new();
    let request = PartCreateRequest {
        id: "organisation:EUAA".to_owned(),
        kind: "recommendation".to_owned(),
        values: values(&[
            ("title_ar", "توسيع الرعاية المجتمعية"),
            ("title_en", "Widen community sponsorship"),
        ]),
    };
    let part = register::create_part(&store.journal, &request).expect("a part").id;
    let hit = hits(&store, "توسيع الرعاية").into_iter().find(|hit| hit.item.as_ref() == Some(&part));
    let hit = hit.expect("the recommendation is found");
    assert_eq!((hit.kind.as_str(), hit.within.as_str()), ("recommendation", "organisation"), "as what it is");
    assert!(!hit.context_en.is_empty(), "and in which body it stands");
}

#[test]
fn a_date_is_found_by_its_words_in_every_family_of_months() {
    let store = Store::new();
    let dated = store.meeting(MeetingPatch { starts: some("2023-12-13"), ..MeetingPatch::default() });
    let meeting = seventh(&store);
    let item = store.titled(&meeting, None, "نتائج اجتماع كانون الأول/ديسمبر 2023");
    for text in ["ديسمبر 2023", "كانون الأول 2023", "دجنبر ٢٠٢٣", "December 2023", "12/2023 "]
    {
        assert!(ids(&store, text).contains(&dated), "«{text}» finds the meeting of that month");
    }
    for text in ["ديسمبر 2023", "كانون الأول 2023", "December 2023"] {
        assert!(ids(&store, text).contains(&item), "«{text}» finds the item that names the month");
    }
    assert!(!ids(&store, "كانون الثاني 2023").contains(&dated), "January is another month");
}

#[test]
fn a_misspelt_word_finds_the_nearest_one_only_when_nothing_is_found_as_typed() {
    let store = Store::new();
    let meeting = seventh(&store);
    let item = store.titled(&meeting, None, "بيان وفد الجمهورية بشأن الاستعراض");
    let english = store.titled(&meeting, None, "Statement on resettlement");
    for (typed, wanted) in
        [("الاستعراد", &item), ("استعرض وفد", &item), ("resetlement", &english), ("ressettlemnet", &english)]
    {
        assert!(ids(&store, typed).contains(wanted), "«{typed}» finds the nearest word");
        let request = SearchRequest { text: typed.to_owned(), ..SearchRequest::default() };
        assert!(
            count(&store.journal, &request).expect("a count").read_as.is_some(),
            "and says how it was read"
        );
    }
    let exact = SearchRequest { text: "الاستعراض".to_owned(), ..SearchRequest::default() };
    assert_eq!(
        count(&store.journal, &exact).expect("a count").read_as,
        None,
        "nothing is corrected without need"
    );
    for nothing in ["٩٩٨٨٧٧٦٦", "قسطنطينوبوليس", "zzzzzzzz"] {
        assert!(ids(&store, nothing).is_empty(), "«{nothing}» is near to nothing");
    }
}

#[test]
fn the_words_inside_a_file_find_its_document_and_outlive_a_rebuild() {
    let store = Store::new();
    let meeting = seventh(&store);
    let item = store.titled(&meeting, None, "البيانات");
    let document = paper(&store, &meeting, &item, "كلمة الوفد");
    let attached =
        document::attach(&store.journal, &meeting, &document, "كلمة.docx", b"bytes").expect("a file");
    assert_eq!(document::unread(&store.journal, 10).expect("a list").len(), 1, "it waits to be read");
    let text = "السيد الرئيس،\nنؤكد أهمية المآوي العابرة للحدود في الصحراء.\n";
    store.journal.put_reading(&attached.file_hash, text).expect("the text is kept");
    assert!(document::unread(&store.journal, 10).expect("a list").is_empty(), "and waits no more");
    let hit = hits(&store, "الماوي العابره").into_iter().next().expect("the text is found");
    assert_eq!(hit.item.as_ref(), Some(&document), "it leads to the document");
    assert!(
        hit.excerpt.contains("المآوي") && !hit.marks_excerpt.is_empty(),
        "with an excerpt: {}",
        hit.excerpt
    );
    assert!(ids(&store, "كلمة الصحراء").contains(&document), "title and text are one");
    let again = paper(&store, &meeting, &item, "نسخة");
    document::attach(&store.journal, &meeting, &again, "نسخة.docx", b"bytes").expect("the same file");
    assert!(ids(&store, "الصحراء").contains(&again), "what was read serves every document with the file");
    assert_eq!(
        store.journal.check().expect("a check").faults,
        Vec::<String>::new(),
        "a rebuild gives the same"
    );
}

#[test]
fn what_was_read_is_kept_through_a_rebuild() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = open_at(folder.path(), "موظف");
    journal.put_reading(&"ab".repeat(32), "نص").expect("a text");
    drop(journal);
    let rows = rusqlite::Connection::open(folder.path().join("store.sqlite")).expect("the file");
    rows.execute("DELETE FROM local WHERE key = 'derived'", []).expect("the rows are of another version");
    drop(rows);
    let journal = open_at(folder.path(), "موظف");
    let kept: Result<u32, tashawur_journal::Error> =
        journal.rows(|rows| Ok(rows.query_row("SELECT count(*) FROM reading", [], |row| row.get(0))?));
    assert_eq!(kept.expect("a count"), 1, "nobody need read the file again");
}

#[test]
fn a_predecessor_is_another_name_of_its_successor_002_11() {
    let store = Store::new();
    let old = entry(&store, "organisation", &[("name_en", "Office of Old Roads"), ("acronym", "OOR")]);
    let new = entry(&store, "organisation", &[("name_en", "Agency of Roads"), ("predecessor", &old)]);
    let found = ids(&store, "OOR");
    assert!(found.contains(&old) && found.contains(&new), "the old acronym finds both: {found:?}");
}

#[test]
fn the_word_of_an_owner_finds_the_term_and_what_it_stands_for_000_14() {
    let store = Store::new();
    let body = entry(&store, "instrument", &[("name_ar", "ميثاق الواحات"), ("name_en", "Compact on Oases")]);
    let term = entry(&store, "term", &[("name_ar", "ميثاق الواحات الدولي"), ("names", &body)]);
    let usage = PartCreateRequest {
        id: term.clone(),
        kind: "usage".to_owned(),
        values: values(&[("name_ar", "اتفاق الواحات")]),
    };
    register::create_part(&store.journal, &usage).expect("a usage");
    let meeting = seventh(&store);
    let item = store.titled(&meeting, None, "متابعة ميثاق الواحات في المنطقة");
    let found = ids(&store, "متابعة اتفاق الواحات");
    assert!(found.contains(&item), "the owner's word, among others, finds the other name: {found:?}");
    let found = ids(&store, "اتفاق الواحات");
    assert!(
        found.contains(&body) && found.contains(&term),
        "and alone the term and the instrument: {found:?}"
    );
    register::delete(&store.journal, &EntryRequest { id: term }.id).expect("the term goes");
    assert!(!ids(&store, "اتفاق الواحات").contains(&item), "a deleted term is no other word for anything");
}
