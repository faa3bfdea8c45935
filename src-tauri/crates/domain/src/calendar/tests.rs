//! What the timeline, the cycles and the editions do in a store.

use chrono::NaiveDate;
use tashawur_journal::Journal;

use super::{Timeline, TimelineItem, TimelineKind, TimelineRequest, timeline};
use crate::edition;
use crate::error::Error;
use crate::meeting::{MeetingPatch, MeetingStatus};
use crate::register::{
    self, EntryCreateRequest, EntryEditRequest, FieldValue, PartCreateRequest, Read, Values,
};
use crate::series::CycleState::{Deleted, Missing, There};
use crate::series::{self, CycleEdition, CycleState, SeriesGenerateRequest};
use crate::testing::{Store, open_at, some};

fn text(value: &str) -> FieldValue {
    FieldValue::from(value)
}

fn values(fields: &[(&str, FieldValue)]) -> Values {
    fields.iter().map(|(field, value)| ((*field).to_owned(), value.clone())).collect()
}

fn create(journal: &Journal, kind: &str, fields: &[(&str, FieldValue)]) -> Result<String, Error> {
    let request = EntryCreateRequest { kind: kind.to_owned(), values: values(fields) };
    Ok(register::create(journal, &request)?.id)
}

fn entry(journal: &Journal, kind: &str, fields: &[(&str, FieldValue)]) -> String {
    create(journal, kind, fields).expect("an entry")
}

fn edit(journal: &Journal, id: &str, fields: &[(&str, FieldValue)]) -> Result<register::Entry, Error> {
    register::edit(journal, &EntryEditRequest { id: id.to_owned(), values: values(fields) })
}

fn part(journal: &Journal, id: &str, kind: &str, fields: &[(&str, FieldValue)]) -> String {
    let request = PartCreateRequest { id: id.to_owned(), kind: kind.to_owned(), values: values(fields) };
    register::create_part(journal, &request).expect("a part").id
}

fn every(journal: &Journal, name: &str, sort: &str, years: i64, anchor: i64) -> String {
    let number = FieldValue::Number;
    let fields = [("interval_years", number(years)), ("anchor_year", number(anchor)), ("sort", text(sort))];
    let mut all = vec![("name_ar", text(name))];
    all.extend(fields);
    entry(journal, "series", &all)
}

fn generate(journal: &Journal, series: &str) -> Vec<(i32, CycleState)> {
    let request = SeriesGenerateRequest { series: Some(vec![series.to_owned()]), from: 2019, to: 2031 };
    let made = series::generate(journal, &request).expect("editions");
    made.iter().map(|edition| (edition.year, edition.state)).collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn on(journal: &Journal, from: &str, to: &str, today: &str) -> Timeline {
    let request = TimelineRequest { from: from.to_owned(), to: to.to_owned(), ..TimelineRequest::default() };
    timeline(journal, &request, day(today)).expect("a timeline")
}

fn item<'a>(timeline: &'a Timeline, title: &str) -> &'a TimelineItem {
    timeline.items.iter().find(|item| item.title_ar == title).expect("an item of this title")
}

fn refusal<T>(refused: Result<T, Error>) -> &'static str {
    match refused {
        Err(Error::Invalid { message, .. }) => message,
        _ => "no refusal",
    }
}

#[test]
fn the_cycles_make_each_edition_once_and_no_moved_or_deleted_one_again_000_2() {
    let store = Store::new();
    let forum = every(&store.journal, "المنتدى", "meeting", 4, 2019);
    let following =
        [("name_ar", text("متابعة")), ("after", text(&forum)), ("after_years", FieldValue::Number(2))];
    let officials = entry(&store.journal, "series", &following);
    let made = [2019, 2023, 2027, 2031];
    assert_eq!(generate(&store.journal, &forum), made.map(|year| (year, Missing)));
    assert_eq!(generate(&store.journal, &forum), made.map(|year| (year, There)), "nothing is made twice");
    assert_eq!(generate(&store.journal, &officials), [2021, 2025, 2029].map(|year| (year, Missing)));
    edit(&store.journal, &format!("edition:{forum}:2023"), &[("starts", text("2024"))]).unwrap();
    register::delete(&store.journal, &format!("edition:{forum}:2027")).unwrap();
    let again = [(2019, There), (2023, There), (2027, Deleted), (2031, There)];
    assert_eq!(generate(&store.journal, &forum), again, "neither moved nor deleted ones are made again");
    assert_eq!(generate(&store.journal, &forum), again, "and generating has left the deleted one deleted");
    let edition = register::read(&store.journal, &format!("edition:{forum}:2019")).unwrap();
    assert_eq!((edition.title_ar.as_str(), edition.values.text("starts")), ("المنتدى 2019", "2019"));
}

#[test]
fn a_second_edition_by_hand_is_seen_by_the_cycle_and_shown() {
    let store = Store::new();
    let forum = every(&store.journal, "المنتدى", "meeting", 4, 2019);
    let by_hand = [("series", text(&forum)), ("starts", text("2019-12-17"))];
    entry(&store.journal, "edition", &by_hand);
    assert_eq!(generate(&store.journal, &forum)[0], (2019, There), "it has one in that year");
    let second = entry(&store.journal, "edition", &by_hand);
    let problems = register::read(&store.journal, &second).unwrap().problems;
    assert_eq!(problems[0].message_id, "error-edition-same-year");
}

#[test]
fn an_edition_that_was_deleted_is_told_by_its_name_until_it_is_back_or_another_one_stands_there() {
    let store = Store::new();
    let forum = every(&store.journal, "المنتدى", "meeting", 4, 2019);
    let in_2019 = || -> CycleEdition {
        let request = SeriesGenerateRequest { series: Some(vec![forum.clone()]), from: 2019, to: 2019 };
        series::preview(&store.journal, &request).expect("a preview").remove(0)
    };
    let by_hand = [("series", text(&forum)), ("starts", text("2019"))];
    let mistake = entry(&store.journal, "edition", &by_hand);
    register::delete(&store.journal, &mistake).unwrap();
    assert_eq!(in_2019().state, Missing, "a mistake made by hand keeps nobody from making the right one");
    generate(&store.journal, &forum);
    let first = in_2019().id;
    edit(&store.journal, &first, &[("name_ar", text("المنتدى الأول"))]).unwrap();
    register::delete(&store.journal, &first).unwrap();
    let gone = in_2019();
    assert_eq!((gone.state, gone.id, gone.title_ar.as_str()), (Deleted, first.clone(), "المنتدى الأول"));
    let second = entry(&store.journal, "edition", &by_hand);
    assert_eq!(in_2019().state, There, "another one stands there now");
    register::delete(&store.journal, &second).unwrap();
    register::restore(&store.journal, &first).unwrap();
    assert_eq!((in_2019().state, in_2019().title_ar.as_str()), (There, "المنتدى الأول"), "it is back");
}

#[test]
fn two_laptops_that_generate_apart_have_one_edition_each() {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let journals = [open_at(folders[0].path(), "سمر"), open_at(folders[1].path(), "هدى")];
    let forum = every(&journals[0], "المنتدى", "meeting", 4, 2019);
    journals[1].merge(folders[0].path()).unwrap();
    journals.iter().for_each(|journal| drop(generate(journal, &forum)));
    edit(&journals[0], &format!("edition:{forum}:2023"), &[("starts", text("2023-12"))]).unwrap();
    journals[1].merge(folders[0].path()).unwrap();
    let timeline = on(&journals[1], "2019", "2031", "2026-01-15");
    let starts: Vec<&str> =
        timeline.items.iter().filter(|item| item.row == forum).map(|item| item.starts.as_str()).collect();
    assert_eq!(starts, ["2019", "2023-12", "2027", "2031"]);
}

#[test]
fn a_yearly_series_holds_one_edition_a_year_002_1() {
    let store = Store::new();
    let annual = every(&store.journal, "المشاورات السنوية", "meeting", 1, 2015);
    let of = |starts: &str| [("series", text(&annual)), ("starts", text(starts))];
    entry(&store.journal, "edition", &of("2021-06"));
    let next = entry(&store.journal, "edition", &of("2022"));
    assert_eq!(refusal(create(&store.journal, "edition", &of("2021-11"))), "error-invalid-edition-second");
    let moved = edit(&store.journal, &next, &[("starts", text("2021"))]);
    assert_eq!(refusal(moved), "error-invalid-edition-second", "nor may another one be moved there");
}

#[test]
fn a_series_never_follows_itself_and_says_when_it_has_no_cycle() {
    let store = Store::new();
    let one = entry(&store.journal, "series", &[("name_ar", text("أولى"))]);
    let two = entry(&store.journal, "series", &[("name_ar", text("ثانية")), ("after", text(&one))]);
    assert_eq!(register::read(&store.journal, &one).unwrap().problems[0].message_id, "error-series-no-cycle");
    let circle = edit(&store.journal, &one, &[("after", text(&two))]);
    assert_eq!(refusal(circle), "error-invalid-series-cycle");
    for (from, to) in [(2031, 2019), (1900, 2000), (2000, 2150)] {
        let request = SeriesGenerateRequest { series: None, from, to };
        assert_eq!(refusal(series::preview(&store.journal, &request)), "error-invalid-years");
    }
}

#[test]
fn december_2023_has_no_invented_day_and_is_confirmed_by_an_officer_000_3() {
    let store = Store::new();
    let forum = every(&store.journal, "المنتدى", "meeting", 4, 2019);
    let december = entry(&store.journal, "edition", &[("series", text(&forum)), ("starts", text("2023-12"))]);
    let officials =
        [("name_ar", text("المسؤولون")), ("starts", text("2021-12-14")), ("ends", text("2021-12-15"))];
    entry(&store.journal, "edition", &officials);
    let status = |today| edition::read(&store.journal, &december, day(today)).unwrap().status;
    assert_eq!(status("2023-01-01"), MeetingStatus::Upcoming);
    assert_eq!(status("2024-02-01"), MeetingStatus::Unconfirmed, "past, and nobody said that it took place");
    let all = on(&store.journal, "2021", "2024", "2024-02-01");
    let meetings = all.items.iter().filter(|item| item.kind == TimelineKind::Meeting);
    let titles: Vec<&str> = meetings.map(|item| item.title_ar.as_str()).collect();
    assert_eq!(titles, ["المسؤولون", "المنتدى 2023"], "December 2023 stands after 15 December 2021");
    let item = item(&all, "المنتدى 2023");
    assert_eq!((item.days_ar.as_str(), item.days_en.as_str()), ("ديسمبر 2023", "December 2023"));
    assert_eq!((item.first_day.as_str(), item.last_day.as_deref()), ("2023-12-01", Some("2023-12-31")));
    assert!(item.late, "what is past and unconfirmed is late");
    edit(&store.journal, &december, &[("status", text("held"))]).unwrap();
    assert_eq!(status("2024-02-01"), MeetingStatus::Held);
}

#[test]
fn the_officials_meeting_shows_three_days_of_which_two_are_main_000_4() {
    let store = Store::new();
    let fields =
        [("name_ar", text("المسؤولون")), ("starts", text("2021-12-14")), ("ends", text("2021-12-15"))];
    let id = entry(&store.journal, "edition", &fields);
    for (date, sort) in [("2021-12-14", "main"), ("2021-12-15", "main"), ("2021-12-13", "side_events")] {
        part(&store.journal, &id, "edition_day", &[("starts", text(date)), ("sort", text(sort))]);
    }
    let view = edition::read(&store.journal, &id, day("2022-01-01")).unwrap();
    let words: Vec<&str> = view.days.iter().map(|day| day.words_ar.as_str()).collect();
    assert_eq!(words, ["الاثنين 13 ديسمبر 2021", "الثلاثاء 14 ديسمبر 2021", "الأربعاء 15 ديسمبر 2021"]);
    assert_eq!((view.main_days, view.days_ar.as_str()), (2, "يومي 14-15 ديسمبر 2021"));
    let short = on(&store.journal, "2021-12", "2021-12", "2022-01-01");
    let days: Vec<&TimelineItem> = short.items.iter().filter(|item| item.kind == TimelineKind::Day).collect();
    assert_eq!((days.len(), days[0].detail_ar.is_empty()), (3, false));
    let long = on(&store.journal, "2019", "2031", "2022-01-01");
    assert!(long.items.iter().all(|item| item.kind != TimelineKind::Day), "a decade has no room for days");
}

#[test]
fn segments_tell_what_they_cover_and_what_they_cover_twice() {
    let store = Store::new();
    let compact = entry(&store.journal, "instrument", &[("name_ar", text("الاتفاق"))]);
    let objective = |number: i64| {
        let fields = [
            ("name_ar", text("هدف")),
            ("instrument", text(&compact)),
            ("sort", text("objective")),
            ("number", FieldValue::Number(number)),
        ];
        entry(&store.journal, "objective", &fields)
    };
    let objectives: Vec<String> = (1..=23).map(objective).collect();
    let forum = entry(&store.journal, "edition", &[("name_ar", text("منتدى الاستعراض"))]);
    let table = |from: usize, to: usize| {
        let covered = FieldValue::List(objectives[from - 1..to].to_vec());
        part(&store.journal, &forum, "segment", &[("sort", text("round_table")), ("objectives", covered)])
    };
    [(1, 6), (7, 12), (13, 18), (19, 22)].iter().for_each(|(from, to)| drop(table(*from, *to)));
    let coverage = || edition::read(&store.journal, &forum, day("2022-01-01")).unwrap().coverage;
    assert_eq!((coverage()[0].covered, coverage()[0].missing.clone()), (22, vec![23]));
    let last = table(22, 23);
    assert_eq!((coverage()[0].covered, coverage()[0].twice.clone()), (23, vec![22]));
    let once = [("objectives", FieldValue::List(vec![objectives[22].clone()]))];
    let request = register::PartEditRequest { id: forum.clone(), part: last, values: values(&once) };
    register::edit_part(&store.journal, &request).unwrap();
    let whole = coverage();
    assert_eq!((whole[0].all, whole[0].covered), (23, 23), "all 23 are covered");
    assert!(whole[0].missing.is_empty() && whole[0].twice.is_empty(), "and none twice");
}

#[test]
fn snapshots_of_a_figure_stand_beside_each_other_and_links_show_both_ways_003_8_003_13() {
    let store = Store::new();
    let forum = entry(&store.journal, "edition", &[("name_ar", text("منتدى"))]);
    for (value, as_of) in [(272, "2019"), (281, "2020")] {
        let fields = [
            ("title_ar", text("المهاجرون الدوليون")),
            ("value", FieldValue::Number(value * 1_000_000)),
            ("unit_ar", text("مهاجر")),
            ("starts", text(as_of)),
        ];
        part(&store.journal, &forum, "figure", &fields);
    }
    let panel =
        entry(&store.journal, "edition", &[("name_ar", text("جلسة نقاشية")), ("follows_up", text(&forum))]);
    let view = edition::read(&store.journal, &forum, day("2022-01-01")).unwrap();
    let figures: Vec<&str> = view.figures.iter().map(|figure| figure.words_ar.as_str()).collect();
    assert_eq!(figures, ["281 مليون مهاجر", "272 مليون مهاجر"], "the latest first, the earlier one kept");
    assert_eq!(view.followed_by[0].title_ar, "جلسة نقاشية");
    let view = edition::read(&store.journal, &panel, day("2022-01-01")).unwrap();
    assert_eq!(view.follows_up.unwrap().title_ar, "منتدى");
}

#[test]
fn an_annual_report_is_a_document_and_not_a_meeting_000_12() {
    let store = Store::new();
    let report = every(&store.journal, "تقرير المفوض السامي", "report", 1, 2019);
    generate(&store.journal, &report);
    let timeline = on(&store.journal, "2019", "2031", "2026-01-15");
    let reports: Vec<&TimelineItem> = timeline.items.iter().filter(|item| item.row == report).collect();
    assert_eq!(reports.len(), 13, "one a year");
    assert!(reports.iter().all(|item| item.kind == TimelineKind::Document));
}

#[test]
fn everything_dated_stands_on_one_timeline_x_1() {
    let store = Store::new();
    store.meeting(MeetingPatch { ordinal: Some(7), starts: some("2021-06-10"), ..MeetingPatch::default() });
    let body = entry(&store.journal, "organisation", &[("name_ar", text("الفريق"))]);
    let months = FieldValue::Number(24);
    part(&store.journal, &body, "mandate", &[("starts", text("2020-02-01")), ("months", months)]);
    part(&store.journal, &body, "chair_term", &[("starts", text("2021")), ("state", text("state:JO"))]);
    let day =
        [("name_ar", text("عطلة")), ("starts", text("2020-05-01")), ("every_year", FieldValue::Flag(true))];
    entry(&store.journal, "holiday", &day);
    let timeline = on(&store.journal, "2021", "2022", "2022-01-15");
    let meeting = timeline.items.iter().find(|item| item.document_kind == "meeting").unwrap();
    assert_eq!(meeting.row, "process:ARCP", "a meeting stands in the row of its process");
    let mandate = item(&timeline, "الفريق");
    assert_eq!((mandate.ends.as_deref(), mandate.due), (Some("2022-01-31"), true), "its end is near");
    let chair = item(&timeline, "الأردن");
    assert_eq!(
        (chair.kind, chair.last_day.as_deref()),
        (TimelineKind::ChairTerm, None),
        "no end is invented"
    );
    let holidays: Vec<&str> = timeline
        .items
        .iter()
        .filter(|item| item.kind == TimelineKind::Holiday)
        .map(|item| item.starts.as_str())
        .collect();
    assert_eq!(holidays, ["2021-05-01", "2022-05-01"]);
    assert!(timeline.items.iter().any(|item| item.kind == TimelineKind::Standing), "the standing of states");
    let request = TimelineRequest {
        from: "2021".to_owned(),
        to: "2022".to_owned(),
        kinds: Some(vec![TimelineKind::Mandate]),
        entries: Some(vec![body]),
    };
    let only = super::timeline(&store.journal, &request, "2022-01-15".parse().unwrap()).unwrap();
    assert_eq!((only.items.len(), only.rows.len()), (1, 1));
}

#[test]
fn what_is_a_part_of_an_entry_names_its_part_and_what_is_whole_names_none() {
    let store = Store::new();
    let forum =
        entry(&store.journal, "edition", &[("name_ar", text("المنتدى")), ("starts", text("2021-12-14"))]);
    let body = entry(&store.journal, "organisation", &[("name_ar", text("الفريق"))]);
    let dated = |id: &str, kind: &str| part(&store.journal, id, kind, &[("starts", text("2021-12-14"))]);
    let parts = [
        (TimelineKind::Day, dated(&forum, "edition_day")),
        (TimelineKind::Segment, dated(&forum, "segment")),
        (TimelineKind::Mandate, dated(&body, "mandate")),
        (TimelineKind::ChairTerm, dated(&body, "chair_term")),
        (TimelineKind::Standing, dated("state:JO", "standing")),
    ];
    store.meeting(MeetingPatch { ordinal: Some(7), starts: some("2021-12-14"), ..MeetingPatch::default() });
    entry(&store.journal, "holiday", &[("name_ar", text("عطلة")), ("starts", text("2021-12-14"))]);
    let timeline = on(&store.journal, "2021-12", "2021-12", "2022-01-15");
    for (kind, part) in parts {
        let mut of_kind = timeline.items.iter().filter(|item| item.kind == kind);
        assert!(of_kind.any(|item| item.part.as_ref() == Some(&part)), "{kind:?} names its part");
    }
    let mut whole =
        timeline.items.iter().filter(|item| !item.key.contains('/') || item.document_kind == "holiday");
    assert!(whole.all(|item| item.part.is_none()), "what is a whole document names none");
}

#[test]
fn a_calendar_file_holds_days_and_lists_what_has_none() {
    let store = Store::new();
    let days = [("name_ar", text("معروف")), ("starts", text("2021-12-14")), ("ends", text("2021-12-15"))];
    entry(&store.journal, "edition", &days);
    entry(&store.journal, "edition", &[("name_ar", text("شهر")), ("starts", text("2021-12"))]);
    let request = TimelineRequest {
        from: "2021".to_owned(),
        to: "2021".to_owned(),
        kinds: Some(vec![TimelineKind::Meeting]),
        entries: None,
    };
    let now = "2022-01-15T08:00:00Z".parse().unwrap();
    let list = super::list(&store.journal, &request, tashawur_sheets::PaperLanguage::Arabic, now).unwrap();
    assert_eq!(list.events.iter().map(|event| event.days.len()).collect::<Vec<_>>(), [2]);
    assert_eq!(list.left_out.iter().map(|item| item.title_ar.as_str()).collect::<Vec<_>>(), ["شهر"]);
    let refused = |from: &str, to: &str| {
        let request =
            TimelineRequest { from: from.to_owned(), to: to.to_owned(), ..TimelineRequest::default() };
        refusal(timeline(&store.journal, &request, day("2022-01-15")))
    };
    assert_eq!(refused("2022", "2021"), "error-invalid-end-before-start");
    assert_eq!(refused("soon", "2021"), "error-invalid-date");
    assert_eq!(refused("1000", "2000"), "error-invalid-span");
}

#[test]
fn a_year_with_an_annual_meeting_of_the_process_gets_no_second_edition() {
    let store = Store::new();
    store.meeting(MeetingPatch { ordinal: Some(10), starts: some("2025-05-14"), ..MeetingPatch::default() });
    let series = Some(vec!["series:ARCP-ANNUAL".to_owned()]);
    let wanted = series::preview(&store.journal, &SeriesGenerateRequest { series, from: 2024, to: 2026 });
    let wanted = wanted.expect("a preview");
    let states: Vec<(i32, CycleState)> = wanted.iter().map(|edition| (edition.year, edition.state)).collect();
    assert_eq!(
        states,
        [(2024, Missing), (2025, There), (2026, Missing)],
        "the meeting is the edition of its year"
    );
    let titles: Vec<&str> = wanted.iter().map(|edition| edition.title_ar.as_str()).collect();
    let meeting = titles[1];
    assert_eq!(titles, ["", meeting, ""], "only what stands there has a title");
    assert!(
        meeting.starts_with("الاجتماع"),
        "the meeting is named by its own title, not by that of its series: {meeting}"
    );
}
