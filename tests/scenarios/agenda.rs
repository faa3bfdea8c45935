//! The agenda: a tree of any depth, its numbers, its clock times and its warnings.

use serde_json::{Value, json};
use tashawur_tests::{Office, refusals};

/// An office with one meeting that has one open day from 10:00.
fn desk() -> (Office, String, String) {
    let office = Office::of("Officer");
    let meeting = office.meeting(json!({ "ordinal": 7 }));
    let day =
        office.ask("programme_day.create", json!({ "meeting": meeting, "values": { "start": "10:00" } }));
    let day = day["id"].as_str().unwrap().to_owned();
    (office, meeting, day)
}

fn item(office: &Office, meeting: &str, parent: Option<&str>, title: &str) -> String {
    office.item(meeting, parent, json!({ "title_ar": title, "title_en": title }))
}

/// The titles from top to bottom, each after as many dots as it is deep.
fn outline(office: &Office, meeting: &str) -> Vec<String> {
    let agenda = office.agenda(meeting);
    let items = agenda["items"].as_array().unwrap().iter();
    let line = |item: &Value| {
        let depth = usize::try_from(item["depth"].as_u64().unwrap()).unwrap();
        ".".repeat(depth) + item["title_en"].as_str().unwrap()
    };
    items.map(line).collect()
}

fn day_view(office: &Office, meeting: &str) -> Value {
    office.agenda(meeting)["days"][0].clone()
}

#[test]
fn items_are_moved_and_nested_with_all_that_lies_under_them() {
    let (office, meeting, _) = desk();
    let a = item(&office, &meeting, None, "a");
    let b = item(&office, &meeting, None, "b");
    let c = item(&office, &meeting, None, "c");
    item(&office, &meeting, Some(&c), "d");
    assert_eq!(outline(&office, &meeting), ["a", "b", "c", ".d"]);
    office.move_item(&meeting, &c, None, None);
    assert_eq!(outline(&office, &meeting), ["c", ".d", "a", "b"], "first of all");
    office.move_item(&meeting, &c, Some(&b), None);
    assert_eq!(outline(&office, &meeting), ["a", "b", ".c", "..d"], "nested with its own sub-item");
    office.move_item(&meeting, &a, Some(&b), Some(&c));
    assert_eq!(outline(&office, &meeting), ["b", ".c", "..d", ".a"], "after a given sibling");
    office.move_item(&meeting, &c, None, Some(&b));
    assert_eq!(outline(&office, &meeting), ["b", ".a", "c", ".d"], "one level up");
    assert_eq!(office.column(&meeting, "number_ar"), ["البند الأول", "(أ)", "البند الثاني", "(أ)"]);
}

#[test]
fn an_item_under_itself_is_refused_with_a_sentence() {
    let (office, meeting, _) = desk();
    let a = item(&office, &meeting, None, "a");
    let b = item(&office, &meeting, Some(&a), "b");
    let c = item(&office, &meeting, Some(&b), "c");
    for under in [&a, &b, &c] {
        let request = json!({ "meeting": meeting, "item": a, "parent": under, "after": null });
        refusals::is_told(&office.refusal("agenda_item.move", request), "error-invalid-cycle");
    }
    assert_eq!(outline(&office, &meeting), ["a", ".b", "..c"], "nothing has moved");
    let request = json!({ "meeting": meeting, "item": c, "parent": null, "after": "gone" });
    refusals::is_told(&office.refusal("agenda_item.move", request), "error-invalid-place");
}

#[test]
fn an_agenda_is_twelve_levels_deep_below_the_top_and_no_deeper() {
    let (office, meeting, _) = desk();
    let top = item(&office, &meeting, None, "0");
    let mut parent = top.clone();
    for depth in 1..=12 {
        parent = item(&office, &meeting, Some(&parent), &depth.to_string());
    }
    let last = office.shown(&meeting, &parent);
    assert_eq!(last["depth"], 12, "depth 12 is taken");
    let request = json!({ "meeting": meeting, "parent": parent, "last": true, "values": {} });
    refusals::is_told(&office.refusal("agenda_item.create", request), "error-invalid-nesting");
    let other = item(&office, &meeting, None, "other");
    let request = json!({ "meeting": meeting, "item": top, "parent": other, "after": null });
    let refusal = office.refusal("agenda_item.move", request);
    refusals::is_told(&refusal, "error-invalid-nesting");
    assert_eq!(office.column(&meeting, "id").len(), 14, "a move that would go too deep moves nothing");
}

#[test]
fn each_numbering_style_counts_in_its_own_way_and_only_items_count() {
    let (office, meeting, _) = desk();
    office.item(&meeting, None, json!({ "kind": "opening", "title_en": "opening" }));
    let first = item(&office, &meeting, None, "first");
    let sub = item(&office, &meeting, Some(&first), "sub");
    item(&office, &meeting, Some(&sub), "sub-sub");
    office.item(&meeting, None, json!({ "kind": "break", "title_en": "break", "duration": 15 }));
    item(&office, &meeting, None, "second");
    let styles: [(&str, [&str; 4], [&str; 4]); 5] = [
        ("item_ordinal", ["البند الأول", "(أ)", "‘1’", "البند الثاني"], ["Item 1", "(a)", "(i)", "Item 2"]),
        ("decimal", ["1", "1.1", "1.1.1", "2"], ["1", "1.1", "1.1.1", "2"]),
        ("adverb", ["أولاً", "ألف", "1", "ثانياً"], ["I.", "A.", "1.", "II."]),
        ("abjad", ["(أ)", "‘1’", "أ.", "(ب)"], ["(a)", "(i)", "a.", "(b)"]),
        ("un_mixed", ["1", "(أ)", "‘1’", "2"], ["1", "(a)", "(i)", "2"]),
    ];
    let numbers = |field: &str| -> Vec<Value> {
        office.column(&meeting, field).into_iter().filter(|number| number != "").collect()
    };
    for (style, arabic, english) in styles {
        office.ask("meeting.edit", json!({ "id": meeting, "values": { "numbering": style } }));
        assert_eq!(numbers("number_ar"), arabic, "{style} in Arabic; an opening and a break have no number");
        assert_eq!(numbers("number_en"), english, "{style} in English");
    }
    office.ask("meeting.edit", json!({ "id": meeting, "values": { "numbering": "decimal" } }));
    office.ask("settings.edit", json!({ "digits": "arabic_indic" }));
    assert_eq!(numbers("number_ar")[1], "١.١", "Arabic numbers in the chosen digits");
    assert_eq!(numbers("number_en")[1], "1.1");
}

#[test]
fn clock_times_follow_order_and_durations() {
    let (office, meeting, _) = desk();
    let a = office.item(&meeting, None, json!({ "title_ar": "أ", "duration": 30 }));
    let b = office.item(&meeting, None, json!({ "title_ar": "ب", "duration": 0 }));
    let c = office.item(&meeting, None, json!({ "title_ar": "ج" }));
    let d = office.item(&meeting, Some(&c), json!({ "title_ar": "د", "duration": 20 }));
    let times = |item: &str| {
        let shown = office.shown(&meeting, item);
        format!("{}-{}", shown["starts"].as_str().unwrap(), shown["ends"].as_str().unwrap())
    };
    assert_eq!(times(&a), "10:00-10:30");
    assert_eq!(times(&b), "10:30-10:30", "a duration of 0 takes no time");
    assert_eq!(times(&c), "10:30-10:50", "an item lasts as long as its parts");
    office.move_item(&meeting, &c, None, None);
    assert_eq!([times(&d), times(&a)], ["10:00-10:20", "10:20-10:50"], "the times follow a move");
    office.edit(&meeting, &c, json!({ "duration": 15 }));
    let flags = office.shown(&meeting, &c)["flags"].to_string();
    assert!(flags.contains("parts_too_long"), "the parts last longer than the item: {flags}");
    office.edit(&meeting, &a, json!({ "start": "10:10" }));
    let flags = office.shown(&meeting, &a)["flags"].to_string();
    assert!(
        flags.contains(r#""kind":"overlaps","minutes":10"#),
        "it starts before the one above ends: {flags}"
    );
    assert_eq!(office.agenda(&meeting)["total_minutes"], 50);
}

#[test]
fn a_day_that_runs_over_says_by_how_much() {
    let (office, meeting, day) = desk();
    let edit_day = |values: Value| json!({ "meeting": meeting, "day": day, "values": values });
    office.ask("programme_day.edit", edit_day(json!({ "end": "11:00" })));
    office.item(&meeting, None, json!({ "title_ar": "أ", "duration": 75 }));
    let view = day_view(&office, &meeting);
    assert_eq!((&view["runs_until"], &view["overrun"]), (&json!("11:15"), &json!(15)));
    office.ask("programme_day.edit", edit_day(json!({ "end": "" })));
    assert_eq!(day_view(&office, &meeting)["overrun"], 0, "an open day is never over-run");
    let refusal = office.refusal("programme_day.edit", edit_day(json!({ "end": "09:00" })));
    refusals::is_told(&refusal, "error-invalid-day-end-before-start");
    let refusal = office.refusal("programme_day.edit", edit_day(json!({ "start": "25:00" })));
    refusals::is_told(&refusal, "error-invalid-time");
}

#[test]
fn a_day_may_have_no_date_yet_and_no_date_twice() {
    let (office, meeting, day) = desk();
    let undated = day_view(&office, &meeting);
    assert_eq!(undated["date"], Value::Null, "a programme may have a first day without a date");
    assert_ne!(undated["heading_ar"], "", "it has a heading all the same");
    let dated = json!({ "meeting": meeting, "day": day, "values": { "date": "2021-06-10" } });
    office.ask("programme_day.edit", dated);
    let view = day_view(&office, &meeting);
    assert!(view["heading_ar"].as_str().unwrap().contains("الخميس 10 يونيو 2021"), "{}", view["heading_ar"]);
    assert!(view["heading_en"].as_str().unwrap().contains("Thursday 10 June 2021"), "{}", view["heading_en"]);
    let again = json!({ "meeting": meeting, "values": { "date": "2021-06-10" } });
    refusals::is_told(&office.refusal("programme_day.create", again), "error-invalid-day-twice");
    let absurd = json!({ "meeting": meeting, "values": { "date": "2021-02-30" } });
    refusals::is_told(&office.refusal("programme_day.create", absurd), "error-invalid-day");
    let request = json!({ "meeting": meeting, "day": day });
    office.ask("programme_day.delete", request.clone());
    assert_eq!(office.agenda(&meeting)["days"], json!([]), "a deleted day is gone from the programme");
    office.ask("programme_day.restore", request);
    assert_eq!(day_view(&office, &meeting), view, "and comes back as it was");
}

#[test]
fn a_duration_of_10_000_minutes_and_an_end_before_the_start_are_refused() {
    let (office, meeting, _) = desk();
    let a = office.item(&meeting, None, json!({ "title_ar": "أ", "duration": 1_440 }));
    assert_eq!(office.shown(&meeting, &a)["duration"], 1_440, "a whole day is the most");
    for minutes in [1_441, 10_000] {
        let request = json!({ "meeting": meeting, "item": a, "values": { "duration": minutes } });
        refusals::is_told(&office.refusal("agenda_item.edit", request), "error-invalid-duration");
    }
    office.edit(&meeting, &a, json!({ "duration": 0 }));
    assert_eq!(office.shown(&meeting, &a)["duration"], Value::Null, "0 takes the duration away");
    let values = json!({ "starts": "2021-06-10", "ends": "2021-06-09" });
    let refusal = office.refusal("meeting.edit", json!({ "id": meeting, "values": values }));
    refusals::is_told(&refusal, "error-invalid-end-before-start");
    let refusal = office.refusal("meeting.create", json!({ "values": { "starts": "10/06/2021" } }));
    refusals::is_told(&refusal, "error-invalid-date");
}

#[test]
fn an_agenda_of_no_items_and_one_of_500_are_read_whole() {
    let office = Office::of("Officer");
    let empty = office.meeting(json!({}));
    let agenda = office.agenda(&empty);
    assert_eq!((&agenda["items"], &agenda["total_minutes"]), (&json!([]), &json!(0)));
    let meeting = office.meeting(json!({ "ordinal": 1 }));
    for number in 0..100 {
        let top = item(&office, &meeting, None, &number.to_string());
        for letter in ["a", "b", "c", "d"] {
            item(&office, &meeting, Some(&top), letter);
        }
    }
    let ids = office.column(&meeting, "id");
    assert_eq!(ids.len(), 500, "500 items stand on the agenda");
    let unique: std::collections::BTreeSet<&str> = ids.iter().map(|id| id.as_str().unwrap()).collect();
    assert_eq!(unique.len(), 500, "each once");
    let listed = office.ask("meeting.list", json!({}));
    let row = listed.as_array().unwrap().iter().find(|row| row["id"] == meeting.as_str()).unwrap();
    assert_eq!(row["items"], 500);
}

#[test]
fn deleting_an_item_hides_what_lies_under_it_and_bringing_it_back_shows_it_again() {
    let (office, meeting, _) = desk();
    item(&office, &meeting, None, "a");
    let b = item(&office, &meeting, None, "b");
    let c = item(&office, &meeting, Some(&b), "c");
    item(&office, &meeting, Some(&c), "d");
    let whole = office.agenda(&meeting);
    let request = json!({ "meeting": meeting, "item": b });
    office.ask("agenda_item.delete", request.clone());
    assert_eq!(outline(&office, &meeting), ["a"]);
    let deleted = office.ask("agenda.deleted", json!({ "id": meeting }));
    assert_eq!(deleted[0]["title_en"], "b", "it is listed among the deleted: {deleted}");
    office.ask("agenda_item.restore", request);
    assert_eq!(office.agenda(&meeting), whole, "everything is back in its place");

    office.ask("agenda_item.delete", json!({ "meeting": meeting, "item": c }));
    office.ask("agenda_item.delete", json!({ "meeting": meeting, "item": b }));
    office.ask("agenda_item.restore", json!({ "meeting": meeting, "item": c }));
    assert_eq!(outline(&office, &meeting), ["a", "c", ".d"], "what is brought back is to be seen");
}

#[test]
fn undo_and_redo_go_through_the_edits_of_all_nouns() {
    let office = Office::of("Officer");
    let steps = [
        ("meeting.create", json!({ "values": { "ordinal": 7 } })),
        ("settings.edit", json!({ "digits": "arabic_indic" })),
        ("register.edit", json!({ "id": "state:JO", "values": { "name_en": "The Kingdom" } })),
    ];
    let meeting = office.ask(steps[0].0, steps[0].1.clone())["id"].as_str().unwrap().to_owned();
    for (name, request) in &steps[1..] {
        office.ask(name, request.clone());
    }
    let a = item(&office, &meeting, None, "a");
    office.edit(&meeting, &a, json!({ "title_en": "b" }));
    let state = || {
        let entry = office.ask("register.read", json!({ "id": "state:JO" }))["values"]["name_en"].clone();
        let digits = office.ask("settings.read", json!({}))["digits"].clone();
        let meetings = office.ask("meeting.list", json!({})).as_array().unwrap().len();
        (entry, digits, meetings)
    };
    let undone = |name: &str| {
        let answer = office.ask("desk.undo", json!({}));
        assert_eq!((&answer["what"], &answer["left"]), (&json!(name), &json!(0)), "the last step first");
    };
    undone("agenda_item.edit");
    assert_eq!(outline(&office, &meeting), ["a"]);
    undone("agenda_item.create");
    assert!(outline(&office, &meeting).is_empty());
    undone("register.edit");
    undone("settings.edit");
    undone("meeting.create");
    assert_eq!(state(), (json!("Jordan"), json!("western"), 0), "all is as it was at the start");
    assert_eq!(office.ask("desk.undo", json!({}))["what"], Value::Null, "there is nothing more to undo");
    for _ in 0..5 {
        office.ask("desk.redo", json!({}));
    }
    assert_eq!(state(), (json!("The Kingdom"), json!("arabic_indic"), 1));
    assert_eq!(outline(&office, &meeting), ["b"], "and all is back again");
    assert_eq!(office.ask("desk.redo", json!({}))["what"], Value::Null);
}

#[test]
fn a_translation_that_lags_behind_is_marked_until_someone_looks_at_it() {
    let (office, meeting, _) = desk();
    let a = office.item(&meeting, None, json!({ "title_ar": "عنوان", "title_en": "Title" }));
    let flags = || office.shown(&meeting, &a)["flags"].clone();
    assert_eq!(flags(), json!([]));
    office.edit(&meeting, &a, json!({ "title_ar": "عنوان آخر" }));
    assert_eq!(flags(), json!([{ "kind": "stale_translation", "language": "en" }]));
    office.edit(&meeting, &a, json!({ "title_en": "Another title" }));
    assert_eq!(flags(), json!([]), "the translation was brought up to date");
    office.edit(&meeting, &a, json!({ "title_ar": "عنوان ثالث" }));
    office.edit(&meeting, &a, json!({ "translation_checked": true }));
    assert_eq!(flags(), json!([]), "or somebody said that it holds");
}

#[test]
fn documents_and_their_files_stay_with_their_item() {
    let (office, meeting, _) = desk();
    let a = item(&office, &meeting, None, "a");
    let values = json!({ "title_ar": "ورقة", "title_en": "Paper", "symbol": "ARCP/7/2021/2" });
    let document = office.ask("document.create", json!({ "meeting": meeting, "item": a, "values": values }));
    let document = document["id"].as_str().unwrap();
    let file = office.folder().join("تقرير.txt");
    std::fs::write(&file, "نص التقرير").unwrap();
    let request = json!({ "meeting": meeting, "document": document, "path": file });
    let attached = office.ask("document.attach", request);
    assert_eq!((&attached["file_name"], &attached["file_size"]), (&json!("تقرير.txt"), &json!(19)));
    std::fs::remove_file(&file).unwrap();
    let copy = office.folder().join("copy.txt");
    office.ask("document.save", json!({ "meeting": meeting, "document": document, "path": copy }));
    assert_eq!(std::fs::read_to_string(&copy).unwrap(), "نص التقرير", "the file is kept in the store");
    office.move_item(&meeting, &a, None, None);
    assert_eq!(office.shown(&meeting, &a)["documents"][0]["id"], document);
    let request = json!({ "meeting": meeting, "document": document });
    office.ask("document.delete", request.clone());
    assert_eq!(office.shown(&meeting, &a)["documents"], json!([]));
    office.ask("document.restore", request);
    assert_eq!(office.shown(&meeting, &a)["documents"][0]["symbol"], "ARCP/7/2021/2");
}
