//! Search on 50,000 items in Arabic, beside plain FTS5 in the same run.

use rusqlite::Connection;
use serde_json::{Value, json};
use tashawur_tests::{Office, content};

use crate::figures::{Times, print_limit};

const MEETINGS: usize = 834;
const ITEMS: usize = 60;

/// What is written, what is typed, and the class of the variant.
const VARIANTS: [(&str, &str, &str); 12] = [
    ("إعادة التوطين", "اعادة التوطين", "hamza on alif"),
    ("شؤون اللاجئين", "شئون اللاجئين", "hamza on waw and ya"),
    ("مسؤول الاتصال", "مسئول الاتصال", "hamza on waw and ya, inside"),
    ("ورقة الاختصاصات", "ورقه الاختصاصات", "ta marbuta"),
    ("المنتدى العالمي", "المنتدي العالمي", "alif maqsura"),
    ("مُؤْتَمَرُ المَانِحِينَ", "مؤتمر المانحين", "tashkeel"),
    ("جـــامعة الدول", "جامعة الدول", "tatweel"),
    ("بالمغتربين العرب", "المغتربين", "attached prefix and article"),
    ("والنازحون داخلياً", "نازحون", "attached prefixes"),
    ("القرار ٧٨٣٣", "7833", "digits"),
    ("ﻻجئو المخيمات", "لاجئو المخيمات", "presentation forms"),
    ("الاستعراض الدوري", "استعراض دوري", "article"),
];

/// Prints how many classes are found here and by plain FTS5, and the time of a search.
pub(crate) fn measure() {
    let office = Office::of("Bench");
    let first = content::meeting_of(&office, ITEMS);
    for _ in 1..MEETINGS {
        office.ask("meeting.create", json!({ "from": first }));
    }
    let meeting = office.meeting(json!({ "ordinal": 99 }));
    for (written, _, _) in VARIANTS {
        office.item(&meeting, None, json!({ "title_ar": written }));
    }
    let plain = plain_fts5();
    let mut found = 0;
    let mut found_plain = 0;
    let mut missed = Vec::new();
    for (written, typed, class) in VARIANTS {
        let hits = office.ask("search.find", json!({ "text": typed, "limit": 50 }));
        let ours = hits.as_array().unwrap().iter().any(|hit| hit["title_ar"] == written);
        found += usize::from(ours);
        found_plain += usize::from(plain_finds(&plain, typed, written));
        if !ours {
            missed.push(class);
        }
    }
    let line = json!({
        "name": format!("variants found of {}, among {} items", VARIANTS.len(), MEETINGS * ITEMS + VARIANTS.len()),
        "ours_ms": null, "found": found, "missed": missed, "peer": "plain FTS5 (unicode61)", "peer_ms": null,
        "peer_found": found_plain, "ratio": null, "goal": "every variant", "met": found == VARIANTS.len(),
    });
    println!("{line}");
    print_limit("search among 50,000 items", &times(&office), 20.0);
}

fn times(office: &Office) -> Times {
    let common =
        ["الهجرة", "خطة العمل", "اللاجئين", "مشروع البيان", "EUAA", "questionnaire", "الدول الأعضاء", "م"];
    let mut times = Times::default();
    for run in 0..10 {
        for text in common.iter().chain(VARIANTS.iter().map(|(_, typed, _)| typed)) {
            let hits: Value = times.run(|| office.ask("search.find", json!({ "text": text })));
            assert!(run > 0 || hits.is_array());
        }
    }
    times
}

fn plain_fts5() -> Connection {
    let plain = Connection::open_in_memory().unwrap();
    plain.execute_batch("CREATE VIRTUAL TABLE plain USING fts5(title)").unwrap();
    let mut insert = plain.prepare("INSERT INTO plain (title) VALUES (?1)").unwrap();
    for (written, _, _) in VARIANTS {
        insert.execute([written]).unwrap();
    }
    drop(insert);
    plain
}

fn plain_finds(plain: &Connection, typed: &str, written: &str) -> bool {
    let words: Vec<String> = typed.split_whitespace().map(|word| format!("\"{word}\"")).collect();
    let mut find = plain.prepare("SELECT count(*) FROM plain WHERE plain MATCH ?1 AND title = ?2").unwrap();
    find.query_row([&words.join(" "), written], |row| row.get::<_, i64>(0)).unwrap() > 0
}
