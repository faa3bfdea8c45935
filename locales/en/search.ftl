search-title = Search and commands
search-placeholder = Search meetings, items and the register, or type a command
search-none = Nothing found for “{ $text }”. Try a shorter word, or part of the title.
search-count = { PLURAL($count) ->
    [one] { $count } result
   *[other] { $count } results
}
search-group-commands = Commands
search-group-meeting = Meetings
search-group-agenda-item = Agenda items
search-group-document = Documents
search-group-register = Register
search-group-recent = Recent
search-hint = ↑↓ to move, Enter to open, Esc to close
