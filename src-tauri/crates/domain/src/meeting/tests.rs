//! What meetings do in a store.

use super::*;
use crate::agenda::{self, ItemPatch};
use crate::document::{self, DocumentCreateRequest, DocumentPatch};
use crate::error::Error;
use crate::programme::{self, DayCreateRequest, DayPatch};
use crate::testing::{Store, some, today};

fn annual(ordinal: u32, starts: &str) -> MeetingPatch {
    MeetingPatch {
        ordinal: Some(ordinal),
        starts: some(starts),
        process: some("process:ARCP"),
        ..MeetingPatch::default()
    }
}

fn edited(store: &Store, id: &str, values: MeetingPatch) -> Result<MeetingRecord, Error> {
    edit(&store.journal, &MeetingEditRequest { id: id.to_owned(), values }, today())
}

fn refusal(refused: Result<MeetingRecord, Error>) -> &'static str {
    match refused {
        Err(Error::Invalid { message, .. }) => message,
        Err(Error::NotFound { kind }) => kind,
        _ => "no refusal",
    }
}

fn from(store: &Store, earlier: &str, values: MeetingPatch) -> MeetingRecord {
    let request = MeetingCreateRequest { from: some(earlier), values };
    let id = create(&store.journal, &request, today()).expect("a meeting").id;
    read(&store.journal, &id, today()).expect("the meeting")
}

#[test]
fn the_title_comes_from_the_record_and_a_typed_one_holds_until_it_is_emptied_001_1() {
    let store = Store::new();
    let id = store.meeting(annual(7, "2021-06-10"));
    let record = read(&store.journal, &id, today()).unwrap();
    assert_eq!(record.title_ar, "الاجتماع السابع لعملية التشاور العربية الإقليمية حول الهجرة واللجوء");
    assert!(record.title_en.starts_with("Seventh meeting of the Arab Regional Consultative Process"));
    let typed = MeetingPatch {
        typed_title_ar: some("اجتماع الذكرى العاشرة"), ..MeetingPatch::default()
    };
    let record = edited(&store, &id, typed).unwrap();
    assert_eq!(record.title_ar, "اجتماع الذكرى العاشرة");
    assert!(record.generated_title_ar.starts_with("الاجتماع السابع"));
    let emptied = MeetingPatch { typed_title_ar: some(""), ..MeetingPatch::default() };
    assert!(edited(&store, &id, emptied).unwrap().title_ar.starts_with("الاجتماع السابع"));
}

#[test]
fn the_preparatory_session_of_november_2020_is_entered_as_it_was_001_3() {
    let store = Store::new();
    let id = store.meeting(MeetingPatch {
        kind: Some(MeetingKind::PreparatorySession),
        mode: Some(MeetingMode::Video),
        starts: some("2020-11"),
        ..MeetingPatch::default()
    });
    let rows = list(&store.journal, &MeetingListRequest::default(), today()).unwrap();
    let row = rows.iter().find(|row| row.id == id).unwrap();
    assert_eq!(row.title_ar, "الجلسة التحضيرية لعملية التشاور العربية الإقليمية حول الهجرة واللجوء");
    assert_eq!(row.days_ar, "نوفمبر 2020", "no day is invented");
    assert_eq!(row.place_ar, "عبر تقنية الاتصال المرئي");
    assert_eq!(row.status, MeetingStatus::Unconfirmed, "past, and nobody said that it took place");
    let held = MeetingPatch { status_set: Some(MeetingStatus::Held), ..MeetingPatch::default() };
    assert_eq!(edited(&store, &id, held).unwrap().status, MeetingStatus::Held);
    let back = MeetingPatch { status_set: Some(MeetingStatus::Unknown), ..MeetingPatch::default() };
    assert_eq!(edited(&store, &id, back).unwrap().status, MeetingStatus::Unconfirmed);
}

#[test]
fn the_list_shows_what_has_no_date_first_and_then_the_latest() {
    let store = Store::new();
    let old = store.meeting(annual(7, "2021-06-10"));
    let month = store.meeting(annual(8, "2023-12"));
    let undated = store.meeting(MeetingPatch::default());
    let ids = |deleted| -> Vec<String> {
        let request = MeetingListRequest { deleted };
        list(&store.journal, &request, today()).unwrap().into_iter().map(|row| row.id).collect()
    };
    assert_eq!(ids(false), [undated.clone(), month.clone(), old.clone()], "000-3: sorted by what is known");
    delete(&store.journal, &undated).unwrap();
    assert_eq!((ids(false), ids(true)), (vec![month.clone(), old.clone()], vec![undated.clone()]));
    restore(&store.journal, &undated).unwrap();
    assert_eq!(ids(false).len(), 3);
}

#[test]
fn wrong_values_are_refused_with_their_sentence() {
    let store = Store::new();
    let id = store.meeting(annual(7, "2021-06-10"));
    let refused = |values| refusal(edited(&store, &id, values));
    assert_eq!(
        refused(MeetingPatch { ends: some("2021-06-09"), ..MeetingPatch::default() }),
        "error-invalid-end-before-start"
    );
    assert_eq!(
        refused(MeetingPatch { starts: some("10/6/2021"), ..MeetingPatch::default() }),
        "error-invalid-date"
    );
    assert_eq!(
        refused(MeetingPatch { starts: some("2021-02-30"), ..MeetingPatch::default() }),
        "error-invalid-date"
    );
    assert_eq!(
        refused(MeetingPatch { ordinal: Some(100), ..MeetingPatch::default() }),
        "error-invalid-ordinal"
    );
    assert_eq!(
        refused(MeetingPatch { zone: some("Africa/Atlantis"), ..MeetingPatch::default() }),
        "error-invalid-zone"
    );
    assert_eq!(
        refused(MeetingPatch { process: some("process:none"), ..MeetingPatch::default() }),
        "error-invalid-reference"
    );
    assert_eq!(
        refused(MeetingPatch { kind: Some(MeetingKind::Unknown), ..MeetingPatch::default() }),
        "error-invalid-kind"
    );
    assert_eq!(refusal(edited(&store, "nothing", MeetingPatch::default())), "meeting");
    let record = edited(
        &store,
        &id,
        MeetingPatch { starts: some("٢٠٢١-٠٦"), ordinal: Some(0), ..MeetingPatch::default() },
    );
    let record = record.unwrap();
    assert_eq!((record.starts.as_deref(), record.ordinal), (Some("2021-06"), None), "typed in any digits");
}

#[test]
fn the_next_meeting_takes_the_agenda_over_with_everything_shifted() {
    let store = Store::new();
    let seventh = store.meeting(MeetingPatch { symbol: some("ARCP/7/2021/1"), ..annual(7, "2021-06-10") });
    let day = DayCreateRequest {
        meeting: seventh.clone(),
        values: DayPatch { date: some("2021-06-10"), start: some("09:30"), ..DayPatch::default() },
    };
    let day = programme::create(&store.journal, &day).unwrap().id;
    let report = store.item(
        &seventh,
        None,
        ItemPatch {
            title_ar: some("تقرير الأمانة الفنية: متابعة تنفيذ خطة العمل 2020-2021"),
            title_en: some("Follow-up of the work plan 2020-2021"),
            duration: Some(30),
            day: Some(day),
            ..ItemPatch::default()
        },
    );
    store.titled(&seventh, Some(&report), "أنشطة عام 2021 وقرارات 2018");
    let gone = store.titled(&seventh, None, "بند محذوف");
    agenda::delete(&store.journal, &agenda::ItemRequest { meeting: seventh.clone(), item: gone }).unwrap();
    let paper = DocumentCreateRequest {
        meeting: seventh.clone(),
        item: report,
        values: DocumentPatch {
            title_ar: some("تقرير 2021"),
            symbol: some("ARCP/7/2021/2"),
            ..DocumentPatch::default()
        },
    };
    let paper = document::create(&store.journal, &paper).unwrap().id;
    document::attach(&store.journal, &seventh, &paper, "تقرير.pdf", b"%PDF-1.7").unwrap();

    let next = from(&store, &seventh, MeetingPatch { starts: some("2022-03-10"), ..MeetingPatch::default() });
    assert!(next.title_ar.starts_with("الاجتماع الثامن لعملية"), "{}", next.title_ar);
    assert_eq!((next.symbol.as_str(), next.starts.as_deref()), ("ARCP/8/2022/1", Some("2022-03-10")));
    let view = store.agenda(&next.id);
    let titles: Vec<&str> = view.items.iter().map(|item| item.title_ar.as_str()).collect();
    assert_eq!(
        titles,
        ["تقرير الأمانة الفنية: متابعة تنفيذ خطة العمل 2022-2023", "أنشطة عام 2022 وقرارات 2018",]
    );
    assert_eq!(view.items[1].depth, 1);
    assert_eq!(view.items[0].title_en, "Follow-up of the work plan 2022-2023");
    assert_eq!(view.items[0].starts.as_deref(), Some("09:30"), "the programme came along");
    assert_eq!(view.days[0].date, None, "without its date");
    let document = &view.items[0].documents[0];
    assert_eq!((document.title_ar.as_str(), document.symbol.as_str()), ("تقرير 2022", "ARCP/8/2022/2"));
    assert_eq!((document.file_name.as_str(), document.file_hash.as_str()), ("", ""), "without its file");
    assert_eq!(store.agenda(&seventh).items.len(), 2, "the earlier meeting is as it was");
}

#[test]
fn the_next_ordinal_is_the_first_that_is_free_and_the_year_follows_the_clock() {
    let store = Store::new();
    let tenth = store.meeting(annual(10, "2024"));
    store.meeting(annual(11, "2025-05-14"));
    store.titled(&tenth, None, "تقرير عام 2024");
    let next = from(&store, &tenth, MeetingPatch::default());
    assert_eq!((next.ordinal, next.starts), (Some(12), None), "the eleventh exists, and no date is invented");
    assert_eq!(
        store.agenda(&next.id).items[0].title_ar,
        "تقرير عام 2026",
        "this year, by the clock of the test"
    );
}

#[test]
fn undo_takes_a_whole_new_meeting_back_in_one_step() {
    let store = Store::new();
    let seventh = store.meeting(annual(7, "2021-06-10"));
    store.titled(&seventh, None, "بند");
    let next = from(&store, &seventh, MeetingPatch::default());
    store.journal.undo().unwrap().expect("a step");
    let shown = list(&store.journal, &MeetingListRequest::default(), today()).unwrap();
    assert!(shown.iter().all(|row| row.id != next.id), "one command is one step");
    store.journal.redo().unwrap().expect("a step");
    assert_eq!(store.agenda(&next.id).items.len(), 1);
}

#[test]
fn a_host_is_named_by_the_register_or_by_its_own_text() {
    let store = Store::new();
    let id = store.meeting(annual(7, "2021"));
    let host = crate::party::Party { entry: some("state:EG"), ..Default::default() };
    let record = edited(&store, &id, MeetingPatch { host: Some(host), ..MeetingPatch::default() }).unwrap();
    assert_eq!((record.host.name_ar.as_str(), record.host.name_en.as_str()), ("مصر", "Egypt"));
    let text =
        crate::party::Party { entry: None, text_ar: "بيت الأمم".to_owned(), ..Default::default() };
    let record = edited(&store, &id, MeetingPatch { host: Some(text), ..MeetingPatch::default() }).unwrap();
    assert_eq!((record.host.entry, record.host.name_ar.as_str()), (None, "بيت الأمم"));
}
