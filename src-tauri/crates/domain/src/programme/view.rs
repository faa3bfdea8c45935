//! The days as they are shown.

use chrono::Datelike;

use crate::clock;
use crate::meeting::{MeetingRecord, days};
use crate::programme::{DayKind, DayView, StoredDay, heading};
use crate::settings::Settings;

/// The days with headings and warnings. `times` holds, for each day, until when it runs and by how many minutes
/// that is too long.
pub(crate) fn views(
    stored: &[StoredDay],
    times: &[(Option<u32>, u32)],
    meeting: &MeetingRecord,
    settings: &Settings,
) -> Vec<DayView> {
    let style = days::style(settings);
    let only_one = stored.iter().filter(|day| day.kind == DayKind::Main).count() == 1;
    let mut main_days = 0;
    let mut views = Vec::with_capacity(stored.len());
    for (day, (runs_until, overrun)) in stored.iter().zip(times) {
        let main = day.kind == DayKind::Main;
        main_days += u32::from(main);
        let number = main.then_some(main_days);
        let shown = number.filter(|_| !(only_one && day.date.is_some()));
        let heading = heading::heading(day.kind, shown, day.date, &style);
        let weekday = day.date.map(|date| date.weekday().number_from_monday());
        views.push(DayView {
            id: day.id.clone(),
            kind: day.kind,
            number,
            date: day.date.map(|date| date.to_string()),
            start: day.start_or(settings).to_owned(),
            end: day.end.clone(),
            runs_until: runs_until.map(clock::shown),
            overrun: *overrun,
            heading_ar: heading.ar,
            heading_en: heading.en,
            day_off: weekday.is_some_and(|weekday| settings.days_off.contains(&weekday)),
            outside: main && outside(day, meeting),
        });
    }
    views
}

/// Whether a main day lies outside the days of the meeting.
fn outside(day: &StoredDay, meeting: &MeetingRecord) -> bool {
    let starts = days::date(meeting.starts.as_deref());
    let ends = days::date(meeting.ends.as_deref()).or(starts);
    let (Some(date), Some(first), Some(last)) = (day.date, starts, ends) else { return false };
    date < first.first_day() || date > last.last_day().max(first.last_day())
}
