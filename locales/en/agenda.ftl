agenda-title = Agenda
agenda-tab-preview = Page preview
agenda-tab-inspector = Item details
agenda-column-number = No.
agenda-column-arabic = Arabic
agenda-column-english = English
agenda-column-time = Time
agenda-column-duration = Duration
agenda-empty = The agenda is empty. Press Enter to add the first item.
agenda-new-item = New item
agenda-new-title-ar = Item title in Arabic
agenda-new-title-en = Item title in English
agenda-untitled = Untitled item
agenda-show-deleted = Deleted items
agenda-empty-deleted = There are no deleted items.
agenda-deleted = Item deleted
agenda-bring-back = Bring back
agenda-drag = Drag to move this item, or press Alt with an arrow key
agenda-outline = Agenda outline

# Kind of item
agenda-kind-opening = Opening session
agenda-kind-item = Item
agenda-kind-heading = Section heading
agenda-kind-break = Break
agenda-kind-prayer = Prayer
agenda-kind-meal = Lunch
agenda-kind-side-event = Side event
agenda-kind-closing = Closing session
agenda-kind-unknown = Unknown kind

# Fields
agenda-field-kind = Kind
agenda-field-title-ar = Title in Arabic
agenda-field-title-en = Title in English
agenda-field-note-ar = Note in Arabic
agenda-field-note-en = Note in English
agenda-field-decision-ar = Draft decision in Arabic
agenda-field-decision-en = Draft decision in English
agenda-field-title = Title
agenda-field-note = Note
agenda-field-decision = Draft decision
agenda-field-presenter = Presented by
agenda-field-presenter-explain = Choose from the register or type a name
agenda-field-duration = Duration in minutes
agenda-field-start = Fixed start
agenda-field-day = Programme day
agenda-field-documents = Documents
agenda-field-place = Place on the agenda
agenda-field-clear = Clear

# Documents
agenda-document-new = Add a document
agenda-document-title-ar = Document title in Arabic
agenda-document-title-en = Document title in English
agenda-document-symbol = Document symbol
agenda-document-attach = Attach a file
agenda-document-attached = { $name } is attached
agenda-document-none = This item has no documents.
agenda-document-no-file = No file attached
agenda-document-save = Save the file as…
agenda-document-open = Open the attached file
agenda-document-delete = Delete the document
agenda-document-size = { $size } KB

# Warnings
agenda-warning-missing-title-ar = The Arabic title is missing.
agenda-warning-missing-title-en = The English title is missing.
agenda-warning-stale-ar = The English text was changed after it had been translated. Check the Arabic.
agenda-warning-stale-translation = The Arabic text was changed after it had been translated. Check the English.
agenda-warning-checked = The translation is right
agenda-warning-parts-too-long = { PLURAL($minutes) ->
    [one] The sub-items last { $minutes } minute longer than the item itself.
   *[other] The sub-items last { $minutes } minutes longer than the item itself.
}
agenda-warning-overlaps = { PLURAL($minutes) ->
    [one] This item starts { $minutes } minute before the one above it ends.
   *[other] This item starts { $minutes } minutes before the one above it ends.
}
agenda-warning-misplaced = The place of this item was gone after the merge, so it stands at the top level. Move it where it belongs.
agenda-warning-conflict = This item has two values from two laptops. Choose one.
agenda-warning-count = { PLURAL($count) ->
    [one] { $count } warning
   *[other] { $count } warnings
}
agenda-warning-next = Next warning

# Counts
agenda-count-items = { PLURAL($count) ->
    [one] { $count } item
   *[other] { $count } items
}
agenda-count-documents = { PLURAL($count) ->
    [one] { $count } document
   *[other] { $count } documents
}
agenda-count-deleted = { PLURAL($count) ->
    [one] { $count } deleted item
   *[other] { $count } deleted items
}
agenda-minutes = { PLURAL($minutes) ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
agenda-tab-fields = Details
agenda-tab-deleted = Deleted
agenda-day-as-above = The day of the item above
agenda-document-title = Document title
agenda-field-tags = Tags
