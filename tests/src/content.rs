//! The same content for us and for the peers: an agenda of any length in both languages.

use serde_json::{Value, json};

use crate::Office;

const SUBJECTS: [(&str, &str); 10] = [
    ("متابعة تنفيذ خطة العمل لعامي 2020-2021", "Follow-up of the work plan 2020-2021"),
    ("المستجدات بشأن الاتفاق العالمي للاجئين", "Developments on the Global Compact on Refugees"),
    ("عروض الدول الأعضاء حول جهودها الوطنية", "Presentations by Member States of their national efforts"),
    (
        "التحضير للمنتدى العالمي حول الهجرة والتنمية",
        "Preparation of the Global Forum on Migration and Development",
    ),
    ("نتيجة الاستبيان حول تطوير عملية التشاور", "Result of the questionnaire on developing the process"),
    ("استعراض تنفيذ الاتفاق العالمي للهجرة (GCM)", "Review of the Global Compact for Migration (GCM)"),
    (
        "التعاون مع وكالة اللجوء التابعة للاتحاد الأوروبي (EUAA)",
        "Cooperation with the European Union Agency for Asylum (EUAA)",
    ),
    ("مشروع البيان بمناسبة اليوم العالمي للاجئين", "Draft statement on the occasion of World Refugee Day"),
    (
        "تبادل المعلومات والتجارب بين الدول الأعضاء",
        "Exchange of information and experience among Member States",
    ),
    (
        "دعم المجتمعات المستضيفة وتخفيف الضغوط عليها",
        "Support to host communities and easing the pressures on them",
    ),
];

/// The titles of item `number` (from 0) in both languages; no two items share one.
pub fn titles(number: usize) -> (String, String) {
    let (ar, en) = SUBJECTS[number % SUBJECTS.len()];
    (format!("{ar} - البند {}", number + 1), format!("{en} - item {}", number + 1))
}

/// The notes of item `number` in both languages.
pub fn notes(number: usize) -> (String, String) {
    (
        format!(
            "تعرض الأمانة الفنية ما استجد في هذا الشأن، ويتبادل المجتمعون الرأي حوله. مرجع {}",
            number + 1
        ),
        format!(
            "The technical secretariat presents what is new, and the meeting exchanges views. Reference {}",
            number + 1
        ),
    )
}

/// A meeting with an agenda of `items` items: every sixth one at the top, five sub-items below each.
pub fn meeting_of(office: &Office, items: usize) -> String {
    let meeting = office.meeting(json!({ "ordinal": 7, "starts": "2021-06-10", "ends": "2021-06-10" }));
    office.ask(
        "programme_day.create",
        json!({ "meeting": meeting, "values": { "date": "2021-06-10", "start": "09:00" } }),
    );
    let mut parent: Option<String> = None;
    for number in 0..items {
        let is_top = number % 6 == 0;
        let made = office.item(&meeting, if is_top { None } else { parent.as_deref() }, item(number, is_top));
        if is_top {
            parent = Some(made);
        }
    }
    meeting
}

fn item(number: usize, is_top: bool) -> Value {
    let ((title_ar, title_en), (note_ar, note_en)) = (titles(number), notes(number));
    let duration = if is_top { 0 } else { 5 };
    json!({ "title_ar": title_ar, "title_en": title_en, "note_ar": note_ar, "note_en": note_en, "duration": duration })
}

/// The same agenda as plain values, for the peers.
pub fn plain(items: usize) -> Value {
    let items: Vec<Value> = (0..items)
        .map(|number| {
            let ((title_ar, title_en), (note_ar, note_en)) = (titles(number), notes(number));
            json!({ "title_ar": title_ar, "title_en": title_en, "note_ar": note_ar, "note_en": note_en })
        })
        .collect();
    json!({
        "title_ar": "الاجتماع السابع لعملية التشاور العربية الإقليمية حول الهجرة واللجوء",
        "title_en": "Seventh meeting of the Arab Regional Consultative Process on Migration and Refugees",
        "items": items,
    })
}
