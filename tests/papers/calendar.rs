//! The days of a meeting as a calendar file (RFC 5545).

use serde_json::json;

use crate::{desk, paper};

/// A calendar file with its folded lines joined again.
struct Calendar {
    lines: Vec<String>,
}

impl Calendar {
    fn read(bytes: Vec<u8>) -> Self {
        let text = String::from_utf8(bytes).expect("a calendar is UTF-8");
        assert!(text.ends_with("\r\n"), "the last line is ended");
        let ends = text.matches("\r\n").count();
        assert_eq!(
            (text.matches('\n').count(), text.matches('\r').count()),
            (ends, ends),
            "lines end with CR LF"
        );
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "a line has at most 75 octets: {line}");
        }
        let lines = text.replace("\r\n ", "").replace("\r\n\t", "");
        Self { lines: lines.split("\r\n").map(str::to_owned).collect() }
    }

    fn values(&self, name: &str) -> Vec<&str> {
        let lines = self.lines.iter().filter_map(|line| line.split_once(':'));
        lines.filter(|(key, _)| key.split(';').next() == Some(name)).map(|(_, value)| value).collect()
    }
}

/// Row 000-4.
#[test]
fn the_officials_meeting_gives_an_event_for_each_of_its_three_days() {
    let office = &desk().office;
    let meetings = office.ask("meeting.list", json!({}));
    let officials =
        meetings.as_array().unwrap().iter().find(|meeting| meeting["kind"] == "high_level").unwrap();
    let id = officials["id"].as_str().unwrap();
    let calendar = Calendar::read(std::fs::read(paper(office, id, "both", "ics")).unwrap());
    assert_eq!(calendar.lines.first().map(String::as_str), Some("BEGIN:VCALENDAR"));
    assert_eq!(calendar.values("VERSION"), ["2.0"]);
    assert_eq!(calendar.values("PRODID").len(), 1, "a calendar names its program once");
    let events = calendar.values("BEGIN").into_iter().filter(|what| *what == "VEVENT").count();
    assert_eq!(events, 3, "one event a day");
    let starts = calendar.values("DTSTART");
    // 10:00 in Geneva in December is 09:00 in UTC.
    assert_eq!(starts, ["20211213T090000Z", "20211214T090000Z", "20211215T090000Z"], "in UTC");
    let mut names = calendar.values("UID");
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 3, "every event has a name of its own");
    for summary in calendar.values("SUMMARY") {
        assert!(summary.contains("اجتماع المسؤولين رفيع المستوى"), "{summary}");
        assert!(summary.contains("High-Level Officials Meeting"), "{summary}");
    }
}

#[test]
fn a_day_without_hours_is_a_whole_day_and_text_is_escaped() {
    let office = tashawur_tests::Office::of("Officer");
    let values = json!({ "ordinal": 7, "starts": "2022-03-10", "place_en": "Cairo, Egypt; hall \\ 1\r\nEND:VEVENT",
                         "place_ar": "القاهرة" });
    let meeting = office.meeting(values);
    let calendar = Calendar::read(std::fs::read(paper(&office, &meeting, "english", "ics")).unwrap());
    assert_eq!(calendar.values("DTSTART"), ["20220310"]);
    assert_eq!(calendar.values("DTEND"), ["20220311"], "a whole day ends with the next one");
    assert_eq!(
        calendar.values("END").iter().filter(|what| **what == "VEVENT").count(),
        1,
        "a place ends no event"
    );
    let place = calendar.values("LOCATION")[0];
    assert!(place.starts_with("Cairo\\, Egypt\\; hall \\\\ 1"), "{place}");
    let again = Calendar::read(std::fs::read(paper(&office, &meeting, "english", "ics")).unwrap());
    assert_eq!(again.values("UID"), calendar.values("UID"), "an event keeps its name at every export");
}
