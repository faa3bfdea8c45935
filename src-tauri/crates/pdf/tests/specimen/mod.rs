//! Agendas to print: one like the office's, and others of any length and depth.
#![allow(dead_code)] // each test uses some of them

use tashawur_pdf::Layout;
use tashawur_sheets::{
    AgendaLabels, AgendaLine, AgendaSheet, DocumentLine, LineKind, Pair, PaperLanguage, ProgrammeDay,
    ProgrammeSlot,
};

fn pair(ar: &str, en: &str) -> Pair {
    Pair::new(ar, en)
}

pub(crate) fn labels() -> AgendaLabels {
    AgendaLabels {
        presenter: pair("العرض", "Presented by"),
        decision: pair("مشروع القرار", "Draft decision"),
        documents: pair("الوثائق", "Documents"),
        programme: pair("البرنامج الزمني", "Programme of work"),
        time: pair("الوقت", "Time"),
        item: pair("البند", "Item"),
        subject: pair("الموضوع", "Subject"),
        page: pair("صفحة", "Page"),
        of_pages: pair("من", "of"),
        speaker: pair("المتحدث", "Speaker"),
    }
}

pub(crate) fn line(depth: usize, kind: LineKind, number: Pair, title: Pair) -> AgendaLine {
    AgendaLine {
        depth,
        kind,
        number,
        title,
        note: Pair::default(),
        decision: Pair::default(),
        presenter: Pair::default(),
        time: Pair::default(),
        documents: Vec::new(),
    }
}

/// A paper with its letterhead and titles, and no lines.
pub(crate) fn empty(language: PaperLanguage) -> AgendaSheet {
    AgendaSheet {
        language,
        masthead: vec![
            pair("جامعة الدول العربية", "League of Arab States"),
            pair("الأمانة العامة", "General Secretariat"),
            pair("قطاع الشؤون الاجتماعية", "Social Affairs Sector"),
            pair(
                "إدارة شؤون اللاجئين والمغتربين والهجرة",
                "Refugees, Expatriates and Migration Affairs Department",
            ),
        ],
        symbol: "ARCP/7/2021/1".into(),
        dated: pair("10 نوفمبر/تشرين الثاني 2021", "10 November 2021"),
        paper: pair("مشروع جدول الأعمال", "Draft agenda"),
        meeting: pair(
            "الاجتماع السابع لعملية التشاور العربية الإقليمية حول الهجرة واللجوء",
            "Seventh meeting of the Arab Regional Consultative Process on Migration and Refugees Affairs",
        ),
        place_and_days: pair(
            "عبر تقنية الاتصال المرئي، 9–10 نوفمبر/تشرين الثاني 2021",
            "By video conference, 9–10 November 2021",
        ),
        notice: pair(
            "نموذج توضيحي: أُعيد تركيب البنود من مصادر متفرقة.",
            "Illustrative: the items are reconstructed.",
        ),
        lines: Vec::new(),
        programme: Vec::new(),
        list: None,
        labels: labels(),
    }
}

const TITLES: [(&str, &str); 9] = [
    ("إقرار جدول الأعمال", "Adoption of the agenda"),
    ("متابعة تنفيذ خطة عمل عملية التشاور لعامي 2020-2021", "Progress on the work plan for 2020-2021"),
    (
        "تداعيات انتشار فيروس كورونا المستجد (COVID-19) على المهاجرين واللاجئين واستجابات الدول العربية",
        "Effects of COVID-19 on migrants and refugees and the responses of Arab states",
    ),
    ("الاتفاق العالمي بشأن اللاجئين", "The Global Compact on Refugees"),
    (
        "الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية",
        "The Global Compact for Safe, Orderly and Regular Migration",
    ),
    (
        "التحضير للمنتدى العالمي حول الهجرة والتنمية",
        "Preparation of the Global Forum on Migration and Development",
    ),
    (
        "نتيجة استبيان تقييم عملية التشاور منذ تأسيسها",
        "Result of the questionnaire on the process since its founding",
    ),
    ("مشروع خطة العمل لعامي 2022-2023", "Draft work plan for 2022-2023"),
    ("ما يستجد من أعمال", "Any other business"),
];

const ORDINALS: [&str; 9] =
    ["الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع"];

/// The agenda of an office: opening, nine items, a break, closing, and a programme of one day.
pub(crate) fn office(language: PaperLanguage) -> AgendaSheet {
    let mut sheet = empty(language);
    let mut opening =
        line(0, LineKind::Opening, Pair::default(), pair("الجلسة الافتتاحية", "Opening session"));
    opening.time = pair("10:00–10:30", "10:00–10:30");
    sheet.lines.push(opening);
    for (n, ((ar, en), ordinal)) in TITLES.iter().zip(ORDINALS).enumerate() {
        let number = Pair::new(format!("البند {ordinal}"), format!("{}", n + 1));
        let mut item = line(0, LineKind::Item, number, pair(ar, en));
        let start = 10 * 60 + 30 + n * 20;
        let time = format!("{}:{:02}–{}:{:02}", start / 60, start % 60, (start + 20) / 60, (start + 20) % 60);
        item.time = pair(&time, &time);
        item.presenter = pair("الأمانة الفنية", "Technical Secretariat");
        sheet.lines.push(item);
        if n == 4 {
            let mut rest = line(0, LineKind::Break, Pair::default(), pair("استراحة", "Break"));
            rest.time = pair("12:10–12:20", "12:10–12:20");
            sheet.lines.push(rest);
        }
    }
    dress(&mut sheet);
    sheet.lines.push(line(0, LineKind::Closing, Pair::default(), pair("الجلسة الختامية", "Closing session")));
    sheet.programme = vec![day(&sheet)];
    sheet
}

/// Notes, decisions, documents and sub-items on the second and third items.
fn dress(sheet: &mut AgendaSheet) {
    let Some(item) = sheet.lines.get_mut(2) else { return };
    item.note = pair(
        "تعرض الأمانة الفنية (إدارة شؤون اللاجئين والمغتربين والهجرة) ما نُفذ من أنشطة الخطة، وما تأجل منها بسبب الجائحة، وتستمع إلى ملاحظات الدول الأعضاء ومنظمتي IOM وUNHCR بشأنها.\nيُرجى من السادة نقاط الاتصال موافاة الأمانة بما يستجد.",
        "The secretariat presents what was carried out and what was postponed because of the pandemic, and hears the remarks of member states, IOM and UNHCR.\nFocal points are asked to report what is new.",
    );
    item.decision = pair(
        "يحيط الاجتماع علماً بالتقدم المحرز في تنفيذ الخطة، ويدعو الدول الأعضاء إلى موافاة الأمانة الفنية بتقاريرها قبل 31 ديسمبر/كانون الأول 2021.",
        "The meeting takes note of the progress made and invites member states to send their reports before 31 December 2021.",
    );
    item.documents = vec![
        DocumentLine {
            title: pair("تقرير متابعة تنفيذ الخطة", "Progress report on the plan"),
            symbol: "ARCP/7/2021/2".into(),
        },
        DocumentLine {
            title: pair("القرار 73/195 للجمعية العامة (A/RES/73/195)", "General Assembly resolution 73/195"),
            symbol: "A/RES/73/195".into(),
        },
    ];
    let sub = |letter: (&str, &str), ar: &str, en: &str| {
        line(1, LineKind::Item, pair(letter.0, letter.1), pair(ar, en))
    };
    let mut second = sub(("(ب)", "(b)"), "أوراق الدول الأعضاء", "Papers of member states");
    second.documents = vec![DocumentLine {
        title: pair("تجميع أوراق الدول", "Compilation of papers"),
        symbol: "INF.3".into(),
    }];
    let subs = [
        sub(("(أ)", "(a)"), "عرض التقرير التجميعي للأمانة الفنية", "The secretariat's compiled report"),
        second,
    ];
    for (n, line) in subs.into_iter().enumerate() {
        sheet.lines.insert(4 + n, line);
    }
}

fn day(sheet: &AgendaSheet) -> ProgrammeDay {
    let slots = sheet.lines.iter().filter(|line| !line.time.is_empty());
    ProgrammeDay {
        heading: pair("اليوم الأول: الأربعاء 10 نوفمبر/تشرين الثاني 2021", "Day 1: Wednesday 10 November 2021"),
        slots: slots
            .map(|line| ProgrammeSlot {
                time: line.time.clone(),
                kind: line.kind,
                number: line.number.clone(),
                title: line.title.clone(),
                presenter: line.presenter.clone(),
            })
            .collect(),
    }
}

/// An agenda of so many items, each with a note and a presenter, every third one a sub-item.
pub(crate) fn long(language: PaperLanguage, items: usize) -> AgendaSheet {
    let mut sheet = empty(language);
    for (n, (ar, en)) in TITLES.iter().cycle().take(items).enumerate() {
        let number = Pair::new(format!("{}", n + 1), format!("{}", n + 1));
        let mut item = line(usize::from(n % 3 == 2), LineKind::Item, number, pair(ar, en));
        item.note = pair(
            "تُعرض على الاجتماع مذكرة الأمانة الفنية في هذا الشأن، ويُطلب من الدول الأعضاء إبداء الرأي فيها.",
            "The meeting has before it a note by the secretariat and is asked to comment on it.",
        );
        item.presenter = pair("الأمانة الفنية", "Technical Secretariat");
        sheet.lines.push(item);
    }
    sheet
}

/// One line inside the other, as deep as asked, with texts long enough to break.
pub(crate) fn deep(language: PaperLanguage, depth: usize) -> AgendaSheet {
    let mut sheet = empty(language);
    for (n, (ar, en)) in TITLES.iter().cycle().take(depth + 1).enumerate() {
        let number = vec!["1"; n + 1].join(".");
        let mut item = line(n, LineKind::Item, pair(&number, &number), pair(ar, en));
        item.note =
            pair(&"نص يمتد على أكثر من سطر في الصفحة. ".repeat(4), &"A text longer than a line. ".repeat(5));
        sheet.lines.push(item);
    }
    sheet
}

/// The page of an office that uses Arabic-Indic page numbers and a line at the foot.
pub(crate) fn office_layout() -> Layout {
    Layout {
        footer: pair("ص.ب. 11642، ميدان التحرير، القاهرة", "P.O. Box 11642, Tahrir Square, Cairo"),
        arabic_indic_pages: true,
        ..Layout::default()
    }
}
