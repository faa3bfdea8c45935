//! Lists of the register as a table under their headings.

use tashawur_sheets::{AgendaSheet, ListColumn, ListTable, Pair, PaperLanguage, Tongue};

use super::ink::{CellSetting, Ink, Rules, Setting, Weight};
use super::programme::{line, texts};
use super::style::Role;

/// The share of the number on a paper in two languages, of a hundred.
const NUMBER: usize = 9;

/// Writes the list as a table: a column for each of its own, or one a language beside that of the numbers.
pub(super) fn write(ink: &mut Ink<'_>, sheet: &AgendaSheet, width: usize) {
    let Some(list) = sheet.list.as_ref().filter(|list| !list.rows.is_empty()) else { return };
    let widths = widths(sheet, list, width);
    ink.table(sheet.language.leading(), &widths, Rules::Grid, |ink| {
        ink.row(true, true, |ink| head(ink, sheet, list, &widths));
        for row in &list.rows {
            ink.row(true, false, |ink| cells(ink, sheet, row, &widths));
        }
    });
    ink.empty(Role::AgendaNote, sheet.language.leading());
}

fn widths(sheet: &AgendaSheet, list: &ListTable, width: usize) -> Vec<usize> {
    if sheet.language == PaperLanguage::Both {
        let number = width * NUMBER / 100;
        let side = (width - number) / 2;
        return vec![number, side, side];
    }
    let share = |column: &ListColumn| usize::try_from(column.share).unwrap_or(1);
    let all: usize = list.columns.iter().map(share).sum();
    list.columns.iter().map(|column| width * share(column) / all.max(1)).collect()
}

fn head(ink: &mut Ink<'_>, sheet: &AgendaSheet, list: &ListTable, widths: &[usize]) {
    let mut headings: Vec<Vec<(Tongue, &str)>> =
        list.columns.iter().map(|column| texts(sheet, &column.heading)).collect();
    if sheet.language == PaperLanguage::Both {
        let of = list.columns.get(1).map(|column| &column.heading);
        headings.truncate(1);
        let sides = sheet.language.tongues().iter();
        headings.extend(sides.map(|tongue| of.map(|of| (*tongue, of.of(*tongue))).into_iter().collect()));
    }
    for (heading, width) in headings.iter().zip(widths) {
        let setting = CellSetting { width: *width, shaded: true, middle: true, ..CellSetting::default() };
        ink.cell(setting, |ink| {
            for (tongue, text) in heading {
                ink.paragraph(Role::TableHead, *tongue, Setting::default(), |ink| {
                    ink.text(*tongue, text, Weight::Style);
                });
            }
            if heading.is_empty() {
                ink.empty(Role::TableHead, sheet.language.leading());
            }
        });
    }
}

fn cells(ink: &mut Ink<'_>, sheet: &AgendaSheet, row: &[Pair], widths: &[usize]) {
    let leading = sheet.language.leading();
    let setting = |width: &usize| CellSetting { width: *width, middle: true, ..CellSetting::default() };
    if sheet.language != PaperLanguage::Both {
        for (cell, width) in row.iter().zip(widths) {
            ink.cell(setting(width), |ink| line(ink, leading, cell.best(leading)));
        }
        return;
    }
    let [number, side, _] = widths else { return };
    let (first, rest) = row.split_first().map_or((None, row), |(first, rest)| (Some(first), rest));
    ink.cell(setting(number), |ink| line(ink, leading, first.map_or("", |first| first.of(leading))));
    for tongue in sheet.language.tongues() {
        ink.cell(setting(side), |ink| together(ink, rest, *tongue));
    }
}

/// What a row says in one language of two: what it is of, in the other language where this one has no word for it,
/// and under it the rest.
fn together(ink: &mut Ink<'_>, cells: &[Pair], tongue: Tongue) {
    let Some((of, rest)) = cells.split_first() else { return ink.empty(Role::TableCell, tongue) };
    line(ink, tongue, of.best(tongue));
    for text in rest.iter().map(|cell| cell.of(tongue)).filter(|text| !text.is_empty()) {
        ink.paragraph(Role::AgendaPresenter, tongue, Setting::default(), |ink| {
            ink.text(tongue, text, Weight::Style);
        });
    }
}
