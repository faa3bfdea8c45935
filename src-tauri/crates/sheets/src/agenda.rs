use serde::{Deserialize, Serialize};

use crate::{ListTable, Pair, PaperLanguage};

/// A paper as it is printed: letterhead and titles, and under them what it is of: an agenda with its programme, or
/// a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaSheet {
    /// The language or languages of the paper.
    pub language: PaperLanguage,
    /// The lines of the letterhead, from the League down to the department.
    pub masthead: Vec<Pair>,
    /// The symbol of the paper, such as `ARCP/7/2021/1`; empty when it has none. Always left to right.
    pub symbol: String,
    /// The date of the paper as text; empty when it has none.
    pub dated: Pair,
    /// What the paper is: «مشروع جدول أعمال» / "Draft agenda".
    pub paper: Pair,
    /// The title of the meeting, or of the body that the list is of.
    pub meeting: Pair,
    /// The place, or the mode, and the days of the meeting, or the day of the list, as one line.
    pub place_and_days: Pair,
    /// A notice under the title, such as the mark of an illustrative sample; empty when there is none.
    pub notice: Pair,
    /// The lines of the agenda from top to bottom, each with its depth.
    pub lines: Vec<AgendaLine>,
    /// The programme by day; empty when no item has a time.
    pub programme: Vec<ProgrammeDay>,
    /// The list of a paper that is one.
    pub list: Option<ListTable>,
    /// The fixed words of the paper.
    pub labels: AgendaLabels,
}

/// What kind of line an agenda line is; it decides the style, never the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// The opening session: not numbered.
    Opening,
    /// A numbered item or sub-item.
    Item,
    /// A break, a prayer or a meal: not numbered.
    Break,
    /// The closing session: not numbered.
    Closing,
    /// A heading over the lines that follow: not numbered.
    Heading,
}

/// One line of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaLine {
    /// 0 for a line at the top, 1 for its children, and so on; 12 at most is shown indented.
    pub depth: usize,
    /// The kind of line.
    pub kind: LineKind,
    /// The printed number in each language, such as «البند الأول» / "1"; empty when the line has none.
    pub number: Pair,
    /// The title.
    pub title: Pair,
    /// An explanatory note; may hold line breaks (`\n`).
    pub note: Pair,
    /// The draft decision; may hold line breaks (`\n`).
    pub decision: Pair,
    /// Who presents the item.
    pub presenter: Pair,
    /// The clock times, such as `10:00–10:30`, in the digits of each language; empty without a programme.
    pub time: Pair,
    /// The documents before the meeting under this item.
    pub documents: Vec<DocumentLine>,
}

/// A document listed under an agenda item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentLine {
    /// The title of the document.
    pub title: Pair,
    /// Its symbol; empty when it has none. Always left to right.
    pub symbol: String,
}

/// One day of the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgrammeDay {
    /// The heading of the day: «اليوم الأول: الاثنين 29 مايو 2023» / "Day 1: Monday 29 May 2023".
    pub heading: Pair,
    /// The slots of the day in order.
    pub slots: Vec<ProgrammeSlot>,
}

/// One slot of the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgrammeSlot {
    /// The clock times, such as `10:00–10:30`, in the digits of each language.
    pub time: Pair,
    /// The kind of line that the slot stands for.
    pub kind: LineKind,
    /// The number of the item; empty when it has none.
    pub number: Pair,
    /// The title.
    pub title: Pair,
    /// Who speaks.
    pub presenter: Pair,
}

/// The fixed words of an agenda, in both languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaLabels {
    /// «العرض» / "Presented by".
    pub presenter: Pair,
    /// «مشروع القرار» / "Draft decision".
    pub decision: Pair,
    /// «الوثائق» / "Documents".
    pub documents: Pair,
    /// «برنامج العمل» / "Programme of work".
    pub programme: Pair,
    /// «الوقت» / "Time".
    pub time: Pair,
    /// «البند» / "Item", heading of the column of numbers.
    pub item: Pair,
    /// «الموضوع» / "Subject", heading of the column of titles.
    pub subject: Pair,
    /// «صفحة» / "Page", before the page number.
    pub page: Pair,
    /// «من» / "of", between the page number and the number of pages.
    pub of_pages: Pair,
    /// «المتحدث» / "Speaker", heading of the column of speakers.
    pub speaker: Pair,
}
