//! The clock times of an agenda: computed from the order and the durations, never stored.

use crate::agenda::ItemKind;

/// What timing needs to know of an item.
#[derive(Debug, Clone, Default)]
pub(crate) struct TimedItem {
    /// The position of the item that it lies under; always before its own.
    pub(crate) parent: Option<usize>,
    /// The kind; a side event runs beside the agenda and never pushes it.
    pub(crate) kind: ItemKind,
    /// Minutes, as set.
    pub(crate) duration: Option<u32>,
    /// The position of the day, as set.
    pub(crate) day: Option<usize>,
    /// A fixed start in minutes after midnight, as set.
    pub(crate) start: Option<u32>,
}

/// What timing needs to know of a day.
#[derive(Debug, Clone, Default)]
pub(crate) struct TimedDay {
    /// When it starts, in minutes after midnight.
    pub(crate) start: u32,
    /// When it must end; nothing when it is open.
    pub(crate) end: Option<u32>,
    /// Whether it is a main day; what is set on no day begins on the first of them.
    pub(crate) main: bool,
    /// Whether it is a day of side events; they begin there.
    pub(crate) side_events: bool,
}

/// The times of an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ItemTime {
    /// The position of its day; nothing without a programme.
    pub(crate) day: Option<usize>,
    /// How long it lasts, its parts included, in minutes.
    pub(crate) total: u32,
    /// Start and end in minutes after midnight of its day; nothing without a programme.
    pub(crate) span: Option<(u32, u32)>,
    /// By how many minutes its fixed start lies before the end of what stands above; 0 when it does not.
    pub(crate) overlap: u32,
    /// By how many minutes its parts last longer than the duration set; 0 when they do not.
    pub(crate) parts_over: u32,
}

/// The times of a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct DayTime {
    /// When its last item ends; nothing for an empty day.
    pub(crate) runs_until: Option<u32>,
    /// By how many minutes it runs past its end; 0 when it does not.
    pub(crate) overrun: u32,
}

/// The times of all items, given in the order of the page, and of all days.
///
/// An item without a day stands on the day of the item above it, an item under another on that item's day.
/// A day goes on where it was left when the agenda comes back to it.
pub(crate) fn times(items: &[TimedItem], days: &[TimedDay]) -> (Vec<ItemTime>, Vec<DayTime>) {
    let mut times = lengths(items);
    place_on_days(items, days, &mut times);
    run_clock(items, days, &mut times);
    let day_times = (0..days.len()).map(|day| day_time(day, items, days, &times)).collect();
    (times, day_times)
}

/// How long each lasts: at least as long as its parts together. Children stand after their parents, so one
/// pass from the end is enough.
fn lengths(items: &[TimedItem]) -> Vec<ItemTime> {
    let mut parts = vec![0_u32; items.len()];
    let mut times = vec![ItemTime::default(); items.len()];
    for (at, item) in items.iter().enumerate().rev() {
        let of_parts = parts.get(at).copied().unwrap_or(0);
        let own = item.duration.unwrap_or(0);
        let total = own.max(of_parts);
        if let Some(time) = times.get_mut(at) {
            time.total = total;
            time.parts_over = if item.duration.is_some() { of_parts.saturating_sub(own) } else { 0 };
        }
        let beside = is_side(item);
        if let Some(sum) = item.parent.filter(|_| !beside).and_then(|parent| parts.get_mut(parent)) {
            *sum = sum.saturating_add(total);
        }
    }
    times
}

fn is_side(item: &TimedItem) -> bool {
    item.kind == ItemKind::SideEvent
}

/// The day of every item. Side events follow one another apart from the agenda.
fn place_on_days(items: &[TimedItem], days: &[TimedDay], times: &mut [ItemTime]) {
    let first = |wanted: fn(&TimedDay) -> bool| days.iter().position(wanted);
    let any = first(|_| true);
    let mut agenda_day = first(|day| day.main).or(any);
    let mut side_day = first(|day| day.side_events).or(agenda_day);
    for (at, item) in items.iter().enumerate() {
        let set = item.day.filter(|day| *day < days.len());
        let above = item.parent.and_then(|parent| times.get(parent)).and_then(|time| time.day);
        let day = if is_side(item) {
            side_day = set.or(side_day);
            side_day
        } else {
            let day = set.or(above).or(agenda_day);
            // A part on another day does not carry the rest of the agenda with it.
            if item.parent.is_none() {
                agenda_day = day;
            }
            day
        };
        if let Some(time) = times.get_mut(at) {
            time.day = day;
        }
    }
}

/// The two clocks of a day: the agenda's, and the one of the side events beside it.
#[derive(Clone, Copy)]
struct Clocks {
    agenda: u32,
    side: u32,
}

/// Starts and ends, in the order of the page. An item that has parts ends when they are over, or later.
fn run_clock(items: &[TimedItem], days: &[TimedDay], times: &mut [ItemTime]) {
    let mut clocks: Vec<Clocks> =
        days.iter().map(|day| Clocks { agenda: day.start, side: day.start }).collect();
    let mut open: Vec<usize> = Vec::new();
    for (at, item) in items.iter().enumerate() {
        while open.last().is_some_and(|last| Some(*last) != item.parent) {
            close(open.pop(), items, &mut clocks, times);
        }
        begin(at, item, &mut clocks, times);
        open.push(at);
    }
    while !open.is_empty() {
        close(open.pop(), items, &mut clocks, times);
    }
}

fn begin(at: usize, item: &TimedItem, clocks: &mut [Clocks], times: &mut [ItemTime]) {
    let Some(time) = times.get_mut(at) else { return };
    let Some(clock) = time.day.and_then(|day| clocks.get_mut(day)) else { return };
    let clock = if is_side(item) { &mut clock.side } else { &mut clock.agenda };
    let start = item.start.unwrap_or(*clock);
    time.overlap = clock.saturating_sub(start);
    time.span = Some((start, start));
    // Parts follow from here; what overlapped keeps its end until this item is over.
    *clock = start;
}

fn close(at: Option<usize>, items: &[TimedItem], clocks: &mut [Clocks], times: &mut [ItemTime]) {
    let Some(at) = at else { return };
    let Some(item) = items.get(at) else { return };
    let Some(time) = times.get_mut(at) else { return };
    let Some(clock) = time.day.and_then(|day| clocks.get_mut(day)) else { return };
    let Some((start, _)) = time.span else { return };
    let clock = if is_side(item) { &mut clock.side } else { &mut clock.agenda };
    let end = start.saturating_add(time.total).max(*clock);
    time.span = Some((start, end));
    // An item that began too early must not call the clock back behind the one that it overlaps.
    *clock = end.max(start.saturating_add(time.overlap));
}

fn day_time(day: usize, items: &[TimedItem], days: &[TimedDay], times: &[ItemTime]) -> DayTime {
    let filled = items
        .iter()
        .zip(times)
        .filter(|(item, time)| time.day == Some(day) && (time.total > 0 || item.start.is_some()));
    let runs_until = filled.filter_map(|(_, time)| time.span.map(|(_, end)| end)).max();
    let end = days.get(day).and_then(|day| day.end);
    let overrun = runs_until.zip(end).map_or(0, |(until, end)| until.saturating_sub(end));
    DayTime { runs_until, overrun }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEN: u32 = 600;

    fn item(duration: u32) -> TimedItem {
        TimedItem { duration: Some(duration), ..TimedItem::default() }
    }

    fn below(parent: usize, duration: u32) -> TimedItem {
        TimedItem { parent: Some(parent), ..item(duration) }
    }

    fn main_day(end: Option<u32>) -> TimedDay {
        TimedDay { start: TEN, end, main: true, side_events: false }
    }

    fn spans(items: &[TimedItem], days: &[TimedDay]) -> Vec<(u32, u32)> {
        times(items, days).0.iter().map(|time| time.span.expect("a day gives times")).collect()
    }

    #[test]
    fn items_follow_one_another_from_the_start_of_the_day() {
        let items = [item(30), item(0), item(45)];
        assert_eq!(spans(&items, &[main_day(None)]), [(600, 630), (630, 630), (630, 675)]);
    }

    #[test]
    fn an_item_lasts_as_long_as_its_parts_and_says_when_they_are_too_long() {
        let items = [item(30), below(0, 20), below(0, 25), item(10)];
        let (found, _) = times(&items, &[main_day(None)]);
        assert_eq!(found[0].total, 45, "the parts decide");
        assert_eq!(found[0].parts_over, 15, "20 + 25 do not fit into 30");
        assert_eq!(found[3].span, Some((645, 655)), "what follows waits for the parts");
        let (found, _) = times(&[item(60), below(0, 20)], &[main_day(None)]);
        assert_eq!((found[0].span, found[1].span), (Some((600, 660)), Some((600, 620))));
    }

    #[test]
    fn a_fixed_start_is_kept_and_an_overlap_is_named() {
        let mut items = [item(60), item(30), item(15)];
        items[1].start = Some(TEN + 45);
        let (found, _) = times(&items, &[main_day(None)]);
        assert_eq!(found[1].overlap, 15, "it starts while the first is going on");
        assert_eq!(found[1].span, Some((645, 675)));
        assert_eq!(found[2].span, Some((675, 690)));
        items[1].start = Some(TEN + 90);
        let (found, _) = times(&items, &[main_day(None)]);
        assert_eq!((found[1].overlap, found[2].span), (0, Some((720, 735))), "a gap is no overlap");
    }

    #[test]
    fn a_short_item_that_begins_too_early_does_not_call_the_clock_back() {
        let mut items = [item(60), item(5), item(15)];
        items[1].start = Some(TEN + 10);
        assert_eq!(spans(&items, &[main_day(None)])[2], (660, 675), "the first item lasts until 11:00");
    }

    #[test]
    fn a_day_says_by_how_much_it_runs_over() {
        let (_, days) = times(&[item(150)], &[main_day(Some(TEN + 120)), main_day(None)]);
        assert_eq!(days[0], DayTime { runs_until: Some(750), overrun: 30 });
        assert_eq!(days[1], DayTime::default(), "an empty day runs until nothing");
    }

    #[test]
    fn side_events_stay_on_their_day_and_never_push_the_agenda_000_4() {
        let side_day = TimedDay { start: 540, end: None, main: false, side_events: true };
        let days = [side_day, main_day(None)];
        let mut items = vec![item(90), item(30), item(60)];
        items[1].kind = ItemKind::SideEvent;
        let (found, _) = times(&items, &days);
        assert_eq!(found[0].day, Some(1), "the agenda begins on the first main day");
        assert_eq!((found[1].day, found[1].span), (Some(0), Some((540, 570))));
        assert_eq!(found[2].span, Some((690, 750)), "the side event took no time from the agenda");
    }

    #[test]
    fn an_item_on_the_next_day_takes_those_below_it_along() {
        let days = [main_day(None), main_day(None)];
        let mut items = [item(60), item(30), item(15)];
        items[1].day = Some(1);
        let (found, _) = times(&items, &days);
        assert_eq!((found[2].day, found[2].span), (Some(1), Some((630, 645))));
    }

    #[test]
    fn without_a_programme_there_are_durations_and_no_clock() {
        let (found, _) = times(&[item(30), below(0, 40)], &[]);
        assert_eq!((found[0].total, found[0].span, found[0].day), (40, None, None));
    }

    fn any_item() -> impl Strategy<Value = (Option<u32>, usize, Option<usize>, Option<u32>, bool)> {
        (
            proptest::option::of(0_u32..1441),
            0_usize..6,
            proptest::option::weighted(0.2, 0_usize..4),
            proptest::option::weighted(0.2, 0_u32..1440),
            proptest::bool::weighted(0.1),
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        #[test]
        fn whatever_the_agenda_nothing_ends_before_it_starts_and_parts_lie_within(
            raw in proptest::collection::vec(any_item(), 0..40),
            day_count in 0_usize..3,
        ) {
            // A parent is the item some places back, so that the order stays that of a page.
            let mut items: Vec<TimedItem> = Vec::new();
            let mut path: Vec<usize> = Vec::new();
            for (at, (duration, depth, day, start, side)) in raw.into_iter().enumerate() {
                path.truncate(depth);
                let kind = if side { ItemKind::SideEvent } else { ItemKind::Item };
                items.push(TimedItem { parent: path.last().copied(), kind, duration, day, start });
                path.push(at);
            }
            let days = vec![main_day(Some(1080)); day_count];
            let (found, day_times) = times(&items, &days);
            prop_assert_eq!(found.len(), items.len());
            prop_assert_eq!(day_times.len(), days.len());
            for (at, (item, time)) in items.iter().zip(&found).enumerate() {
                prop_assert!(time.total >= item.duration.unwrap_or(0), "no item is cut short");
                prop_assert_eq!(time.span.is_some(), day_count > 0);
                if let Some((start, end)) = time.span {
                    prop_assert!(end >= start + time.total);
                    prop_assert_eq!(item.start.unwrap_or(start), start, "a fixed start is kept");
                }
                let parts: u32 = items.iter().zip(&found)
                    .filter(|(part, _)| part.parent == Some(at) && !is_side(part))
                    .map(|(_, part)| part.total).sum();
                prop_assert!(time.total >= parts, "an item lasts at least as long as its parts");
            }
        }
    }
}
