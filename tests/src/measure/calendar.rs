//! The timeline of thirty years, with 10,000 dated entries.

use serde_json::{Value, json};
use tashawur_tests::Office;

use crate::figures::{Times, print_limit};

const ENTRIES: i64 = 10_000;
const YEARS: i64 = 30;

/// Prints the time of the timeline of thirty years, whole and of one series.
pub(crate) fn measure() {
    let office = Office::on("2026-01-15");
    let series: Vec<String> = (0..20).map(|number| series(&office, number)).collect();
    for number in 0..ENTRIES {
        let (year, month) = (2010 + number % YEARS, 1 + number % 12);
        let starts =
            if number % 3 == 0 { format!("{year}-{month:02}") } else { format!("{year}-{month:02}-14") };
        let of = usize::try_from(number % 20).unwrap_or_default();
        let values =
            json!({ "series": series[of], "name_ar": format!("دورة رقم {number}"), "starts": starts });
        office.ask("register.create", json!({ "kind": "edition", "values": values }));
    }
    let whole = json!({ "from": "2010", "to": "2039" });
    let one = json!({ "from": "2010", "to": "2039", "entries": [series[0]] });
    print_limit("timeline of thirty years, 10,000 entries", &times(&office, &whole, 10_000), 500.0);
    print_limit("the same of one series", &times(&office, &one, 500), 500.0);
}

fn series(office: &Office, number: i64) -> String {
    let values = json!({ "name_ar": format!("سلسلة {number}"), "sort": "meeting" });
    let made = office.ask("register.create", json!({ "kind": "series", "values": values }));
    made["id"].as_str().unwrap().to_owned()
}

fn times(office: &Office, request: &Value, least: usize) -> Times {
    let mut times = Times::default();
    for _ in 0..20 {
        let answer = times.run(|| office.ask("calendar.timeline", request.clone()));
        assert!(answer["items"].as_array().unwrap().len() >= least, "every entry is on the timeline");
    }
    times
}
