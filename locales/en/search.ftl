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
search-hit-meeting = Meeting
search-hit-agenda-item = Item
search-hit-document = Document
search-group-register = Register
search-group-recent = Recent
search-hint = ↑↓ to move, Enter to open, Esc to close
search-screen-title = Search everything
search-words = Words
search-words-placeholder = Words anywhere: titles, notes and the text of attached files
search-all-results = All results for “{ $text }”
search-total = { PLURAL($count) ->
    [one] { $count } result
   *[other] { $count } results
}
search-read-as = Nothing is found as typed. These are the results for “{ $text }”.
search-filters = Filters
search-filter-state = State
search-filter-tag = Instrument, objective or tag
search-filter-year = Year
search-filter-none = All
search-filter-deleted = Deleted only
search-filter-remove = Remove “{ $name }”
search-clear = Remove all filters
search-kinds = Kinds
search-results = Results
search-more = Show more
search-start = Type a word or choose a filter.
search-nothing = Nothing meets this search. Remove a filter or try another word.
search-saved = Saved searches
search-saved-none = No search is saved yet.
search-saved-name = Name of the search
search-save = Save this search
search-rename = Rename “{ $name }”
search-delete = Delete “{ $name }”
