# History: who changed what and when
history-title = History
history-empty = Nothing has been changed yet. Every change appears here with who made it and when.
history-current = Current version
history-restore = Restore this version
history-restored = The version of { $time } is restored
history-look = Look at this version
history-look-title = As it was on { $time }
history-look-explain = Read only. Marked values are different today.
history-field-deleted = Deletion
history-look-same = This version is the same as what is kept today.
history-look-changed = Changed since
history-look-deleted = It was deleted in this version.
history-look-added = { PLURAL($count) ->
    [one] { $count } item was added since.
   *[other] { $count } items were added since.
}
history-empty-value = empty

# What each command did
history-what-meeting-create = Meeting created
history-what-meeting-edit = Meeting edited
history-what-meeting-delete = Meeting deleted
history-what-meeting-restore = Meeting brought back
history-what-agenda-item-create = Item added
history-what-agenda-item-edit = Item edited
history-what-agenda-item-move = Item moved
history-what-agenda-item-delete = Item deleted
history-what-agenda-item-restore = Item brought back
history-what-programme-day-create = Programme day added
history-what-programme-day-edit = Programme day edited
history-what-programme-day-delete = Programme day deleted
history-what-programme-day-restore = Programme day brought back
history-what-document-create = Document added
history-what-document-edit = Document edited
history-what-document-attach = File attached
history-what-document-detach = Attached file removed
history-what-document-delete = Document deleted
history-what-document-restore = Document brought back
history-what-register-create = Register entry added
history-what-register-edit = Register entry edited
history-what-register-delete = Register entry deleted
history-what-register-restore = Register entry brought back
history-what-settings-edit = Settings changed
history-what-template-replace = The office's Word template put in force
history-what-template-reset = Built-in Word template restored
history-what-sample-fill = Sample archive filled in
history-what-desk-take-back = Copy taken back
history-what-history-restore = Earlier version restored
history-what-conflict-settle = Conflict settled
history-what-merge = Copy taken back
history-what-undo = Undo
history-what-redo = Redo
history-what-built-in = Shipped with the program
history-what-unknown = Change
history-what-register-create-part = Part of a register entry added
history-what-register-edit-part = Part of a register entry edited
history-what-register-move-part = Part of a register entry moved
history-what-register-delete-part = Part of a register entry deleted
history-what-register-restore-part = Part of a register entry brought back
history-what-series-generate = Made the missing editions
history-what-focal-point-replace = Focal point replaced
history-what-person-merge = Two people merged
history-what-contact-import = Contacts imported
