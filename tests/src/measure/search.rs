//! Search among 50,000 items, documents and entries, beside plain FTS5 in the same run.

use rusqlite::Connection;
use serde_json::{Value, json};
use tashawur_tests::{Office, content, office::id};

use crate::figures::{Times, print_limit};

const MEETINGS: usize = 834;
const ITEMS: usize = 60;
const DOCUMENTS: usize = 500;
const PEOPLE: usize = 500;

/// What is written, what is typed, and the class of the variant.
const VARIANTS: [(&str, &str, &str); 18] = [
    ("إعادة التوطين", "اعادة التوطين", "hamza seats"),
    ("شؤون اللاجئين", "شئون اللاجئين", "hamza seats"),
    ("مسؤول الاتصال", "مسئول الاتصال", "hamza seats"),
    ("ورقة الاختصاصات", "ورقه الاختصاصات", "ة and ه, ى and ي"),
    ("المنتدى العالمي", "المنتدي العالمي", "ة and ه, ى and ي"),
    ("مُؤْتَمَرُ المَانِحِينَ", "مؤتمر المانحين", "tashkeel and tatweel"),
    ("جـــامعة الدول", "جامعة الدول", "tashkeel and tatweel"),
    ("بالمغتربين العرب", "المغتربين", "article and prefixes"),
    ("والنازحون داخلياً", "نازحون", "article and prefixes"),
    ("الاستعراض الدوري", "استعراض دوري", "article and prefixes"),
    ("القرار ٧٨٣٣", "7833", "digits"),
    ("القرار 6955", "٦٩٥٥", "digits"),
    ("ﻻجئو المخيمات", "لاجئو المخيمات", "presentation forms"),
    ("المستجدات بشأن الاتفاق العالمي للاجئين في البادية", "البادية GCR", "synonyms and acronyms"),
    ("تعاون الصيادين مع EUAA", "الصيادين EASO", "synonyms and acronyms"),
    ("ملتقى القوافل، كانون الأول 2023", "القوافل ديسمبر 2023", "names of months"),
    ("ملتقى البحارة، يناير 2019", "البحارة كانون الثاني 2019", "names of months"),
    ("ملتقى الغواصين، July 2021", "الغواصين تموز 2021", "names of months"),
];

/// Words that many documents hold, and some that few do.
const COMMON: [&str; 8] =
    ["الهجرة", "خطة العمل", "اللاجئين", "مشروع البيان", "EUAA", "questionnaire", "الدول الأعضاء", "م"];

/// Words that nothing holds as they are typed.
const MISSPELT: [&str; 4] = ["الاسنعراض", "questionaire", "الاستيبان", "Presentatoins"];

/// Prints how many variants are found here and by plain FTS5, and the times of a search.
pub(crate) fn measure() {
    let office = Office::of("Bench");
    fill(&office);
    let meeting = office.meeting(json!({ "ordinal": 99 }));
    for (written, _, _) in VARIANTS {
        office.item(&meeting, None, json!({ "title_ar": written }));
    }
    print_recall(&office);
    let typed: Vec<Value> = VARIANTS.iter().map(|(_, typed, _)| json!({ "text": typed })).collect();
    let words: Vec<Value> = common().into_iter().chain(typed).collect();
    print_limit("search among 50,000 items", &times(&office, &words), 20.0);
    print_limit("search with filters", &times(&office, &filtered()), 20.0);
    let misspelt = MISSPELT.map(|text| json!({ "text": text }));
    print_limit("search for a misspelt word", &times(&office, &misspelt), 20.0);
}

/// A search for each of the common words.
pub(crate) fn common() -> Vec<Value> {
    COMMON.iter().map(|text| json!({ "text": text })).collect()
}

/// The same with each sort of filter.
pub(crate) fn filtered() -> Vec<Value> {
    let filters = [
        json!({ "kinds": ["document"] }),
        json!({ "years": [2023] }),
        json!({ "states": ["state:JO"] }),
        json!({ "tags": ["instrument:GCR"], "kinds": ["agenda_item", "document"] }),
    ];
    let with = |text| filters.iter().map(move |filters| json!({ "text": text, "filters": filters }));
    COMMON.iter().flat_map(with).collect()
}

/// Meetings with items, documents before them, people.
fn fill(office: &Office) {
    let first = content::meeting_of(office, ITEMS);
    for number in 1..MEETINGS {
        let starts = format!("{}-{:02}-15", 2000 + number % 30, number % 12 + 1);
        office.ask("meeting.create", json!({ "from": first, "values": { "starts": starts } }));
    }
    let meeting = office.meeting(json!({ "ordinal": 98 }));
    let item = office.item(&meeting, None, json!({ "title_ar": "الوثائق" }));
    for number in 0..DOCUMENTS {
        let (title_ar, title_en) = content::titles(number);
        let values = json!({ "title_ar": title_ar, "title_en": title_en, "symbol": format!("DOC/{number}") });
        office.ask("document.create", json!({ "meeting": meeting, "item": item, "values": values }));
    }
    for number in 0..PEOPLE {
        let values =
            json!({ "name_ar": format!("موظف رقم {number}"), "name_en": format!("Official {number}") });
        let person = id(&office.ask("register.create", json!({ "kind": "person", "values": values })));
        let values =
            json!({ "person": person, "state": "state:JO", "starts": format!("{}", 2000 + number % 30) });
        office.ask("register.create", json!({ "kind": "focal_point", "values": values }));
    }
}

fn print_recall(office: &Office) {
    let peers = [("unicode61", plain_fts5("unicode61")), ("trigram", plain_fts5("trigram"))];
    let mut found = 0;
    let mut found_by_peers = [0; 2];
    let mut missed = Vec::new();
    for (written, typed, class) in VARIANTS {
        let hits = office.ask("search.find", json!({ "text": typed, "limit": 50 }));
        if hits.as_array().unwrap().iter().any(|hit| hit["title_ar"] == written) {
            found += 1;
        } else {
            missed.push(format!("{class}: {typed}"));
        }
        for (count, (_, peer)) in found_by_peers.iter_mut().zip(&peers) {
            *count += usize::from(plain_finds(peer, typed, written));
        }
    }
    for ((peer, _), peer_found) in peers.iter().zip(found_by_peers) {
        let line = json!({
            "name": format!("variants of eight classes found, of {}", VARIANTS.len()),
            "ours_ms": null, "found": found, "missed": missed, "peer": format!("plain FTS5 ({peer})"), "peer_ms": null,
            "peer_found": peer_found, "ratio": null, "goal": "every variant", "met": found == VARIANTS.len(),
        });
        println!("{line}");
    }
}

fn times(office: &Office, requests: &[Value]) -> Times {
    let mut times = Times::default();
    for _ in 0..10 {
        for request in requests {
            let hits: Value = times.run(|| office.ask("search.find", request.clone()));
            assert!(hits.is_array());
        }
    }
    times
}

fn plain_fts5(tokenizer: &str) -> Connection {
    let plain = Connection::open_in_memory().unwrap();
    plain
        .execute_batch(&format!("CREATE VIRTUAL TABLE plain USING fts5(title, tokenize = '{tokenizer}')"))
        .unwrap();
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
