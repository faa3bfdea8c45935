//! What days and documents do in a store.

use super::*;
use crate::agenda::{ItemKind, ItemPatch};
use crate::document::{self, DocumentCreateRequest, DocumentEditRequest, DocumentPatch, DocumentRequest};
use crate::error::Error;
use crate::meeting::MeetingPatch;
use crate::testing::{Store, some};

fn day(store: &Store, meeting: &str, values: DayPatch) -> Result<String, Error> {
    create(&store.journal, &DayCreateRequest { meeting: meeting.to_owned(), values })
        .map(|created| created.id)
}

fn message(refused: Result<impl Sized, Error>) -> &'static str {
    match refused {
        Err(Error::Invalid { message, .. }) => message,
        Err(Error::NotFound { kind }) => kind,
        _ => "no refusal",
    }
}

#[test]
fn the_officials_meeting_of_december_2021_shows_three_days_000_4() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch {
        starts: some("2021-12-14"),
        ends: some("2021-12-15"),
        ..MeetingPatch::default()
    });
    let first = day(&store, &meeting, DayPatch::default()).unwrap();
    day(&store, &meeting, DayPatch::default()).unwrap();
    let side = DayPatch { kind: Some(DayKind::SideEvents), date: some("2021-12-13"), ..DayPatch::default() };
    let side = day(&store, &meeting, side).unwrap();
    let event = ItemPatch {
        kind: Some(ItemKind::SideEvent),
        title_ar: some("فعالية جانبية"),
        duration: Some(60),
        ..ItemPatch::default()
    };
    store.item(&meeting, None, event);
    store.item(
        &meeting,
        None,
        ItemPatch { title_ar: some("بند"), duration: Some(30), ..ItemPatch::default() },
    );
    let view = store.agenda(&meeting);
    let headings: Vec<&str> = view.days.iter().map(|day| day.heading_ar.as_str()).collect();
    assert_eq!(
        headings,
        [
            "الاثنين 13 ديسمبر 2021 (فعاليات جانبية)",
            "اليوم الأول: الثلاثاء 14 ديسمبر 2021",
            "اليوم الثاني: الأربعاء 15 ديسمبر 2021",
        ]
    );
    assert_eq!(view.days.iter().filter(|day| day.number.is_some()).count(), 2, "two main days");
    assert!(view.days.iter().all(|day| !day.outside && !day.day_off));
    assert_eq!(view.items[0].day.as_deref(), Some(side.as_str()), "side events belong to their day");
    assert_eq!(view.items[1].day.as_deref(), Some(first.as_str()));
    assert_eq!(view.items[1].number_ar, "البند الأول", "a side event takes no number");
}

#[test]
fn a_day_warns_of_the_week_end_and_of_a_date_outside_the_meeting() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch { starts: some("2021-12-14"), ..MeetingPatch::default() });
    day(&store, &meeting, DayPatch { date: some("2021-12-17"), ..DayPatch::default() }).unwrap();
    let view = store.agenda(&meeting);
    assert!(view.days[0].day_off, "17 December 2021 is a Friday");
    assert!(view.days[0].outside);
}

#[test]
fn wrong_days_are_refused_and_deleted_ones_come_back() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    let refused = |values| message(day(&store, &meeting, values));
    assert_eq!(refused(DayPatch { date: some("2021-12"), ..DayPatch::default() }), "error-invalid-day");
    assert_eq!(
        refused(DayPatch { start: some("12:00"), end: some("11:00"), ..DayPatch::default() }),
        "error-invalid-day-end-before-start"
    );
    let first = day(&store, &meeting, DayPatch { date: some("2021-12-14"), ..DayPatch::default() }).unwrap();
    assert_eq!(
        refused(DayPatch { date: some("2021-12-14"), ..DayPatch::default() }),
        "error-invalid-day-twice"
    );
    let item = store.item(&meeting, None, ItemPatch { day: Some(first.clone()), ..ItemPatch::default() });
    let request = DayRequest { meeting: meeting.clone(), day: first.clone() };
    delete(&store.journal, &request).unwrap();
    let view = store.agenda(&meeting);
    assert!(view.days.is_empty() && view.items[0].day_set.is_none(), "{:?}", view.items[0].id == item);
    assert_eq!(view.deleted_items, 1);
    restore(&store.journal, &request).unwrap();
    assert_eq!(store.agenda(&meeting).items[0].day_set, Some(first.clone()), "its items return to it");
    let changed = DayEditRequest {
        meeting: meeting.clone(),
        day: first,
        values: DayPatch { date: some(""), start: some("9:00"), ..DayPatch::default() },
    };
    edit(&store.journal, &changed).unwrap();
    let view = store.agenda(&meeting);
    assert_eq!((view.days[0].date.as_deref(), view.days[0].start.as_str()), (None, "09:00"));
}

#[test]
fn a_document_keeps_its_file_by_hash_and_comes_back_with_it() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    let item = store.titled(&meeting, None, "بند");
    let values = DocumentPatch { title_ar: some("مذكرة شارحة"), ..DocumentPatch::default() };
    let request = DocumentCreateRequest { meeting: meeting.clone(), item, values };
    let id = document::create(&store.journal, &request).unwrap().id;
    assert_eq!(message(document::file(&store.journal, &meeting, &id)), "attachment");
    let view = document::attach(&store.journal, &meeting, &id, "C:\\x\\مذكرة.pdf", b"%PDF-1.7 ...").unwrap();
    assert_eq!((view.file_name.as_str(), view.file_size), ("مذكرة.pdf", 12));
    assert_eq!(
        message(document::attach(&store.journal, &meeting, &id, "a.pdf", b"")),
        "error-attachment-empty"
    );
    let symbol = DocumentPatch { symbol: some("ARCP/7/2021/2"), ..DocumentPatch::default() };
    let change = DocumentEditRequest { meeting: meeting.clone(), document: id.clone(), values: symbol };
    document::edit(&store.journal, &change).unwrap();
    let gone = DocumentRequest { meeting: meeting.clone(), document: id.clone() };
    document::delete(&store.journal, &gone).unwrap();
    assert!(store.agenda(&meeting).items[0].documents.is_empty());
    document::restore(&store.journal, &gone).unwrap();
    assert_eq!(store.agenda(&meeting).items[0].documents[0].symbol, "ARCP/7/2021/2");
    let (name, bytes) = document::file(&store.journal, &meeting, &id).unwrap();
    assert_eq!((name.as_str(), bytes.as_slice()), ("مذكرة.pdf", b"%PDF-1.7 ...".as_slice()));
}
