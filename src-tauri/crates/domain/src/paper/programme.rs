//! The programme of a meeting by day, as it stands under the agenda.

use tashawur_sheets::{Pair, ProgrammeDay, ProgrammeSlot};

use super::lines;
use super::print::Print;
use crate::agenda::{AgendaView, ItemView};

/// The days that have something to do, each with its slots in the order of the clock.
///
/// What stands at the top of the agenda is a slot when it takes time; a part of it is one when a duration or a
/// start was set for it.
pub(super) fn programme(agenda: &AgendaView, print: Print) -> Vec<ProgrammeDay> {
    let days = agenda.days.iter().map(|day| {
        let of_day = |item: &&ItemView| item.day.as_deref() == Some(day.id.as_str());
        let mut items: Vec<&ItemView> =
            agenda.items.iter().filter(of_day).filter(|item| is_slot(item)).collect();
        items.sort_by_key(|item| past_midnight(item, &day.start));
        ProgrammeDay {
            heading: print.pair(&day.heading_ar, &day.heading_en),
            slots: items.into_iter().map(|item| slot(item, print)).collect(),
        }
    });
    days.filter(|day| !day.slots.is_empty()).collect()
}

fn is_slot(item: &ItemView) -> bool {
    let own_time = item.duration.is_some() || item.start_set.is_some();
    lines::takes_time(item) && (item.depth == 0 || own_time)
}

/// Sorts by the clock; hours before the start of the day are those after midnight, unless they were set so.
fn past_midnight(item: &ItemView, day_start: &str) -> (bool, String) {
    let starts = item.starts.clone().unwrap_or_default();
    (item.start_set.is_none() && starts.as_str() < day_start, starts)
}

fn slot(item: &ItemView, print: Print) -> ProgrammeSlot {
    ProgrammeSlot {
        time: lines::time(item, print),
        kind: lines::kind(item),
        number: Pair::new(item.number_ar.clone(), item.number_en.clone()),
        title: lines::title(item, print),
        presenter: print.pair(&item.presenter.name_ar, &item.presenter.name_en),
    }
}
