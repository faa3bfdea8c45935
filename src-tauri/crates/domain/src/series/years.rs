//! The years in which a series falls.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// When a series comes again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Cycle {
    /// The years from one edition to the next.
    pub(crate) interval: Option<i32>,
    /// A year in which it falls; it does not fall before it.
    pub(crate) anchor: Option<i32>,
    /// The series that it follows, and the years after each of its editions.
    pub(crate) after: Option<(String, i32)>,
    /// The last year in which it may fall.
    pub(crate) last: Option<i32>,
}

impl Cycle {
    /// Whether it says when the series comes again.
    pub(crate) fn is_whole(&self) -> bool {
        self.after.is_some() || (self.interval.is_some_and(|years| years > 0) && self.anchor.is_some())
    }
}

/// The cycles of all series by their ids.
pub(crate) type Cycles = BTreeMap<String, Cycle>;

/// The years within `span` in which a series falls by its cycle: every so many years from its anchor, or so many
/// years after each year of the series that it follows, never after its last year. Nothing for a series without a
/// cycle, or one that follows itself by way of others. What was moved by hand moves nothing else.
pub(crate) fn years(cycles: &Cycles, series: &str, span: RangeInclusive<i32>) -> Vec<i32> {
    years_behind(cycles, series, span, cycles.len())
}

/// `steps` bounds how many series may follow one another, so that a circle comes to an end.
fn years_behind(cycles: &Cycles, series: &str, span: RangeInclusive<i32>, steps: usize) -> Vec<i32> {
    let Some(cycle) = cycles.get(series).filter(|_| steps > 0) else { return Vec::new() };
    let first = cycle.anchor.unwrap_or(i32::MIN).max(*span.start());
    let last = cycle.last.unwrap_or(i32::MAX).min(*span.end());
    match (&cycle.after, cycle.interval, cycle.anchor) {
        (Some((other, later)), _, _) => {
            let before = first.saturating_sub(*later)..=last.saturating_sub(*later);
            let years = years_behind(cycles, other, before, steps - 1);
            years.into_iter().map(|year| year.saturating_add(*later)).collect()
        }
        (None, Some(interval @ 1..), Some(anchor)) => {
            let begin = first + (anchor - first).rem_euclid(interval);
            (begin..=last).step_by(usize::try_from(interval).unwrap_or(1)).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn every(interval: i32, anchor: i32) -> Cycle {
        Cycle { interval: Some(interval), anchor: Some(anchor), ..Cycle::default() }
    }

    fn after(series: &str, later: i32) -> Cycle {
        Cycle { after: Some((series.to_owned(), later)), ..Cycle::default() }
    }

    fn follow_up() -> Cycles {
        let cycles = [
            ("GRF", every(4, 2019)),
            ("HLOM", after("GRF", 2)),
            ("indicators", every(2, 2021)),
            ("report", every(1, 2019)),
            ("IMRF", every(4, 2022)),
        ];
        cycles.into_iter().map(|(id, cycle)| (id.to_owned(), cycle)).collect()
    }

    #[test]
    fn the_four_follow_up_mechanisms_fall_in_their_years_000_2() {
        let of = |series: &str| years(&follow_up(), series, 2019..=2031);
        assert_eq!(of("GRF"), [2019, 2023, 2027, 2031]);
        assert_eq!(of("HLOM"), [2021, 2025, 2029], "two years after each forum");
        assert_eq!(of("indicators"), [2021, 2023, 2025, 2027, 2029, 2031]);
        assert_eq!(of("report"), (2019..=2031).collect::<Vec<_>>(), "every year");
    }

    #[test]
    fn the_review_forum_falls_every_four_years_from_2022_003_2() {
        assert_eq!(years(&follow_up(), "IMRF", 2019..=2031), [2022, 2026, 2030]);
    }

    #[test]
    fn a_last_year_ends_a_cycle_and_what_follows_itself_never_falls() {
        let mut cycles = follow_up();
        cycles.insert("GRF".to_owned(), Cycle { last: Some(2025), ..every(4, 2019) });
        assert_eq!(years(&cycles, "GRF", 2019..=2031), [2019, 2023]);
        assert_eq!(years(&cycles, "HLOM", 2019..=2031), [2021, 2025], "what follows it ends with it");
        cycles.insert("GRF".to_owned(), after("HLOM", 1));
        assert_eq!(years(&cycles, "HLOM", 1945..=2200), Vec::<i32>::new(), "two laptops made a circle");
        assert_eq!(years(&cycles, "nobody", 2019..=2031), Vec::<i32>::new());
    }

    proptest! {
        #[test]
        fn a_cycle_falls_in_the_same_years_however_the_span_is_cut(
            interval in 1..50_i32, anchor in 1945..2200_i32, from in 1945..2200_i32, cut in 0..100_i32, more in 0..100_i32,
        ) {
            let cycles: Cycles = [("a".to_owned(), every(interval, anchor)), ("b".to_owned(), after("a", 2))].into();
            for series in ["a", "b"] {
                let whole = years(&cycles, series, from..=from + cut + more);
                let mut parts = years(&cycles, series, from..=from + cut);
                parts.extend(years(&cycles, series, from + cut + 1..=from + cut + more));
                prop_assert_eq!(&whole, &parts);
                let later = if series == "b" { 2 } else { 0 };
                for year in &whole {
                    prop_assert!(*year >= anchor + later && (year - later - anchor) % interval == 0);
                }
                let all = (from..=from + cut + more).filter(|year| *year >= anchor + later && (year - later - anchor) % interval == 0);
                prop_assert_eq!(whole, all.collect::<Vec<_>>());
            }
        }
    }
}
