use tashawur_sheets::{AgendaSheet, LineKind, Pair, PaperLanguage, ProgrammeDay, ProgrammeSlot, Tongue};

use super::agenda::numbered;
use super::ink::{CellSetting, Ink, Look, Rules, Setting, Weight};
use super::style::Role;

/// Writes the programme: a heading and a table for each day.
pub(super) fn write(ink: &mut Ink<'_>, sheet: &AgendaSheet, width: usize) {
    if sheet.programme.is_empty() {
        return;
    }
    // The programme is handed out by itself, so it starts a page of its own.
    headings(ink, Role::ProgrammeTitle, &texts(sheet, &sheet.labels.programme), true);
    for day in &sheet.programme {
        headings(ink, Role::ProgrammeHeading, &texts(sheet, &day.heading), false);
        if !day.slots.is_empty() {
            table(ink, sheet, day, width);
            ink.empty(Role::AgendaNote, sheet.language.leading());
        }
    }
}

fn headings(ink: &mut Ink<'_>, role: Role, texts: &[(Tongue, &str)], new_page: bool) {
    for (index, (tongue, text)) in texts.iter().enumerate() {
        let setting = Setting {
            keep_next: true,
            new_page: new_page && index == 0,
            joins_above: index > 0,
            ..Setting::default()
        };
        ink.paragraph(role, *tongue, setting, |ink| ink.text(*tongue, text, Weight::Style));
    }
}

/// The texts of a pair that the paper shows, the leading language first.
pub(super) fn texts<'p>(sheet: &AgendaSheet, pair: &'p Pair) -> Vec<(Tongue, &'p str)> {
    let leading = sheet.language.leading();
    let texts = match sheet.language {
        PaperLanguage::Both => vec![(leading, pair.of(leading)), (leading.other(), pair.of(leading.other()))],
        _ => vec![(leading, pair.best(leading))],
    };
    texts.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

/// A column of the table of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Time,
    Number,
    Subject,
    Speaker,
    /// Number, subject and speaker in one language of two.
    All(Tongue),
}

/// Numbers with no more characters than this, such as 12.3, do with a narrow column.
const SHORT_NUMBER: usize = 6;

fn columns(sheet: &AgendaSheet, day: &ProgrammeDay, width: usize) -> Vec<(Column, usize)> {
    let time = (Column::Time, width * 20 / 100);
    if sheet.language == PaperLanguage::Both {
        let half = (width - time.1) / 2;
        let side = |tongue| (Column::All(tongue), half);
        return vec![side(Tongue::Arabic), time, side(Tongue::English)];
    }
    let mut columns = vec![time];
    let mut rest = width - time.1;
    let tongue = sheet.language.leading();
    let longest = day.slots.iter().map(|slot| slot.number.best(tongue).chars().count()).max();
    if let Some(longest) = longest.filter(|longest| *longest > 0) {
        let share = if longest > SHORT_NUMBER { 17 } else { 9 };
        columns.push((Column::Number, width * share / 100));
        rest -= width * share / 100;
    }
    let speakers = day.slots.iter().any(|slot| !slot.presenter.is_empty());
    let speaker = if speakers { width * 24 / 100 } else { 0 };
    columns.push((Column::Subject, rest - speaker));
    if speakers {
        columns.push((Column::Speaker, speaker));
    }
    columns
}

fn table(ink: &mut Ink<'_>, sheet: &AgendaSheet, day: &ProgrammeDay, width: usize) {
    let columns = columns(sheet, day, width);
    let widths: Vec<usize> = columns.iter().map(|(_, width)| *width).collect();
    ink.table(sheet.language.leading(), &widths, Rules::Grid, |ink| {
        ink.row(true, true, |ink| {
            for (column, width) in &columns {
                let setting =
                    CellSetting { width: *width, shaded: true, middle: true, ..CellSetting::default() };
                ink.cell(setting, |ink| head(ink, sheet, *column));
            }
        });
        for slot in &day.slots {
            row(ink, sheet, slot, &columns);
        }
    });
}

fn head(ink: &mut Ink<'_>, sheet: &AgendaSheet, column: Column) {
    let labels = &sheet.labels;
    let texts = match column {
        Column::Time => texts(sheet, &labels.time),
        Column::Number => texts(sheet, &labels.item),
        Column::Subject => texts(sheet, &labels.subject),
        Column::Speaker => texts(sheet, &labels.speaker),
        Column::All(tongue) => vec![(tongue, labels.subject.of(tongue))],
    };
    for (tongue, text) in &texts {
        let centred = column == Column::Time && sheet.language == PaperLanguage::Both;
        let setting = Setting { centred, ..Setting::default() };
        ink.paragraph(Role::TableHead, *tongue, setting, |ink| {
            ink.text(*tongue, text, Weight::Style);
        });
    }
    if texts.is_empty() {
        ink.empty(Role::TableHead, sheet.language.leading());
    }
}

/// The row of a slot; a break is shaded, and its title runs over the columns that it leaves empty.
fn row(ink: &mut Ink<'_>, sheet: &AgendaSheet, slot: &ProgrammeSlot, columns: &[(Column, usize)]) {
    let both = sheet.language == PaperLanguage::Both;
    let shaded = slot.kind == LineKind::Break;
    let spans = !both && slot.number.is_empty() && slot.presenter.is_empty();
    let length = slot.title.ar.len() + slot.title.en.len();
    ink.row(length < 1_200, false, |ink| {
        let base = CellSetting { shaded, middle: true, ..CellSetting::default() };
        let spanned: usize = columns.iter().skip(1).map(|(_, width)| width).sum();
        for (column, width) in columns {
            let setting = match (spans, column) {
                (true, Column::Number | Column::Speaker) => continue,
                (true, Column::Subject) => CellSetting { width: spanned, span: columns.len() - 1, ..base },
                _ => CellSetting { width: *width, ..base },
            };
            ink.cell(setting, |ink| cell(ink, sheet, slot, *column));
        }
    });
}

fn cell(ink: &mut Ink<'_>, sheet: &AgendaSheet, slot: &ProgrammeSlot, column: Column) {
    let leading = sheet.language.leading();
    let plain = Setting::default();
    match column {
        Column::Time => {
            let mut times = texts(sheet, &slot.time);
            times.dedup_by(|second, first| second.1 == first.1);
            for (tongue, time) in &times {
                // Between the two languages, the times stand in the middle.
                let centred = sheet.language == PaperLanguage::Both;
                let setting = Setting { centred, ..plain };
                ink.paragraph(Role::TableCell, *tongue, setting, |ink| {
                    ink.ltr(*tongue, time, &Look::default());
                });
            }
            if times.is_empty() {
                ink.empty(Role::TableCell, leading);
            }
        }
        Column::Number => line(ink, leading, slot.number.best(leading)),
        Column::Subject => line(ink, leading, slot.title.best(leading)),
        Column::Speaker => line(ink, leading, slot.presenter.best(leading)),
        Column::All(tongue) => {
            let number = numbered(slot.number.best(tongue));
            let gap = if number.is_empty() { "" } else { " " };
            line(ink, tongue, &format!("{number}{gap}{}", slot.title.of(tongue)));
            if !slot.presenter.of(tongue).is_empty() {
                ink.paragraph(Role::AgendaPresenter, tongue, plain, |ink| {
                    ink.text(tongue, slot.presenter.of(tongue), Weight::Style);
                });
            }
        }
    }
}

pub(super) fn line(ink: &mut Ink<'_>, tongue: Tongue, text: &str) {
    ink.paragraph(Role::TableCell, tongue, Setting::default(), |ink| {
        ink.text(tongue, text, Weight::Style);
    });
}
