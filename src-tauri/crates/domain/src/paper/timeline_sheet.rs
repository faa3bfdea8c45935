//! A stretch of the timeline as a printed list: a table for each year.

use chrono::NaiveDate;
use tashawur_arabic::dates::{FuzzyDate, format_ar, format_en};
use tashawur_i18n::{Language, plain, text};
use tashawur_journal::Journal;
use tashawur_sheets::{
    AgendaLabels, AgendaSheet, LineKind, Pair, PaperLanguage, ProgrammeDay, ProgrammeSlot,
};

use super::agenda_sheet::{masthead, page_labels};
use super::print::Print;
use crate::calendar::{Timeline, TimelineItem, TimelineKind, TimelineRequest, timeline};
use crate::error::Result;
use crate::meeting::{MeetingStatus, days};
use crate::settings::{self, Settings};

/// The list with all its texts as they are printed, and how many items it holds. Nothing is left out: what is known
/// to the month stands as a month.
///
/// # Errors
/// As [`timeline`].
pub fn timeline_sheet(
    journal: &Journal,
    request: &TimelineRequest,
    language: PaperLanguage,
    today: NaiveDate,
) -> Result<(AgendaSheet, usize)> {
    let timeline = timeline(journal, request, today)?;
    let settings = journal.rows(settings::from_rows)?;
    Ok((sheet(&timeline, &settings, language, today), timeline.items.len()))
}

fn sheet(timeline: &Timeline, settings: &Settings, language: PaperLanguage, today: NaiveDate) -> AgendaSheet {
    let print = Print { digits: settings.digits };
    let style = days::style(settings);
    let date = |text: &str| days::date(Some(text));
    let today = FuzzyDate::Day(today);
    let span = days::in_words(date(&timeline.from), date(&timeline.to), &style);
    AgendaSheet {
        language,
        masthead: masthead(settings, print),
        dated: print.pair(&format_ar(&today, &style, false), &format_en(&today, &style, false)),
        paper: print.said(text::calendar_title),
        meeting: print.pair(&span.ar, &span.en),
        programme: years(timeline, print),
        labels: AgendaLabels {
            time: print.said(text::calendar_sheet_date),
            subject: print.said(text::calendar_sheet_subject),
            speaker: print.said(text::calendar_sheet_state),
            ..page_labels(print)
        },
        ..AgendaSheet::default()
    }
}

/// A table for each year in which something begins; what began before the stretch stands in its first year.
fn years(timeline: &Timeline, print: Print) -> Vec<ProgrammeDay> {
    let first = timeline.from.get(..4).unwrap_or_default();
    let mut years: Vec<(&str, ProgrammeDay)> = Vec::new();
    for item in &timeline.items {
        let year = item.first_day.get(..4).unwrap_or_default().max(first);
        if years.last().is_none_or(|(last, _)| *last != year) {
            years.push((year, ProgrammeDay { heading: print.pair(year, year), slots: Vec::new() }));
        }
        if let Some((_, table)) = years.last_mut() {
            table.slots.push(slot(item, print));
        }
    }
    years.into_iter().map(|(_, table)| table).collect()
}

fn slot(item: &TimelineItem, print: Print) -> ProgrammeSlot {
    let open = item.last_day.is_none();
    let since = |language, days: &str| {
        if open { plain(&text::calendar_since(language, days)) } else { days.to_owned() }
    };
    ProgrammeSlot {
        time: print.pair(&since(Language::Arabic, &item.days_ar), &since(Language::English, &item.days_en)),
        kind: LineKind::Item,
        number: Pair::default(),
        title: title(item, print),
        presenter: state(item, print),
    }
}

/// The title, with the word that says more.
fn title(item: &TimelineItem, print: Print) -> Pair {
    let join = |title: &str, detail: &str| match (title, detail) {
        (one, "") | ("", one) => one.to_owned(),
        (title, detail) => format!("{title} – {detail}"),
    };
    print.pair(&join(&item.title_ar, &item.detail_ar), &join(&item.title_en, &item.detail_en))
}

/// What it is, and where it stands; what is late says so.
fn state(item: &TimelineItem, print: Print) -> Pair {
    let said = |language| {
        let kind = kind(item.kind)(language);
        let state = match item.status {
            _ if item.late => text::calendar_late(language),
            _ if item.due => text::calendar_due(language),
            Some(status) => status_word(status)(language),
            None => return kind,
        };
        format!("{kind} – {state}")
    };
    print.said(said)
}

fn kind(kind: TimelineKind) -> fn(Language) -> String {
    match kind {
        TimelineKind::Meeting => text::calendar_kind_meeting,
        TimelineKind::Document => text::calendar_kind_document,
        TimelineKind::Plan => text::calendar_kind_plan,
        TimelineKind::Day => text::calendar_kind_day,
        TimelineKind::Segment => text::calendar_kind_segment,
        TimelineKind::Mandate => text::calendar_kind_mandate,
        TimelineKind::ChairTerm => text::calendar_kind_chair_term,
        TimelineKind::Standing => text::calendar_kind_standing,
        TimelineKind::Holiday => text::calendar_kind_holiday,
    }
}

fn status_word(status: MeetingStatus) -> fn(Language) -> String {
    match status {
        MeetingStatus::Planned => text::calendar_status_planned,
        MeetingStatus::Upcoming => text::calendar_status_upcoming,
        MeetingStatus::UnderWay => text::calendar_status_under_way,
        MeetingStatus::Unconfirmed => text::calendar_status_unconfirmed,
        MeetingStatus::Held => text::calendar_status_held,
        MeetingStatus::Postponed => text::calendar_status_postponed,
        MeetingStatus::Cancelled => text::calendar_status_cancelled,
        MeetingStatus::Unknown => text::calendar_status_unknown,
    }
}
