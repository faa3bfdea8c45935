use serde::Serialize;
use tashawur_sheets::{
    AgendaLabels, AgendaLine, AgendaSheet, LineKind, ListTable, Pair, ProgrammeDay, ProgrammeSlot,
};

use crate::fonts::Fonts;
use crate::said::{Said, Voice, code, ordered};
use crate::{Error, Layout, clean, logo};

/// The deepest line that is shown further in than the one above it.
const DEEPEST: usize = 12;
/// The longest title in the data of the file, in characters; PDF/A allows 32,767 bytes.
const LONGEST_TITLE: usize = 300;
/// How many bytes of a title surely stand on three lines of the programme.
const THREE_LINES: usize = 150;
/// The column of a list that says what each row is of, after that of the numbers.
const OF: usize = 1;

/// What the template reads. A list of [`Said`] holds one text a column of the paper.
#[derive(Serialize)]
pub(crate) struct View {
    page: PageView,
    columns: Vec<&'static str>,
    title: String,
    symbol: Said,
    header: Vec<Said>,
    footer: Vec<Said>,
    masthead: Vec<Vec<Said>>,
    dated: Vec<Said>,
    paper: Vec<Said>,
    meeting: Vec<Said>,
    place: Vec<Said>,
    notice: Vec<Vec<Said>>,
    lines: Vec<LineView>,
    days: Vec<DayView>,
    list: Option<ListView>,
    labels: Vec<LabelView>,
}

#[derive(Serialize)]
struct PageView {
    width: f64,
    height: f64,
    margins: [f64; 4],
    fonts: [String; 2],
    logo: Option<&'static str>,
    arabic_indic: bool,
}

#[derive(Serialize)]
struct LineView {
    depth: usize,
    level: usize,
    kind: LineKind,
    bold: bool,
    /// What stands below the title, in the order of the page: the parts that any column has.
    parts: Vec<&'static str>,
    says: Vec<LineSaid>,
}

#[derive(Serialize)]
struct LineSaid {
    number: Said,
    title: Said,
    note: Vec<Said>,
    decision: Vec<Said>,
    presenter: Said,
    time: Said,
    documents: Vec<DocumentSaid>,
}

#[derive(Serialize)]
struct DocumentSaid {
    title: Said,
    symbol: Said,
}

#[derive(Serialize)]
struct DayView {
    heading: Vec<Said>,
    slots: Vec<SlotView>,
}

#[derive(Serialize)]
struct SlotView {
    kind: LineKind,
    /// Whether a title may need more than three lines.
    long: bool,
    says: Vec<SlotSaid>,
}

#[derive(Serialize)]
struct SlotSaid {
    time: Said,
    number: Said,
    title: Said,
    presenter: Said,
}

/// A list: each column with its headings, each row with its cells, and in each cell what every column of the paper
/// says.
#[derive(Serialize)]
struct ListView {
    columns: Vec<ColumnView>,
    rows: Vec<Vec<Vec<Said>>>,
}

#[derive(Serialize)]
struct ColumnView {
    heading: Vec<Said>,
    share: u32,
}

#[derive(Serialize)]
struct LabelView {
    presenter: Said,
    decision: Said,
    documents: Said,
    programme: Said,
    time: Said,
    item: Said,
    subject: Said,
    page: Said,
    of_pages: Said,
    speaker: Said,
}

impl View {
    /// Everything the paper shows, chosen, cleaned and isolated.
    pub(crate) fn new(sheet: &AgendaSheet, layout: &Layout, fonts: &Fonts) -> Result<Self, Error> {
        let voices = Voice::all(sheet.language, fonts);
        let each = |pair: &Pair| -> Vec<Said> { voices.iter().map(|voice| voice.line(pair)).collect() };
        Ok(Self {
            page: PageView::new(layout, fonts)?,
            columns: voices.iter().map(|voice| code(voice.tongue)).collect(),
            title: title(sheet, fonts),
            symbol: ordered(&sheet.symbol, sheet.language.leading(), fonts),
            header: each(&layout.header),
            footer: each(&layout.footer),
            masthead: sheet.masthead.iter().map(each).collect(),
            dated: each(&sheet.dated),
            paper: each(&sheet.paper),
            meeting: each(&sheet.meeting),
            place: each(&sheet.place_and_days),
            notice: voices.iter().map(|voice| voice.paragraphs(&sheet.notice)).collect(),
            lines: lines(&sheet.lines, &voices),
            days: sheet.programme.iter().map(|day| DayView::new(day, &voices)).collect(),
            list: sheet.list.as_ref().map(|list| ListView::new(list, &voices)),
            labels: voices.iter().map(|voice| LabelView::new(&sheet.labels, voice)).collect(),
        })
    }

    /// The title in the data of the file.
    pub(crate) fn title(&self) -> &str {
        &self.title
    }
}

impl PageView {
    fn new(layout: &Layout, fonts: &Fonts) -> Result<Self, Error> {
        layout.check()?;
        Ok(Self {
            width: layout.width_pt,
            height: layout.height_pt,
            margins: layout.margins_pt,
            fonts: [fonts.family(layout.latin_font.as_deref()), fonts.family(layout.arabic_font.as_deref())],
            logo: layout.logo.as_ref().map(logo::file_name).transpose()?,
            arabic_indic: layout.arabic_indic_pages,
        })
    }
}

/// The title of the file; PDF/UA refuses one that is empty.
fn title(sheet: &AgendaSheet, fonts: &Fonts) -> String {
    let tongue = sheet.language.leading();
    let parts = [sheet.paper.best(tongue), sheet.meeting.best(tongue)];
    let parts = parts.map(|part| clean::clean(part, fonts).split_whitespace().collect::<Vec<_>>().join(" "));
    let title = parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" – ");
    let title = if title.is_empty() { clean::clean(sheet.symbol.trim(), fonts) } else { title };
    if title.is_empty() { "Tashawur".to_owned() } else { title.chars().take(LONGEST_TITLE).collect() }
}

/// The lines with the level of their headings: PDF/UA allows no level to be skipped on the way down.
fn lines(lines: &[AgendaLine], voices: &[Voice<'_>]) -> Vec<LineView> {
    let mut above = 1;
    let mut out = Vec::with_capacity(lines.len());
    for line in lines {
        let says: Vec<LineSaid> = voices.iter().map(|voice| LineSaid::new(line, voice)).collect();
        let level = (line.depth.min(DEEPEST) + 2).min(above + 1);
        if says.iter().any(|said| !said.title.text.is_empty()) {
            above = level;
        }
        out.push(LineView {
            depth: line.depth.min(DEEPEST),
            level,
            kind: line.kind,
            bold: line.kind == LineKind::Heading || line.depth == 0 && line.kind != LineKind::Break,
            parts: parts(&says),
            says,
        });
    }
    out
}

/// The parts below the title of a line that any column has, in the order of the page. Of two columns the times stand
/// with those who present; alone a time stands beside the title.
fn parts(says: &[LineSaid]) -> Vec<&'static str> {
    let any = |has: fn(&LineSaid) -> bool| says.iter().any(has);
    let timed = says.len() > 1 && any(|said| !said.time.text.is_empty());
    let parts = [
        ("presenter", timed || any(|said| !said.presenter.text.is_empty())),
        ("note", any(|said| !said.note.is_empty())),
        ("decision", any(|said| !said.decision.is_empty())),
        ("documents", any(|said| !said.documents.is_empty())),
    ];
    parts.into_iter().filter(|(_, there)| *there).map(|(part, _)| part).collect()
}

impl LineSaid {
    fn new(line: &AgendaLine, voice: &Voice<'_>) -> Self {
        let documents = line.documents.iter().map(|document| DocumentSaid {
            title: voice.line(&document.title),
            symbol: ordered(&document.symbol, voice.tongue, voice.fonts),
        });
        Self {
            number: voice.line(&line.number),
            title: voice.line(&line.title),
            note: voice.paragraphs(&line.note),
            decision: voice.paragraphs(&line.decision),
            presenter: voice.line(&line.presenter),
            time: voice.ordered(&line.time),
            documents: documents.filter(|d| !(d.title.text.is_empty() && d.symbol.text.is_empty())).collect(),
        }
    }
}

impl DayView {
    fn new(day: &ProgrammeDay, voices: &[Voice<'_>]) -> Self {
        Self {
            heading: voices.iter().map(|voice| voice.line(&day.heading)).collect(),
            slots: day.slots.iter().map(|slot| SlotView::new(slot, voices)).collect(),
        }
    }
}

impl SlotView {
    fn new(slot: &ProgrammeSlot, voices: &[Voice<'_>]) -> Self {
        let says: Vec<SlotSaid> = voices.iter().map(|voice| SlotSaid::new(slot, voice)).collect();
        Self { kind: slot.kind, long: says.iter().any(|said| said.title.text.len() > THREE_LINES), says }
    }
}

impl SlotSaid {
    fn new(slot: &ProgrammeSlot, voice: &Voice<'_>) -> Self {
        Self {
            time: voice.ordered(&slot.time),
            number: voice.line(&slot.number),
            title: voice.line(&slot.title),
            presenter: voice.line(&slot.presenter),
        }
    }
}

impl ListView {
    fn new(list: &ListTable, voices: &[Voice<'_>]) -> Self {
        let each = |pair: &Pair| -> Vec<Said> { voices.iter().map(|voice| voice.line(pair)).collect() };
        let cell = |(at, pair): (usize, &Pair)| match at {
            OF => voices.iter().map(|voice| voice.name(pair)).collect(),
            _ => each(pair),
        };
        let columns = list.columns.iter();
        Self {
            columns: columns
                .map(|column| ColumnView { heading: each(&column.heading), share: column.share })
                .collect(),
            rows: list.rows.iter().map(|row| row.iter().enumerate().map(cell).collect()).collect(),
        }
    }
}

impl LabelView {
    fn new(labels: &AgendaLabels, voice: &Voice<'_>) -> Self {
        Self {
            presenter: voice.line(&labels.presenter),
            decision: voice.line(&labels.decision),
            documents: voice.line(&labels.documents),
            programme: voice.line(&labels.programme),
            time: voice.line(&labels.time),
            item: voice.line(&labels.item),
            subject: voice.line(&labels.subject),
            page: voice.line(&labels.page),
            of_pages: voice.line(&labels.of_pages),
            speaker: voice.line(&labels.speaker),
        }
    }
}
