search-title = Search and commands
search-placeholder = Search meetings, items and the register, or type a command
search-empty = Type a word to search for, in any spelling, in either language.
search-none = Nothing found for “{ $text }”. Try a shorter word, or part of the title.
search-count = { PLURAL($count) ->
    [one] { $count } result
   *[other] { $count } results
}
search-more = { PLURAL($count) ->
    [one] { $count } more result
   *[other] { $count } more results
}
search-group-commands = Commands
search-group-meeting = Meetings
search-group-agenda-item = Agenda items
search-group-document = Documents
search-group-register = Register
search-group-recent = Recent
search-in = In { $place }
search-hint = ↑↓ to move, Enter to open, Esc to close
search-running = Searching…
