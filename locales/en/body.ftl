# A body as it stands on a day
body-show = On a date
body-on = On
body-mandates = Mandates
body-mandate-until = Ends { $date }
body-mandate-no-end = Its length is not set
body-mandate-extended = { PLURAL($months) ->
    [one] Extended by { $months } month
   *[other] Extended by { $months } months
}
body-status-unknown = Start not known
body-status-coming = Not begun
body-status-running = In force
body-status-ends-soon = Ends soon
body-status-expired = Expired
body-chairs = Rotation of the co-chairs
body-chairs-year = Year
body-chairs-government = Government seat
body-chairs-other = Non-governmental seat
body-chairs-empty = Vacant
body-members = Members
body-member-represents = Represents { $whom }
body-relations = What it is to others
body-related = What others are to it
body-lineage = Before and after
body-before = Succeeded
body-after = Succeeded by
body-since = since { $date }
body-until = until { $date }
body-topics = Recommendations by topic
body-topic-none = No topic
body-no-recommendation = No recommendations yet
body-led-to = Led to
body-origins = Recommendations from which it came
body-outputs = Outputs
body-with = With { $names }
body-nothing = Nothing is recorded for this day.

# The picture of the relations
body-picture = Picture of the relations
body-picture-title = Relations: { $name }
body-picture-on = As of { $date }
body-picture-steps = Reach
body-picture-steps-near = Nearest
body-picture-steps-usual = Usual
body-picture-steps-wide = Wide
body-picture-print = Save as PDF
body-picture-saved = The picture was saved as { $name }
body-picture-back = Back to the register
body-picture-help = Arrow keys follow the links, Tab goes to the next body, Enter opens it
body-picture-comma = {", "}
body-picture-sentence = { $from } { $word } { $to }
body-picture-list = The relations one by one
body-picture-more = The picture has no room for all bodies; these are the nearest.
body-picture-alone = No relations of this body are recorded for this day. Add one on its page in the register, or choose another day.
body-picture-described = { $title }. { $bodies }. { $links }.
body-picture-bodies = { PLURAL($count) ->
    [one] { $count } body
   *[other] { $count } bodies
}
body-picture-links = { PLURAL($count) ->
    [one] { $count } relation
   *[other] { $count } relations
}

# What one body is to another
body-link-parent = is part of
body-link-supports = supports
body-link-consults = is consulted by
body-link-secretariat = is the secretariat of
body-link-manages = manages
body-link-implements = implements
body-link-coordinates = coordinates
body-link-co-leads = co-leads
body-link-partner = is a partner in
body-link-reviews = reviews
body-link-member = is a member of
