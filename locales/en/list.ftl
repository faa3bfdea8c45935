# Printed lists: member states, states with a distinction, members of bodies
list-members-title = List of member states
list-distinction-champion-country = List of champion countries
list-distinction-resettlement-state = List of resettlement states
list-distinction-host-country = List of host countries
list-body-title = List of members
list-as-at = As at { $date }
list-empty-states = No state was in this list on that day
list-empty-members = No members are recorded for that day

# Headings of columns
list-number = No.
list-code = Code
list-state = State
list-official-name = Official name
list-standing = Membership
list-instrument = Instrument
list-period = Period
list-member = Member
list-represents = Represents
list-level = Level
list-since = Since { $date }
list-until = Until { $date }

# Going out
list-print = Export the list…
list-print-title = Export the list
list-format-xlsx = Excel table

# On the screen
list-filter = Distinction
list-filter-members = All member states
list-filter-any-instrument = All instruments
list-count-states = { PLURAL($count) ->
    [one] { $count } state
   *[other] { $count } states
}
list-none = No state carried this distinction on that day. It is entered, with its date, in the entry of the state.
