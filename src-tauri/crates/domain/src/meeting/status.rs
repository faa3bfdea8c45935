//! Where a meeting stands, from its dates and the day of asking (domain row 000-3).

use chrono::NaiveDate;
use tashawur_arabic::dates::FuzzyDate;

use crate::meeting::MeetingStatus;

/// The status: what an officer said, or else what the dates say.
///
/// Nothing is invented below the precision of a date: a meeting of December 2023 is upcoming until the month is
/// over, and under way only when its days are known.
pub(crate) fn status(
    set: Option<MeetingStatus>,
    starts: Option<FuzzyDate>,
    ends: Option<FuzzyDate>,
    today: NaiveDate,
) -> MeetingStatus {
    if let Some(set) = set {
        return set;
    }
    let Some(first) = starts.or(ends) else { return MeetingStatus::Planned };
    let last = ends.unwrap_or(first);
    if today > last.last_day().max(first.last_day()) {
        MeetingStatus::Unconfirmed
    } else if today >= first.first_day() && matches!((first, last), (FuzzyDate::Day(_), FuzzyDate::Day(_))) {
        MeetingStatus::UnderWay
    } else {
        MeetingStatus::Upcoming
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(starts: &str, ends: &str, today: &str) -> MeetingStatus {
        status(None, starts.parse().ok(), ends.parse().ok(), today.parse().unwrap())
    }

    #[test]
    fn december_2023_is_upcoming_then_past_and_unconfirmed_000_3() {
        assert_eq!(on("2023-12", "", "2023-01-01"), MeetingStatus::Upcoming);
        assert_eq!(on("2023-12", "", "2023-12-15"), MeetingStatus::Upcoming, "no day is invented");
        assert_eq!(on("2023-12", "", "2024-02-01"), MeetingStatus::Unconfirmed);
    }

    #[test]
    fn a_meeting_with_days_is_under_way_from_the_first_to_the_last() {
        assert_eq!(on("2023-05-29", "2023-05-30", "2023-05-28"), MeetingStatus::Upcoming);
        assert_eq!(on("2023-05-29", "2023-05-30", "2023-05-30"), MeetingStatus::UnderWay);
        assert_eq!(on("2023-05-29", "2023-05-30", "2023-05-31"), MeetingStatus::Unconfirmed);
        assert_eq!(on("2023-05-29", "", "2023-05-29"), MeetingStatus::UnderWay, "one day");
    }

    #[test]
    fn without_a_date_it_is_planned_and_an_officer_may_say_otherwise() {
        assert_eq!(on("", "", "2023-05-31"), MeetingStatus::Planned);
        let today = "2023-05-31".parse().unwrap();
        assert_eq!(status(Some(MeetingStatus::Held), None, None, today), MeetingStatus::Held);
    }
}
