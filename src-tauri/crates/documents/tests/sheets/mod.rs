//! Sheets for the tests and the example: an agenda as an office would fill it.

use tashawur_sheets::{
    AgendaLabels, AgendaLine, AgendaSheet, DocumentLine, LineKind, Pair, PaperLanguage, ProgrammeDay,
    ProgrammeSlot,
};

/// A pair of texts.
pub(crate) fn pair(ar: &str, en: &str) -> Pair {
    Pair::new(ar, en)
}

/// An agenda line with a title and nothing else.
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

/// The fixed words of an agenda.
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

/// The agenda of a seventh meeting, with notes, decisions, documents and a programme of one day.
pub(crate) fn seventh(language: PaperLanguage) -> AgendaSheet {
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
        dated: pair("القاهرة، 14 ديسمبر 2021", "Cairo, 14 December 2021"),
        paper: pair("مشروع جدول الأعمال", "Draft agenda"),
        meeting: pair(
            "الاجتماع السابع لعملية التشاور العربية الإقليمية حول الهجرة واللجوء",
            "Seventh meeting of the Arab Regional Consultative Process on Migration and Refugees",
        ),
        place_and_days: pair(
            "مقر الأمانة العامة – القاهرة، 14 ديسمبر 2021",
            "Headquarters of the General Secretariat, Cairo, 14 December 2021",
        ),
        notice: pair("نموذج توضيحي", "Illustrative sample"),
        lines: lines(),
        programme: vec![day()],
        list: None,
        labels: labels(),
    }
}

fn lines() -> Vec<AgendaLine> {
    let mut opening =
        line(0, LineKind::Opening, Pair::default(), pair("الجلسة الافتتاحية", "Opening session"));
    opening.note = pair(
        "كلمة الأمانة العامة، وكلمات المنظمات الشريكة (UNHCR وIOM وESCWA).",
        "Statements by the General Secretariat and by the partner organizations (UNHCR, IOM and ESCWA).",
    );
    let mut lines = vec![opening];
    for (index, (number, ar, en)) in ITEMS.iter().enumerate() {
        let english = (index + 1).to_string();
        lines.push(line(0, LineKind::Item, pair(number, &english), pair(ar, en)));
    }
    enrich(&mut lines);
    let mut pause = line(0, LineKind::Break, Pair::default(), pair("استراحة", "Coffee break"));
    pause.time = pair("11:00–11:30", "11:00–11:30");
    lines.insert(4, pause);
    lines.insert(
        4,
        line(1, LineKind::Item, pair("(ب)", "(b)"), pair("حماية اللاجئين", "Protection of refugees")),
    );
    lines.insert(
        4,
        line(
            1,
            LineKind::Item,
            pair("(أ)", "(a)"),
            pair("تنقل العمالة في المنطقة العربية", "Labour mobility in the Arab region"),
        ),
    );
    lines.push(line(0, LineKind::Closing, Pair::default(), pair("الجلسة الختامية", "Closing session")));
    lines
}

const ITEMS: [(&str, &str, &str); 6] = [
    ("البند الأول", "إقرار جدول الأعمال وبرنامج العمل", "Adoption of the agenda and programme of work"),
    (
        "البند الثاني",
        "تقرير الأمانة الفنية عن متابعة تنفيذ خطة العمل 2020-2021",
        "Report of the technical secretariat on the implementation of the plan of work 2020-2021",
    ),
    (
        "البند الثالث",
        "المستجدات بشأن الاتفاق العالمي بشأن اللاجئين",
        "Developments concerning the Global Compact on Refugees",
    ),
    ("البند الرابع", "عروض الدول الأعضاء حول جهودها", "Presentations by member states on their efforts"),
    ("البند الخامس", "ما يستجد من أعمال", "Other matters"),
    ("البند السادس", "موعد ومكان الاجتماع القادم", "Date and place of the next meeting"),
];

fn enrich(lines: &mut [AgendaLine]) {
    let Some(report) = lines.get_mut(2) else { return };
    report.note = pair(
        "تعرض الأمانة الفنية ما نُفذ من أنشطة خطة العمل وما تأجل منها بسبب جائحة كوفيد-19، وتدعو الدول الأعضاء إلى إبداء ملاحظاتها على مشروع خطة العمل القادمة قبل 31 يناير 2022.",
        "The technical secretariat presents the activities of the plan that were carried out and those postponed because of the COVID-19 pandemic, and invites member states to comment on the draft of the next plan by 31 January 2022.",
    );
    report.decision = pair(
        "الإحاطة علماً بتقرير الأمانة الفنية، وتوجيه الشكر إلى المنظمات الشريكة على دعمها.",
        "To take note of the report of the technical secretariat, and to thank the partner organizations for their support.",
    );
    report.presenter = pair("الأمانة الفنية", "Technical secretariat");
    report.time = pair("10:30–11:00", "10:30–11:00");
    report.documents = vec![
        DocumentLine {
            title: pair("تقرير متابعة تنفيذ خطة العمل", "Progress report on the plan of work"),
            symbol: "ARCP/7/2021/2".into(),
        },
        DocumentLine {
            title: pair("مشروع خطة العمل القادمة", "Draft of the next plan of work"),
            symbol: "ARCP/7/2021/3".into(),
        },
    ];
    let Some(compact) = lines.get_mut(3) else { return };
    compact.presenter = pair(
        "المفوضية السامية للأمم المتحدة لشؤون اللاجئين (UNHCR)",
        "Office of the United Nations High Commissioner for Refugees (UNHCR)",
    );
    compact.time = pair("11:30–12:15", "11:30–12:15");
}

fn day() -> ProgrammeDay {
    let slot = |time: &str, kind, number: Pair, title: Pair, presenter: Pair| ProgrammeSlot {
        time: pair(time, time),
        kind,
        number,
        title,
        presenter,
    };
    let none = Pair::default;
    ProgrammeDay {
        heading: pair("اليوم الأول: الثلاثاء 14 ديسمبر 2021", "Day 1: Tuesday 14 December 2021"),
        slots: vec![
            slot(
                "10:00–10:20",
                LineKind::Opening,
                none(),
                pair("الجلسة الافتتاحية", "Opening session"),
                none(),
            ),
            slot(
                "10:20–10:30",
                LineKind::Item,
                pair("البند الأول", "1"),
                pair("إقرار جدول الأعمال وبرنامج العمل", "Adoption of the agenda and programme of work"),
                none(),
            ),
            slot(
                "10:30–11:00",
                LineKind::Item,
                pair("البند الثاني", "2"),
                pair(
                    "تقرير الأمانة الفنية عن متابعة تنفيذ خطة العمل 2020-2021",
                    "Report of the technical secretariat on the implementation of the plan of work 2020-2021",
                ),
                pair("الأمانة الفنية", "Technical secretariat"),
            ),
            slot("11:00–11:30", LineKind::Break, none(), pair("استراحة", "Coffee break"), none()),
            slot(
                "11:30–12:15",
                LineKind::Item,
                pair("البند الثالث", "3"),
                pair(
                    "المستجدات بشأن الاتفاق العالمي بشأن اللاجئين",
                    "Developments concerning the Global Compact on Refugees",
                ),
                pair("المفوضية السامية للأمم المتحدة لشؤون اللاجئين (UNHCR)", "UNHCR"),
            ),
            slot(
                "12:15–12:30",
                LineKind::Closing,
                none(),
                pair("الجلسة الختامية", "Closing session"),
                none(),
            ),
        ],
    }
}

/// An agenda of many items, each with a note, a decision and a document, nested three deep.
pub(crate) fn large(language: PaperLanguage, items: usize) -> AgendaSheet {
    let mut sheet = seventh(language);
    sheet.lines = (0..items)
        .map(|index| {
            let number = (index + 1).to_string();
            let title = pair(
                &format!("موضوع للنقاش رقم {number} حول التعاون الإقليمي"),
                &format!("Subject for discussion {number} on regional cooperation"),
            );
            let mut line = line(index % 3, LineKind::Item, pair(&number, &number), title);
            line.note = pair("مذكرة شارحة من الأمانة الفنية (IOM).", "Explanatory note (IOM).");
            line.decision = pair("الإحاطة علماً.", "To take note.");
            line.documents = vec![DocumentLine {
                title: pair("وثيقة", "Document"),
                symbol: format!("ARCP/7/{number}"),
            }];
            line
        })
        .collect();
    sheet
}
