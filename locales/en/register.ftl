register-title = Register
register-explain = The states, people, organisations, processes, instruments and terms from which the papers take their names.
register-new = New entry
register-empty = There are no entries of this kind yet. Add the first one.
register-empty-deleted = There are no deleted entries.
register-filter = Filter the register
register-filter-none = No entry matches “{ $text }”.
register-nothing-selected = Choose an entry to see its details.
register-built-in = Shipped with the program
register-deleted = Entry deleted
register-show-deleted = Deleted entries
register-bring-back = Bring back
register-used-in = Used in
register-used-nowhere = Not used in any meeting.

# Kinds
register-kind-state = State
register-kind-person = Person
register-kind-organisation = Organisation
register-kind-process = Process
register-kind-instrument = Instrument
register-kind-term = Term
register-kinds-all = All
register-kinds-state = States
register-kinds-person = People
register-kinds-organisation = Organisations
register-kinds-process = Processes
register-kinds-instrument = Instruments
register-kinds-term = Terms

# Fields
register-field-name-ar = Name in Arabic
register-field-name-en = Name in English
register-field-short-name-ar = Short name in Arabic
register-field-short-name-en = Short name in English
register-field-official-name-ar = Official name in Arabic
register-field-official-name-en = Official name in English
register-field-full-name-ar = Full name in Arabic
register-field-full-name-en = Full name in English
register-field-position-ar = Position in Arabic
register-field-position-en = Position in English
register-field-term-ar = Term in Arabic
register-field-term-en = Term in English
register-field-explanation-ar = Explanation in Arabic
register-field-explanation-en = Explanation in English
register-field-acronym = Acronym
register-field-code = ISO code
register-field-order = Protocol order
register-field-organisation = Organisation
register-field-email = E-mail
register-field-telephone = Telephone
register-field-variants = Other names, one a line
register-field-note-ar = Notes in Arabic
register-field-note-en = Notes in English
register-field-source = Source

# Choosing a party
register-choose = Choose from the register
register-choose-none = None
register-field-name = Name
register-field-short-name = Short name
register-field-official-name = Official name
register-field-full-name = Full name
register-field-position = Position
register-field-term = Term
register-field-explanation = Explanation
register-field-note = Notes
