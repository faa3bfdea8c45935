programme-title = Programme of work
programme-day-new = Add a day
programme-day-delete = Delete the day
programme-day-deleted = Day deleted
programme-day-kind-main = Main day
programme-day-kind-preliminary = Preliminary day
programme-day-kind-side-events = Day of side events
programme-day-kind-unknown = Unknown kind

# Day headings as printed: the number stands in figures, the date with its weekday
programme-day-heading = Day { $number }: { $date }
programme-day-heading-undated = Day { $number }
programme-day-heading-only = { $date }
programme-day-heading-preliminary = Preliminary day: { $date }
programme-day-heading-preliminary-undated = Preliminary day
programme-day-heading-side-events = { $date } (side events)
programme-day-heading-side-events-undated = Day of side events
programme-day-undated = No date yet
programme-field-date = Date
programme-field-start = Starts at
programme-field-end = Ends at
programme-runs-until = Runs until { $time }
programme-warning-overrun = { PLURAL($minutes) ->
    [one] The day runs over by { $minutes } minute.
   *[other] The day runs over by { $minutes } minutes.
}
programme-warning-day-off = { $date } falls on a day off.
programme-warning-outside = This date lies outside the days of the meeting.
