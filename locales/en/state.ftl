# The member states of a day
state-members-title = Member states on a day
state-members-day = Day
state-members-order = Order
state-members-protocol = Protocol order
state-members-english = English name
state-members-counted = { PLURAL($counted) ->
    [one] { $counted } state of { $listed } is counted
   *[other] { $counted } states of { $listed } are counted
}
