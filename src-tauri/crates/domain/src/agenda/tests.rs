//! What an agenda does in a store.

use std::time::Instant;

use tashawur_journal::{DocId, Edit, Value};

use super::*;
use crate::error::Error;
use crate::meeting::{MeetingLanguages, MeetingPatch};
use crate::party::Party;
use crate::programme::{self, DayCreateRequest, DayPatch};
use crate::search::{self, SearchRequest};
use crate::testing::{Store, some, today};

fn edit_item(store: &Store, meeting: &str, item: &str, values: ItemPatch) {
    let request = ItemEditRequest { meeting: meeting.to_owned(), item: item.to_owned(), values };
    edit(&store.journal, &request).expect("an edit");
}

fn moved(
    store: &Store,
    meeting: &str,
    item: &str,
    parent: Option<&str>,
    after: Option<&str>,
) -> Result<(), Error> {
    let request = ItemMoveRequest {
        meeting: meeting.to_owned(),
        item: item.to_owned(),
        parent: parent.map(str::to_owned),
        after: after.map(str::to_owned),
    };
    move_item(&store.journal, &request)
}

fn message(refused: Result<impl Sized, Error>) -> &'static str {
    match refused {
        Err(Error::Invalid { message, .. }) => message,
        Err(Error::NotFound { kind }) => kind,
        _ => "no refusal",
    }
}

fn titles(view: &AgendaView) -> Vec<&str> {
    view.items.iter().map(|item| item.title_ar.as_str()).collect()
}

fn flags(store: &Store, meeting: &str) -> Vec<ItemFlag> {
    store.agenda(meeting).items.first().map(|item| item.flags.clone()).unwrap_or_default()
}

#[test]
fn items_stand_where_they_were_put_and_are_numbered_by_their_places() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    let first = store.titled(&meeting, None, "إقرار جدول الأعمال");
    let third = store.titled(&meeting, None, "ما يستجد من أعمال");
    let request = ItemCreateRequest {
        meeting: meeting.clone(),
        after: Some(first.clone()),
        values: ItemPatch {
            title_ar: some("تقرير الأمانة الفنية"), ..ItemPatch::default()
        },
        ..ItemCreateRequest::default()
    };
    let second = create(&store.journal, &request).unwrap().id;
    store.titled(&meeting, Some(&second), "متابعة تنفيذ خطة العمل");
    let view = store.agenda(&meeting);
    assert_eq!(
        titles(&view),
        ["إقرار جدول الأعمال", "تقرير الأمانة الفنية", "متابعة تنفيذ خطة العمل", "ما يستجد من أعمال"]
    );
    let numbers: Vec<&str> = view.items.iter().map(|item| item.number_ar.as_str()).collect();
    assert_eq!(numbers, ["البند الأول", "البند الثاني", "(أ)", "البند الثالث"]);
    moved(&store, &meeting, &third, None, None).unwrap();
    let view = store.agenda(&meeting);
    assert_eq!(view.items[0].title_ar, "ما يستجد من أعمال");
    assert_eq!(view.items[0].number_ar, "البند الأول", "numbers are computed, never typed");
    assert_eq!(view.items[3].parent.as_deref(), Some(second.as_str()), "a move keeps what lies under others");
}

#[test]
fn an_item_cannot_lie_under_itself_nor_deeper_than_a_page_shows() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    let mut chain = vec![store.titled(&meeting, None, "0")];
    for depth in 1..=12 {
        let parent = chain.last().cloned();
        chain.push(store.titled(&meeting, parent.as_deref(), &depth.to_string()));
    }
    assert_eq!(
        store.agenda(&meeting).items.last().map(|item| item.depth),
        Some(12),
        "twelve levels below the top"
    );
    let too_deep = ItemCreateRequest {
        meeting: meeting.clone(),
        parent: chain.last().cloned(),
        ..ItemCreateRequest::default()
    };
    assert_eq!(message(create(&store.journal, &too_deep)), "error-invalid-nesting");
    assert_eq!(message(moved(&store, &meeting, &chain[2], Some(&chain[5]), None)), "error-invalid-cycle");
    assert_eq!(message(moved(&store, &meeting, &chain[2], Some(&chain[2]), None)), "error-invalid-cycle");
    let branch = store.titled(&meeting, None, "فرع");
    store.titled(&meeting, Some(&branch), "ورقة");
    assert_eq!(message(moved(&store, &meeting, &branch, Some(&chain[11]), None)), "error-invalid-nesting");
    assert_eq!(message(moved(&store, &meeting, &branch, Some("elsewhere"), None)), "error-invalid-place");
    moved(&store, &meeting, &branch, Some(&chain[10]), None).expect("just deep enough");
}

#[test]
fn what_lies_under_a_deleted_item_goes_and_comes_back_with_it() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    let parent = store.titled(&meeting, None, "بند");
    let child = store.titled(&meeting, Some(&parent), "بند فرعي");
    store.titled(&meeting, None, "بند آخر");
    let request = ItemRequest { meeting: meeting.clone(), item: parent.clone() };
    delete(&store.journal, &request).unwrap();
    let view = store.agenda(&meeting);
    assert_eq!(titles(&view), ["بند آخر"]);
    assert_eq!(view.items[0].number_ar, "البند الأول", "the numbers close up");
    assert_eq!(view.deleted_items, 1);
    let gone = deleted(&store.journal, &meeting).unwrap();
    assert_eq!(gone.iter().map(|item| item.title_ar.as_str()).collect::<Vec<_>>(), ["بند"]);
    store
        .journal
        .rows(|rows| {
            assert!(
                !is_shown(rows, &meeting, &child).unwrap(),
                "a part of a deleted item is not to be found"
            );
            Ok::<(), Error>(())
        })
        .unwrap();
    let sought = SearchRequest { text: "فرعي".to_owned(), ..SearchRequest::default() };
    assert!(
        search::find(&store.journal, &sought).unwrap().iter().all(|hit| hit.id != meeting),
        "nor by search"
    );
    restore(&store.journal, &request).unwrap();
    assert_eq!(titles(&store.agenda(&meeting)), ["بند", "بند فرعي", "بند آخر"]);
    assert!(search::find(&store.journal, &sought).unwrap().iter().any(|hit| hit.id == meeting));
}

#[test]
fn a_part_that_is_brought_back_alone_is_to_be_seen() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    let parent = store.titled(&meeting, None, "بند");
    let child = store.titled(&meeting, Some(&parent), "بند فرعي");
    let of = |item: &str| ItemRequest { meeting: meeting.clone(), item: item.to_owned() };
    delete(&store.journal, &of(&child)).unwrap();
    delete(&store.journal, &of(&parent)).unwrap();
    restore(&store.journal, &of(&child)).unwrap();
    assert_eq!(
        titles(&store.agenda(&meeting)),
        ["بند فرعي"],
        "it stands at the top, its own parent being gone"
    );
}

#[test]
fn a_translation_that_lags_behind_is_shown_until_it_was_looked_at() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    let item = store.item(
        &meeting,
        None,
        ItemPatch {
            title_ar: some("إقرار جدول الأعمال"),
            title_en: some("Adoption of the agenda"),
            ..ItemPatch::default()
        },
    );
    assert_eq!(flags(&store, &meeting), []);
    let arabic = ItemPatch {
        title_ar: some("إقرار جدول الأعمال وبرنامج العمل"), ..ItemPatch::default()
    };
    edit_item(&store, &meeting, &item, arabic);
    assert_eq!(flags(&store, &meeting), [ItemFlag::StaleTranslation { language: "en".to_owned() }]);
    for typed in ["Adoption of the agenda and", "Adoption of the agenda and the programme of work"] {
        edit_item(&store, &meeting, &item, ItemPatch { title_en: some(typed), ..ItemPatch::default() });
        assert_eq!(flags(&store, &meeting), [], "«{typed}» is the translation being typed, pause by pause");
    }
    let arabic = ItemPatch { title_ar: some("إقرار جدول الأعمال"), ..ItemPatch::default() };
    edit_item(&store, &meeting, &item, arabic);
    assert_eq!(flags(&store, &meeting).len(), 1);
    let checked = ItemPatch { translation_checked: Some(true), ..ItemPatch::default() };
    edit_item(&store, &meeting, &item, checked);
    assert_eq!(flags(&store, &meeting), [], "an officer has looked at it");
}

#[test]
fn a_change_of_the_english_alone_asks_for_the_arabic() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    let item = store.item(
        &meeting,
        None,
        ItemPatch { title_ar: some("أ"), title_en: some("a"), ..ItemPatch::default() },
    );
    edit_item(&store, &meeting, &item, ItemPatch { title_en: some("b"), ..ItemPatch::default() });
    assert_eq!(flags(&store, &meeting), [ItemFlag::StaleTranslation { language: "ar".to_owned() }]);
    let both = ItemPatch { title_ar: some("ب"), title_en: some("c"), ..ItemPatch::default() };
    edit_item(&store, &meeting, &item, both);
    assert_eq!(flags(&store, &meeting), [], "both were changed together");
}

#[test]
fn a_meeting_in_arabic_only_never_asks_for_english_x_5() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    store.titled(&meeting, None, "بند");
    assert_eq!(flags(&store, &meeting), [ItemFlag::MissingTitleEn], "in both languages it is missing");
    let arabic_only = store
        .meeting(MeetingPatch { languages: Some(MeetingLanguages::ArabicOnly), ..MeetingPatch::default() });
    store.titled(&arabic_only, None, "بند");
    assert_eq!(flags(&store, &arabic_only), []);
}

#[test]
fn clock_times_follow_order_and_durations() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    let day = DayCreateRequest {
        meeting: meeting.clone(),
        values: DayPatch { start: some("10:00"), end: some("10:45"), ..DayPatch::default() },
    };
    programme::create(&store.journal, &day).unwrap();
    let timed =
        |minutes| ItemPatch { title_ar: some("بند"), duration: Some(minutes), ..ItemPatch::default() };
    let first = store.item(&meeting, None, timed(30));
    store.item(&meeting, None, timed(45));
    let view = store.agenda(&meeting);
    let clock: Vec<_> = view.items.iter().map(|item| item.starts.clone().unwrap()).collect();
    assert_eq!(clock, ["10:00", "10:30"]);
    assert_eq!(view.days[0].runs_until.as_deref(), Some("11:15"));
    assert_eq!(view.days[0].overrun, 30, "the day must end at 10:45");
    assert_eq!(view.total_minutes, 75);
    edit_item(&store, &meeting, &first, timed(10));
    assert_eq!(store.agenda(&meeting).items[1].starts.as_deref(), Some("10:10"), "the rest moves up");
}

#[test]
fn absurd_values_are_refused_with_a_sentence_and_nothing_is_written() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    let item = store.titled(&meeting, None, "بند");
    let before = store.agenda(&meeting);
    let refused = |values: ItemPatch| {
        let request = ItemEditRequest { meeting: meeting.clone(), item: item.clone(), values };
        message(edit(&store.journal, &request))
    };
    let long = "ب".repeat(100_000);
    assert_eq!(
        refused(ItemPatch { title_ar: Some(long), ..ItemPatch::default() }),
        "error-invalid-title-too-long"
    );
    assert_eq!(
        refused(ItemPatch { duration: Some(10_000), ..ItemPatch::default() }),
        "error-invalid-duration"
    );
    assert_eq!(refused(ItemPatch { start: some("25:00"), ..ItemPatch::default() }), "error-invalid-time");
    assert_eq!(refused(ItemPatch { day: some("no-day"), ..ItemPatch::default() }), "programme_day");
    assert_eq!(
        refused(ItemPatch { kind: Some(ItemKind::Unknown), ..ItemPatch::default() }),
        "error-invalid-kind"
    );
    let nobody = Party { entry: some("person:nobody"), ..Party::default() };
    assert_eq!(
        refused(ItemPatch { presenter: Some(nobody), ..ItemPatch::default() }),
        "error-invalid-reference"
    );
    assert_eq!(store.agenda(&meeting), before, "nothing was written");
    let hostile =
        ItemPatch {
            title_ar: some("بند\0 \u{202E}مقلوب👩‍👩‍👧"), duration: Some(0), ..ItemPatch::default()
        };
    edit_item(&store, &meeting, &item, hostile);
    assert_eq!(store.agenda(&meeting).items[0].title_ar, "بند مقلوب👩‍👩‍👧", "what cannot be stored is taken out");
}

#[test]
fn an_edit_that_changes_nothing_writes_nothing() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    let item = store.titled(&meeting, None, "بند");
    let revision = store.journal.revision();
    let same =
        ItemPatch { title_ar: some("بند"), duration: Some(0), day: some(""), ..ItemPatch::default() };
    edit_item(&store, &meeting, &item, same);
    assert_eq!(store.journal.revision(), revision);
}

#[test]
fn a_presenter_is_named_by_the_register_001_1() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    let unhcr = Party { entry: some("organisation:UNHCR"), ..Party::default() };
    store.item(&meeting, None, ItemPatch { presenter: Some(unhcr), ..ItemPatch::default() });
    let view = store.agenda(&meeting);
    let presenter = &view.items[0].presenter;
    assert!(presenter.name_ar.contains("اللاجئين") && !presenter.name_en.is_empty(), "{presenter:?}");
}

#[test]
fn five_hundred_items_are_read_in_one_pass() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    let doc = DocId(meeting.clone());
    let fill = |edit: &mut Edit<'_>| {
        let mut above = String::new();
        for at in 0..500 {
            let parent = if at % 5 == 0 { "" } else { above.as_str() };
            let mut item = rules::blank(format!("item {at:03}"), format!("{parent}|{at:03}1"));
            item.registers.push(("duration", Value::Int(5)));
            if at % 5 == 0 {
                above.clone_from(&item.id);
            }
            edit.add_item(&doc, item)?;
        }
        Ok::<(), Error>(())
    };
    store.journal.edit("test", fill).unwrap();
    let started = Instant::now();
    let view = read(&store.journal, &meeting, today()).unwrap();
    eprintln!("500 items read in {:?}", started.elapsed());
    assert_eq!(view.items.len(), 500);
    assert_eq!(view.items[495].number_ar, "البند 100", "beyond 99 in figures");
}

#[test]
fn two_laptops_that_nest_apart_lose_nothing_and_say_what_could_not_keep_its_place() {
    let (office, laptop) = (Store::new(), Store::new());
    let meeting = office.meeting(MeetingPatch::default());
    let one = office.titled(&meeting, None, "الأول");
    let two = office.titled(&meeting, None, "الثاني");
    let stick = tempfile::tempdir().unwrap();
    office.journal.keep_copy(stick.path()).unwrap();
    laptop.journal.merge(stick.path()).unwrap();
    moved(&office, &meeting, &one, Some(&two), None).unwrap();
    moved(&laptop, &meeting, &two, Some(&one), None).unwrap();
    let back = tempfile::tempdir().unwrap();
    laptop.journal.keep_copy(back.path()).unwrap();
    office.journal.merge(back.path()).unwrap();
    let view = office.agenda(&meeting);
    assert_eq!(view.items.len(), 2, "nothing is lost");
    assert_eq!(view.items.iter().filter(|item| item.flags.contains(&ItemFlag::Misplaced)).count(), 1);
    assert_eq!(view.items[0].depth, 0, "one of the two stands at the top");
    moved(&office, &meeting, &view.items[0].id, None, None).unwrap();
    assert!(!office.agenda(&meeting).items[0].flags.contains(&ItemFlag::Misplaced), "a move settles it");
    let report = office.journal.check().unwrap();
    assert_eq!(report.faults, Vec::<String>::new(), "a rebuild gives the same rows");
}
