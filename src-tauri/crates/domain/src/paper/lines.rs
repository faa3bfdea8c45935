//! The lines of an agenda paper.

use tashawur_i18n::text;
use tashawur_sheets::{AgendaLine, DocumentLine, LineKind, Pair};

use super::print::Print;
use crate::agenda::{AgendaView, ItemKind, ItemView};
use crate::document::DocumentView;

/// The lines from top to bottom. Side events and what lies under them are no part of the agenda (000-4). Clock
/// times stand beside the lines only when all fall on one day; over several days the programme tells them.
pub(super) fn lines(agenda: &AgendaView, print: Print) -> Vec<AgendaLine> {
    let on_paper = without_side_events(&agenda.items);
    let one_day = on_one_day(&on_paper);
    on_paper.into_iter().map(|item| line(item, print, one_day)).collect()
}

fn without_side_events(items: &[ItemView]) -> Vec<&ItemView> {
    let mut side_from: Option<u32> = None;
    items
        .iter()
        .filter(|item| {
            if side_from.is_some_and(|depth| item.depth <= depth) {
                side_from = None;
            }
            if side_from.is_none() && item.kind == ItemKind::SideEvent {
                side_from = Some(item.depth);
            }
            side_from.is_none()
        })
        .collect()
}

fn on_one_day(items: &[&ItemView]) -> bool {
    let mut days = items.iter().filter(|item| takes_time(item)).map(|item| item.day.as_deref());
    let first = days.next();
    days.all(|day| Some(day) == first)
}

/// Whether an item takes time of its own or of its parts; what takes none has no clock time on paper.
pub(super) fn takes_time(item: &ItemView) -> bool {
    item.starts.is_some() && (item.total > 0 || item.start_set.is_some())
}

/// The clock times of an item; empty when it takes no time.
pub(super) fn time(item: &ItemView, print: Print) -> Pair {
    match (&item.starts, &item.ends) {
        (Some(from), Some(to)) if takes_time(item) => print.clock(from, to),
        _ => Pair::default(),
    }
}

/// The title, or what stands for one that is missing in both languages.
pub(super) fn title(item: &ItemView, print: Print) -> Pair {
    let title = print.pair(&item.title_ar, &item.title_en);
    if title.is_empty() { print.said(text::paper_untitled) } else { title }
}

/// The style of a line.
pub(super) fn kind(item: &ItemView) -> LineKind {
    match item.kind {
        ItemKind::Opening => LineKind::Opening,
        ItemKind::Closing => LineKind::Closing,
        ItemKind::Heading => LineKind::Heading,
        ItemKind::Break | ItemKind::Prayer | ItemKind::Meal => LineKind::Break,
        ItemKind::Item | ItemKind::SideEvent | ItemKind::Unknown => LineKind::Item,
    }
}

fn line(item: &ItemView, print: Print, with_time: bool) -> AgendaLine {
    AgendaLine {
        depth: usize::try_from(item.depth).unwrap_or(usize::MAX),
        kind: kind(item),
        number: Pair::new(item.number_ar.clone(), item.number_en.clone()),
        title: title(item, print),
        note: print.pair(&item.note_ar, &item.note_en),
        decision: print.pair(&item.decision_ar, &item.decision_en),
        presenter: print.pair(&item.presenter.name_ar, &item.presenter.name_en),
        time: if with_time { time(item, print) } else { Pair::default() },
        documents: item.documents.iter().map(|document| document_line(document, print)).collect(),
    }
}

/// A document without a title is named by its file, or else by its symbol alone.
fn document_line(document: &DocumentView, print: Print) -> DocumentLine {
    let title = print.pair(&document.title_ar, &document.title_en);
    let title = if title.is_empty() && document.symbol.is_empty() {
        print.pair(&document.file_name, &document.file_name)
    } else {
        title
    };
    DocumentLine { title, symbol: document.symbol.clone() }
}
