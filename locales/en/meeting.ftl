meeting-title = Meetings
meeting-new = New meeting
meeting-new-blank = Blank meeting
meeting-new-explain = The agenda and the programme of work are carried over with the number and the years updated; the dates stay empty.
meeting-create = Create
meeting-column-title = Meeting
meeting-column-days = Days
meeting-column-place = Place
meeting-column-status = Status
meeting-column-items = Items
meeting-empty-deleted = There are no deleted meetings.
meeting-filter = Filter meetings
meeting-filter-none = No meeting matches “{ $text }”.
meeting-deleted = Meeting deleted
meeting-bring-back = Bring back
meeting-show-deleted = Deleted meetings
meeting-illustrative = Illustrative
meeting-illustrative-explain = Reconstructed from published sources; not an official document.
meeting-undated = Date not set
meeting-details = Meeting details

# Kind of meeting
meeting-kind-ordinary-annual = Annual meeting
meeting-kind-extraordinary = Extraordinary meeting
meeting-kind-preparatory-session = Preparatory session
meeting-kind-joint-consultation = Joint consultation
meeting-kind-panel = Panel
meeting-kind-high-level = High-level officials meeting
meeting-kind-session = Session
meeting-kind-other = Other
meeting-kind-unknown = Unknown kind

# Mode
meeting-mode-in-person = In person
meeting-mode-video = By video
meeting-mode-hybrid = Hybrid
meeting-mode-unknown = Unknown mode

# Status
meeting-status-planned = Planned
meeting-status-upcoming = Upcoming
meeting-status-under-way = Under way
meeting-status-held = Held
meeting-status-unconfirmed = Past, unconfirmed
meeting-status-postponed = Postponed
meeting-status-cancelled = Cancelled
meeting-status-unknown = Unknown status
meeting-status-from-dates = From the dates
meeting-status-set-by-hand = Set by hand

# Languages of the papers
meeting-languages-both = Arabic and English
meeting-languages-arabic-only = Arabic only
meeting-languages-unknown = Unknown languages

# Numbering of items
meeting-numbering-item-ordinal = Item 1, Item 2, then (a), (b)
meeting-numbering-decimal = 1, 1.1, 1.2
meeting-numbering-adverb = I, II, then A, B
meeting-numbering-abjad = (a), (b), (c)
meeting-numbering-un-mixed = 1, 2, then (a), (b)

# Fields
meeting-field-kind = Kind
meeting-field-ordinal = Meeting number
meeting-field-process = Process
meeting-field-host = Host
meeting-field-place = Venue
meeting-field-place-ar = Venue in Arabic
meeting-field-place-en = Venue in English
meeting-field-mode = Mode
meeting-field-starts = First day
meeting-field-ends = Last day
meeting-field-zone = Time zone
meeting-field-status = Status
meeting-field-languages = Languages of the papers
meeting-field-title-ar = Title in Arabic
meeting-field-title-en = Title in English
meeting-field-title-generated = Title made from the meeting details
meeting-field-title-typed = Title typed by hand
meeting-field-theme-ar = Theme in Arabic
meeting-field-theme-en = Theme in English
meeting-field-note-ar = Notes in Arabic
meeting-field-note-en = Notes in English
meeting-field-note-explain = Notes are never printed.
meeting-field-follows-up = Follows up
meeting-followed-by = Followed up by
meeting-field-symbol = Document symbol
meeting-field-numbering = Numbering of items
meeting-field-illustrative = Illustrative content
meeting-warning-kept-open = The days of this meeting are past. Did it take place?
meeting-confirm-held = Yes, it was held
meeting-new-from-earlier = From an earlier meeting
meeting-new-source = The earlier meeting
meeting-field-title = Title
meeting-field-theme = Theme
meeting-field-note = Notes
