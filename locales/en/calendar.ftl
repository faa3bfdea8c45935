# The calendar: cycles and dates on one timeline
calendar-title = Calendar
calendar-timeline = Timeline
calendar-list = List
calendar-view = View
calendar-zoom = Span
calendar-zoom-in = Zoom in
calendar-zoom-out = Zoom out
calendar-zoom-decade = Ten years
calendar-zoom-five-years = Five years
calendar-zoom-two-years = Two years
calendar-zoom-year = Year
calendar-zoom-quarter = Three months
calendar-zoom-month = Month
calendar-zoom-week = Week
calendar-years = { $from } to { $to }
calendar-earlier = Earlier
calendar-later = Later
calendar-today = Today
calendar-go-today = Go to today
calendar-day-off = Weekly day off
calendar-keys = Arrows to move, + and − to zoom, Home for today, Enter to open
calendar-empty = Nothing in this period. Widen the span, or make the missing editions.
calendar-empty-kinds = Nothing of the chosen kinds in this period.
calendar-kinds = Kinds that are shown
calendar-kinds-all = All
calendar-kind-meeting = Meeting
calendar-kind-document = Document
calendar-kind-plan = Plan
calendar-kind-day = Day of an edition
calendar-kind-segment = Segment
calendar-kind-mandate = Mandate
calendar-kind-chair-term = Chair
calendar-kind-standing = Membership
calendar-kind-holiday = Public holiday
calendar-row-meetings = Other meetings
calendar-row-editions = Outside any series
calendar-row-standing = Membership of states
calendar-row-holidays = Public holidays
calendar-status-planned = Planned
calendar-status-upcoming = Upcoming
calendar-status-under-way = Under way
calendar-status-unconfirmed = Past, unconfirmed
calendar-status-held = Done
calendar-status-postponed = Postponed
calendar-status-cancelled = Cancelled
calendar-status-unknown = Unknown status
calendar-due = Due soon
calendar-late = Late
calendar-since = Since { $date }
calendar-count = { PLURAL($count) ->
    [one] One date
   *[other] { $count } dates
}
calendar-open-entry = Open in the register
calendar-open-meeting = Open the agenda
calendar-details = Details
calendar-new-edition = New edition
calendar-new-edition-series = Series
calendar-new-edition-date = Date
calendar-new-edition-create = Add
calendar-date-hint = A year, a month or a day, such as 2023, 2023-12 or 2023-12-14

# Making editions
calendar-generate = Make the missing editions
calendar-generate-explain = The missing editions are made from the cycle of each series, then edited by hand. What was moved or deleted is not made again; a deleted one can be brought back from this list.
calendar-generate-from = From year
calendar-generate-to = To year
calendar-generate-year = Year
calendar-generate-series = Edition or series
calendar-generate-sort = Kind
calendar-generate-state = State
calendar-generate-there = Exists
calendar-generate-deleted = Deleted
calendar-generate-new = To be made
calendar-generate-make = { PLURAL($count) ->
    [one] Make one edition
   *[other] Make { $count } editions
}
calendar-generated = { PLURAL($count) ->
    [one] One edition was made
   *[other] { $count } editions were made
}
calendar-generate-none = No series has a cycle in these years. Give the series a first year and a number of years, or the series that it follows.

# An edition
calendar-edition-days = Days
calendar-edition-main-days = { PLURAL($count) ->
    [one] One main day
   *[other] { $count } main days
}
calendar-edition-segments = Segments
calendar-edition-objectives = Objectives { $numbers }
calendar-edition-side-event = In the programme, not an item of the agenda
calendar-edition-coverage = Objectives covered
calendar-edition-covered = { $instrument }: { $covered } of { $all }
calendar-edition-missing = Not covered: { $numbers }
calendar-edition-twice = Covered more than once: { $numbers }
calendar-edition-whole = All covered, none twice
calendar-edition-priorities = Priorities
calendar-edition-figures = Figures
calendar-edition-as-of = As of { $date }
calendar-edition-follows-up = Follows up
calendar-edition-followed-by = Followed up by
calendar-edition-note = Note on this edition

# Figures in words
calendar-figure-more-than = more than { $figure }
calendar-figure-at-least = at least { $figure }
calendar-figure-about = about { $figure }
calendar-figure-less-than = fewer than { $figure }
calendar-figure-million = { $count } million { $unit }
calendar-figure-million-alone = { $count } million
calendar-figure-billion = { $count } billion { $unit }
calendar-figure-billion-alone = { $count } billion

# Export
calendar-export = Export the calendar
calendar-export-explain = Dates that are known to the day are written to a file that calendar programs open.
calendar-export-name = Calendar { $from } to { $to }
calendar-export-name-year = Calendar { $year }
calendar-export-done = { PLURAL($count) ->
    [one] One date was written to { $path }
   *[other] { $count } dates were written to { $path }
}
calendar-export-left-out = Left out, since their day is not known:
calendar-sheet-date = Date
calendar-sheet-subject = Subject
calendar-sheet-state = State
calendar-holidays-section = Public holidays
calendar-holidays-explain = They show in the calendar; those that come every year show in each year.
calendar-holidays-open = Open the holidays in the register
calendar-holidays-none = No holiday has been entered yet.
