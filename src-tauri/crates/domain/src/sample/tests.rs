use std::collections::HashSet;

use super::fill;
use super::fill::FILES;
use crate::agenda::{AgendaView, ItemFlag, ItemKind};
use crate::error::Error;
use crate::facts::block::blocks;
use crate::meeting::{self, MeetingKind, MeetingListRequest, MeetingMode, MeetingRow, MeetingStatus};
use crate::search::{SearchRequest, find};
use crate::testing::{Store, today};

fn sample() -> Store {
    let store = Store::new();
    fill(&store.journal, today()).expect("the sample fills an empty store");
    store
}

fn meetings(store: &Store) -> Vec<MeetingRow> {
    meeting::list(&store.journal, &MeetingListRequest::default(), today()).expect("a list")
}

fn annual(store: &Store, ordinal: u32) -> MeetingRow {
    let mut all = meetings(store).into_iter();
    let wanted = |row: &MeetingRow| row.kind == MeetingKind::OrdinaryAnnual && row.ordinal == Some(ordinal);
    all.find(wanted).expect("the meeting is in the sample")
}

fn agenda_of(store: &Store, ordinal: u32) -> AgendaView {
    store.agenda(&annual(store, ordinal).id)
}

#[test]
fn the_files_hold_only_fields_that_are_known() {
    let known: HashSet<&str> = [
        "sort",
        "ordinal",
        "starts",
        "ends",
        "mode",
        "symbol",
        "numbering",
        "illustrative",
        "process",
        "zone",
        "host",
        "host_ar",
        "host_en",
        "follows_up",
        "source",
        "source_en",
        "level",
        "start",
        "end",
        "date",
        "day",
        "duration",
        "by",
        "by_ar",
        "by_en",
        "document",
        "typed_title_ar",
        "typed_title_en",
        "place_ar",
        "place_en",
        "theme_ar",
        "theme_en",
        "note_ar",
        "note_en",
        "title_ar",
        "title_en",
        "decision_ar",
        "decision_en",
    ]
    .into();
    for block in FILES.iter().flat_map(|file| blocks(file)) {
        assert!(["meeting", "day", "item"].contains(&block.what), "«{}» is no block", block.what);
        for (field, _) in &block.fields {
            assert!(known.contains(field), "«{field}» is no field");
        }
    }
}

#[test]
fn the_annual_meetings_1_to_11_are_there_with_their_precision() {
    let store = sample();
    let dates = [
        (1, Some("2015-04")),
        (2, None),
        (3, Some("2017-05-08")),
        (4, Some("2018")),
        (5, Some("2019")),
        (6, Some("2020")),
        (7, Some("2021-06")),
        (8, Some("2022-03-10")),
        (9, Some("2023-05-29")),
        (10, Some("2024")),
        (11, Some("2025-05-14")),
    ];
    for (ordinal, starts) in dates {
        let row = annual(&store, ordinal);
        assert_eq!(row.starts.as_deref(), starts, "no day is invented for meeting {ordinal}");
        assert_eq!(row.status, MeetingStatus::Held, "meeting {ordinal} took place");
    }
    assert_eq!(meetings(&store).len(), 17, "eleven annual meetings and six others");
}

#[test]
fn the_preparatory_session_of_november_2020_was_by_video_001_3() {
    let store = sample();
    let session = meetings(&store).into_iter().find(|row| row.kind == MeetingKind::PreparatorySession);
    let session = session.expect("the session is in the sample");
    assert_eq!((session.mode, session.starts.as_deref()), (MeetingMode::Video, Some("2020-11")));
}

#[test]
fn meetings_before_mid_2017_carry_the_former_name() {
    let store = sample();
    assert_eq!(annual(&store, 3).title_ar, "الاجتماع الثالث لعملية التشاور العربية الإقليمية حول الهجرة");
    assert_eq!(
        annual(&store, 7).title_ar,
        "الاجتماع السابع لعملية التشاور العربية الإقليمية حول الهجرة واللجوء",
        "the seventh carries the present name (001-2)"
    );
}

#[test]
fn the_seventh_meeting_has_an_opening_nine_items_and_a_day_that_works() {
    let store = sample();
    let view = agenda_of(&store, 7);
    assert!(view.meeting.illustrative, "what is reconstructed says so");
    assert!(view.meeting.note_ar.contains("توضيحي"), "and so does its note: {}", view.meeting.note_ar);
    let top: Vec<_> = view.items.iter().filter(|item| item.parent.is_none()).collect();
    assert_eq!(top.first().map(|item| item.kind), Some(ItemKind::Opening), "the opening comes first");
    let numbered: Vec<&str> =
        top.iter().filter(|item| item.kind == ItemKind::Item).map(|item| item.number_ar.as_str()).collect();
    assert_eq!(numbered.len(), 9, "nine items");
    assert_eq!((numbered.first(), numbered.last()), (Some(&"البند الأول"), Some(&"البند التاسع")));
    let day = view.days.first().expect("a programme of one day");
    assert_eq!((day.runs_until.as_deref(), day.overrun), (Some("16:00"), 0), "from ten to four");
    assert_eq!(top.first().and_then(|item| item.starts.as_deref()), Some("10:00"));
    let presenter = top.iter().find(|item| item.number_ar == "البند الثاني").expect("the report");
    assert_eq!(presenter.presenter.name_ar, "إيناس الفرجاني", "the presenter of the plan (001-4)");
    assert!(view.items.iter().any(|item| !item.documents.is_empty()), "with its documents");
}

#[test]
fn every_item_of_the_sample_is_complete_in_both_languages() {
    let store = sample();
    for row in meetings(&store) {
        for item in store.agenda(&row.id).items {
            let bad = [ItemFlag::MissingTitleAr, ItemFlag::MissingTitleEn, ItemFlag::Misplaced];
            assert!(!item.flags.iter().any(|flag| bad.contains(flag)), "{}: {:?}", item.title_ar, item.flags);
            assert_eq!(item.note_ar.is_empty(), item.note_en.is_empty(), "the note of {}", item.title_ar);
            assert_eq!(
                item.decision_ar.is_empty(),
                item.decision_en.is_empty(),
                "the decision of {}",
                item.title_ar
            );
        }
    }
}

#[test]
fn no_day_of_the_sample_runs_past_its_end() {
    let store = sample();
    for row in meetings(&store) {
        for day in store.agenda(&row.id).days {
            assert_eq!(day.overrun, 0, "{} of {}", day.heading_ar, row.title_ar);
            assert!(!day.outside, "{} lies within {}", day.heading_ar, row.title_ar);
        }
    }
}

#[test]
fn the_officials_meeting_has_two_main_days_after_a_day_of_side_events_000_4() {
    let store = sample();
    let row =
        meetings(&store).into_iter().find(|row| row.kind == MeetingKind::HighLevel).expect("the meeting");
    let view = store.agenda(&row.id);
    let days: Vec<_> = view.days.iter().map(|day| (day.date.as_deref(), day.number)).collect();
    assert_eq!(
        days,
        [(Some("2021-12-13"), None), (Some("2021-12-14"), Some(1)), (Some("2021-12-15"), Some(2))],
        "13 is for side events; the main days are 14 and 15"
    );
    assert_eq!((row.starts.as_deref(), row.ends.as_deref()), (Some("2021-12-14"), Some("2021-12-15")));
}

#[test]
fn the_panel_of_june_2022_has_its_three_speakers_003_1() {
    let store = sample();
    let row = meetings(&store).into_iter().find(|row| row.kind == MeetingKind::Panel).expect("the panel");
    assert_eq!(row.starts.as_deref(), Some("2022-06-20"), "a Monday");
    let names: Vec<String> =
        store.agenda(&row.id).items.into_iter().map(|item| item.presenter.name_ar).collect();
    for name in ["كارميلا جودو", "نيفين الحسيني", "أيمن زهري"] {
        assert!(names.contains(&name.to_owned()), "{name} speaks");
    }
}

#[test]
fn the_sample_never_mixes_with_meetings_that_are_there() {
    let store = sample();
    let refused = fill(&store.journal, today());
    assert!(matches!(refused, Err(Error::Invalid { message: "error-sample-not-empty", .. })), "{refused:?}");
    assert_eq!(meetings(&store).len(), 17, "nothing was added");
}

#[test]
fn the_rows_of_the_sample_are_those_of_a_rebuild() {
    let store = sample();
    let before = annual(&store, 7);
    store.titled(&before.id, None, "بند أُضيف");
    meeting::delete(&store.journal, &annual(&store, 2).id).expect("a deletion");
    crate::register::delete(&store.journal, "organisation:IRC").expect("a deletion");
    let report = store.journal.check().expect("a check");
    assert!(report.faults.is_empty(), "derived rows never depend on the order of work: {:?}", report.faults);
}

#[test]
fn the_bodies_of_the_seeds_are_found_by_their_acronyms_002_16() {
    let store = sample();
    for acronym in [
        "LAS", "UNHCR", "IOM", "UNDP", "EUAA", "ATCR", "PSCG", "WGR", "RAG", "RSF", "SHARE", "GRSI", "ICMC",
        "CRISP", "IRC", "ESCWA", "UNRWA", "GFMD", "GRF", "HLOM", "IMRF",
    ] {
        let request = SearchRequest { text: acronym.to_owned(), limit: Some(5), ..SearchRequest::default() };
        let hits = find(&store.journal, &request).expect("a search");
        let id = format!("organisation:{acronym}");
        assert!(hits.iter().any(|hit| hit.id == id), "{acronym} is among its first hits");
    }
}
