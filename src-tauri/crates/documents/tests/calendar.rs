//! The calendar file of a meeting, looked at line by line.
#![allow(clippy::expect_used, reason = "the functions that tests share are tests too")]

use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use tashawur_documents::ics;
use tashawur_sheets::{CalendarDay, CalendarSheet, Pair, PaperLanguage};

fn at(hour: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2021, 12, 14, hour, 0, 0).single().expect("an instant")
}

fn sheet(language: PaperLanguage) -> CalendarSheet {
    let day = |day| NaiveDate::from_ymd_opt(2021, 12, day).expect("a date");
    let clock = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
    CalendarSheet {
        language,
        uid: "0190-seventh".into(),
        title: Pair::new(
            "الاجتماع السابع لعملية التشاور العربية الإقليمية حول الهجرة واللجوء",
            "Seventh meeting of the ARCP",
        ),
        place: Pair::new("القاهرة، مقر الأمانة العامة", "Cairo; headquarters"),
        description: Pair::new("السطر الأول\nالسطر الثاني", "First line"),
        stamp: at(6),
        days: vec![
            CalendarDay {
                date: day(14),
                hours: Some((at(8), at(14))),
                local_hours: Some((clock(10), clock(16))),
            },
            CalendarDay { date: day(15), hours: None, local_hours: None },
        ],
    }
}

fn unfolded(file: &str) -> String {
    file.replace("\r\n ", "")
}

#[test]
fn a_calendar_file_has_one_product_and_an_event_for_each_day() {
    let file = ics::meeting(&sheet(PaperLanguage::Arabic));
    let text = unfolded(&file);
    assert_eq!(text.matches("PRODID:").count(), 1, "one product");
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 2, "one event a day");
    assert_eq!(text.matches("VERSION:2.0").count(), 1, "one version");
    assert!(text.contains("UID:0190-seventh-20211214@tashawur"), "a name that stays");
    assert!(text.contains("DTSTART:20211214T080000Z"), "the start in UTC");
    assert!(text.contains("DTEND:20211214T140000Z"), "the end in UTC");
    assert!(text.contains("DTSTART;VALUE=DATE:20211215"), "a whole day without hours");
    assert!(text.contains("DTEND;VALUE=DATE:20211216"), "which ends on the next day");
    assert!(text.contains("DTSTAMP:20211214T060000Z"), "the stamp of the sheet");
    assert_eq!(file, ics::meeting(&sheet(PaperLanguage::Arabic)), "the same file every time");
}

#[test]
fn lines_are_folded_at_75_octets_and_end_as_the_standard_says() {
    let file = ics::meeting(&sheet(PaperLanguage::Both));
    assert!(file.ends_with("\r\n"), "the last line has its end");
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "at most 75 octets: {line}");
        assert!(!line.contains('\n'), "no bare line end: {line}");
    }
}

#[test]
fn two_languages_stand_on_lines_of_their_own_arabic_first() {
    let text = unfolded(&ics::meeting(&sheet(PaperLanguage::Both)));
    assert!(
        text.contains("DESCRIPTION:10:00–16:00\\nالسطر الأول\\nالسطر الثاني\\nFirst line"),
        "hours of the place, Arabic, English: {text}"
    );
    assert!(text.contains(" / Seventh meeting of the ARCP"), "both titles in the summary");
    let english = unfolded(&ics::meeting(&sheet(PaperLanguage::English)));
    assert!(english.contains("SUMMARY:Seventh meeting of the ARCP"), "English alone");
    assert!(english.contains("LOCATION:Cairo\\; headquarters"), "signs are escaped");
}

#[test]
fn hostile_text_cannot_add_lines_to_the_file() {
    let mut sheet = sheet(PaperLanguage::English);
    sheet.uid = "x\r\nATTENDEE:mailto:a@b".into();
    sheet.title = Pair::new("", "t\r\nBEGIN:VALARM");
    sheet.description = Pair::new("", "d\0\r\nEND:VCALENDAR");
    let file = ics::meeting(&sheet);
    for line in file.split("\r\n") {
        assert!(!line.starts_with("ATTENDEE") && line != "BEGIN:VALARM", "no line is smuggled in");
    }
    assert_eq!(file.matches("\r\nEND:VCALENDAR").count(), 1, "the calendar ends once");
}
