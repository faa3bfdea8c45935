//! The papers of meetings in a store.

use tashawur_arabic::Digits;
use tashawur_sheets::{LineKind, Pair, PaperLanguage};

use super::*;
use crate::agenda::{ItemKind, ItemPatch};
use crate::error::Error;
use crate::meeting::{MeetingKind, MeetingMode, MeetingPatch, MeetingStatus};
use crate::party::Party;
use crate::programme::{self, DayCreateRequest, DayKind, DayPatch};
use crate::settings::{self, SettingsPatch};
use crate::testing::{Store, some, today};

fn seventh(store: &Store) -> String {
    store.meeting(MeetingPatch {
        ordinal: Some(9),
        starts: some("2023-05-29"),
        ends: some("2023-05-30"),
        symbol: some("ARCP/9/2023/1"),
        ..MeetingPatch::default()
    })
}

fn day(store: &Store, meeting: &str, values: DayPatch) -> String {
    programme::create(&store.journal, &DayCreateRequest { meeting: meeting.to_owned(), values }).unwrap().id
}

fn sheet(store: &Store, meeting: &str) -> tashawur_sheets::AgendaSheet {
    agenda_sheet(&store.journal, meeting, PaperLanguage::Both, today()).unwrap()
}

#[test]
fn the_paper_carries_letterhead_title_place_and_days_in_the_house_style() {
    let store = Store::new();
    let meeting = seventh(&store);
    let paper = sheet(&store, &meeting);
    let masthead: Vec<&str> = paper.masthead.iter().map(|line| line.ar.as_str()).collect();
    assert_eq!(masthead[0], "جامعة الدول العربية");
    assert_eq!(masthead.len(), 5);
    assert_eq!(paper.paper.ar, "مشروع جدول أعمال");
    assert_eq!(paper.meeting.ar, "الاجتماع التاسع لعملية التشاور العربية الإقليمية حول الهجرة واللجوء");
    assert_eq!(paper.place_and_days.ar, "مقر الأمانة العامة – القاهرة: يومي 29-30 مايو 2023");
    assert!(paper.place_and_days.en.ends_with("29–30 May 2023"), "{}", paper.place_and_days.en);
    assert_eq!((paper.dated, paper.notice), (Pair::default(), Pair::default()), "nothing is invented");
}

#[test]
fn a_preparatory_session_by_video_prints_its_means_and_its_month_001_3() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch {
        kind: Some(MeetingKind::PreparatorySession),
        mode: Some(MeetingMode::Video),
        starts: some("2020-11"),
        illustrative: Some(true),
        ..MeetingPatch::default()
    });
    let months = SettingsPatch {
        months: Some(tashawur_arabic::months::MonthStyle::LeagueDual),
        ..SettingsPatch::default()
    };
    settings::edit(&store.journal, &months).unwrap();
    let paper = sheet(&store, &meeting);
    assert_eq!(paper.place_and_days.ar, "عبر تقنية الاتصال المرئي: نوفمبر/تشرين الثاني 2020", "004-10");
    assert!(paper.notice.ar.contains("توضيحي"), "a reconstruction says so on paper");
}

#[test]
fn an_agenda_is_a_draft_until_the_meeting_took_place_and_a_draft_carries_its_date() {
    let store = Store::new();
    let ahead = store.meeting(MeetingPatch { starts: some("2026-05"), ..MeetingPatch::default() });
    let paper = sheet(&store, &ahead);
    assert_eq!((paper.paper.en.as_str(), paper.dated.ar.as_str()), ("Draft agenda", "15 يناير 2026"));
    let held = MeetingPatch { status_set: Some(MeetingStatus::Held), ..MeetingPatch::default() };
    let record = |illustrative| {
        let values = MeetingPatch { illustrative: Some(illustrative), ..held.clone() };
        sheet(&store, &store.meeting(values)).paper.ar
    };
    assert_eq!(record(false), "جدول أعمال");
    assert_eq!(record(true), "مشروع جدول أعمال", "a reconstruction claims no adoption");
}

#[test]
fn lines_carry_numbers_names_and_times_and_side_events_stand_in_the_programme_only_000_4() {
    let store = Store::new();
    let meeting = seventh(&store);
    day(&store, &meeting, DayPatch { start: some("10:00"), ..DayPatch::default() });
    let side = day(
        &store,
        &meeting,
        DayPatch {
            kind: Some(DayKind::SideEvents),
            date: some("2023-05-28"),
            start: some("14:00"),
            ..DayPatch::default()
        },
    );
    let unhcr = Party { entry: some("organisation:UNHCR"), ..Party::default() };
    store.item(
        &meeting,
        None,
        ItemPatch {
            kind: Some(ItemKind::Opening),
            title_ar: some("الجلسة الافتتاحية"),
            duration: Some(30),
            ..ItemPatch::default()
        },
    );
    store.item(
        &meeting,
        None,
        ItemPatch {
            title_ar: some("دور وكالة (EUAA) في 2023"),
            duration: Some(20),
            presenter: Some(unhcr),
            ..ItemPatch::default()
        },
    );
    store.item(
        &meeting,
        None,
        ItemPatch {
            kind: Some(ItemKind::SideEvent),
            title_ar: some("معرض"),
            day: Some(side),
            duration: Some(60),
            ..ItemPatch::default()
        },
    );
    let paper = sheet(&store, &meeting);
    assert_eq!(
        paper.lines.iter().map(|line| line.kind).collect::<Vec<_>>(),
        [LineKind::Opening, LineKind::Item]
    );
    let item = &paper.lines[1];
    assert_eq!((item.number.ar.as_str(), item.number.en.as_str()), ("البند الأول", "Item 1"));
    assert_eq!(item.title.ar, "دور وكالة (\u{2066}EUAA\u{2069}) في 2023", "002-16: the acronym is isolated");
    assert_eq!(item.time.en, "10:30–10:50");
    assert!(!item.presenter.ar.is_empty());
    let days: Vec<(&str, usize)> =
        paper.programme.iter().map(|day| (day.heading.ar.as_str(), day.slots.len())).collect();
    assert_eq!(days, [("الأحد 28 مايو 2023 (فعاليات جانبية)", 1), ("الاثنين 29 مايو 2023", 2)]);
    assert_eq!(paper.programme[0].slots[0].title.ar, "معرض");
}

#[test]
fn digits_of_the_office_hold_for_the_whole_arabic_side() {
    let store = Store::new();
    let meeting = seventh(&store);
    day(&store, &meeting, DayPatch { start: some("10:00"), ..DayPatch::default() });
    store.item(
        &meeting,
        None,
        ItemPatch {
            title_ar: some("خطة العمل 2022-2023"), duration: Some(30), ..ItemPatch::default()
        },
    );
    let digits = SettingsPatch { digits: Some(Digits::ArabicIndic), ..SettingsPatch::default() };
    settings::edit(&store.journal, &digits).unwrap();
    let paper = sheet(&store, &meeting);
    assert_eq!(paper.place_and_days.ar, "مقر الأمانة العامة – القاهرة: يومي ٢٩-٣٠ مايو ٢٠٢٣");
    assert_eq!(paper.lines[0].title.ar, "خطة العمل ٢٠٢٢-٢٠٢٣");
    assert_eq!(paper.lines[0].time, Pair::new("١٠:٠٠–١٠:٣٠", "10:00–10:30"));
    assert_eq!(paper.symbol, "ARCP/9/2023/1", "a symbol is the same in every language");
}

#[test]
fn a_calendar_needs_days_and_gives_their_hours_in_the_zone_of_the_meeting() {
    let store = Store::new();
    let now = "2026-01-15T08:00:00Z".parse().unwrap();
    let month = store.meeting(MeetingPatch { starts: some("2020-11"), ..MeetingPatch::default() });
    let refused = calendar_sheet(&store.journal, &month, PaperLanguage::Arabic, now);
    assert!(
        matches!(refused, Err(Error::Invalid { message: "error-not-found-no-days", .. })),
        "a month is no day"
    );
    let meeting = seventh(&store);
    day(&store, &meeting, DayPatch { start: some("10:00"), end: some("16:00"), ..DayPatch::default() });
    let calendar = calendar_sheet(&store.journal, &meeting, PaperLanguage::Both, now).unwrap();
    assert_eq!(calendar.days.len(), 2, "29 May with its hours, 30 May as a whole");
    let (start, end) = calendar.days[0].hours.unwrap();
    assert_eq!(start.to_rfc3339(), "2023-05-29T07:00:00+00:00", "Cairo had summer time again in 2023");
    assert_eq!(end.to_rfc3339(), "2023-05-29T13:00:00+00:00");
    assert_eq!(calendar.days[1].hours, None);
}

#[test]
fn files_are_named_after_the_meeting_in_each_language() {
    let store = Store::new();
    let meeting = seventh(&store);
    let name = |language, extension| file_name(&store.journal, &meeting, language, extension).unwrap();
    assert_eq!(
        name(PaperLanguage::Arabic, "docx"),
        "جدول أعمال - الاجتماع التاسع لعملية التشاور العربية الإقليمية حول الهجرة واللجوء.docx"
    );
    assert!(name(PaperLanguage::English, "pdf").starts_with("Agenda - Ninth meeting of the Arab Regional"));
    assert_ne!(name(PaperLanguage::Both, "pdf"), name(PaperLanguage::Arabic, "pdf"));
    assert!(name(PaperLanguage::English, "ics").ends_with(".ics"));
}
