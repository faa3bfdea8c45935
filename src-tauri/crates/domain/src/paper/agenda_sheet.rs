//! The agenda as it is printed.

use chrono::NaiveDate;
use tashawur_arabic::dates::{FuzzyDate, format_ar, format_en};
use tashawur_i18n::{Language, plain, text};
use tashawur_journal::Journal;
use tashawur_sheets::{AgendaLabels, AgendaSheet, Pair, PaperLanguage};

use super::print::Print;
use super::{lines, programme};
use crate::agenda::{Reading, view};
use crate::error::Result;
use crate::meeting::{MeetingMode, MeetingRecord, MeetingStatus, days};
use crate::settings::Settings;

/// The agenda of a meeting with all its texts as they are printed.
///
/// # Errors
/// `not_found` when there is no such meeting.
pub fn agenda_sheet(
    journal: &Journal,
    meeting: &str,
    language: PaperLanguage,
    today: NaiveDate,
) -> Result<AgendaSheet> {
    let reading = journal.rows(|rows| view(rows, meeting, today))?;
    Ok(sheet(&reading, language, today))
}

fn sheet(reading: &Reading, language: PaperLanguage, today: NaiveDate) -> AgendaSheet {
    let Reading { agenda, settings } = reading;
    let meeting = &agenda.meeting;
    let print = Print { digits: settings.digits };
    AgendaSheet {
        language,
        masthead: masthead(settings, print),
        symbol: meeting.symbol.clone(),
        dated: dated(meeting, settings, print, today),
        paper: paper(meeting, print),
        meeting: print.pair(&meeting.title_ar, &meeting.title_en),
        place_and_days: place_and_days(meeting, print),
        notice: notice(meeting, print),
        lines: lines::lines(agenda, print),
        programme: programme::programme(agenda, print),
        list: None,
        labels: labels(print),
    }
}

pub(super) fn masthead(settings: &Settings, print: Print) -> Vec<Pair> {
    let lines = [
        (&settings.organisation_ar, &settings.organisation_en),
        (&settings.secretariat_ar, &settings.secretariat_en),
        (&settings.sector_ar, &settings.sector_en),
        (&settings.department_ar, &settings.department_en),
        (&settings.role_ar, &settings.role_en),
    ];
    lines.into_iter().map(|(ar, en)| print.pair(ar, en)).filter(|line| !line.is_empty()).collect()
}

/// Whether the meeting is still being prepared.
fn lies_ahead(meeting: &MeetingRecord) -> bool {
    matches!(meeting.status, MeetingStatus::Planned | MeetingStatus::Upcoming | MeetingStatus::Postponed)
}

/// A draft carries the day on which it was printed; the agenda of a past meeting gets no date that nobody set.
fn dated(meeting: &MeetingRecord, settings: &Settings, print: Print, today: NaiveDate) -> Pair {
    if !lies_ahead(meeting) {
        return Pair::default();
    }
    let (date, style) = (FuzzyDate::Day(today), days::style(settings));
    print.pair(&format_ar(&date, &style, false), &format_en(&date, &style, false))
}

/// An agenda is a draft until the meeting, which adopts it, took place; nobody adopted a reconstruction.
fn paper(meeting: &MeetingRecord, print: Print) -> Pair {
    if meeting.status == MeetingStatus::Held && !meeting.illustrative {
        print.said(text::paper_agenda_adopted)
    } else {
        print.said(text::paper_agenda_draft)
    }
}

/// Where the meeting takes place, or by which means.
pub(super) fn place(meeting: &MeetingRecord, print: Print) -> Pair {
    let place = Pair::new(meeting.place_ar.clone(), meeting.place_en.clone());
    match meeting.mode {
        MeetingMode::Video => print.said(text::paper_place_video),
        MeetingMode::Hybrid if place.is_empty() => print.said(text::paper_place_video),
        MeetingMode::Hybrid => print.around(&place, text::paper_place_hybrid),
        MeetingMode::InPerson | MeetingMode::Unknown => print.pair(&place.ar, &place.en),
    }
}

fn place_and_days(meeting: &MeetingRecord, print: Print) -> Pair {
    let place = without_marks(&place(meeting, print));
    let join = |language, place: &str, days: &str| match (place, days) {
        ("", only) | (only, "") => only.to_owned(),
        (place, days) => plain(&text::paper_place_and_days(language, days, place)),
    };
    print.pair(
        &join(Language::Arabic, &place.ar, &meeting.days_ar),
        &join(Language::English, &place.en, &meeting.days_en),
    )
}

/// The pair without isolation marks, to be put into another sentence.
fn without_marks(pair: &Pair) -> Pair {
    Pair::new(plain(&pair.ar), plain(&pair.en))
}

/// What stands under the title, a paragraph each: theme, host, and the mark of a reconstruction.
fn notice(meeting: &MeetingRecord, print: Print) -> Pair {
    let theme = Pair::new(meeting.theme_ar.clone(), meeting.theme_en.clone());
    let host = Pair::new(meeting.host.name_ar.clone(), meeting.host.name_en.clone());
    let mark =
        if meeting.illustrative { print.said(text::paper_notice_illustrative) } else { Pair::default() };
    let all = [print.around(&theme, text::paper_label_theme), print.around(&host, text::paper_host), mark];
    let join = |of: fn(&Pair) -> &str| {
        all.iter().map(of).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    };
    Pair::new(join(|pair| &pair.ar), join(|pair| &pair.en))
}

fn labels(print: Print) -> AgendaLabels {
    AgendaLabels {
        presenter: print.said(text::paper_label_presenter),
        decision: print.said(text::paper_label_decision),
        documents: print.said(text::paper_label_documents),
        programme: print.said(text::paper_label_programme),
        time: print.said(text::paper_label_time),
        item: print.said(text::paper_label_item),
        subject: print.said(text::paper_label_subject),
        speaker: print.said(text::paper_label_speaker),
        ..page_labels(print)
    }
}

/// The words beside the numbers of the pages, which every paper has.
pub(super) fn page_labels(print: Print) -> AgendaLabels {
    AgendaLabels {
        page: print.said(text::paper_label_page),
        of_pages: print.said(text::paper_label_of),
        ..AgendaLabels::default()
    }
}
