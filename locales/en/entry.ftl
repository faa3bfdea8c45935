# The form of an entry of the register
entry-kinds = Kinds of the register
entry-more-fields = More fields
entry-untitled = Unnamed
entry-add = Add
entry-open = Open “{ $title }”
entry-remove = Remove “{ $title }”
entry-problems = To be put right

# Parts
entry-part-nameless = No details yet
entry-part-deleted = “{ $title }” deleted
entry-part-done = Done
entry-part-delete = Delete
entry-part-up = Move up
entry-part-down = Move down
entry-parts-deleted = Deleted ({ $count })

# Links
entry-named-by = What refers to this entry
entry-named-by-none = Nothing refers to it yet.
entry-names = What this entry refers to
entry-names-none = This entry refers to no other.

# Dates in words
entry-quarter-first = First quarter of { $year }
entry-quarter-second = Second quarter of { $year }
entry-quarter-third = Third quarter of { $year }
entry-quarter-fourth = Fourth quarter of { $year }
entry-dates-both = { $from } to { $to }
entry-dates-from = from { $from }
entry-dates-to = until { $to }
