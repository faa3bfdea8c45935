desk-app = Tashawur
desk-window-title = { $what } – Tashawur

# Navigation
desk-nav = Navigation
desk-nav-meetings = Meetings
desk-nav-register = Register
desk-nav-translations = Translation
desk-nav-search = Search
desk-nav-settings = Settings
desk-nav-conflicts = Conflicts

# Saving and undoing
desk-saved = Saved at { $time }
desk-not-saved = Not saved
desk-undo = Undo: { $what }
desk-redo = Redo: { $what }
desk-undo-nothing = Nothing to undo
desk-redo-nothing = Nothing to redo
desk-undone = Undone: { $what }
desk-redone = Done again: { $what }
desk-undone-of = Undone: { $what } ({ $of })
desk-redone-of = Done again: { $what } ({ $of })
desk-undo-left-of = Undone: { $what } ({ $of }), except for values that someone else has changed since; those stay.
desk-undo-left = Undone: { $what }, except for values that someone else has changed since; those stay.

# Banners
desk-banner-sample = This is the sample archive. Try anything; none of it enters the office's store.
desk-banner-sample-leave = Leave the sample
desk-banner-newer = A newer version of the program wrote this store, so it is open for reading only. You can export papers.
desk-banner-recovered = The store was damaged. It was set aside, and what was sound was recovered.
desk-recovered-changes = { PLURAL($count) ->
    [one] { $count } change was recovered
   *[other] { $count } changes were recovered
}
desk-recovered-lost = { PLURAL($count) ->
    [one] { $count } change could not be recovered
   *[other] { $count } changes could not be recovered
}

# Copies
desk-copy-keep = Keep a copy
desk-copy-take-back = Take back a copy
desk-copy-choose-folder = Choose a folder or a drive for the copy
desk-copy-choose-source = Choose the folder in which the copy was kept
desk-copy-kept = A copy was kept at { $path } and verified
desk-copy-running = Keeping and verifying the copy…
desk-copy-taking = Taking back the copy…
desk-copy-taken = { PLURAL($count) ->
    [one] The copy is taken back: { $count } change in it is new here.
   *[other] The copy is taken back: { $count } changes in it are new here.
}
desk-copy-explain = What the copy holds is added to what is here; nothing newer is ever replaced.
desk-copy-quarantined = { PLURAL($count) ->
    [one] { $count } damaged change was left out
   *[other] { $count } damaged changes were left out
}
desk-copy-waiting = { PLURAL($count) ->
    [one] { $count } change waits for an earlier one
   *[other] { $count } changes wait for earlier ones
}
desk-last-copy = Last copy: { $time }
desk-never-copied = No copy kept yet
desk-copy-overdue = { PLURAL($days) ->
    [one] The last copy is { $days } day old
   *[other] The last copy is { $days } days old
}

# First start
desk-welcome = Welcome to Tashawur
desk-welcome-explain = Draft the agenda of your meeting in Arabic and English, and export it to Word or PDF.
desk-welcome-first = Create the first meeting
desk-welcome-sample = Look around the sample archive
desk-welcome-take-back = Take back a copy

# Conflicts
desk-conflicts-title = Conflicts between two laptops
desk-conflicts-explain = These values were changed on two laptops at once. Nothing is lost; choose the value to keep when it suits you.
desk-conflicts-empty = There are no conflicts.
desk-conflicts-count = { PLURAL($count) ->
    [one] { $count } conflict
   *[other] { $count } conflicts
}
desk-conflict-two-values = Two different values in “{ $field }”
desk-conflict-text-both = A text changed on both laptops; both changes are joined in “{ $field }”
desk-conflict-edited-deleted = Changed on one laptop, deleted on the other
desk-conflict-moved-both = Moved to two different places
desk-conflict-identity = Changes arrived from another laptop that cannot be joined: they bear the same mark as other changes, or they are not sound. They were put aside as they are and have no effect here. Compare with that laptop, and write again what is missing.
desk-conflict-put-aside = Put aside
desk-conflict-acknowledge = Noted
desk-conflict-acknowledged = The notice left the list; the changes stay kept aside
desk-conflict-value-by = Entered by { $who }, { $time }
desk-conflict-in-force = In force now
desk-conflict-choose = Keep this value
desk-conflict-reviewed = Text reviewed
desk-conflict-keep = Leave it as it is
desk-conflict-settled = Conflict settled
desk-conflict-shown-deleted = Deleted
desk-conflict-shown-kept = Kept
desk-conflict-shown-top = Position { $number } at the top level
desk-conflict-shown-under = Position { $number }, under “{ $title }”

# Common actions
desk-do-close = Close
desk-do-cancel = Cancel
desk-do-more = More
desk-do-dismiss = Dismiss
desk-do-undo = Undo
desk-loading = Loading…
desk-yes = Yes
desk-no = No
desk-language-arabic = Arabic
desk-language-english = English
desk-pane-resize = Resize the panes
desk-notices = Notices
desk-skip-to-content = Skip to the content

# Preview
desk-preview = Page preview
desk-preview-page = Page { $page } of { $pages }
desk-preview-pages = { PLURAL($count) ->
    [one] { $count } page
   *[other] { $count } pages
}
desk-preview-empty = The page appears here as it will print.
desk-preview-rendering = Preparing the preview…
desk-preview-language = Language of the preview
desk-preview-not-from-template = Fonts of the Word template not available in the preview and in PDF: { $list }

# Date field
desk-date-open = Open the calendar
desk-date-previous-month = Previous month
desk-date-next-month = Next month
desk-date-today = Today
desk-date-clear = Remove the date

# Weekdays
desk-weekday-monday = Monday
desk-weekday-tuesday = Tuesday
desk-weekday-wednesday = Wednesday
desk-weekday-thursday = Thursday
desk-weekday-friday = Friday
desk-weekday-saturday = Saturday
desk-weekday-sunday = Sunday

# Preparing the store
desk-preparing = The store is being prepared
desk-preparing-done = Documents prepared: { NUMBER($done) } of { NUMBER($all) }
desk-preparing-why = This version of the program arranges the store anew, once. Nothing is lost; if the program is closed before the end, the next start begins again.
desk-prepared = The store is ready.
