use tashawur_sheets::{AgendaLine, AgendaSheet, LineKind, PaperLanguage, Tongue};

use super::ink::{CellSetting, Ink, Look, Rules, Setting, Weight};
use super::style::Role;

/// The deepest line that is indented further than the one above it.
const DEEPEST: usize = 12;
/// A row with more characters than this may break across pages: kept whole, it might not fit on one.
const WHOLE_ROW: usize = 1_200;
/// The least and the most room of one more level below the first, in twentieths of a point.
const STEP: std::ops::RangeInclusive<usize> = 300..=480;
/// The room of one more level in a column.
const STEP_IN_COLUMN: usize = 160;
/// Wider numbers than this run into the title in a column, which has no room to set them apart.
const WIDEST_IN_COLUMN: usize = 640;

/// Writes the lines of an agenda, as paragraphs or, in two languages, side by side in a table.
pub(super) fn write(ink: &mut Ink<'_>, sheet: &AgendaSheet, width: usize) {
    if sheet.lines.is_empty() {
        return;
    }
    let measures = Measures::of(sheet, width);
    if sheet.language == PaperLanguage::Both {
        let column = width / 2;
        let page = Page { sheet, measures, column: Some(column) };
        ink.table(Tongue::Arabic, &[column, column], Rules::Columns, |ink| {
            for (index, line) in sheet.lines.iter().enumerate() {
                page.rows(ink, line, index > 0);
            }
        });
        ink.empty(Role::AgendaNote, Tongue::Arabic);
        return;
    }
    let page = Page { sheet, measures, column: None };
    let tongue = sheet.language.leading();
    for line in &sheet.lines {
        let parts: Vec<Part> = Part::ALL.into_iter().filter(|p| page.has(line, *p)).collect();
        page.title(ink, line, tongue, !parts.is_empty());
        let whole = page.is_short(line);
        for (index, part) in parts.iter().enumerate() {
            page.part(ink, line, *part, (tongue, whole && index + 1 < parts.len()));
        }
    }
}

/// A part of an agenda line under its title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Presenter,
    Note,
    Decision,
    Documents,
}

impl Part {
    const ALL: [Self; 4] = [Self::Presenter, Self::Note, Self::Decision, Self::Documents];
}

/// The room that numbers and labels take up, the same for all lines, so that they stand in columns.
struct Measures {
    /// The room of the numbers at each depth, by language.
    numbers: [[usize; DEEPEST + 1]; 2],
    /// The room of the label of the documents, by language.
    documents: [usize; 2],
}

impl Measures {
    fn of(sheet: &AgendaSheet, width: usize) -> Self {
        let mut measures = Self { numbers: [[0; DEEPEST + 1]; 2], documents: [0; 2] };
        for (tongue, (numbers, documents)) in [Tongue::Arabic, Tongue::English]
            .into_iter()
            .zip(measures.numbers.iter_mut().zip(&mut measures.documents))
        {
            for line in &sheet.lines {
                let number = numbered(line.number.best(tongue));
                if let Some(room) = numbers.get_mut(line.depth.min(DEEPEST)) {
                    *room = (*room).max(room_of(&number, tongue, width / 4));
                }
            }
            *documents = room_of(sheet.labels.documents.of(tongue), tongue, width / 4) + 140;
        }
        measures
    }

    fn number(&self, tongue: Tongue, depth: usize) -> usize {
        let [arabic, english] = &self.numbers;
        let rooms = if tongue == Tongue::Arabic { arabic } else { english };
        rooms.get(depth.min(DEEPEST)).copied().unwrap_or_default()
    }

    fn documents(&self, tongue: Tongue) -> usize {
        let [arabic, english] = self.documents;
        if tongue == Tongue::Arabic { arabic } else { english }
    }
}

/// The room of a short text in twentieths of a point, from the mean width of a letter.
fn room_of(text: &str, tongue: Tongue, most: usize) -> usize {
    if text.is_empty() {
        return 0;
    }
    let letter = if tongue == Tongue::Arabic { 132 } else { 126 };
    (text.chars().count().min(100) * letter + 220).clamp(440, most.max(440))
}

/// A number as it stands before a title: «البند الأول:», "1.", "1.1", "(a)".
pub(super) fn numbered(number: &str) -> String {
    let is_digit = |c: char| c.is_ascii_digit() || ('٠'..='٩').contains(&c);
    let sign = match number.chars().last() {
        None => "",
        Some(last) if is_digit(last) && number.chars().all(is_digit) => ".",
        Some(last) if is_digit(last) && !number.contains(' ') => "",
        Some(last) if is_digit(last) || last.is_alphabetic() || ('ً'..='ْ').contains(&last) => ":",
        Some(_) => "",
    };
    format!("{number}{sign}")
}

struct Page<'a> {
    sheet: &'a AgendaSheet,
    measures: Measures,
    /// The width of a column, in a paper in two languages.
    column: Option<usize>,
}

impl Page<'_> {
    /// The text in a column of its own language alone, or on a whole page in whichever there is.
    fn text<'t>(&self, pair: &'t tashawur_sheets::Pair, tongue: Tongue) -> &'t str {
        if self.column.is_some() { pair.of(tongue) } else { pair.best(tongue) }
    }

    fn has(&self, line: &AgendaLine, part: Part) -> bool {
        match part {
            Part::Note => !line.note.is_empty(),
            Part::Decision => !line.decision.is_empty(),
            // The time of a break stands beside its title.
            Part::Presenter if line.kind == LineKind::Break => !line.presenter.is_empty(),
            Part::Presenter => !line.presenter.is_empty() || !line.time.is_empty(),
            Part::Documents => !line.documents.is_empty(),
        }
    }

    /// The rows of a line in two languages: its parts stand side by side.
    fn rows(&self, ink: &mut Ink<'_>, line: &AgendaLine, ruled: bool) {
        let parts: Vec<Part> = Part::ALL.into_iter().filter(|p| self.has(line, *p)).collect();
        let more = !parts.is_empty();
        let length = line.title.ar.len() + line.title.en.len();
        self.pair_of_cells(ink, length, ruled, |ink, tongue| self.title(ink, line, tongue, more));
        let whole = self.is_short(line);
        for (index, part) in parts.iter().enumerate() {
            let keep_next = whole && index + 1 < parts.len();
            self.pair_of_cells(ink, self.length(line, *part), false, |ink, tongue| {
                let before = ink.out.len();
                self.part(ink, line, *part, (tongue, keep_next));
                if ink.out.len() == before {
                    ink.empty(Role::AgendaNote, tongue);
                }
            });
        }
    }

    /// Whether a line with all its parts is so short that it can be kept on one page.
    fn is_short(&self, line: &AgendaLine) -> bool {
        Part::ALL.into_iter().map(|part| self.length(line, part)).sum::<usize>() < 2 * WHOLE_ROW
    }

    fn pair_of_cells(
        &self,
        ink: &mut Ink<'_>,
        length: usize,
        ruled: bool,
        body: impl Fn(&mut Ink<'_>, Tongue),
    ) {
        let width = self.column.unwrap_or_default();
        ink.row(length < WHOLE_ROW, false, |ink| {
            for tongue in [Tongue::Arabic, Tongue::English] {
                let setting = CellSetting { width, ruled, ..CellSetting::default() };
                ink.cell(setting, |ink| body(ink, tongue));
            }
        });
    }

    fn length(&self, line: &AgendaLine, part: Part) -> usize {
        let both = |pair: &tashawur_sheets::Pair| pair.ar.len() + pair.en.len();
        match part {
            Part::Note => both(&line.note),
            Part::Decision => both(&line.decision),
            Part::Presenter => both(&line.presenter) + both(&line.time),
            Part::Documents => line.documents.iter().map(|d| both(&d.title) + d.symbol.len()).sum(),
        }
    }

    /// Where the texts of a line start, and the room of its number before them. A line starts under
    /// the title of the line above its own level.
    fn place(&self, line: &AgendaLine, tongue: Tongue) -> (usize, usize) {
        let depth = line.depth.min(DEEPEST);
        let room = |depth| self.measures.number(tongue, depth);
        let own = if line.number.is_empty() { 0 } else { room(depth) };
        if self.column.is_some() {
            let own = if own > WIDEST_IN_COLUMN { 0 } else { own };
            return (depth * STEP_IN_COLUMN + own, own);
        }
        let step = |depth| room(depth).clamp(*STEP.start(), *STEP.end());
        let first = if depth > 0 { room(0).max(*STEP.start()) } else { 0 };
        (first + (1..depth).map(step).sum::<usize>() + own, own)
    }

    fn title(&self, ink: &mut Ink<'_>, line: &AgendaLine, tongue: Tongue, keep_next: bool) {
        let (indent, hanging) = self.place(line, tongue);
        let title = self.text(&line.title, tongue);
        let role = match line.kind {
            LineKind::Break => Role::AgendaBreak,
            LineKind::Heading => Role::AgendaHeading,
            LineKind::Opening | LineKind::Item | LineKind::Closing => Role::line(line.depth),
        };
        let keep_next = keep_next || line.kind == LineKind::Heading;
        let setting = Setting { indent, hanging, keep_next, ..Setting::default() };
        ink.paragraph(role, tongue, setting, |ink| {
            if !line.number.is_empty() {
                ink.text(tongue, &numbered(line.number.best(tongue)), Weight::Style);
                match hanging {
                    0 => ink.text(tongue, " ", Weight::Style),
                    _ => ink.tab(),
                }
            }
            ink.text(tongue, title, Weight::Style);
            if line.kind == LineKind::Break && !line.time.is_empty() {
                ink.text(tongue, " (", Weight::Style);
                ink.ltr(tongue, line.time.best(tongue), &Look::default());
                ink.text(tongue, ")", Weight::Style);
            }
        });
    }

    /// One part of a line in one language; nothing where it has no text in a column.
    fn part(&self, ink: &mut Ink<'_>, line: &AgendaLine, part: Part, (tongue, keep_next): (Tongue, bool)) {
        let (indent, _) = self.place(line, tongue);
        let ragged = self.column.is_some();
        let setting = Setting { indent, ragged, keep_next, ..Setting::default() };
        match part {
            Part::Note => {
                let note = self.text(&line.note, tongue);
                if !note.is_empty() {
                    ink.paragraph(Role::AgendaNote, tongue, setting, |ink| {
                        ink.text(tongue, note, Weight::Style);
                    });
                }
            }
            Part::Decision => {
                let decision = self.text(&line.decision, tongue);
                if !decision.is_empty() {
                    // The box around the paragraph stands a little outside its text.
                    let setting = Setting { indent: indent + 100, ..setting };
                    ink.paragraph(Role::AgendaDecision, tongue, setting, |ink| {
                        label(ink, tongue, self.sheet.labels.decision.best(tongue));
                        ink.text(tongue, decision, Weight::Style);
                    });
                }
            }
            Part::Presenter => self.presenter(ink, line, tongue, setting),
            Part::Documents => self.documents(ink, line, tongue, setting),
        }
    }

    fn presenter(&self, ink: &mut Ink<'_>, line: &AgendaLine, tongue: Tongue, setting: Setting) {
        let presenter = self.text(&line.presenter, tongue);
        let time = if line.kind == LineKind::Break { "" } else { line.time.best(tongue) };
        if presenter.is_empty() && time.is_empty() {
            return;
        }
        ink.paragraph(Role::AgendaPresenter, tongue, setting, |ink| {
            if !time.is_empty() {
                label(ink, tongue, self.sheet.labels.time.best(tongue));
                ink.ltr(tongue, time, &Look::default());
            }
            if !presenter.is_empty() && !time.is_empty() {
                ink.text(tongue, "  |  ", Weight::Style);
            }
            if !presenter.is_empty() {
                label(ink, tongue, self.sheet.labels.presenter.best(tongue));
                ink.text(tongue, presenter, Weight::Style);
            }
        });
    }

    fn documents(&self, ink: &mut Ink<'_>, line: &AgendaLine, tongue: Tongue, setting: Setting) {
        let hanging = self.measures.documents(tongue);
        let setting = Setting { indent: setting.indent + hanging, hanging, ..setting };
        for (index, document) in line.documents.iter().enumerate() {
            ink.paragraph(Role::AgendaDocument, tongue, setting, |ink| {
                if index == 0 {
                    let label = self.sheet.labels.documents.best(tongue);
                    ink.text(tongue, &with_colon(label), Weight::Bold);
                }
                ink.tab();
                let title = document.title.best(tongue);
                ink.text(tongue, title, Weight::Style);
                if document.symbol.is_empty() {
                    return;
                }
                let (open, close) = if title.is_empty() { ("", "") } else { (" (", ")") };
                ink.text(tongue, open, Weight::Style);
                ink.ltr(tongue, &document.symbol, &Look::default());
                ink.text(tongue, close, Weight::Style);
            });
        }
    }
}

fn with_colon(label: &str) -> String {
    if label.is_empty() { String::new() } else { format!("{label}:") }
}

/// A label in bold before what it names; nothing for an empty label.
fn label(ink: &mut Ink<'_>, tongue: Tongue, label: &str) {
    if !label.is_empty() {
        ink.text(tongue, &with_colon(label), Weight::Bold);
        ink.text(tongue, " ", Weight::Style);
    }
}

#[cfg(test)]
mod tests {
    use super::numbered;

    #[test]
    fn a_number_takes_the_sign_that_a_printer_would_set() {
        let cases = [
            ("البند الأول", "البند الأول:"),
            ("أولاً", "أولاً:"),
            ("1", "1."),
            ("١", "١."),
            ("1.1", "1.1"),
            ("(أ)", "(أ)"),
            ("Item 3", "Item 3:"),
            ("", ""),
        ];
        for (number, printed) in cases {
            assert_eq!(numbered(number), printed, "the sign after the number {number}");
        }
    }
}
