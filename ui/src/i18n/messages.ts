// Generated from locales/ by `cargo xtask generate`. Do not edit.
import { format } from "./fluent.svelte";

/** The names of all messages. */
export type MessageId =
  | "agenda-bring-back"
  | "agenda-column-arabic"
  | "agenda-column-duration"
  | "agenda-column-english"
  | "agenda-column-number"
  | "agenda-column-time"
  | "agenda-count-deleted"
  | "agenda-count-documents"
  | "agenda-count-items"
  | "agenda-day-as-above"
  | "agenda-deleted"
  | "agenda-document-attach"
  | "agenda-document-attached"
  | "agenda-document-delete"
  | "agenda-document-new"
  | "agenda-document-no-file"
  | "agenda-document-none"
  | "agenda-document-open"
  | "agenda-document-save"
  | "agenda-document-size"
  | "agenda-document-symbol"
  | "agenda-document-title"
  | "agenda-document-title-ar"
  | "agenda-document-title-en"
  | "agenda-drag"
  | "agenda-empty"
  | "agenda-empty-deleted"
  | "agenda-field-clear"
  | "agenda-field-day"
  | "agenda-field-decision"
  | "agenda-field-decision-ar"
  | "agenda-field-decision-en"
  | "agenda-field-documents"
  | "agenda-field-duration"
  | "agenda-field-kind"
  | "agenda-field-note"
  | "agenda-field-note-ar"
  | "agenda-field-note-en"
  | "agenda-field-place"
  | "agenda-field-presenter"
  | "agenda-field-presenter-explain"
  | "agenda-field-start"
  | "agenda-field-tags"
  | "agenda-field-title"
  | "agenda-field-title-ar"
  | "agenda-field-title-en"
  | "agenda-kind-break"
  | "agenda-kind-closing"
  | "agenda-kind-heading"
  | "agenda-kind-item"
  | "agenda-kind-meal"
  | "agenda-kind-opening"
  | "agenda-kind-prayer"
  | "agenda-kind-side-event"
  | "agenda-kind-unknown"
  | "agenda-minutes"
  | "agenda-new-item"
  | "agenda-new-title-ar"
  | "agenda-new-title-en"
  | "agenda-outline"
  | "agenda-show-deleted"
  | "agenda-tab-deleted"
  | "agenda-tab-fields"
  | "agenda-tab-inspector"
  | "agenda-tab-preview"
  | "agenda-title"
  | "agenda-untitled"
  | "agenda-warning-checked"
  | "agenda-warning-conflict"
  | "agenda-warning-count"
  | "agenda-warning-misplaced"
  | "agenda-warning-missing-title-ar"
  | "agenda-warning-missing-title-en"
  | "agenda-warning-next"
  | "agenda-warning-overlaps"
  | "agenda-warning-parts-too-long"
  | "agenda-warning-stale-ar"
  | "agenda-warning-stale-translation"
  | "body-after"
  | "body-before"
  | "body-chairs"
  | "body-chairs-empty"
  | "body-chairs-government"
  | "body-chairs-other"
  | "body-chairs-year"
  | "body-led-to"
  | "body-lineage"
  | "body-link-co-leads"
  | "body-link-consults"
  | "body-link-coordinates"
  | "body-link-implements"
  | "body-link-manages"
  | "body-link-member"
  | "body-link-parent"
  | "body-link-partner"
  | "body-link-reviews"
  | "body-link-secretariat"
  | "body-link-supports"
  | "body-mandate-extended"
  | "body-mandate-no-end"
  | "body-mandate-until"
  | "body-mandates"
  | "body-member-represents"
  | "body-members"
  | "body-no-recommendation"
  | "body-nothing"
  | "body-on"
  | "body-origins"
  | "body-outputs"
  | "body-picture"
  | "body-picture-alone"
  | "body-picture-back"
  | "body-picture-bodies"
  | "body-picture-comma"
  | "body-picture-described"
  | "body-picture-help"
  | "body-picture-links"
  | "body-picture-list"
  | "body-picture-more"
  | "body-picture-on"
  | "body-picture-print"
  | "body-picture-saved"
  | "body-picture-sentence"
  | "body-picture-steps"
  | "body-picture-steps-near"
  | "body-picture-steps-usual"
  | "body-picture-steps-wide"
  | "body-picture-title"
  | "body-related"
  | "body-relations"
  | "body-show"
  | "body-since"
  | "body-status-coming"
  | "body-status-ends-soon"
  | "body-status-expired"
  | "body-status-running"
  | "body-status-unknown"
  | "body-topic-none"
  | "body-topics"
  | "body-until"
  | "body-with"
  | "calendar-count"
  | "calendar-date-hint"
  | "calendar-day-off"
  | "calendar-details"
  | "calendar-due"
  | "calendar-earlier"
  | "calendar-edition-as-of"
  | "calendar-edition-coverage"
  | "calendar-edition-covered"
  | "calendar-edition-days"
  | "calendar-edition-figures"
  | "calendar-edition-followed-by"
  | "calendar-edition-follows-up"
  | "calendar-edition-main-days"
  | "calendar-edition-missing"
  | "calendar-edition-note"
  | "calendar-edition-objectives"
  | "calendar-edition-priorities"
  | "calendar-edition-segments"
  | "calendar-edition-side-event"
  | "calendar-edition-twice"
  | "calendar-edition-whole"
  | "calendar-empty"
  | "calendar-empty-kinds"
  | "calendar-export"
  | "calendar-export-done"
  | "calendar-export-explain"
  | "calendar-export-left-out"
  | "calendar-export-name"
  | "calendar-export-name-year"
  | "calendar-figure-about"
  | "calendar-figure-at-least"
  | "calendar-figure-billion"
  | "calendar-figure-billion-alone"
  | "calendar-figure-less-than"
  | "calendar-figure-million"
  | "calendar-figure-million-alone"
  | "calendar-figure-more-than"
  | "calendar-generate"
  | "calendar-generate-deleted"
  | "calendar-generate-explain"
  | "calendar-generate-from"
  | "calendar-generate-make"
  | "calendar-generate-new"
  | "calendar-generate-none"
  | "calendar-generate-series"
  | "calendar-generate-sort"
  | "calendar-generate-state"
  | "calendar-generate-there"
  | "calendar-generate-to"
  | "calendar-generate-year"
  | "calendar-generated"
  | "calendar-go-today"
  | "calendar-holidays-explain"
  | "calendar-holidays-none"
  | "calendar-holidays-open"
  | "calendar-holidays-section"
  | "calendar-keys"
  | "calendar-kind-chair-term"
  | "calendar-kind-day"
  | "calendar-kind-document"
  | "calendar-kind-holiday"
  | "calendar-kind-mandate"
  | "calendar-kind-meeting"
  | "calendar-kind-plan"
  | "calendar-kind-segment"
  | "calendar-kind-standing"
  | "calendar-kinds"
  | "calendar-kinds-all"
  | "calendar-late"
  | "calendar-later"
  | "calendar-list"
  | "calendar-new-edition"
  | "calendar-new-edition-create"
  | "calendar-new-edition-date"
  | "calendar-new-edition-series"
  | "calendar-open-entry"
  | "calendar-open-meeting"
  | "calendar-row-editions"
  | "calendar-row-holidays"
  | "calendar-row-meetings"
  | "calendar-row-standing"
  | "calendar-sheet-date"
  | "calendar-sheet-state"
  | "calendar-sheet-subject"
  | "calendar-since"
  | "calendar-status-cancelled"
  | "calendar-status-held"
  | "calendar-status-planned"
  | "calendar-status-postponed"
  | "calendar-status-unconfirmed"
  | "calendar-status-under-way"
  | "calendar-status-unknown"
  | "calendar-status-upcoming"
  | "calendar-timeline"
  | "calendar-title"
  | "calendar-today"
  | "calendar-view"
  | "calendar-years"
  | "calendar-zoom"
  | "calendar-zoom-decade"
  | "calendar-zoom-five-years"
  | "calendar-zoom-in"
  | "calendar-zoom-month"
  | "calendar-zoom-out"
  | "calendar-zoom-quarter"
  | "calendar-zoom-two-years"
  | "calendar-zoom-week"
  | "calendar-zoom-year"
  | "command-agenda"
  | "command-attach"
  | "command-author"
  | "command-back"
  | "command-body-picture"
  | "command-body-picture-print"
  | "command-body-view"
  | "command-calendar"
  | "command-check"
  | "command-conflicts"
  | "command-delete-day"
  | "command-delete-document"
  | "command-delete-entry"
  | "command-delete-item"
  | "command-delete-meeting"
  | "command-delete-part"
  | "command-deleted-items"
  | "command-desk"
  | "command-detach-file"
  | "command-duplicates"
  | "command-edit-day"
  | "command-edit-document"
  | "command-edit-entry"
  | "command-edit-item"
  | "command-edit-part"
  | "command-edition"
  | "command-export"
  | "command-export-calendar"
  | "command-export-contacts"
  | "command-export-pdf"
  | "command-export-word"
  | "command-focal-points"
  | "command-forward"
  | "command-generate-editions"
  | "command-history"
  | "command-import-contacts"
  | "command-item-history"
  | "command-keep-copy"
  | "command-leave-sample"
  | "command-list-export"
  | "command-look-version"
  | "command-meeting"
  | "command-meetings"
  | "command-members"
  | "command-merge-people"
  | "command-move-item"
  | "command-move-item-down"
  | "command-move-item-up"
  | "command-move-part"
  | "command-nest-item"
  | "command-new-day"
  | "command-new-document"
  | "command-new-entry"
  | "command-new-item"
  | "command-new-meeting"
  | "command-new-meeting-from"
  | "command-new-part"
  | "command-new-sub-item"
  | "command-next-warning"
  | "command-open-in-word"
  | "command-open-sample"
  | "command-palette"
  | "command-preview"
  | "command-print"
  | "command-redo"
  | "command-register"
  | "command-register-uses"
  | "command-rename-item"
  | "command-rename-meeting"
  | "command-replace-focal-point"
  | "command-restore-day"
  | "command-restore-document"
  | "command-restore-entry"
  | "command-restore-item"
  | "command-restore-meeting"
  | "command-restore-part"
  | "command-restore-version"
  | "command-save-attachment"
  | "command-search"
  | "command-settings"
  | "command-settle-conflict"
  | "command-shortcut"
  | "command-switch-language"
  | "command-take-back"
  | "command-template-replace"
  | "command-template-reset"
  | "command-template-save"
  | "command-toggle-inspector"
  | "command-translations"
  | "command-undo"
  | "command-unnest-item"
  | "contact-change"
  | "contact-change-before"
  | "contact-choose-another"
  | "contact-choose-file"
  | "contact-column-body"
  | "contact-column-body-ar"
  | "contact-column-body-en"
  | "contact-column-channel"
  | "contact-column-email"
  | "contact-column-family"
  | "contact-column-focal-email"
  | "contact-column-focal-note-ar"
  | "contact-column-focal-note-en"
  | "contact-column-focal-point"
  | "contact-column-focal-telephone"
  | "contact-column-from"
  | "contact-column-given"
  | "contact-column-honorific"
  | "contact-column-honorific-ar"
  | "contact-column-honorific-en"
  | "contact-column-id"
  | "contact-column-ministry"
  | "contact-column-ministry-ar"
  | "contact-column-ministry-en"
  | "contact-column-name"
  | "contact-column-name-ar"
  | "contact-column-name-en"
  | "contact-column-note"
  | "contact-column-note-ar"
  | "contact-column-note-en"
  | "contact-column-organisation"
  | "contact-column-organisation-ar"
  | "contact-column-organisation-en"
  | "contact-column-position"
  | "contact-column-position-ar"
  | "contact-column-position-en"
  | "contact-column-state"
  | "contact-column-subject"
  | "contact-column-telephone"
  | "contact-column-to"
  | "contact-duplicate-of"
  | "contact-duplicates-explain"
  | "contact-duplicates-first"
  | "contact-duplicates-keep-first"
  | "contact-duplicates-keep-second"
  | "contact-duplicates-merged"
  | "contact-duplicates-more"
  | "contact-duplicates-none"
  | "contact-duplicates-score"
  | "contact-duplicates-second"
  | "contact-duplicates-title"
  | "contact-export-csv"
  | "contact-export-day"
  | "contact-export-day-hint"
  | "contact-export-focal-points"
  | "contact-export-language"
  | "contact-export-people"
  | "contact-export-title"
  | "contact-export-vcf"
  | "contact-export-what"
  | "contact-export-xlsx"
  | "contact-filter-all"
  | "contact-focal-day"
  | "contact-focal-explain"
  | "contact-focal-new"
  | "contact-focal-none"
  | "contact-focal-open"
  | "contact-focal-replace"
  | "contact-focal-replace-explain"
  | "contact-focal-replace-from"
  | "contact-focal-replace-person"
  | "contact-focal-replace-title"
  | "contact-focal-replaced"
  | "contact-focal-since"
  | "contact-focal-subject"
  | "contact-focal-subject-all"
  | "contact-focal-title"
  | "contact-focal-until"
  | "contact-import-explain"
  | "contact-import-now"
  | "contact-import-title"
  | "contact-import-working"
  | "contact-mapping-explain"
  | "contact-mapping-none"
  | "contact-mapping-title"
  | "contact-new-focal-points"
  | "contact-new-organisations"
  | "contact-outcome-changed"
  | "contact-outcome-changed-in"
  | "contact-outcome-duplicate"
  | "contact-outcome-in"
  | "contact-outcome-new"
  | "contact-outcome-refused"
  | "contact-outcome-same"
  | "contact-preview-nothing"
  | "contact-preview-shown"
  | "contact-preview-working"
  | "contact-reason-email"
  | "contact-reason-merged-before"
  | "contact-reason-name-ar"
  | "contact-reason-name-en"
  | "contact-reason-organisation"
  | "contact-reason-telephone"
  | "contact-reason-variant"
  | "contact-result-open"
  | "contact-result-title"
  | "contact-row"
  | "contact-row-changes"
  | "contact-row-name"
  | "contact-row-outcome"
  | "contact-undo-hint"
  | "desk-app"
  | "desk-banner-newer"
  | "desk-banner-recovered"
  | "desk-banner-sample"
  | "desk-banner-sample-leave"
  | "desk-conflict-acknowledge"
  | "desk-conflict-acknowledged"
  | "desk-conflict-choose"
  | "desk-conflict-edited-deleted"
  | "desk-conflict-identity"
  | "desk-conflict-in-force"
  | "desk-conflict-keep"
  | "desk-conflict-moved-both"
  | "desk-conflict-put-aside"
  | "desk-conflict-reviewed"
  | "desk-conflict-settled"
  | "desk-conflict-shown-deleted"
  | "desk-conflict-shown-kept"
  | "desk-conflict-shown-top"
  | "desk-conflict-shown-under"
  | "desk-conflict-text-both"
  | "desk-conflict-two-values"
  | "desk-conflict-value-by"
  | "desk-conflicts-count"
  | "desk-conflicts-empty"
  | "desk-conflicts-explain"
  | "desk-conflicts-title"
  | "desk-copy-choose-folder"
  | "desk-copy-choose-source"
  | "desk-copy-explain"
  | "desk-copy-keep"
  | "desk-copy-kept"
  | "desk-copy-overdue"
  | "desk-copy-quarantined"
  | "desk-copy-running"
  | "desk-copy-take-back"
  | "desk-copy-taken"
  | "desk-copy-taking"
  | "desk-copy-waiting"
  | "desk-date-clear"
  | "desk-date-next-month"
  | "desk-date-open"
  | "desk-date-previous-month"
  | "desk-date-today"
  | "desk-do-cancel"
  | "desk-do-close"
  | "desk-do-dismiss"
  | "desk-do-more"
  | "desk-do-undo"
  | "desk-language-arabic"
  | "desk-language-english"
  | "desk-last-copy"
  | "desk-loading"
  | "desk-nav"
  | "desk-nav-conflicts"
  | "desk-nav-meetings"
  | "desk-nav-register"
  | "desk-nav-search"
  | "desk-nav-settings"
  | "desk-nav-translations"
  | "desk-never-copied"
  | "desk-no"
  | "desk-not-saved"
  | "desk-notices"
  | "desk-pane-resize"
  | "desk-prepared"
  | "desk-preparing"
  | "desk-preparing-done"
  | "desk-preparing-why"
  | "desk-preview"
  | "desk-preview-empty"
  | "desk-preview-language"
  | "desk-preview-not-from-template"
  | "desk-preview-page"
  | "desk-preview-pages"
  | "desk-preview-rendering"
  | "desk-recovered-changes"
  | "desk-recovered-lost"
  | "desk-redo"
  | "desk-redo-nothing"
  | "desk-redone"
  | "desk-redone-of"
  | "desk-saved"
  | "desk-skip-to-content"
  | "desk-undo"
  | "desk-undo-left"
  | "desk-undo-left-of"
  | "desk-undo-nothing"
  | "desk-undone"
  | "desk-undone-of"
  | "desk-weekday-friday"
  | "desk-weekday-monday"
  | "desk-weekday-saturday"
  | "desk-weekday-sunday"
  | "desk-weekday-thursday"
  | "desk-weekday-tuesday"
  | "desk-weekday-wednesday"
  | "desk-welcome"
  | "desk-welcome-explain"
  | "desk-welcome-first"
  | "desk-welcome-sample"
  | "desk-welcome-take-back"
  | "desk-window-title"
  | "desk-yes"
  | "entry-add"
  | "entry-dates-both"
  | "entry-dates-from"
  | "entry-dates-to"
  | "entry-kinds"
  | "entry-more-fields"
  | "entry-named-by"
  | "entry-named-by-none"
  | "entry-names"
  | "entry-names-none"
  | "entry-open"
  | "entry-part-delete"
  | "entry-part-deleted"
  | "entry-part-done"
  | "entry-part-down"
  | "entry-part-nameless"
  | "entry-part-up"
  | "entry-parts-deleted"
  | "entry-problems"
  | "entry-quarter-first"
  | "entry-quarter-fourth"
  | "entry-quarter-second"
  | "entry-quarter-third"
  | "entry-remove"
  | "entry-untitled"
  | "error-attachment-empty"
  | "error-attachment-too-large"
  | "error-author-name"
  | "error-cannot-open"
  | "error-cards-none"
  | "error-cards-too-many"
  | "error-conflict-settled"
  | "error-contact-ambiguous"
  | "error-contact-card-no-end"
  | "error-contact-card-no-name"
  | "error-contact-card-too-long"
  | "error-contact-card-version"
  | "error-contact-column-twice"
  | "error-contact-file-changed"
  | "error-contact-no-columns"
  | "error-contact-no-name"
  | "error-contact-state"
  | "error-contact-too-many"
  | "error-copy-folder"
  | "error-copy-has-more"
  | "error-copy-not-readable"
  | "error-copy-not-sound"
  | "error-copy-same-folder"
  | "error-damaged"
  | "error-deleted-day"
  | "error-deleted-document"
  | "error-deleted-entry"
  | "error-deleted-item"
  | "error-deleted-meeting"
  | "error-disk-full"
  | "error-edition-same-year"
  | "error-file-in-use"
  | "error-file-missing"
  | "error-file-not-plain"
  | "error-file-not-what-its-name-says"
  | "error-file-read-failed"
  | "error-file-too-large"
  | "error-file-unreadable"
  | "error-file-write-failed"
  | "error-focal-point-overlap"
  | "error-focal-point-same-person"
  | "error-focal-point-without-person"
  | "error-focal-point-without-state"
  | "error-folder-missing"
  | "error-folder-read-only"
  | "error-follow-circle"
  | "error-foreign-store"
  | "error-internal"
  | "error-invalid-chair-government"
  | "error-invalid-chair-other"
  | "error-invalid-chair-states"
  | "error-invalid-code"
  | "error-invalid-cycle"
  | "error-invalid-date"
  | "error-invalid-day"
  | "error-invalid-day-end-before-start"
  | "error-invalid-day-twice"
  | "error-invalid-days-off"
  | "error-invalid-duration"
  | "error-invalid-edition-second"
  | "error-invalid-email"
  | "error-invalid-end-before-start"
  | "error-invalid-field"
  | "error-invalid-follow-cycle"
  | "error-invalid-hijri-correction"
  | "error-invalid-kind"
  | "error-invalid-name-empty"
  | "error-invalid-nesting"
  | "error-invalid-number"
  | "error-invalid-ordinal"
  | "error-invalid-place"
  | "error-invalid-predecessor-cycle"
  | "error-invalid-reference"
  | "error-invalid-relation-cycle"
  | "error-invalid-relation-self"
  | "error-invalid-series-cycle"
  | "error-invalid-span"
  | "error-invalid-text-too-long"
  | "error-invalid-theme-cycle"
  | "error-invalid-time"
  | "error-invalid-title-too-long"
  | "error-invalid-too-many-items"
  | "error-invalid-too-many-tags"
  | "error-invalid-value"
  | "error-invalid-years"
  | "error-invalid-zone"
  | "error-locked"
  | "error-merge-same-person"
  | "error-no-store"
  | "error-not-found"
  | "error-not-found-attachment"
  | "error-not-found-day"
  | "error-not-found-document"
  | "error-not-found-entry"
  | "error-not-found-item"
  | "error-not-found-meeting"
  | "error-not-found-no-days"
  | "error-not-found-version"
  | "error-nothing-to-redo"
  | "error-pdf-failed"
  | "error-positions-overlap"
  | "error-preview-page-gone"
  | "error-read-only"
  | "error-request"
  | "error-sample-not-empty"
  | "error-series-no-cycle"
  | "error-shown-chair-without-government"
  | "error-shown-chair-without-other"
  | "error-store-disk-full"
  | "error-store-folder-read-only"
  | "error-store-io"
  | "error-synchronised-folder"
  | "error-table-cell-too-long"
  | "error-table-damaged"
  | "error-table-empty"
  | "error-table-encrypted"
  | "error-table-not-a-table"
  | "error-table-not-what-its-name-says"
  | "error-table-old-format"
  | "error-table-too-large"
  | "error-table-too-many-columns"
  | "error-table-too-many-rows"
  | "error-template-damaged"
  | "error-template-encrypted"
  | "error-template-lacks"
  | "error-template-logo"
  | "error-template-not-word"
  | "error-template-page"
  | "error-template-too-large"
  | "error-unknown-command"
  | "export-done"
  | "export-filter-all"
  | "export-filter-docx"
  | "export-format"
  | "export-format-docx"
  | "export-format-ics"
  | "export-format-pdf"
  | "export-language"
  | "export-language-ar"
  | "export-language-both"
  | "export-language-en"
  | "export-open"
  | "export-open-folder"
  | "export-open-word"
  | "export-running"
  | "export-save"
  | "export-save-title"
  | "export-title"
  | "history-current"
  | "history-empty"
  | "history-empty-value"
  | "history-field-deleted"
  | "history-look"
  | "history-look-added"
  | "history-look-changed"
  | "history-look-deleted"
  | "history-look-explain"
  | "history-look-same"
  | "history-look-title"
  | "history-restore"
  | "history-restored"
  | "history-title"
  | "history-what-agenda-item-create"
  | "history-what-agenda-item-delete"
  | "history-what-agenda-item-edit"
  | "history-what-agenda-item-move"
  | "history-what-agenda-item-restore"
  | "history-what-built-in"
  | "history-what-conflict-settle"
  | "history-what-contact-import"
  | "history-what-desk-take-back"
  | "history-what-document-attach"
  | "history-what-document-create"
  | "history-what-document-delete"
  | "history-what-document-detach"
  | "history-what-document-edit"
  | "history-what-document-restore"
  | "history-what-focal-point-replace"
  | "history-what-history-restore"
  | "history-what-meeting-create"
  | "history-what-meeting-delete"
  | "history-what-meeting-edit"
  | "history-what-meeting-restore"
  | "history-what-merge"
  | "history-what-person-merge"
  | "history-what-programme-day-create"
  | "history-what-programme-day-delete"
  | "history-what-programme-day-edit"
  | "history-what-programme-day-restore"
  | "history-what-redo"
  | "history-what-register-create"
  | "history-what-register-create-part"
  | "history-what-register-delete"
  | "history-what-register-delete-part"
  | "history-what-register-edit"
  | "history-what-register-edit-part"
  | "history-what-register-move-part"
  | "history-what-register-restore"
  | "history-what-register-restore-part"
  | "history-what-sample-fill"
  | "history-what-series-generate"
  | "history-what-settings-edit"
  | "history-what-template-replace"
  | "history-what-template-reset"
  | "history-what-undo"
  | "history-what-unknown"
  | "list-as-at"
  | "list-body-title"
  | "list-code"
  | "list-count-states"
  | "list-distinction-champion-country"
  | "list-distinction-host-country"
  | "list-distinction-resettlement-state"
  | "list-empty-members"
  | "list-empty-states"
  | "list-filter"
  | "list-filter-any-instrument"
  | "list-filter-members"
  | "list-format-xlsx"
  | "list-instrument"
  | "list-level"
  | "list-member"
  | "list-members-title"
  | "list-none"
  | "list-number"
  | "list-official-name"
  | "list-period"
  | "list-print"
  | "list-print-title"
  | "list-represents"
  | "list-since"
  | "list-standing"
  | "list-state"
  | "list-until"
  | "meeting-bring-back"
  | "meeting-column-days"
  | "meeting-column-items"
  | "meeting-column-place"
  | "meeting-column-status"
  | "meeting-column-title"
  | "meeting-confirm-held"
  | "meeting-create"
  | "meeting-deleted"
  | "meeting-details"
  | "meeting-empty-deleted"
  | "meeting-field-ends"
  | "meeting-field-follows-up"
  | "meeting-field-host"
  | "meeting-field-illustrative"
  | "meeting-field-kind"
  | "meeting-field-languages"
  | "meeting-field-mode"
  | "meeting-field-note"
  | "meeting-field-note-ar"
  | "meeting-field-note-en"
  | "meeting-field-note-explain"
  | "meeting-field-numbering"
  | "meeting-field-ordinal"
  | "meeting-field-place"
  | "meeting-field-place-ar"
  | "meeting-field-place-en"
  | "meeting-field-process"
  | "meeting-field-starts"
  | "meeting-field-status"
  | "meeting-field-symbol"
  | "meeting-field-theme"
  | "meeting-field-theme-ar"
  | "meeting-field-theme-en"
  | "meeting-field-title"
  | "meeting-field-title-ar"
  | "meeting-field-title-en"
  | "meeting-field-title-generated"
  | "meeting-field-title-typed"
  | "meeting-field-zone"
  | "meeting-filter"
  | "meeting-filter-none"
  | "meeting-followed-by"
  | "meeting-illustrative"
  | "meeting-illustrative-explain"
  | "meeting-kind-extraordinary"
  | "meeting-kind-high-level"
  | "meeting-kind-joint-consultation"
  | "meeting-kind-ordinary-annual"
  | "meeting-kind-other"
  | "meeting-kind-panel"
  | "meeting-kind-preparatory-session"
  | "meeting-kind-session"
  | "meeting-kind-unknown"
  | "meeting-languages-arabic-only"
  | "meeting-languages-both"
  | "meeting-languages-unknown"
  | "meeting-mode-hybrid"
  | "meeting-mode-in-person"
  | "meeting-mode-unknown"
  | "meeting-mode-video"
  | "meeting-new"
  | "meeting-new-blank"
  | "meeting-new-explain"
  | "meeting-new-from-earlier"
  | "meeting-new-source"
  | "meeting-numbering-abjad"
  | "meeting-numbering-adverb"
  | "meeting-numbering-decimal"
  | "meeting-numbering-item-ordinal"
  | "meeting-numbering-un-mixed"
  | "meeting-show-deleted"
  | "meeting-status-cancelled"
  | "meeting-status-from-dates"
  | "meeting-status-held"
  | "meeting-status-planned"
  | "meeting-status-postponed"
  | "meeting-status-set-by-hand"
  | "meeting-status-unconfirmed"
  | "meeting-status-under-way"
  | "meeting-status-unknown"
  | "meeting-status-upcoming"
  | "meeting-title"
  | "meeting-undated"
  | "meeting-warning-kept-open"
  | "paper-agenda-adopted"
  | "paper-agenda-draft"
  | "paper-file-agenda"
  | "paper-file-calendar"
  | "paper-host"
  | "paper-label-decision"
  | "paper-label-documents"
  | "paper-label-item"
  | "paper-label-of"
  | "paper-label-page"
  | "paper-label-presenter"
  | "paper-label-programme"
  | "paper-label-speaker"
  | "paper-label-subject"
  | "paper-label-theme"
  | "paper-label-time"
  | "paper-meeting-title-bare-extraordinary"
  | "paper-meeting-title-bare-extraordinary-numbered"
  | "paper-meeting-title-bare-high-level"
  | "paper-meeting-title-bare-high-level-numbered"
  | "paper-meeting-title-bare-joint-consultation"
  | "paper-meeting-title-bare-joint-consultation-numbered"
  | "paper-meeting-title-bare-ordinary-annual"
  | "paper-meeting-title-bare-ordinary-annual-numbered"
  | "paper-meeting-title-bare-other"
  | "paper-meeting-title-bare-other-numbered"
  | "paper-meeting-title-bare-panel"
  | "paper-meeting-title-bare-panel-numbered"
  | "paper-meeting-title-bare-preparatory-session"
  | "paper-meeting-title-bare-preparatory-session-numbered"
  | "paper-meeting-title-bare-session"
  | "paper-meeting-title-bare-session-numbered"
  | "paper-meeting-title-extraordinary"
  | "paper-meeting-title-extraordinary-numbered"
  | "paper-meeting-title-high-level"
  | "paper-meeting-title-high-level-numbered"
  | "paper-meeting-title-joint-consultation"
  | "paper-meeting-title-joint-consultation-numbered"
  | "paper-meeting-title-ordinary-annual"
  | "paper-meeting-title-ordinary-annual-numbered"
  | "paper-meeting-title-other"
  | "paper-meeting-title-other-numbered"
  | "paper-meeting-title-panel"
  | "paper-meeting-title-panel-numbered"
  | "paper-meeting-title-preparatory-session"
  | "paper-meeting-title-preparatory-session-numbered"
  | "paper-meeting-title-session"
  | "paper-meeting-title-session-numbered"
  | "paper-notice-illustrative"
  | "paper-place-and-days"
  | "paper-place-hybrid"
  | "paper-place-video"
  | "paper-untitled"
  | "programme-day-delete"
  | "programme-day-deleted"
  | "programme-day-heading"
  | "programme-day-heading-only"
  | "programme-day-heading-preliminary"
  | "programme-day-heading-preliminary-undated"
  | "programme-day-heading-side-events"
  | "programme-day-heading-side-events-undated"
  | "programme-day-heading-undated"
  | "programme-day-kind-main"
  | "programme-day-kind-preliminary"
  | "programme-day-kind-side-events"
  | "programme-day-kind-unknown"
  | "programme-day-new"
  | "programme-day-undated"
  | "programme-field-date"
  | "programme-field-end"
  | "programme-field-start"
  | "programme-runs-until"
  | "programme-title"
  | "programme-warning-day-off"
  | "programme-warning-outside"
  | "programme-warning-overrun"
  | "register-bring-back"
  | "register-built-in"
  | "register-choice-body-sort-advisory-group"
  | "register-choice-body-sort-department"
  | "register-choice-body-sort-facility"
  | "register-choice-body-sort-forum"
  | "register-choice-body-sort-fund"
  | "register-choice-body-sort-initiative"
  | "register-choice-body-sort-network"
  | "register-choice-body-sort-organisation"
  | "register-choice-body-sort-process"
  | "register-choice-body-sort-steering-committee"
  | "register-choice-body-sort-task-force"
  | "register-choice-body-sort-working-group"
  | "register-choice-channel-email"
  | "register-choice-channel-permanent-mission"
  | "register-choice-channel-portal"
  | "register-choice-channel-post"
  | "register-choice-day-sort-main"
  | "register-choice-day-sort-preliminary"
  | "register-choice-day-sort-side-events"
  | "register-choice-distinction-champion-country"
  | "register-choice-distinction-host-country"
  | "register-choice-distinction-resettlement-state"
  | "register-choice-edition-status-cancelled"
  | "register-choice-edition-status-held"
  | "register-choice-edition-status-planned"
  | "register-choice-edition-status-postponed"
  | "register-choice-governance-level-global"
  | "register-choice-governance-level-national"
  | "register-choice-governance-level-regional"
  | "register-choice-instrument-sort-agenda"
  | "register-choice-instrument-sort-compact"
  | "register-choice-instrument-sort-declaration"
  | "register-choice-instrument-sort-report"
  | "register-choice-instrument-sort-resolution"
  | "register-choice-instrument-sort-strategy"
  | "register-choice-led-by-government-and-ngo"
  | "register-choice-led-by-organisations"
  | "register-choice-led-by-refugees"
  | "register-choice-led-by-states"
  | "register-choice-mode-hybrid"
  | "register-choice-mode-in-person"
  | "register-choice-mode-video"
  | "register-choice-objective-sort-objective"
  | "register-choice-objective-sort-principle"
  | "register-choice-output-sort-guide"
  | "register-choice-output-sort-handbook"
  | "register-choice-output-sort-other"
  | "register-choice-output-sort-project"
  | "register-choice-output-sort-report"
  | "register-choice-output-sort-training"
  | "register-choice-programme-stage-emerging"
  | "register-choice-programme-stage-established"
  | "register-choice-programme-stage-new"
  | "register-choice-qualifier-about"
  | "register-choice-qualifier-at-least"
  | "register-choice-qualifier-exactly"
  | "register-choice-qualifier-less-than"
  | "register-choice-qualifier-more-than"
  | "register-choice-recommendation-status-accepted"
  | "register-choice-recommendation-status-done"
  | "register-choice-recommendation-status-dropped"
  | "register-choice-recommendation-status-made"
  | "register-choice-relation-co-leads"
  | "register-choice-relation-consults"
  | "register-choice-relation-coordinates"
  | "register-choice-relation-implements"
  | "register-choice-relation-manages"
  | "register-choice-relation-parent"
  | "register-choice-relation-partner"
  | "register-choice-relation-reviews"
  | "register-choice-relation-secretariat"
  | "register-choice-relation-supports"
  | "register-choice-seat-government"
  | "register-choice-seat-non-governmental"
  | "register-choice-segment-sort-hearing"
  | "register-choice-segment-sort-other"
  | "register-choice-segment-sort-plenary"
  | "register-choice-segment-sort-policy-debate"
  | "register-choice-segment-sort-round-table"
  | "register-choice-segment-sort-side-event"
  | "register-choice-series-sort-meeting"
  | "register-choice-series-sort-plan"
  | "register-choice-series-sort-report"
  | "register-choice-standing-member"
  | "register-choice-standing-not-member"
  | "register-choice-standing-observer"
  | "register-choice-standing-suspended"
  | "register-choice-subject-compacts"
  | "register-choice-subject-migration"
  | "register-choice-subject-migration-and-refugees"
  | "register-choice-subject-refugees"
  | "register-choice-theme-sort-beneficiary-group"
  | "register-choice-theme-sort-cross-cutting"
  | "register-choice-theme-sort-governance-level"
  | "register-choice-theme-sort-member-category"
  | "register-choice-theme-sort-participant-category"
  | "register-choice-theme-sort-situation"
  | "register-choice-theme-sort-theme"
  | "register-choice-usage-accepted"
  | "register-choice-usage-avoided"
  | "register-choice-usage-preferred"
  | "register-choose"
  | "register-choose-none"
  | "register-deleted"
  | "register-empty"
  | "register-empty-deleted"
  | "register-explain"
  | "register-field-acronym"
  | "register-field-addressee"
  | "register-field-adopted-on"
  | "register-field-after"
  | "register-field-after-years"
  | "register-field-anchor-year"
  | "register-field-as-of"
  | "register-field-body"
  | "register-field-body-sort"
  | "register-field-chairs"
  | "register-field-channel"
  | "register-field-code"
  | "register-field-day"
  | "register-field-day-sort"
  | "register-field-decided-on"
  | "register-field-dissolved"
  | "register-field-distinction"
  | "register-field-edition-note"
  | "register-field-edition-status"
  | "register-field-email"
  | "register-field-ends"
  | "register-field-every-year"
  | "register-field-explanation"
  | "register-field-explanation-ar"
  | "register-field-explanation-en"
  | "register-field-extension-months"
  | "register-field-figure"
  | "register-field-first-meeting"
  | "register-field-follows-up"
  | "register-field-founded"
  | "register-field-full-name"
  | "register-field-full-name-ar"
  | "register-field-full-name-en"
  | "register-field-governance-level"
  | "register-field-holder"
  | "register-field-honorific"
  | "register-field-inputs"
  | "register-field-instrument"
  | "register-field-instrument-sort"
  | "register-field-interval-years"
  | "register-field-issuer"
  | "register-field-last-year"
  | "register-field-launched-on"
  | "register-field-led-by"
  | "register-field-led-to"
  | "register-field-list-order"
  | "register-field-made-on"
  | "register-field-member-categories"
  | "register-field-ministry"
  | "register-field-mode"
  | "register-field-months"
  | "register-field-name"
  | "register-field-name-ar"
  | "register-field-name-en"
  | "register-field-note"
  | "register-field-note-ar"
  | "register-field-note-en"
  | "register-field-number"
  | "register-field-objective"
  | "register-field-objective-sort"
  | "register-field-objectives"
  | "register-field-official-name"
  | "register-field-official-name-ar"
  | "register-field-official-name-en"
  | "register-field-only-deleted"
  | "register-field-order"
  | "register-field-ordinal"
  | "register-field-organisation"
  | "register-field-organisers"
  | "register-field-other-addresses"
  | "register-field-other-body"
  | "register-field-output-sort"
  | "register-field-owner"
  | "register-field-parent-instrument"
  | "register-field-parent-theme"
  | "register-field-participant-categories"
  | "register-field-partners"
  | "register-field-party"
  | "register-field-person"
  | "register-field-place"
  | "register-field-position"
  | "register-field-position-ar"
  | "register-field-position-en"
  | "register-field-predecessor"
  | "register-field-process"
  | "register-field-programme-stage"
  | "register-field-qualifier"
  | "register-field-recommendation"
  | "register-field-recommendation-status"
  | "register-field-relation"
  | "register-field-renamed-on"
  | "register-field-represents"
  | "register-field-resettlement"
  | "register-field-search-kinds"
  | "register-field-search-tags"
  | "register-field-search-words"
  | "register-field-search-years"
  | "register-field-seat"
  | "register-field-secretariat"
  | "register-field-segment-sort"
  | "register-field-series"
  | "register-field-series-sort"
  | "register-field-short-label"
  | "register-field-short-name"
  | "register-field-short-name-ar"
  | "register-field-short-name-en"
  | "register-field-source"
  | "register-field-standing"
  | "register-field-stands-for"
  | "register-field-starts"
  | "register-field-state"
  | "register-field-states"
  | "register-field-subject"
  | "register-field-symbol"
  | "register-field-telephone"
  | "register-field-term"
  | "register-field-term-ar"
  | "register-field-term-en"
  | "register-field-theme-sort"
  | "register-field-themes"
  | "register-field-title"
  | "register-field-topic"
  | "register-field-unit"
  | "register-field-unverified"
  | "register-field-usage"
  | "register-field-valid-from"
  | "register-field-valid-to"
  | "register-field-value"
  | "register-field-variants"
  | "register-filter"
  | "register-filter-none"
  | "register-group-apart"
  | "register-group-bodies"
  | "register-group-calendar"
  | "register-group-instruments"
  | "register-group-states"
  | "register-group-words"
  | "register-kind-edition"
  | "register-kind-focal-point"
  | "register-kind-holiday"
  | "register-kind-instrument"
  | "register-kind-objective"
  | "register-kind-organisation"
  | "register-kind-person"
  | "register-kind-process"
  | "register-kind-saved-search"
  | "register-kind-series"
  | "register-kind-state"
  | "register-kind-term"
  | "register-kind-theme"
  | "register-kinds-all"
  | "register-kinds-edition"
  | "register-kinds-focal-point"
  | "register-kinds-holiday"
  | "register-kinds-instrument"
  | "register-kinds-objective"
  | "register-kinds-organisation"
  | "register-kinds-person"
  | "register-kinds-process"
  | "register-kinds-saved-search"
  | "register-kinds-series"
  | "register-kinds-state"
  | "register-kinds-term"
  | "register-kinds-theme"
  | "register-new"
  | "register-nothing-selected"
  | "register-part-body-objective"
  | "register-part-called"
  | "register-part-called-dated"
  | "register-part-chair-term"
  | "register-part-dated-name"
  | "register-part-distinction"
  | "register-part-edition-day"
  | "register-part-figure"
  | "register-part-mandate"
  | "register-part-mandate-topic"
  | "register-part-member"
  | "register-part-output"
  | "register-part-position"
  | "register-part-priority"
  | "register-part-recommendation"
  | "register-part-relation"
  | "register-part-segment"
  | "register-part-service"
  | "register-part-standing"
  | "register-part-state-programme"
  | "register-part-usage"
  | "register-parts-body-objective"
  | "register-parts-chair-term"
  | "register-parts-dated-name"
  | "register-parts-distinction"
  | "register-parts-edition-day"
  | "register-parts-figure"
  | "register-parts-mandate"
  | "register-parts-mandate-topic"
  | "register-parts-member"
  | "register-parts-output"
  | "register-parts-position"
  | "register-parts-priority"
  | "register-parts-recommendation"
  | "register-parts-relation"
  | "register-parts-segment"
  | "register-parts-service"
  | "register-parts-standing"
  | "register-parts-state-programme"
  | "register-parts-usage"
  | "register-show-deleted"
  | "register-title"
  | "register-title-both"
  | "register-title-dated"
  | "register-used-in"
  | "sample-note-illustrative"
  | "sample-note-source"
  | "sample-open"
  | "search-all-results"
  | "search-clear"
  | "search-count"
  | "search-delete"
  | "search-filter-deleted"
  | "search-filter-none"
  | "search-filter-remove"
  | "search-filter-state"
  | "search-filter-tag"
  | "search-filter-year"
  | "search-filters"
  | "search-group-agenda-item"
  | "search-group-commands"
  | "search-group-document"
  | "search-group-meeting"
  | "search-group-recent"
  | "search-group-register"
  | "search-hint"
  | "search-hit-agenda-item"
  | "search-hit-document"
  | "search-hit-meeting"
  | "search-kinds"
  | "search-more"
  | "search-none"
  | "search-nothing"
  | "search-placeholder"
  | "search-read-as"
  | "search-rename"
  | "search-results"
  | "search-save"
  | "search-saved"
  | "search-saved-name"
  | "search-saved-none"
  | "search-screen-title"
  | "search-start"
  | "search-title"
  | "search-total"
  | "search-words"
  | "search-words-placeholder"
  | "settings-day-end"
  | "settings-day-start"
  | "settings-days-off"
  | "settings-department"
  | "settings-department-ar"
  | "settings-department-en"
  | "settings-digits"
  | "settings-digits-arabic-indic"
  | "settings-digits-western"
  | "settings-hijri"
  | "settings-hijri-correction"
  | "settings-hijri-correction-minus"
  | "settings-hijri-correction-none"
  | "settings-hijri-correction-plus"
  | "settings-hijri-explain"
  | "settings-language"
  | "settings-language-arabic"
  | "settings-language-english"
  | "settings-language-explain"
  | "settings-letterhead-explain"
  | "settings-months"
  | "settings-months-egyptian"
  | "settings-months-league-dual"
  | "settings-months-levantine"
  | "settings-months-un-dual"
  | "settings-officer"
  | "settings-officer-explain"
  | "settings-offline"
  | "settings-organisation"
  | "settings-organisation-ar"
  | "settings-organisation-en"
  | "settings-place"
  | "settings-place-ar"
  | "settings-place-en"
  | "settings-process"
  | "settings-role"
  | "settings-role-ar"
  | "settings-role-en"
  | "settings-secretariat"
  | "settings-secretariat-ar"
  | "settings-secretariat-en"
  | "settings-section-appearance"
  | "settings-section-dates"
  | "settings-section-meetings"
  | "settings-section-office"
  | "settings-section-papers"
  | "settings-section-store"
  | "settings-sector"
  | "settings-sector-ar"
  | "settings-sector-en"
  | "settings-store-check"
  | "settings-store-check-faults"
  | "settings-store-check-good"
  | "settings-store-check-running"
  | "settings-store-folder"
  | "settings-store-open-folder"
  | "settings-template-accepted"
  | "settings-template-built-in"
  | "settings-template-choose"
  | "settings-template-explain"
  | "settings-template-own"
  | "settings-template-reset"
  | "settings-template-save"
  | "settings-template-size"
  | "settings-title"
  | "settings-version"
  | "settings-zone"
  | "state-members-counted"
  | "state-members-day"
  | "state-members-english"
  | "state-members-order"
  | "state-members-protocol"
  | "state-members-title"
  | "translation-count"
  | "translation-empty"
  | "translation-explain"
  | "translation-missing-ar"
  | "translation-missing-en"
  | "translation-more"
  | "translation-register"
  | "translation-stale-ar"
  | "translation-stale-en"
  | "translation-title";

/** One function a message, in the language of the interface. */
export const text = {
  /**
   * ar: استرجاع
   * en: Bring back
   */
  agendaBringBack: (): string => format("agenda-bring-back"),
  /**
   * ar: العربية
   * en: Arabic
   */
  agendaColumnArabic: (): string => format("agenda-column-arabic"),
  /**
   * ar: المدة
   * en: Duration
   */
  agendaColumnDuration: (): string => format("agenda-column-duration"),
  /**
   * ar: الإنجليزية
   * en: English
   */
  agendaColumnEnglish: (): string => format("agenda-column-english"),
  /**
   * ar: الرقم
   * en: No.
   */
  agendaColumnNumber: (): string => format("agenda-column-number"),
  /**
   * ar: الوقت
   * en: Time
   */
  agendaColumnTime: (): string => format("agenda-column-time"),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا بنود محذوفة
   *     [one] بند محذوف واحد
   *     [two] بندان محذوفان
   *     [few] { $count } بنود محذوفة
   *     [many] { $count } بنداً محذوفاً
   *    *[other] { $count } بند محذوف
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } deleted item
   *    *[other] { $count } deleted items
   * }
   */
  agendaCountDeleted: (args: { count: number }): string => format("agenda-count-deleted", args),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا وثائق
   *     [one] وثيقة واحدة
   *     [two] وثيقتان
   *     [few] { $count } وثائق
   *     [many] { $count } وثيقة
   *    *[other] { $count } وثيقة
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } document
   *    *[other] { $count } documents
   * }
   */
  agendaCountDocuments: (args: { count: number }): string => format("agenda-count-documents", args),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا بنود
   *     [one] بند واحد
   *     [two] بندان
   *     [few] { $count } بنود
   *     [many] { $count } بنداً
   *    *[other] { $count } بند
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } item
   *    *[other] { $count } items
   * }
   */
  agendaCountItems: (args: { count: number }): string => format("agenda-count-items", args),
  /**
   * ar: يوم البند السابق
   * en: The day of the item above
   */
  agendaDayAsAbove: (): string => format("agenda-day-as-above"),
  /**
   * ar: حُذف البند
   * en: Item deleted
   */
  agendaDeleted: (): string => format("agenda-deleted"),
  /**
   * ar: إرفاق ملف
   * en: Attach a file
   */
  agendaDocumentAttach: (): string => format("agenda-document-attach"),
  /**
   * ar: أُرفق الملف { $name }
   * en: { $name } is attached
   */
  agendaDocumentAttached: (args: { name: string }): string => format("agenda-document-attached", args),
  /**
   * ar: حذف الوثيقة
   * en: Delete the document
   */
  agendaDocumentDelete: (): string => format("agenda-document-delete"),
  /**
   * ar: إضافة وثيقة
   * en: Add a document
   */
  agendaDocumentNew: (): string => format("agenda-document-new"),
  /**
   * ar: بلا ملف مرفق
   * en: No file attached
   */
  agendaDocumentNoFile: (): string => format("agenda-document-no-file"),
  /**
   * ar: لا توجد وثائق لهذا البند.
   * en: This item has no documents.
   */
  agendaDocumentNone: (): string => format("agenda-document-none"),
  /**
   * ar: فتح الملف المرفق
   * en: Open the attached file
   */
  agendaDocumentOpen: (): string => format("agenda-document-open"),
  /**
   * ar: حفظ الملف باسم…
   * en: Save the file as…
   */
  agendaDocumentSave: (): string => format("agenda-document-save"),
  /**
   * ar: { $size } كيلوبايت
   * en: { $size } KB
   */
  agendaDocumentSize: (args: { size: string }): string => format("agenda-document-size", args),
  /**
   * ar: رمز الوثيقة
   * en: Document symbol
   */
  agendaDocumentSymbol: (): string => format("agenda-document-symbol"),
  /**
   * ar: عنوان الوثيقة
   * en: Document title
   */
  agendaDocumentTitle: (): string => format("agenda-document-title"),
  /**
   * ar: عنوان الوثيقة بالعربية
   * en: Document title in Arabic
   */
  agendaDocumentTitleAr: (): string => format("agenda-document-title-ar"),
  /**
   * ar: عنوان الوثيقة بالإنجليزية
   * en: Document title in English
   */
  agendaDocumentTitleEn: (): string => format("agenda-document-title-en"),
  /**
   * ar: اسحب لنقل البند، أو اضغط Alt مع أحد الأسهم
   * en: Drag to move this item, or press Alt with an arrow key
   */
  agendaDrag: (): string => format("agenda-drag"),
  /**
   * ar: جدول الأعمال فارغ. اضغط Enter لإضافة البند الأول.
   * en: The agenda is empty. Press Enter to add the first item.
   */
  agendaEmpty: (): string => format("agenda-empty"),
  /**
   * ar: لا توجد بنود محذوفة.
   * en: There are no deleted items.
   */
  agendaEmptyDeleted: (): string => format("agenda-empty-deleted"),
  /**
   * ar: إفراغ
   * en: Clear
   */
  agendaFieldClear: (): string => format("agenda-field-clear"),
  /**
   * ar: يوم البرنامج
   * en: Programme day
   */
  agendaFieldDay: (): string => format("agenda-field-day"),
  /**
   * ar: مشروع القرار
   * en: Draft decision
   */
  agendaFieldDecision: (): string => format("agenda-field-decision"),
  /**
   * ar: مشروع القرار بالعربية
   * en: Draft decision in Arabic
   */
  agendaFieldDecisionAr: (): string => format("agenda-field-decision-ar"),
  /**
   * ar: مشروع القرار بالإنجليزية
   * en: Draft decision in English
   */
  agendaFieldDecisionEn: (): string => format("agenda-field-decision-en"),
  /**
   * ar: الوثائق
   * en: Documents
   */
  agendaFieldDocuments: (): string => format("agenda-field-documents"),
  /**
   * ar: المدة بالدقائق
   * en: Duration in minutes
   */
  agendaFieldDuration: (): string => format("agenda-field-duration"),
  /**
   * ar: النوع
   * en: Kind
   */
  agendaFieldKind: (): string => format("agenda-field-kind"),
  /**
   * ar: الملاحظة
   * en: Note
   */
  agendaFieldNote: (): string => format("agenda-field-note"),
  /**
   * ar: الملاحظة بالعربية
   * en: Note in Arabic
   */
  agendaFieldNoteAr: (): string => format("agenda-field-note-ar"),
  /**
   * ar: الملاحظة بالإنجليزية
   * en: Note in English
   */
  agendaFieldNoteEn: (): string => format("agenda-field-note-en"),
  /**
   * ar: الموضع في جدول الأعمال
   * en: Place on the agenda
   */
  agendaFieldPlace: (): string => format("agenda-field-place"),
  /**
   * ar: مقدِّم العرض
   * en: Presented by
   */
  agendaFieldPresenter: (): string => format("agenda-field-presenter"),
  /**
   * ar: اختر من السجل أو اكتب اسماً
   * en: Choose from the register or type a name
   */
  agendaFieldPresenterExplain: (): string => format("agenda-field-presenter-explain"),
  /**
   * ar: وقت بدء ثابت
   * en: Fixed start
   */
  agendaFieldStart: (): string => format("agenda-field-start"),
  /**
   * ar: الوسوم
   * en: Tags
   */
  agendaFieldTags: (): string => format("agenda-field-tags"),
  /**
   * ar: العنوان
   * en: Title
   */
  agendaFieldTitle: (): string => format("agenda-field-title"),
  /**
   * ar: العنوان بالعربية
   * en: Title in Arabic
   */
  agendaFieldTitleAr: (): string => format("agenda-field-title-ar"),
  /**
   * ar: العنوان بالإنجليزية
   * en: Title in English
   */
  agendaFieldTitleEn: (): string => format("agenda-field-title-en"),
  /**
   * ar: استراحة
   * en: Break
   */
  agendaKindBreak: (): string => format("agenda-kind-break"),
  /**
   * ar: جلسة ختامية
   * en: Closing session
   */
  agendaKindClosing: (): string => format("agenda-kind-closing"),
  /**
   * ar: عنوان قسم
   * en: Section heading
   */
  agendaKindHeading: (): string => format("agenda-kind-heading"),
  /**
   * ar: بند
   * en: Item
   */
  agendaKindItem: (): string => format("agenda-kind-item"),
  /**
   * ar: غداء
   * en: Lunch
   */
  agendaKindMeal: (): string => format("agenda-kind-meal"),
  /**
   * ar: جلسة افتتاحية
   * en: Opening session
   */
  agendaKindOpening: (): string => format("agenda-kind-opening"),
  /**
   * ar: صلاة
   * en: Prayer
   */
  agendaKindPrayer: (): string => format("agenda-kind-prayer"),
  /**
   * ar: فعالية جانبية
   * en: Side event
   */
  agendaKindSideEvent: (): string => format("agenda-kind-side-event"),
  /**
   * ar: نوع غير معروف
   * en: Unknown kind
   */
  agendaKindUnknown: (): string => format("agenda-kind-unknown"),
  /**
   * ar: { PLURAL($minutes) ->
   *     [zero] بلا مدة
   *     [one] دقيقة واحدة
   *     [two] دقيقتان
   *     [few] { $minutes } دقائق
   *     [many] { $minutes } دقيقة
   *    *[other] { $minutes } دقيقة
   * }
   * en: { PLURAL($minutes) ->
   *     [one] { $minutes } minute
   *    *[other] { $minutes } minutes
   * }
   */
  agendaMinutes: (args: { minutes: number }): string => format("agenda-minutes", args),
  /**
   * ar: بند جديد
   * en: New item
   */
  agendaNewItem: (): string => format("agenda-new-item"),
  /**
   * ar: عنوان البند بالعربية
   * en: Item title in Arabic
   */
  agendaNewTitleAr: (): string => format("agenda-new-title-ar"),
  /**
   * ar: عنوان البند بالإنجليزية
   * en: Item title in English
   */
  agendaNewTitleEn: (): string => format("agenda-new-title-en"),
  /**
   * ar: بنود جدول الأعمال
   * en: Agenda outline
   */
  agendaOutline: (): string => format("agenda-outline"),
  /**
   * ar: البنود المحذوفة
   * en: Deleted items
   */
  agendaShowDeleted: (): string => format("agenda-show-deleted"),
  /**
   * ar: المحذوفات
   * en: Deleted
   */
  agendaTabDeleted: (): string => format("agenda-tab-deleted"),
  /**
   * ar: البيانات
   * en: Details
   */
  agendaTabFields: (): string => format("agenda-tab-fields"),
  /**
   * ar: تفاصيل البند
   * en: Item details
   */
  agendaTabInspector: (): string => format("agenda-tab-inspector"),
  /**
   * ar: معاينة الصفحة
   * en: Page preview
   */
  agendaTabPreview: (): string => format("agenda-tab-preview"),
  /**
   * ar: جدول الأعمال
   * en: Agenda
   */
  agendaTitle: (): string => format("agenda-title"),
  /**
   * ar: بند بلا عنوان
   * en: Untitled item
   */
  agendaUntitled: (): string => format("agenda-untitled"),
  /**
   * ar: الترجمة مطابقة
   * en: The translation is right
   */
  agendaWarningChecked: (): string => format("agenda-warning-checked"),
  /**
   * ar: لهذا البند قيمتان من جهازين. اختر إحداهما.
   * en: This item has two values from two laptops. Choose one.
   */
  agendaWarningConflict: (): string => format("agenda-warning-conflict"),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا تنبيهات
   *     [one] تنبيه واحد
   *     [two] تنبيهان
   *     [few] { $count } تنبيهات
   *     [many] { $count } تنبيهاً
   *    *[other] { $count } تنبيه
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } warning
   *    *[other] { $count } warnings
   * }
   */
  agendaWarningCount: (args: { count: number }): string => format("agenda-warning-count", args),
  /**
   * ar: لم يعد مكان هذا البند موجوداً بعد الدمج، فوُضع في المستوى الأعلى. انقله إلى مكانه.
   * en: The place of this item was gone after the merge, so it stands at the top level. Move it where it belongs.
   */
  agendaWarningMisplaced: (): string => format("agenda-warning-misplaced"),
  /**
   * ar: لم يُكتب العنوان بالعربية.
   * en: The Arabic title is missing.
   */
  agendaWarningMissingTitleAr: (): string => format("agenda-warning-missing-title-ar"),
  /**
   * ar: لم يُكتب العنوان بالإنجليزية.
   * en: The English title is missing.
   */
  agendaWarningMissingTitleEn: (): string => format("agenda-warning-missing-title-en"),
  /**
   * ar: التنبيه التالي
   * en: Next warning
   */
  agendaWarningNext: (): string => format("agenda-warning-next"),
  /**
   * ar: { PLURAL($minutes) ->
   *     [zero] يبدأ البند عند انتهاء ما قبله.
   *     [one] يبدأ البند قبل انتهاء ما قبله بدقيقة واحدة.
   *     [two] يبدأ البند قبل انتهاء ما قبله بدقيقتين.
   *     [few] يبدأ البند قبل انتهاء ما قبله بمقدار { $minutes } دقائق.
   *     [many] يبدأ البند قبل انتهاء ما قبله بمقدار { $minutes } دقيقة.
   *    *[other] يبدأ البند قبل انتهاء ما قبله بمقدار { $minutes } دقيقة.
   * }
   * en: { PLURAL($minutes) ->
   *     [one] This item starts { $minutes } minute before the one above it ends.
   *    *[other] This item starts { $minutes } minutes before the one above it ends.
   * }
   */
  agendaWarningOverlaps: (args: { minutes: number }): string => format("agenda-warning-overlaps", args),
  /**
   * ar: { PLURAL($minutes) ->
   *     [zero] تتسع مدة البند لبنوده الفرعية.
   *     [one] تزيد مدة البنود الفرعية على مدة البند بدقيقة واحدة.
   *     [two] تزيد مدة البنود الفرعية على مدة البند بدقيقتين.
   *     [few] تزيد مدة البنود الفرعية على مدة البند بمقدار { $minutes } دقائق.
   *     [many] تزيد مدة البنود الفرعية على مدة البند بمقدار { $minutes } دقيقة.
   *    *[other] تزيد مدة البنود الفرعية على مدة البند بمقدار { $minutes } دقيقة.
   * }
   * en: { PLURAL($minutes) ->
   *     [one] The sub-items last { $minutes } minute longer than the item itself.
   *    *[other] The sub-items last { $minutes } minutes longer than the item itself.
   * }
   */
  agendaWarningPartsTooLong: (args: { minutes: number }): string => format("agenda-warning-parts-too-long", args),
  /**
   * ar: تغيّر النص الإنجليزي بعد ترجمته. راجع النص العربي.
   * en: The English text was changed after it had been translated. Check the Arabic.
   */
  agendaWarningStaleAr: (): string => format("agenda-warning-stale-ar"),
  /**
   * ar: تغيّر النص العربي بعد ترجمته. راجع النص الإنجليزي.
   * en: The Arabic text was changed after it had been translated. Check the English.
   */
  agendaWarningStaleTranslation: (): string => format("agenda-warning-stale-translation"),
  /**
   * ar: خلفتها
   * en: Succeeded by
   */
  bodyAfter: (): string => format("body-after"),
  /**
   * ar: خلفت
   * en: Succeeded
   */
  bodyBefore: (): string => format("body-before"),
  /**
   * ar: تناوب الرئاسة المشتركة
   * en: Rotation of the co-chairs
   */
  bodyChairs: (): string => format("body-chairs"),
  /**
   * ar: شاغر
   * en: Vacant
   */
  bodyChairsEmpty: (): string => format("body-chairs-empty"),
  /**
   * ar: مقعد الحكومة
   * en: Government seat
   */
  bodyChairsGovernment: (): string => format("body-chairs-government"),
  /**
   * ar: مقعد المنظمة غير الحكومية
   * en: Non-governmental seat
   */
  bodyChairsOther: (): string => format("body-chairs-other"),
  /**
   * ar: السنة
   * en: Year
   */
  bodyChairsYear: (): string => format("body-chairs-year"),
  /**
   * ar: نشأت عنها
   * en: Led to
   */
  bodyLedTo: (): string => format("body-led-to"),
  /**
   * ar: ما قبلها وما بعدها
   * en: Before and after
   */
  bodyLineage: (): string => format("body-lineage"),
  /**
   * ar: قيادة مشتركة
   * en: co-leads
   */
  bodyLinkCoLeads: (): string => format("body-link-co-leads"),
  /**
   * ar: تقديم المشورة
   * en: is consulted by
   */
  bodyLinkConsults: (): string => format("body-link-consults"),
  /**
   * ar: تنسيق
   * en: coordinates
   */
  bodyLinkCoordinates: (): string => format("body-link-coordinates"),
  /**
   * ar: تنفيذ
   * en: implements
   */
  bodyLinkImplements: (): string => format("body-link-implements"),
  /**
   * ar: إدارة
   * en: manages
   */
  bodyLinkManages: (): string => format("body-link-manages"),
  /**
   * ar: عضوية
   * en: is a member of
   */
  bodyLinkMember: (): string => format("body-link-member"),
  /**
   * ar: تبعية
   * en: is part of
   */
  bodyLinkParent: (): string => format("body-link-parent"),
  /**
   * ar: شراكة
   * en: is a partner in
   */
  bodyLinkPartner: (): string => format("body-link-partner"),
  /**
   * ar: مراجعة
   * en: reviews
   */
  bodyLinkReviews: (): string => format("body-link-reviews"),
  /**
   * ar: أمانة
   * en: is the secretariat of
   */
  bodyLinkSecretariat: (): string => format("body-link-secretariat"),
  /**
   * ar: دعم
   * en: supports
   */
  bodyLinkSupports: (): string => format("body-link-supports"),
  /**
   * ar: { PLURAL($months) ->
   *     [zero] لم تُمدد
   *     [one] مُددت شهراً واحداً
   *     [two] مُددت شهرين
   *     [few] مُددت { $months } أشهر
   *     [many] مُددت { $months } شهراً
   *    *[other] مُددت { $months } شهر
   * }
   * en: { PLURAL($months) ->
   *     [one] Extended by { $months } month
   *    *[other] Extended by { $months } months
   * }
   */
  bodyMandateExtended: (args: { months: number }): string => format("body-mandate-extended", args),
  /**
   * ar: لم تُحدد مدتها
   * en: Its length is not set
   */
  bodyMandateNoEnd: (): string => format("body-mandate-no-end"),
  /**
   * ar: تنتهي في { $date }
   * en: Ends { $date }
   */
  bodyMandateUntil: (args: { date: string }): string => format("body-mandate-until", args),
  /**
   * ar: الولايات
   * en: Mandates
   */
  bodyMandates: (): string => format("body-mandates"),
  /**
   * ar: يمثل { $whom }
   * en: Represents { $whom }
   */
  bodyMemberRepresents: (args: { whom: string }): string => format("body-member-represents", args),
  /**
   * ar: الأعضاء
   * en: Members
   */
  bodyMembers: (): string => format("body-members"),
  /**
   * ar: لا توصيات بعد
   * en: No recommendations yet
   */
  bodyNoRecommendation: (): string => format("body-no-recommendation"),
  /**
   * ar: لا شيء مسجلاً في هذا اليوم.
   * en: Nothing is recorded for this day.
   */
  bodyNothing: (): string => format("body-nothing"),
  /**
   * ar: في يوم
   * en: On
   */
  bodyOn: (): string => format("body-on"),
  /**
   * ar: التوصيات التي نشأت عنها
   * en: Recommendations from which it came
   */
  bodyOrigins: (): string => format("body-origins"),
  /**
   * ar: النواتج
   * en: Outputs
   */
  bodyOutputs: (): string => format("body-outputs"),
  /**
   * ar: صورة العلاقات
   * en: Picture of the relations
   */
  bodyPicture: (): string => format("body-picture"),
  /**
   * ar: لا علاقات مسجلة لهذه الجهة في هذا اليوم. أضف علاقة في صفحتها في السجل، أو اختر يوماً آخر.
   * en: No relations of this body are recorded for this day. Add one on its page in the register, or choose another day.
   */
  bodyPictureAlone: (): string => format("body-picture-alone"),
  /**
   * ar: العودة إلى السجل
   * en: Back to the register
   */
  bodyPictureBack: (): string => format("body-picture-back"),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا جهات
   *     [one] جهة واحدة
   *     [two] جهتان
   *     [few] { $count } جهات
   *     [many] { $count } جهة
   *    *[other] { $count } جهة
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } body
   *    *[other] { $count } bodies
   * }
   */
  bodyPictureBodies: (args: { count: number }): string => format("body-picture-bodies", args),
  /**
   * ar: {"، "}
   * en: {", "}
   */
  bodyPictureComma: (): string => format("body-picture-comma"),
  /**
   * ar: { $title }. { $bodies }. { $links }.
   * en: { $title }. { $bodies }. { $links }.
   */
  bodyPictureDescribed: (args: { bodies: string; links: string; title: string }): string => format("body-picture-described", args),
  /**
   * ar: الأسهم للتنقل على الروابط، Tab للانتقال إلى الجهة التالية، Enter لفتحها
   * en: Arrow keys follow the links, Tab goes to the next body, Enter opens it
   */
  bodyPictureHelp: (): string => format("body-picture-help"),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا علاقات
   *     [one] علاقة واحدة
   *     [two] علاقتان
   *     [few] { $count } علاقات
   *     [many] { $count } علاقة
   *    *[other] { $count } علاقة
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } relation
   *    *[other] { $count } relations
   * }
   */
  bodyPictureLinks: (args: { count: number }): string => format("body-picture-links", args),
  /**
   * ar: العلاقات واحدة واحدة
   * en: The relations one by one
   */
  bodyPictureList: (): string => format("body-picture-list"),
  /**
   * ar: لا تتسع الصورة لكل الجهات، وهذه أقربها.
   * en: The picture has no room for all bodies; these are the nearest.
   */
  bodyPictureMore: (): string => format("body-picture-more"),
  /**
   * ar: كما هي في { $date }
   * en: As of { $date }
   */
  bodyPictureOn: (args: { date: string }): string => format("body-picture-on", args),
  /**
   * ar: حفظ بصيغة PDF
   * en: Save as PDF
   */
  bodyPicturePrint: (): string => format("body-picture-print"),
  /**
   * ar: حُفظت الصورة في { $name }
   * en: The picture was saved as { $name }
   */
  bodyPictureSaved: (args: { name: string }): string => format("body-picture-saved", args),
  /**
   * ar: من «{ $from }» إلى «{ $to }»: { $word }
   * en: { $from } { $word } { $to }
   */
  bodyPictureSentence: (args: { from: string; to: string; word: string }): string => format("body-picture-sentence", args),
  /**
   * ar: الاتساع
   * en: Reach
   */
  bodyPictureSteps: (): string => format("body-picture-steps"),
  /**
   * ar: الأقرب
   * en: Nearest
   */
  bodyPictureStepsNear: (): string => format("body-picture-steps-near"),
  /**
   * ar: المعتاد
   * en: Usual
   */
  bodyPictureStepsUsual: (): string => format("body-picture-steps-usual"),
  /**
   * ar: الأوسع
   * en: Wide
   */
  bodyPictureStepsWide: (): string => format("body-picture-steps-wide"),
  /**
   * ar: صورة العلاقات: { $name }
   * en: Relations: { $name }
   */
  bodyPictureTitle: (args: { name: string }): string => format("body-picture-title", args),
  /**
   * ar: علاقات غيرها بها
   * en: What others are to it
   */
  bodyRelated: (): string => format("body-related"),
  /**
   * ar: علاقاتها بغيرها
   * en: What it is to others
   */
  bodyRelations: (): string => format("body-relations"),
  /**
   * ar: في تاريخ معيّن
   * en: On a date
   */
  bodyShow: (): string => format("body-show"),
  /**
   * ar: منذ { $date }
   * en: since { $date }
   */
  bodySince: (args: { date: string }): string => format("body-since", args),
  /**
   * ar: لم تبدأ بعد
   * en: Not begun
   */
  bodyStatusComing: (): string => format("body-status-coming"),
  /**
   * ar: تنتهي قريباً
   * en: Ends soon
   */
  bodyStatusEndsSoon: (): string => format("body-status-ends-soon"),
  /**
   * ar: انتهت مدتها
   * en: Expired
   */
  bodyStatusExpired: (): string => format("body-status-expired"),
  /**
   * ar: سارية
   * en: In force
   */
  bodyStatusRunning: (): string => format("body-status-running"),
  /**
   * ar: بدايتها غير معروفة
   * en: Start not known
   */
  bodyStatusUnknown: (): string => format("body-status-unknown"),
  /**
   * ar: بلا موضوع
   * en: No topic
   */
  bodyTopicNone: (): string => format("body-topic-none"),
  /**
   * ar: التوصيات حسب الموضوع
   * en: Recommendations by topic
   */
  bodyTopics: (): string => format("body-topics"),
  /**
   * ar: حتى { $date }
   * en: until { $date }
   */
  bodyUntil: (args: { date: string }): string => format("body-until", args),
  /**
   * ar: بالاشتراك مع { $names }
   * en: With { $names }
   */
  bodyWith: (args: { names: string }): string => format("body-with", args),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا شيء
   *     [one] موعد واحد
   *     [two] موعدان
   *     [few] { $count } مواعيد
   *     [many] { $count } موعداً
   *    *[other] { $count } موعد
   * }
   * en: { PLURAL($count) ->
   *     [one] One date
   *    *[other] { $count } dates
   * }
   */
  calendarCount: (args: { count: number }): string => format("calendar-count", args),
  /**
   * ar: سنة أو شهر أو يوم، مثل 2023 أو 2023-12 أو 2023-12-14
   * en: A year, a month or a day, such as 2023, 2023-12 or 2023-12-14
   */
  calendarDateHint: (): string => format("calendar-date-hint"),
  /**
   * ar: يوم عطلة أسبوعية
   * en: Weekly day off
   */
  calendarDayOff: (): string => format("calendar-day-off"),
  /**
   * ar: التفاصيل
   * en: Details
   */
  calendarDetails: (): string => format("calendar-details"),
  /**
   * ar: قريب الموعد
   * en: Due soon
   */
  calendarDue: (): string => format("calendar-due"),
  /**
   * ar: الفترة السابقة
   * en: Earlier
   */
  calendarEarlier: (): string => format("calendar-earlier"),
  /**
   * ar: حتى { $date }
   * en: As of { $date }
   */
  calendarEditionAsOf: (args: { date: string }): string => format("calendar-edition-as-of", args),
  /**
   * ar: تغطية الأهداف
   * en: Objectives covered
   */
  calendarEditionCoverage: (): string => format("calendar-edition-coverage"),
  /**
   * ar: { $instrument }: { $covered } من { $all }
   * en: { $instrument }: { $covered } of { $all }
   */
  calendarEditionCovered: (args: { all: string; covered: string; instrument: string }): string => format("calendar-edition-covered", args),
  /**
   * ar: الأيام
   * en: Days
   */
  calendarEditionDays: (): string => format("calendar-edition-days"),
  /**
   * ar: الأرقام
   * en: Figures
   */
  calendarEditionFigures: (): string => format("calendar-edition-figures"),
  /**
   * ar: المتابعة في
   * en: Followed up by
   */
  calendarEditionFollowedBy: (): string => format("calendar-edition-followed-by"),
  /**
   * ar: متابعة لما جاء في
   * en: Follows up
   */
  calendarEditionFollowsUp: (): string => format("calendar-edition-follows-up"),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا أيام رئيسية
   *     [one] يوم رئيسي واحد
   *     [two] يومان رئيسيان
   *     [few] { $count } أيام رئيسية
   *     [many] { $count } يوماً رئيسياً
   *    *[other] { $count } يوم رئيسي
   * }
   * en: { PLURAL($count) ->
   *     [one] One main day
   *    *[other] { $count } main days
   * }
   */
  calendarEditionMainDays: (args: { count: number }): string => format("calendar-edition-main-days", args),
  /**
   * ar: لم يُغطَّ: { $numbers }
   * en: Not covered: { $numbers }
   */
  calendarEditionMissing: (args: { numbers: string }): string => format("calendar-edition-missing", args),
  /**
   * ar: ملاحظة على هذه الدورة
   * en: Note on this edition
   */
  calendarEditionNote: (): string => format("calendar-edition-note"),
  /**
   * ar: الأهداف { $numbers }
   * en: Objectives { $numbers }
   */
  calendarEditionObjectives: (args: { numbers: string }): string => format("calendar-edition-objectives", args),
  /**
   * ar: الأولويات
   * en: Priorities
   */
  calendarEditionPriorities: (): string => format("calendar-edition-priorities"),
  /**
   * ar: أجزاء الانعقاد
   * en: Segments
   */
  calendarEditionSegments: (): string => format("calendar-edition-segments"),
  /**
   * ar: في برنامج العمل، وليس بنداً في جدول الأعمال
   * en: In the programme, not an item of the agenda
   */
  calendarEditionSideEvent: (): string => format("calendar-edition-side-event"),
  /**
   * ar: غُطّي أكثر من مرة: { $numbers }
   * en: Covered more than once: { $numbers }
   */
  calendarEditionTwice: (args: { numbers: string }): string => format("calendar-edition-twice", args),
  /**
   * ar: كلها مغطاة، ولا يتكرر أي منها
   * en: All covered, none twice
   */
  calendarEditionWhole: (): string => format("calendar-edition-whole"),
  /**
   * ar: لا شيء في هذه الفترة. وسّع مدى العرض، أو أنشئ الدورات الناقصة.
   * en: Nothing in this period. Widen the span, or make the missing editions.
   */
  calendarEmpty: (): string => format("calendar-empty"),
  /**
   * ar: لا شيء من الأنواع المختارة في هذه الفترة.
   * en: Nothing of the chosen kinds in this period.
   */
  calendarEmptyKinds: (): string => format("calendar-empty-kinds"),
  /**
   * ar: تصدير التقويم
   * en: Export the calendar
   */
  calendarExport: (): string => format("calendar-export"),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا موعد معروفاً باليوم في هذه الفترة
   *     [one] كُتب موعد واحد في { $path }
   *     [two] كُتب موعدان في { $path }
   *     [few] كُتبت { $count } مواعيد في { $path }
   *     [many] كُتب { $count } موعداً في { $path }
   *    *[other] كُتب { $count } موعد في { $path }
   * }
   * en: { PLURAL($count) ->
   *     [one] One date was written to { $path }
   *    *[other] { $count } dates were written to { $path }
   * }
   */
  calendarExportDone: (args: { count: number; path: string }): string => format("calendar-export-done", args),
  /**
   * ar: تُكتب المواعيد المعروفة باليوم في ملف تقويم يُفتح في برامج التقويم.
   * en: Dates that are known to the day are written to a file that calendar programs open.
   */
  calendarExportExplain: (): string => format("calendar-export-explain"),
  /**
   * ar: لم يُكتب ما يلي لأن يومه غير معروف:
   * en: Left out, since their day is not known:
   */
  calendarExportLeftOut: (): string => format("calendar-export-left-out"),
  /**
   * ar: التقويم من { $from } إلى { $to }
   * en: Calendar { $from } to { $to }
   */
  calendarExportName: (args: { from: string; to: string }): string => format("calendar-export-name", args),
  /**
   * ar: التقويم لعام { $year }
   * en: Calendar { $year }
   */
  calendarExportNameYear: (args: { year: string }): string => format("calendar-export-name-year", args),
  /**
   * ar: نحو { $figure }
   * en: about { $figure }
   */
  calendarFigureAbout: (args: { figure: string }): string => format("calendar-figure-about", args),
  /**
   * ar: ما لا يقل عن { $figure }
   * en: at least { $figure }
   */
  calendarFigureAtLeast: (args: { figure: string }): string => format("calendar-figure-at-least", args),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] صفر { $unit }
   *     [one] مليار { $unit }
   *     [two] مليارا { $unit }
   *     [few] { $count } مليارات { $unit }
   *     [many] { $count } مليار { $unit }
   *    *[other] { $count } مليار { $unit }
   * }
   * en: { $count } billion { $unit }
   */
  calendarFigureBillion: (args: { count: number; unit: string }): string => format("calendar-figure-billion", args),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] صفر
   *     [one] مليار
   *     [two] ملياران
   *     [few] { $count } مليارات
   *     [many] { $count } ملياراً
   *    *[other] { $count } مليار
   * }
   * en: { $count } billion
   */
  calendarFigureBillionAlone: (args: { count: number }): string => format("calendar-figure-billion-alone", args),
  /**
   * ar: أقل من { $figure }
   * en: fewer than { $figure }
   */
  calendarFigureLessThan: (args: { figure: string }): string => format("calendar-figure-less-than", args),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] صفر { $unit }
   *     [one] مليون { $unit }
   *     [two] مليونا { $unit }
   *     [few] { $count } ملايين { $unit }
   *     [many] { $count } مليون { $unit }
   *    *[other] { $count } مليون { $unit }
   * }
   * en: { $count } million { $unit }
   */
  calendarFigureMillion: (args: { count: number; unit: string }): string => format("calendar-figure-million", args),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] صفر
   *     [one] مليون
   *     [two] مليونان
   *     [few] { $count } ملايين
   *     [many] { $count } مليوناً
   *    *[other] { $count } مليون
   * }
   * en: { $count } million
   */
  calendarFigureMillionAlone: (args: { count: number }): string => format("calendar-figure-million-alone", args),
  /**
   * ar: أكثر من { $figure }
   * en: more than { $figure }
   */
  calendarFigureMoreThan: (args: { figure: string }): string => format("calendar-figure-more-than", args),
  /**
   * ar: إنشاء الدورات الناقصة
   * en: Make the missing editions
   */
  calendarGenerate: (): string => format("calendar-generate"),
  /**
   * ar: محذوفة
   * en: Deleted
   */
  calendarGenerateDeleted: (): string => format("calendar-generate-deleted"),
  /**
   * ar: تُنشأ الدورات وفق قاعدة التكرار في كل سلسلة، ثم تُعدَّل يدوياً. وما نُقل منها أو حُذف لا يُنشأ من جديد، ويمكن استرجاع المحذوف من هذه القائمة.
   * en: The missing editions are made from the cycle of each series, then edited by hand. What was moved or deleted is not made again; a deleted one can be brought back from this list.
   */
  calendarGenerateExplain: (): string => format("calendar-generate-explain"),
  /**
   * ar: من سنة
   * en: From year
   */
  calendarGenerateFrom: (): string => format("calendar-generate-from"),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا شيء ليُنشأ
   *     [one] إنشاء دورة واحدة
   *     [two] إنشاء دورتين
   *     [few] إنشاء { $count } دورات
   *     [many] إنشاء { $count } دورة
   *    *[other] إنشاء { $count } دورة
   * }
   * en: { PLURAL($count) ->
   *     [one] Make one edition
   *    *[other] Make { $count } editions
   * }
   */
  calendarGenerateMake: (args: { count: number }): string => format("calendar-generate-make", args),
  /**
   * ar: ستُنشأ
   * en: To be made
   */
  calendarGenerateNew: (): string => format("calendar-generate-new"),
  /**
   * ar: لا سلسلة لها قاعدة تكرار في هذه السنوات. أضف إلى السلسلة سنة البداية وعدد السنوات، أو السلسلة التي تتبعها.
   * en: No series has a cycle in these years. Give the series a first year and a number of years, or the series that it follows.
   */
  calendarGenerateNone: (): string => format("calendar-generate-none"),
  /**
   * ar: الدورة أو السلسلة
   * en: Edition or series
   */
  calendarGenerateSeries: (): string => format("calendar-generate-series"),
  /**
   * ar: النوع
   * en: Kind
   */
  calendarGenerateSort: (): string => format("calendar-generate-sort"),
  /**
   * ar: الحالة
   * en: State
   */
  calendarGenerateState: (): string => format("calendar-generate-state"),
  /**
   * ar: موجودة
   * en: Exists
   */
  calendarGenerateThere: (): string => format("calendar-generate-there"),
  /**
   * ar: إلى سنة
   * en: To year
   */
  calendarGenerateTo: (): string => format("calendar-generate-to"),
  /**
   * ar: السنة
   * en: Year
   */
  calendarGenerateYear: (): string => format("calendar-generate-year"),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] كانت كل الدورات موجودة
   *     [one] أُنشئت دورة واحدة
   *     [two] أُنشئت دورتان
   *     [few] أُنشئت { $count } دورات
   *     [many] أُنشئت { $count } دورة
   *    *[other] أُنشئت { $count } دورة
   * }
   * en: { PLURAL($count) ->
   *     [one] One edition was made
   *    *[other] { $count } editions were made
   * }
   */
  calendarGenerated: (args: { count: number }): string => format("calendar-generated", args),
  /**
   * ar: الانتقال إلى اليوم
   * en: Go to today
   */
  calendarGoToday: (): string => format("calendar-go-today"),
  /**
   * ar: تظهر في التقويم، وما يتكرر سنوياً يظهر في كل سنة.
   * en: They show in the calendar; those that come every year show in each year.
   */
  calendarHolidaysExplain: (): string => format("calendar-holidays-explain"),
  /**
   * ar: لم تُسجَّل عطلة بعد.
   * en: No holiday has been entered yet.
   */
  calendarHolidaysNone: (): string => format("calendar-holidays-none"),
  /**
   * ar: فتح العطل في السجل
   * en: Open the holidays in the register
   */
  calendarHolidaysOpen: (): string => format("calendar-holidays-open"),
  /**
   * ar: العطل الرسمية
   * en: Public holidays
   */
  calendarHolidaysSection: (): string => format("calendar-holidays-section"),
  /**
   * ar: السهمان للتنقل، و+ و− للتكبير والتصغير، وHome لليوم، وEnter للفتح
   * en: Arrows to move, + and − to zoom, Home for today, Enter to open
   */
  calendarKeys: (): string => format("calendar-keys"),
  /**
   * ar: رئاسة
   * en: Chair
   */
  calendarKindChairTerm: (): string => format("calendar-kind-chair-term"),
  /**
   * ar: يوم انعقاد
   * en: Day of an edition
   */
  calendarKindDay: (): string => format("calendar-kind-day"),
  /**
   * ar: وثيقة
   * en: Document
   */
  calendarKindDocument: (): string => format("calendar-kind-document"),
  /**
   * ar: عطلة رسمية
   * en: Public holiday
   */
  calendarKindHoliday: (): string => format("calendar-kind-holiday"),
  /**
   * ar: ولاية
   * en: Mandate
   */
  calendarKindMandate: (): string => format("calendar-kind-mandate"),
  /**
   * ar: اجتماع
   * en: Meeting
   */
  calendarKindMeeting: (): string => format("calendar-kind-meeting"),
  /**
   * ar: خطة
   * en: Plan
   */
  calendarKindPlan: (): string => format("calendar-kind-plan"),
  /**
   * ar: جزء من الانعقاد
   * en: Segment
   */
  calendarKindSegment: (): string => format("calendar-kind-segment"),
  /**
   * ar: عضوية
   * en: Membership
   */
  calendarKindStanding: (): string => format("calendar-kind-standing"),
  /**
   * ar: الأنواع المعروضة
   * en: Kinds that are shown
   */
  calendarKinds: (): string => format("calendar-kinds"),
  /**
   * ar: الكل
   * en: All
   */
  calendarKindsAll: (): string => format("calendar-kinds-all"),
  /**
   * ar: متأخر
   * en: Late
   */
  calendarLate: (): string => format("calendar-late"),
  /**
   * ar: الفترة التالية
   * en: Later
   */
  calendarLater: (): string => format("calendar-later"),
  /**
   * ar: القائمة
   * en: List
   */
  calendarList: (): string => format("calendar-list"),
  /**
   * ar: دورة جديدة
   * en: New edition
   */
  calendarNewEdition: (): string => format("calendar-new-edition"),
  /**
   * ar: إضافة
   * en: Add
   */
  calendarNewEditionCreate: (): string => format("calendar-new-edition-create"),
  /**
   * ar: التاريخ
   * en: Date
   */
  calendarNewEditionDate: (): string => format("calendar-new-edition-date"),
  /**
   * ar: السلسلة
   * en: Series
   */
  calendarNewEditionSeries: (): string => format("calendar-new-edition-series"),
  /**
   * ar: فتح في السجل
   * en: Open in the register
   */
  calendarOpenEntry: (): string => format("calendar-open-entry"),
  /**
   * ar: فتح جدول الأعمال
   * en: Open the agenda
   */
  calendarOpenMeeting: (): string => format("calendar-open-meeting"),
  /**
   * ar: خارج السلاسل
   * en: Outside any series
   */
  calendarRowEditions: (): string => format("calendar-row-editions"),
  /**
   * ar: العطل الرسمية
   * en: Public holidays
   */
  calendarRowHolidays: (): string => format("calendar-row-holidays"),
  /**
   * ar: اجتماعات أخرى
   * en: Other meetings
   */
  calendarRowMeetings: (): string => format("calendar-row-meetings"),
  /**
   * ar: عضوية الدول
   * en: Membership of states
   */
  calendarRowStanding: (): string => format("calendar-row-standing"),
  /**
   * ar: التاريخ
   * en: Date
   */
  calendarSheetDate: (): string => format("calendar-sheet-date"),
  /**
   * ar: الحالة
   * en: State
   */
  calendarSheetState: (): string => format("calendar-sheet-state"),
  /**
   * ar: الموضوع
   * en: Subject
   */
  calendarSheetSubject: (): string => format("calendar-sheet-subject"),
  /**
   * ar: منذ { $date }
   * en: Since { $date }
   */
  calendarSince: (args: { date: string }): string => format("calendar-since", args),
  /**
   * ar: ملغى
   * en: Cancelled
   */
  calendarStatusCancelled: (): string => format("calendar-status-cancelled"),
  /**
   * ar: تم
   * en: Done
   */
  calendarStatusHeld: (): string => format("calendar-status-held"),
  /**
   * ar: مقرر
   * en: Planned
   */
  calendarStatusPlanned: (): string => format("calendar-status-planned"),
  /**
   * ar: مؤجل
   * en: Postponed
   */
  calendarStatusPostponed: (): string => format("calendar-status-postponed"),
  /**
   * ar: مضى ولم يُؤكَّد
   * en: Past, unconfirmed
   */
  calendarStatusUnconfirmed: (): string => format("calendar-status-unconfirmed"),
  /**
   * ar: جارٍ
   * en: Under way
   */
  calendarStatusUnderWay: (): string => format("calendar-status-under-way"),
  /**
   * ar: حالة غير معروفة
   * en: Unknown status
   */
  calendarStatusUnknown: (): string => format("calendar-status-unknown"),
  /**
   * ar: مقبل
   * en: Upcoming
   */
  calendarStatusUpcoming: (): string => format("calendar-status-upcoming"),
  /**
   * ar: الخط الزمني
   * en: Timeline
   */
  calendarTimeline: (): string => format("calendar-timeline"),
  /**
   * ar: التقويم
   * en: Calendar
   */
  calendarTitle: (): string => format("calendar-title"),
  /**
   * ar: اليوم
   * en: Today
   */
  calendarToday: (): string => format("calendar-today"),
  /**
   * ar: طريقة العرض
   * en: View
   */
  calendarView: (): string => format("calendar-view"),
  /**
   * ar: من { $from } إلى { $to }
   * en: { $from } to { $to }
   */
  calendarYears: (args: { from: string; to: string }): string => format("calendar-years", args),
  /**
   * ar: مدى العرض
   * en: Span
   */
  calendarZoom: (): string => format("calendar-zoom"),
  /**
   * ar: عشر سنوات
   * en: Ten years
   */
  calendarZoomDecade: (): string => format("calendar-zoom-decade"),
  /**
   * ar: خمس سنوات
   * en: Five years
   */
  calendarZoomFiveYears: (): string => format("calendar-zoom-five-years"),
  /**
   * ar: تكبير
   * en: Zoom in
   */
  calendarZoomIn: (): string => format("calendar-zoom-in"),
  /**
   * ar: شهر
   * en: Month
   */
  calendarZoomMonth: (): string => format("calendar-zoom-month"),
  /**
   * ar: تصغير
   * en: Zoom out
   */
  calendarZoomOut: (): string => format("calendar-zoom-out"),
  /**
   * ar: ثلاثة أشهر
   * en: Three months
   */
  calendarZoomQuarter: (): string => format("calendar-zoom-quarter"),
  /**
   * ar: سنتان
   * en: Two years
   */
  calendarZoomTwoYears: (): string => format("calendar-zoom-two-years"),
  /**
   * ar: أسبوع
   * en: Week
   */
  calendarZoomWeek: (): string => format("calendar-zoom-week"),
  /**
   * ar: سنة
   * en: Year
   */
  calendarZoomYear: (): string => format("calendar-zoom-year"),
  /**
   * ar: جدول الأعمال
   * en: Agenda
   */
  commandAgenda: (): string => format("command-agenda"),
  /**
   * ar: إرفاق ملف بالوثيقة
   * en: Attach a file to the document
   */
  commandAttach: (): string => format("command-attach"),
  /**
   * ar: تغيير الاسم في سجل التعديلات
   * en: Change your name in the history
   */
  commandAuthor: (): string => format("command-author"),
  /**
   * ar: الرجوع إلى الشاشة السابقة
   * en: Back to the previous screen
   */
  commandBack: (): string => format("command-back"),
  /**
   * ar: صورة العلاقات بين الجهات
   * en: Picture of how the bodies relate
   */
  commandBodyPicture: (): string => format("command-body-picture"),
  /**
   * ar: حفظ صورة العلاقات بصيغة PDF
   * en: Save the picture of the relations as PDF
   */
  commandBodyPicturePrint: (): string => format("command-body-picture-print"),
  /**
   * ar: عرض الجهة في تاريخ معيّن
   * en: Show the body on a date
   */
  commandBodyView: (): string => format("command-body-view"),
  /**
   * ar: الانتقال إلى التقويم
   * en: Go to the calendar
   */
  commandCalendar: (): string => format("command-calendar"),
  /**
   * ar: فحص المخزن
   * en: Check the store
   */
  commandCheck: (): string => format("command-check"),
  /**
   * ar: عرض التعارضات
   * en: Show conflicts
   */
  commandConflicts: (): string => format("command-conflicts"),
  /**
   * ar: حذف يوم من برنامج العمل
   * en: Delete a programme day
   */
  commandDeleteDay: (): string => format("command-delete-day"),
  /**
   * ar: حذف الوثيقة
   * en: Delete the document
   */
  commandDeleteDocument: (): string => format("command-delete-document"),
  /**
   * ar: حذف المدخل من السجل
   * en: Delete the entry from the register
   */
  commandDeleteEntry: (): string => format("command-delete-entry"),
  /**
   * ar: حذف البند
   * en: Delete the item
   */
  commandDeleteItem: (): string => format("command-delete-item"),
  /**
   * ar: حذف الاجتماع
   * en: Delete the meeting
   */
  commandDeleteMeeting: (): string => format("command-delete-meeting"),
  /**
   * ar: حذف جزء من المدخل
   * en: Delete a part of an entry
   */
  commandDeletePart: (): string => format("command-delete-part"),
  /**
   * ar: عرض البنود المحذوفة
   * en: Show deleted items
   */
  commandDeletedItems: (): string => format("command-deleted-items"),
  /**
   * ar: العودة إلى المكتب
   * en: Back to the desk
   */
  commandDesk: (): string => format("command-desk"),
  /**
   * ar: إزالة الملف المرفق
   * en: Remove the attached file
   */
  commandDetachFile: (): string => format("command-detach-file"),
  /**
   * ar: الأشخاص المكررون
   * en: Duplicate people
   */
  commandDuplicates: (): string => format("command-duplicates"),
  /**
   * ar: تعديل يوم من برنامج العمل
   * en: Edit a programme day
   */
  commandEditDay: (): string => format("command-edit-day"),
  /**
   * ar: تعديل الوثيقة
   * en: Edit the document
   */
  commandEditDocument: (): string => format("command-edit-document"),
  /**
   * ar: تعديل مدخل في السجل
   * en: Edit an entry of the register
   */
  commandEditEntry: (): string => format("command-edit-entry"),
  /**
   * ar: تعديل تفاصيل البند
   * en: Edit the item's details
   */
  commandEditItem: (): string => format("command-edit-item"),
  /**
   * ar: تعديل جزء من المدخل
   * en: Edit a part of an entry
   */
  commandEditPart: (): string => format("command-edit-part"),
  /**
   * ar: عرض دورة الانعقاد
   * en: Show an edition
   */
  commandEdition: (): string => format("command-edition"),
  /**
   * ar: تصدير…
   * en: Export…
   */
  commandExport: (): string => format("command-export"),
  /**
   * ar: تصدير إلى ملف تقويم
   * en: Export to a calendar file
   */
  commandExportCalendar: (): string => format("command-export-calendar"),
  /**
   * ar: تصدير جهات الاتصال
   * en: Export contacts
   */
  commandExportContacts: (): string => format("command-export-contacts"),
  /**
   * ar: تصدير إلى PDF
   * en: Export to PDF
   */
  commandExportPdf: (): string => format("command-export-pdf"),
  /**
   * ar: تصدير إلى Word
   * en: Export to Word
   */
  commandExportWord: (): string => format("command-export-word"),
  /**
   * ar: نقاط اتصال الدول
   * en: Focal points of the states
   */
  commandFocalPoints: (): string => format("command-focal-points"),
  /**
   * ar: الانتقال إلى الشاشة التالية
   * en: Forward to the next screen
   */
  commandForward: (): string => format("command-forward"),
  /**
   * ar: إنشاء الدورات الناقصة
   * en: Make the missing editions
   */
  commandGenerateEditions: (): string => format("command-generate-editions"),
  /**
   * ar: سجل التعديلات
   * en: History
   */
  commandHistory: (): string => format("command-history"),
  /**
   * ar: استيراد جهات الاتصال
   * en: Import contacts
   */
  commandImportContacts: (): string => format("command-import-contacts"),
  /**
   * ar: سجل تعديلات البند
   * en: History of the item
   */
  commandItemHistory: (): string => format("command-item-history"),
  /**
   * ar: حفظ نسخة
   * en: Keep a copy
   */
  commandKeepCopy: (): string => format("command-keep-copy"),
  /**
   * ar: العودة إلى مخزن المكتب
   * en: Back to the office's store
   */
  commandLeaveSample: (): string => format("command-leave-sample"),
  /**
   * ar: تصدير القائمة
   * en: Export the list
   */
  commandListExport: (): string => format("command-list-export"),
  /**
   * ar: عرض إصدار سابق
   * en: Look at an earlier version
   */
  commandLookVersion: (): string => format("command-look-version"),
  /**
   * ar: تعديل بيانات الاجتماع
   * en: Edit the meeting
   */
  commandMeeting: (): string => format("command-meeting"),
  /**
   * ar: الانتقال إلى الاجتماعات
   * en: Go to meetings
   */
  commandMeetings: (): string => format("command-meetings"),
  /**
   * ar: عرض الدول الأعضاء في تاريخ معيّن
   * en: Show the member states on a day
   */
  commandMembers: (): string => format("command-members"),
  /**
   * ar: دمج شخصين
   * en: Merge two people
   */
  commandMergePeople: (): string => format("command-merge-people"),
  /**
   * ar: نقل البند إلى…
   * en: Move the item to…
   */
  commandMoveItem: (): string => format("command-move-item"),
  /**
   * ar: نقل البند إلى أسفل
   * en: Move the item down
   */
  commandMoveItemDown: (): string => format("command-move-item-down"),
  /**
   * ar: نقل البند إلى أعلى
   * en: Move the item up
   */
  commandMoveItemUp: (): string => format("command-move-item-up"),
  /**
   * ar: نقل جزء من المدخل
   * en: Move a part of an entry
   */
  commandMovePart: (): string => format("command-move-part"),
  /**
   * ar: جعل البند فرعياً
   * en: Make the item a sub-item
   */
  commandNestItem: (): string => format("command-nest-item"),
  /**
   * ar: إضافة يوم إلى برنامج العمل
   * en: Add a day to the programme
   */
  commandNewDay: (): string => format("command-new-day"),
  /**
   * ar: إضافة وثيقة إلى البند
   * en: Add a document to the item
   */
  commandNewDocument: (): string => format("command-new-document"),
  /**
   * ar: مدخل جديد في السجل
   * en: New entry in the register
   */
  commandNewEntry: (): string => format("command-new-entry"),
  /**
   * ar: بند جديد
   * en: New item
   */
  commandNewItem: (): string => format("command-new-item"),
  /**
   * ar: اجتماع جديد
   * en: New meeting
   */
  commandNewMeeting: (): string => format("command-new-meeting"),
  /**
   * ar: اجتماع جديد على غرار هذا الاجتماع
   * en: New meeting from this one
   */
  commandNewMeetingFrom: (): string => format("command-new-meeting-from"),
  /**
   * ar: إضافة جزء إلى المدخل
   * en: Add a part to an entry
   */
  commandNewPart: (): string => format("command-new-part"),
  /**
   * ar: بند فرعي جديد
   * en: New sub-item
   */
  commandNewSubItem: (): string => format("command-new-sub-item"),
  /**
   * ar: الانتقال إلى التنبيه التالي
   * en: Go to the next warning
   */
  commandNextWarning: (): string => format("command-next-warning"),
  /**
   * ar: فتح في Word
   * en: Open in Word
   */
  commandOpenInWord: (): string => format("command-open-in-word"),
  /**
   * ar: فتح المحفوظات النموذجية
   * en: Open the sample archive
   */
  commandOpenSample: (): string => format("command-open-sample"),
  /**
   * ar: لوحة الأوامر
   * en: Command palette
   */
  commandPalette: (): string => format("command-palette"),
  /**
   * ar: إظهار المعاينة أو إخفاؤها
   * en: Show or hide the preview
   */
  commandPreview: (): string => format("command-preview"),
  /**
   * ar: طباعة
   * en: Print
   */
  commandPrint: (): string => format("command-print"),
  /**
   * ar: إعادة
   * en: Redo
   */
  commandRedo: (): string => format("command-redo"),
  /**
   * ar: الانتقال إلى السجل
   * en: Go to the register
   */
  commandRegister: (): string => format("command-register"),
  /**
   * ar: مواضع ورود المدخل
   * en: Where the entry is used
   */
  commandRegisterUses: (): string => format("command-register-uses"),
  /**
   * ar: تغيير عنوان البند
   * en: Rename the item
   */
  commandRenameItem: (): string => format("command-rename-item"),
  /**
   * ar: تغيير عنوان الاجتماع
   * en: Rename the meeting
   */
  commandRenameMeeting: (): string => format("command-rename-meeting"),
  /**
   * ar: استبدال نقطة اتصال
   * en: Replace a focal point
   */
  commandReplaceFocalPoint: (): string => format("command-replace-focal-point"),
  /**
   * ar: استرجاع يوم محذوف من برنامج العمل
   * en: Bring back a deleted programme day
   */
  commandRestoreDay: (): string => format("command-restore-day"),
  /**
   * ar: استرجاع وثيقة محذوفة
   * en: Bring back a deleted document
   */
  commandRestoreDocument: (): string => format("command-restore-document"),
  /**
   * ar: استرجاع مدخل محذوف من السجل
   * en: Bring back a deleted register entry
   */
  commandRestoreEntry: (): string => format("command-restore-entry"),
  /**
   * ar: استرجاع بند محذوف
   * en: Bring back a deleted item
   */
  commandRestoreItem: (): string => format("command-restore-item"),
  /**
   * ar: استرجاع اجتماع محذوف
   * en: Bring back a deleted meeting
   */
  commandRestoreMeeting: (): string => format("command-restore-meeting"),
  /**
   * ar: استرجاع جزء محذوف من المدخل
   * en: Bring a part of an entry back
   */
  commandRestorePart: (): string => format("command-restore-part"),
  /**
   * ar: استعادة إصدار سابق
   * en: Restore an earlier version
   */
  commandRestoreVersion: (): string => format("command-restore-version"),
  /**
   * ar: حفظ الملف المرفق باسم…
   * en: Save the attached file as…
   */
  commandSaveAttachment: (): string => format("command-save-attachment"),
  /**
   * ar: بحث
   * en: Search
   */
  commandSearch: (): string => format("command-search"),
  /**
   * ar: الانتقال إلى الإعدادات
   * en: Go to settings
   */
  commandSettings: (): string => format("command-settings"),
  /**
   * ar: حسم التعارض
   * en: Settle the conflict
   */
  commandSettleConflict: (): string => format("command-settle-conflict"),
  /**
   * ar: الاختصار: { $keys }
   * en: Shortcut: { $keys }
   */
  commandShortcut: (args: { keys: string }): string => format("command-shortcut", args),
  /**
   * ar: التبديل إلى الإنجليزية
   * en: Switch to Arabic
   */
  commandSwitchLanguage: (): string => format("command-switch-language"),
  /**
   * ar: استرجاع نسخة
   * en: Take back a copy
   */
  commandTakeBack: (): string => format("command-take-back"),
  /**
   * ar: اختيار قالب Word
   * en: Choose a Word template
   */
  commandTemplateReplace: (): string => format("command-template-replace"),
  /**
   * ar: استعادة قالب Word المرفق
   * en: Restore the built-in Word template
   */
  commandTemplateReset: (): string => format("command-template-reset"),
  /**
   * ar: حفظ قالب Word المرفق لتعديله
   * en: Save the built-in Word template to edit it
   */
  commandTemplateSave: (): string => format("command-template-save"),
  /**
   * ar: إظهار التفاصيل أو إخفاؤها
   * en: Show or hide the details
   */
  commandToggleInspector: (): string => format("command-toggle-inspector"),
  /**
   * ar: عرض ما ينتظر الترجمة
   * en: Show what awaits translation
   */
  commandTranslations: (): string => format("command-translations"),
  /**
   * ar: تراجع
   * en: Undo
   */
  commandUndo: (): string => format("command-undo"),
  /**
   * ar: رفع البند مستوى واحداً
   * en: Move the item one level up
   */
  commandUnnestItem: (): string => format("command-unnest-item"),
  /**
   * ar: { $column }: { $after }
   * en: { $column }: { $after }
   */
  contactChange: (args: { after: string; column: string }): string => format("contact-change", args),
  /**
   * ar: { $column }: { $after } (كان: { $before })
   * en: { $column }: { $after } (was: { $before })
   */
  contactChangeBefore: (args: { after: string; before: string; column: string }): string => format("contact-change-before", args),
  /**
   * ar: اختيار ملف آخر
   * en: Choose another file
   */
  contactChooseAnother: (): string => format("contact-choose-another"),
  /**
   * ar: اختيار ملف
   * en: Choose a file
   */
  contactChooseFile: (): string => format("contact-choose-file"),
  /**
   * ar: الهيئة
   * en: Body
   */
  contactColumnBody: (): string => format("contact-column-body"),
  /**
   * ar: الهيئة بالعربية
   * en: Body in Arabic
   */
  contactColumnBodyAr: (): string => format("contact-column-body-ar"),
  /**
   * ar: الهيئة بالإنجليزية
   * en: Body in English
   */
  contactColumnBodyEn: (): string => format("contact-column-body-en"),
  /**
   * ar: قناة المراسلة
   * en: Channel
   */
  contactColumnChannel: (): string => format("contact-column-channel"),
  /**
   * ar: البريد الإلكتروني
   * en: E-mail
   */
  contactColumnEmail: (): string => format("contact-column-email"),
  /**
   * ar: اسم العائلة
   * en: Family name
   */
  contactColumnFamily: (): string => format("contact-column-family"),
  /**
   * ar: بريد نقطة الاتصال
   * en: Focal point's e-mail
   */
  contactColumnFocalEmail: (): string => format("contact-column-focal-email"),
  /**
   * ar: ملاحظة على نقطة الاتصال بالعربية
   * en: Focal point's note in Arabic
   */
  contactColumnFocalNoteAr: (): string => format("contact-column-focal-note-ar"),
  /**
   * ar: ملاحظة على نقطة الاتصال بالإنجليزية
   * en: Focal point's note in English
   */
  contactColumnFocalNoteEn: (): string => format("contact-column-focal-note-en"),
  /**
   * ar: نقطة اتصال
   * en: Focal point
   */
  contactColumnFocalPoint: (): string => format("contact-column-focal-point"),
  /**
   * ar: هاتف نقطة الاتصال
   * en: Focal point's telephone
   */
  contactColumnFocalTelephone: (): string => format("contact-column-focal-telephone"),
  /**
   * ar: من تاريخ
   * en: From
   */
  contactColumnFrom: (): string => format("contact-column-from"),
  /**
   * ar: الاسم الأول
   * en: First name
   */
  contactColumnGiven: (): string => format("contact-column-given"),
  /**
   * ar: اللقب
   * en: Form of address
   */
  contactColumnHonorific: (): string => format("contact-column-honorific"),
  /**
   * ar: اللقب بالعربية
   * en: Form of address in Arabic
   */
  contactColumnHonorificAr: (): string => format("contact-column-honorific-ar"),
  /**
   * ar: اللقب بالإنجليزية
   * en: Form of address in English
   */
  contactColumnHonorificEn: (): string => format("contact-column-honorific-en"),
  /**
   * ar: المعرِّف في السجل
   * en: Register ID
   */
  contactColumnId: (): string => format("contact-column-id"),
  /**
   * ar: الوزارة
   * en: Ministry
   */
  contactColumnMinistry: (): string => format("contact-column-ministry"),
  /**
   * ar: الوزارة بالعربية
   * en: Ministry in Arabic
   */
  contactColumnMinistryAr: (): string => format("contact-column-ministry-ar"),
  /**
   * ar: الوزارة بالإنجليزية
   * en: Ministry in English
   */
  contactColumnMinistryEn: (): string => format("contact-column-ministry-en"),
  /**
   * ar: الاسم
   * en: Name
   */
  contactColumnName: (): string => format("contact-column-name"),
  /**
   * ar: الاسم بالعربية
   * en: Name in Arabic
   */
  contactColumnNameAr: (): string => format("contact-column-name-ar"),
  /**
   * ar: الاسم بالإنجليزية
   * en: Name in English
   */
  contactColumnNameEn: (): string => format("contact-column-name-en"),
  /**
   * ar: ملاحظة
   * en: Note
   */
  contactColumnNote: (): string => format("contact-column-note"),
  /**
   * ar: ملاحظة بالعربية
   * en: Note in Arabic
   */
  contactColumnNoteAr: (): string => format("contact-column-note-ar"),
  /**
   * ar: ملاحظة بالإنجليزية
   * en: Note in English
   */
  contactColumnNoteEn: (): string => format("contact-column-note-en"),
  /**
   * ar: جهة العمل
   * en: Organisation
   */
  contactColumnOrganisation: (): string => format("contact-column-organisation"),
  /**
   * ar: جهة العمل بالعربية
   * en: Organisation in Arabic
   */
  contactColumnOrganisationAr: (): string => format("contact-column-organisation-ar"),
  /**
   * ar: جهة العمل بالإنجليزية
   * en: Organisation in English
   */
  contactColumnOrganisationEn: (): string => format("contact-column-organisation-en"),
  /**
   * ar: الصفة
   * en: Position
   */
  contactColumnPosition: (): string => format("contact-column-position"),
  /**
   * ar: الصفة بالعربية
   * en: Position in Arabic
   */
  contactColumnPositionAr: (): string => format("contact-column-position-ar"),
  /**
   * ar: الصفة بالإنجليزية
   * en: Position in English
   */
  contactColumnPositionEn: (): string => format("contact-column-position-en"),
  /**
   * ar: الدولة
   * en: State
   */
  contactColumnState: (): string => format("contact-column-state"),
  /**
   * ar: الاختصاص
   * en: Subject
   */
  contactColumnSubject: (): string => format("contact-column-subject"),
  /**
   * ar: الهاتف
   * en: Telephone
   */
  contactColumnTelephone: (): string => format("contact-column-telephone"),
  /**
   * ar: إلى تاريخ
   * en: To
   */
  contactColumnTo: (): string => format("contact-column-to"),
  /**
   * ar: يكرر هذا الصف ما في الصف { $row }، فلا يُستورد.
   * en: This row repeats row { $row } and does not go in.
   */
  contactDuplicateOf: (args: { row: string }): string => format("contact-duplicate-of", args),
  /**
   * ar: أزواج يُحتمل أن يكون كل منها شخصاً واحداً. قارن بينهما، ثم اختر من تبقيه؛ ولا يضيع شيء من سجل أي منهما.
   * en: Pairs that may be one person. Compare the two, then choose whom to keep; nothing of either history is lost.
   */
  contactDuplicatesExplain: (): string => format("contact-duplicates-explain"),
  /**
   * ar: الأول
   * en: First
   */
  contactDuplicatesFirst: (): string => format("contact-duplicates-first"),
  /**
   * ar: إبقاء الأول ودمج الثاني فيه
   * en: Keep the first and merge the second into it
   */
  contactDuplicatesKeepFirst: (): string => format("contact-duplicates-keep-first"),
  /**
   * ar: إبقاء الثاني ودمج الأول فيه
   * en: Keep the second and merge the first into it
   */
  contactDuplicatesKeepSecond: (): string => format("contact-duplicates-keep-second"),
  /**
   * ar: دُمج الشخصان في شخص واحد.
   * en: The two people were merged into one.
   */
  contactDuplicatesMerged: (): string => format("contact-duplicates-merged"),
  /**
   * ar: يظهر منها { $shown } من { $total }.
   * en: { $shown } of { $total } are shown.
   */
  contactDuplicatesMore: (args: { shown: string; total: string }): string => format("contact-duplicates-more", args),
  /**
   * ar: لا يوجد في السجل أشخاص يُظن أنهم مكررون.
   * en: The register holds no people who seem to be duplicates.
   */
  contactDuplicatesNone: (): string => format("contact-duplicates-none"),
  /**
   * ar: درجة التشابه { $score } من 100
   * en: Likeness { $score } of 100
   */
  contactDuplicatesScore: (args: { score: string }): string => format("contact-duplicates-score", args),
  /**
   * ar: الثاني
   * en: Second
   */
  contactDuplicatesSecond: (): string => format("contact-duplicates-second"),
  /**
   * ar: الأشخاص المكررون
   * en: Duplicate people
   */
  contactDuplicatesTitle: (): string => format("contact-duplicates-title"),
  /**
   * ar: جدول نصي (csv)
   * en: Text table (csv)
   */
  contactExportCsv: (): string => format("contact-export-csv"),
  /**
   * ar: في يوم
   * en: On
   */
  contactExportDay: (): string => format("contact-export-day"),
  /**
   * ar: اترك التاريخ فارغاً لتصدير نقاط الاتصال السابقة أيضاً.
   * en: Leave the date empty to export earlier focal points too.
   */
  contactExportDayHint: (): string => format("contact-export-day-hint"),
  /**
   * ar: نقاط اتصال الدول
   * en: Focal points of the states
   */
  contactExportFocalPoints: (): string => format("contact-export-focal-points"),
  /**
   * ar: لغة العناوين
   * en: Language of the headings
   */
  contactExportLanguage: (): string => format("contact-export-language"),
  /**
   * ar: الأشخاص جميعاً
   * en: All people
   */
  contactExportPeople: (): string => format("contact-export-people"),
  /**
   * ar: تصدير جهات الاتصال
   * en: Export contacts
   */
  contactExportTitle: (): string => format("contact-export-title"),
  /**
   * ar: بطاقات (vcf)
   * en: Cards (vcf)
   */
  contactExportVcf: (): string => format("contact-export-vcf"),
  /**
   * ar: ما يُصدَّر
   * en: What to export
   */
  contactExportWhat: (): string => format("contact-export-what"),
  /**
   * ar: جدول Excel
   * en: Excel table
   */
  contactExportXlsx: (): string => format("contact-export-xlsx"),
  /**
   * ar: الكل
   * en: All
   */
  contactFilterAll: (): string => format("contact-filter-all"),
  /**
   * ar: في يوم
   * en: On
   */
  contactFocalDay: (): string => format("contact-focal-day"),
  /**
   * ar: من يمثل كل دولة في اليوم المختار.
   * en: Who speaks for each state on the chosen day.
   */
  contactFocalExplain: (): string => format("contact-focal-explain"),
  /**
   * ar: نقطة اتصال جديدة
   * en: New focal point
   */
  contactFocalNew: (): string => format("contact-focal-new"),
  /**
   * ar: لا توجد نقطة اتصال مسجلة
   * en: No focal point is recorded
   */
  contactFocalNone: (): string => format("contact-focal-none"),
  /**
   * ar: فتح في السجل
   * en: Open in the register
   */
  contactFocalOpen: (): string => format("contact-focal-open"),
  /**
   * ar: استبدال
   * en: Replace
   */
  contactFocalReplace: (): string => format("contact-focal-replace"),
  /**
   * ar: تنتهي مدة الحالي قبل هذا التاريخ مباشرة، ويبقى اسمه في كل ما يسبقه.
   * en: The present term ends right before this date; the name stays on everything before it.
   */
  contactFocalReplaceExplain: (): string => format("contact-focal-replace-explain"),
  /**
   * ar: من تاريخ
   * en: From
   */
  contactFocalReplaceFrom: (): string => format("contact-focal-replace-from"),
  /**
   * ar: الشخص الجديد
   * en: The new person
   */
  contactFocalReplacePerson: (): string => format("contact-focal-replace-person"),
  /**
   * ar: استبدال { $name }
   * en: Replace { $name }
   */
  contactFocalReplaceTitle: (args: { name: string }): string => format("contact-focal-replace-title", args),
  /**
   * ar: استُبدلت نقطة الاتصال.
   * en: The focal point was replaced.
   */
  contactFocalReplaced: (): string => format("contact-focal-replaced"),
  /**
   * ar: منذ { $date }
   * en: since { $date }
   */
  contactFocalSince: (args: { date: string }): string => format("contact-focal-since", args),
  /**
   * ar: الاختصاص
   * en: Subject
   */
  contactFocalSubject: (): string => format("contact-focal-subject"),
  /**
   * ar: كل الاختصاصات
   * en: All subjects
   */
  contactFocalSubjectAll: (): string => format("contact-focal-subject-all"),
  /**
   * ar: نقاط اتصال الدول
   * en: Focal points of the states
   */
  contactFocalTitle: (): string => format("contact-focal-title"),
  /**
   * ar: حتى { $date }
   * en: until { $date }
   */
  contactFocalUntil: (args: { date: string }): string => format("contact-focal-until", args),
  /**
   * ar: اختر ملفاً بصيغة vcf أو csv أو xlsx. تُعرض أولاً معاينة لما سيتغير، ولا يُسجَّل شيء قبل الاستيراد.
   * en: Choose a vcf, csv or xlsx file. First you see what it will change; nothing is written before you import.
   */
  contactImportExplain: (): string => format("contact-import-explain"),
  /**
   * ar: استيراد
   * en: Import
   */
  contactImportNow: (): string => format("contact-import-now"),
  /**
   * ar: استيراد جهات الاتصال
   * en: Import contacts
   */
  contactImportTitle: (): string => format("contact-import-title"),
  /**
   * ar: يجري الاستيراد…
   * en: Importing…
   */
  contactImportWorking: (): string => format("contact-import-working"),
  /**
   * ar: حُدّد معنى كل عمود من عنوانه. صحِّح ما لم يُحدَّد على وجهه.
   * en: The columns were recognised by their headings. Change what was not recognised rightly.
   */
  contactMappingExplain: (): string => format("contact-mapping-explain"),
  /**
   * ar: لا يُستورد
   * en: Not imported
   */
  contactMappingNone: (): string => format("contact-mapping-none"),
  /**
   * ar: معاني الأعمدة
   * en: What the columns mean
   */
  contactMappingTitle: (): string => format("contact-mapping-title"),
  /**
   * ar: نقاط اتصال جديدة: { $count }
   * en: New focal points: { $count }
   */
  contactNewFocalPoints: (args: { count: string }): string => format("contact-new-focal-points", args),
  /**
   * ar: تُضاف إلى السجل جهات ليست فيه: { $names }
   * en: The register gets organisations that it does not have: { $names }
   */
  contactNewOrganisations: (args: { names: string }): string => format("contact-new-organisations", args),
  /**
   * ar: تعديل
   * en: Change
   */
  contactOutcomeChanged: (): string => format("contact-outcome-changed"),
  /**
   * ar: عُدِّل
   * en: Changed
   */
  contactOutcomeChangedIn: (): string => format("contact-outcome-changed-in"),
  /**
   * ar: مكرر في الملف
   * en: Twice in the file
   */
  contactOutcomeDuplicate: (): string => format("contact-outcome-duplicate"),
  /**
   * ar: أُضيف
   * en: Added
   */
  contactOutcomeIn: (): string => format("contact-outcome-in"),
  /**
   * ar: جديد
   * en: New
   */
  contactOutcomeNew: (): string => format("contact-outcome-new"),
  /**
   * ar: مرفوض
   * en: Refused
   */
  contactOutcomeRefused: (): string => format("contact-outcome-refused"),
  /**
   * ar: بلا تغيير
   * en: No change
   */
  contactOutcomeSame: (): string => format("contact-outcome-same"),
  /**
   * ar: لا يغيِّر هذا الملف شيئاً في السجل.
   * en: This file changes nothing in the register.
   */
  contactPreviewNothing: (): string => format("contact-preview-nothing"),
  /**
   * ar: تظهر الصفوف الـ { $count } الأولى، والأعداد تشمل الملف كله.
   * en: The first { $count } rows are shown; the counts are of the whole file.
   */
  contactPreviewShown: (args: { count: string }): string => format("contact-preview-shown", args),
  /**
   * ar: تُقرأ جهات الاتصال…
   * en: Reading the contacts…
   */
  contactPreviewWorking: (): string => format("contact-preview-working"),
  /**
   * ar: البريد الإلكتروني نفسه
   * en: Same e-mail
   */
  contactReasonEmail: (): string => format("contact-reason-email"),
  /**
   * ar: دُمجا من قبل
   * en: Merged before
   */
  contactReasonMergedBefore: (): string => format("contact-reason-merged-before"),
  /**
   * ar: الاسم بالعربية نفسه
   * en: Same Arabic name
   */
  contactReasonNameAr: (): string => format("contact-reason-name-ar"),
  /**
   * ar: الاسم بالإنجليزية نفسه
   * en: Same English name
   */
  contactReasonNameEn: (): string => format("contact-reason-name-en"),
  /**
   * ar: جهة العمل نفسها
   * en: Same organisation
   */
  contactReasonOrganisation: (): string => format("contact-reason-organisation"),
  /**
   * ar: رقم الهاتف نفسه
   * en: Same telephone
   */
  contactReasonTelephone: (): string => format("contact-reason-telephone"),
  /**
   * ar: اسم أحدهما من الأسماء الأخرى للثاني
   * en: One's name is another name of the other
   */
  contactReasonVariant: (): string => format("contact-reason-variant"),
  /**
   * ar: فتح الأشخاص في السجل
   * en: Open the people in the register
   */
  contactResultOpen: (): string => format("contact-result-open"),
  /**
   * ar: نتيجة الاستيراد
   * en: Result of the import
   */
  contactResultTitle: (): string => format("contact-result-title"),
  /**
   * ar: الصف
   * en: Row
   */
  contactRow: (): string => format("contact-row"),
  /**
   * ar: التفاصيل
   * en: Details
   */
  contactRowChanges: (): string => format("contact-row-changes"),
  /**
   * ar: الاسم
   * en: Name
   */
  contactRowName: (): string => format("contact-row-name"),
  /**
   * ar: النتيجة
   * en: Outcome
   */
  contactRowOutcome: (): string => format("contact-row-outcome"),
  /**
   * ar: يمكن التراجع عن الاستيراد كله بخطوة واحدة.
   * en: The whole import can be undone in one step.
   */
  contactUndoHint: (): string => format("contact-undo-hint"),
  /**
   * ar: تشاور
   * en: Tashawur
   */
  deskApp: (): string => format("desk-app"),
  /**
   * ar: كُتب هذا المخزن بإصدار أحدث من البرنامج، ففُتح للقراءة فقط. يمكنك تصدير الأوراق.
   * en: A newer version of the program wrote this store, so it is open for reading only. You can export papers.
   */
  deskBannerNewer: (): string => format("desk-banner-newer"),
  /**
   * ar: كان في المخزن تلف، فنُحِّي جانباً واستُرجع السليم منه.
   * en: The store was damaged. It was set aside, and what was sound was recovered.
   */
  deskBannerRecovered: (): string => format("desk-banner-recovered"),
  /**
   * ar: هذه هي المحفوظات النموذجية. جرّب ما تشاء؛ فلا يدخل شيء منها مخزن المكتب.
   * en: This is the sample archive. Try anything; none of it enters the office's store.
   */
  deskBannerSample: (): string => format("desk-banner-sample"),
  /**
   * ar: مغادرة المحفوظات النموذجية
   * en: Leave the sample
   */
  deskBannerSampleLeave: (): string => format("desk-banner-sample-leave"),
  /**
   * ar: أُخذ العلم
   * en: Noted
   */
  deskConflictAcknowledge: (): string => format("desk-conflict-acknowledge"),
  /**
   * ar: أُزيل التنبيه من القائمة، وبقيت التعديلات محفوظة جانباً
   * en: The notice left the list; the changes stay kept aside
   */
  deskConflictAcknowledged: (): string => format("desk-conflict-acknowledged"),
  /**
   * ar: اعتماد هذه القيمة
   * en: Keep this value
   */
  deskConflictChoose: (): string => format("desk-conflict-choose"),
  /**
   * ar: عُدِّل على جهاز وحُذف على الآخر
   * en: Changed on one laptop, deleted on the other
   */
  deskConflictEditedDeleted: (): string => format("desk-conflict-edited-deleted"),
  /**
   * ar: وصلت من جهاز آخر تعديلات لا يمكن ضمّها، لأنها تحمل العلامة نفسها التي تحملها تعديلات أخرى أو لأنها غير سليمة. وُضعت جانباً كما هي ولا أثر لها هنا؛ قارن بما على ذلك الجهاز وأعد كتابة ما ينقص.
   * en: Changes arrived from another laptop that cannot be joined: they bear the same mark as other changes, or they are not sound. They were put aside as they are and have no effect here. Compare with that laptop, and write again what is missing.
   */
  deskConflictIdentity: (): string => format("desk-conflict-identity"),
  /**
   * ar: القيمة الحالية
   * en: In force now
   */
  deskConflictInForce: (): string => format("desk-conflict-in-force"),
  /**
   * ar: إبقاء الوضع الحالي
   * en: Leave it as it is
   */
  deskConflictKeep: (): string => format("desk-conflict-keep"),
  /**
   * ar: نُقل إلى موضعين مختلفين
   * en: Moved to two different places
   */
  deskConflictMovedBoth: (): string => format("desk-conflict-moved-both"),
  /**
   * ar: وُضع جانباً
   * en: Put aside
   */
  deskConflictPutAside: (): string => format("desk-conflict-put-aside"),
  /**
   * ar: تمت مراجعة النص
   * en: Text reviewed
   */
  deskConflictReviewed: (): string => format("desk-conflict-reviewed"),
  /**
   * ar: حُسم التعارض
   * en: Conflict settled
   */
  deskConflictSettled: (): string => format("desk-conflict-settled"),
  /**
   * ar: محذوف
   * en: Deleted
   */
  deskConflictShownDeleted: (): string => format("desk-conflict-shown-deleted"),
  /**
   * ar: باقٍ
   * en: Kept
   */
  deskConflictShownKept: (): string => format("desk-conflict-shown-kept"),
  /**
   * ar: الموضع { $number } في المستوى الأعلى
   * en: Position { $number } at the top level
   */
  deskConflictShownTop: (args: { number: string }): string => format("desk-conflict-shown-top", args),
  /**
   * ar: الموضع { $number }، تحت «{ $title }»
   * en: Position { $number }, under “{ $title }”
   */
  deskConflictShownUnder: (args: { number: string; title: string }): string => format("desk-conflict-shown-under", args),
  /**
   * ar: نص عُدِّل على الجهازين ودُمج التعديلان في خانة «{ $field }»
   * en: A text changed on both laptops; both changes are joined in “{ $field }”
   */
  deskConflictTextBoth: (args: { field: string }): string => format("desk-conflict-text-both", args),
  /**
   * ar: قيمتان مختلفتان في خانة «{ $field }»
   * en: Two different values in “{ $field }”
   */
  deskConflictTwoValues: (args: { field: string }): string => format("desk-conflict-two-values", args),
  /**
   * ar: من إدخال { $who }، { $time }
   * en: Entered by { $who }, { $time }
   */
  deskConflictValueBy: (args: { time: string; who: string }): string => format("desk-conflict-value-by", args),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا تعارضات
   *     [one] تعارض واحد
   *     [two] تعارضان
   *     [few] { $count } تعارضات
   *     [many] { $count } تعارضاً
   *    *[other] { $count } تعارض
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } conflict
   *    *[other] { $count } conflicts
   * }
   */
  deskConflictsCount: (args: { count: number }): string => format("desk-conflicts-count", args),
  /**
   * ar: لا توجد تعارضات.
   * en: There are no conflicts.
   */
  deskConflictsEmpty: (): string => format("desk-conflicts-empty"),
  /**
   * ar: عُدِّلت هذه القيم على جهازين في وقت واحد. لم يُفقد شيء؛ اختر القيمة المعتمدة متى شئت.
   * en: These values were changed on two laptops at once. Nothing is lost; choose the value to keep when it suits you.
   */
  deskConflictsExplain: (): string => format("desk-conflicts-explain"),
  /**
   * ar: تعارضات بين جهازين
   * en: Conflicts between two laptops
   */
  deskConflictsTitle: (): string => format("desk-conflicts-title"),
  /**
   * ar: اختر مجلداً أو وحدة تخزين للنسخة
   * en: Choose a folder or a drive for the copy
   */
  deskCopyChooseFolder: (): string => format("desk-copy-choose-folder"),
  /**
   * ar: اختر المجلد الذي حُفظت فيه النسخة
   * en: Choose the folder in which the copy was kept
   */
  deskCopyChooseSource: (): string => format("desk-copy-choose-source"),
  /**
   * ar: يُضاف ما في النسخة إلى ما في هذا المخزن، ولا يحل محل ما هو أحدث منه.
   * en: What the copy holds is added to what is here; nothing newer is ever replaced.
   */
  deskCopyExplain: (): string => format("desk-copy-explain"),
  /**
   * ar: حفظ نسخة
   * en: Keep a copy
   */
  deskCopyKeep: (): string => format("desk-copy-keep"),
  /**
   * ar: حُفظت نسخة في { $path } وفُحصت سلامتها
   * en: A copy was kept at { $path } and verified
   */
  deskCopyKept: (args: { path: string }): string => format("desk-copy-kept", args),
  /**
   * ar: { PLURAL($days) ->
   *     [zero] حُفظت آخر نسخة اليوم
   *     [one] مضى يوم واحد على آخر نسخة
   *     [two] مضى يومان على آخر نسخة
   *     [few] مضت { $days } أيام على آخر نسخة
   *     [many] مضى { $days } يوماً على آخر نسخة
   *    *[other] مضى { $days } يوم على آخر نسخة
   * }
   * en: { PLURAL($days) ->
   *     [one] The last copy is { $days } day old
   *    *[other] The last copy is { $days } days old
   * }
   */
  deskCopyOverdue: (args: { days: number }): string => format("desk-copy-overdue", args),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لم يُرفض شيء من النسخة
   *     [one] رُفض تعديل تالف واحد
   *     [two] رُفض تعديلان تالفان
   *     [few] رُفضت { $count } تعديلات تالفة
   *     [many] رُفض { $count } تعديلاً تالفاً
   *    *[other] رُفض { $count } تعديل تالف
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } damaged change was left out
   *    *[other] { $count } damaged changes were left out
   * }
   */
  deskCopyQuarantined: (args: { count: number }): string => format("desk-copy-quarantined", args),
  /**
   * ar: جارٍ حفظ النسخة وفحصها…
   * en: Keeping and verifying the copy…
   */
  deskCopyRunning: (): string => format("desk-copy-running"),
  /**
   * ar: استرجاع نسخة
   * en: Take back a copy
   */
  deskCopyTakeBack: (): string => format("desk-copy-take-back"),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا جديد في النسخة؛ كل ما فيها موجود هنا.
   *     [one] أضافت النسخة تعديلاً واحداً.
   *     [two] أضافت النسخة تعديلين.
   *     [few] أضافت النسخة { $count } تعديلات.
   *     [many] أضافت النسخة { $count } تعديلاً.
   *    *[other] أضافت النسخة { $count } تعديل.
   * }
   * en: { PLURAL($count) ->
   *     [one] The copy is taken back: { $count } change in it is new here.
   *    *[other] The copy is taken back: { $count } changes in it are new here.
   * }
   */
  deskCopyTaken: (args: { count: number }): string => format("desk-copy-taken", args),
  /**
   * ar: جارٍ استرجاع النسخة…
   * en: Taking back the copy…
   */
  deskCopyTaking: (): string => format("desk-copy-taking"),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا تعديلات في انتظار ما سبقها
   *     [one] تعديل واحد في انتظار تعديل سابق له
   *     [two] تعديلان في انتظار ما سبقهما
   *     [few] { $count } تعديلات في انتظار ما سبقها
   *     [many] { $count } تعديلاً في انتظار ما سبقها
   *    *[other] { $count } تعديل في انتظار ما سبقها
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } change waits for an earlier one
   *    *[other] { $count } changes wait for earlier ones
   * }
   */
  deskCopyWaiting: (args: { count: number }): string => format("desk-copy-waiting", args),
  /**
   * ar: إزالة التاريخ
   * en: Remove the date
   */
  deskDateClear: (): string => format("desk-date-clear"),
  /**
   * ar: الشهر التالي
   * en: Next month
   */
  deskDateNextMonth: (): string => format("desk-date-next-month"),
  /**
   * ar: فتح التقويم
   * en: Open the calendar
   */
  deskDateOpen: (): string => format("desk-date-open"),
  /**
   * ar: الشهر السابق
   * en: Previous month
   */
  deskDatePreviousMonth: (): string => format("desk-date-previous-month"),
  /**
   * ar: اليوم
   * en: Today
   */
  deskDateToday: (): string => format("desk-date-today"),
  /**
   * ar: إلغاء
   * en: Cancel
   */
  deskDoCancel: (): string => format("desk-do-cancel"),
  /**
   * ar: إغلاق
   * en: Close
   */
  deskDoClose: (): string => format("desk-do-close"),
  /**
   * ar: إخفاء
   * en: Dismiss
   */
  deskDoDismiss: (): string => format("desk-do-dismiss"),
  /**
   * ar: المزيد
   * en: More
   */
  deskDoMore: (): string => format("desk-do-more"),
  /**
   * ar: تراجع
   * en: Undo
   */
  deskDoUndo: (): string => format("desk-do-undo"),
  /**
   * ar: العربية
   * en: Arabic
   */
  deskLanguageArabic: (): string => format("desk-language-arabic"),
  /**
   * ar: الإنجليزية
   * en: English
   */
  deskLanguageEnglish: (): string => format("desk-language-english"),
  /**
   * ar: آخر نسخة: { $time }
   * en: Last copy: { $time }
   */
  deskLastCopy: (args: { time: string }): string => format("desk-last-copy", args),
  /**
   * ar: جارٍ التحميل…
   * en: Loading…
   */
  deskLoading: (): string => format("desk-loading"),
  /**
   * ar: التنقل
   * en: Navigation
   */
  deskNav: (): string => format("desk-nav"),
  /**
   * ar: التعارضات
   * en: Conflicts
   */
  deskNavConflicts: (): string => format("desk-nav-conflicts"),
  /**
   * ar: الاجتماعات
   * en: Meetings
   */
  deskNavMeetings: (): string => format("desk-nav-meetings"),
  /**
   * ar: السجل
   * en: Register
   */
  deskNavRegister: (): string => format("desk-nav-register"),
  /**
   * ar: بحث
   * en: Search
   */
  deskNavSearch: (): string => format("desk-nav-search"),
  /**
   * ar: الإعدادات
   * en: Settings
   */
  deskNavSettings: (): string => format("desk-nav-settings"),
  /**
   * ar: الترجمة
   * en: Translation
   */
  deskNavTranslations: (): string => format("desk-nav-translations"),
  /**
   * ar: لم تُحفظ نسخة بعد
   * en: No copy kept yet
   */
  deskNeverCopied: (): string => format("desk-never-copied"),
  /**
   * ar: لا
   * en: No
   */
  deskNo: (): string => format("desk-no"),
  /**
   * ar: لم يُحفظ
   * en: Not saved
   */
  deskNotSaved: (): string => format("desk-not-saved"),
  /**
   * ar: إشعارات
   * en: Notices
   */
  deskNotices: (): string => format("desk-notices"),
  /**
   * ar: تغيير عرض اللوحين
   * en: Resize the panes
   */
  deskPaneResize: (): string => format("desk-pane-resize"),
  /**
   * ar: المخزن جاهز.
   * en: The store is ready.
   */
  deskPrepared: (): string => format("desk-prepared"),
  /**
   * ar: جارٍ تجهيز المخزن
   * en: The store is being prepared
   */
  deskPreparing: (): string => format("desk-preparing"),
  /**
   * ar: الوثائق المجهَّزة: { NUMBER($done) } من { NUMBER($all) }
   * en: Documents prepared: { NUMBER($done) } of { NUMBER($all) }
   */
  deskPreparingDone: (args: { all: number; done: number }): string => format("desk-preparing-done", args),
  /**
   * ar: يعيد هذا الإصدار من البرنامج ترتيب ما في المخزن مرة واحدة. لا يُفقد شيء؛ وإن أُغلق البرنامج قبل الانتهاء بدأ التجهيز من جديد عند التشغيل التالي.
   * en: This version of the program arranges the store anew, once. Nothing is lost; if the program is closed before the end, the next start begins again.
   */
  deskPreparingWhy: (): string => format("desk-preparing-why"),
  /**
   * ar: معاينة الصفحة
   * en: Page preview
   */
  deskPreview: (): string => format("desk-preview"),
  /**
   * ar: تظهر هنا الصفحة كما ستُطبع.
   * en: The page appears here as it will print.
   */
  deskPreviewEmpty: (): string => format("desk-preview-empty"),
  /**
   * ar: لغة المعاينة
   * en: Language of the preview
   */
  deskPreviewLanguage: (): string => format("desk-preview-language"),
  /**
   * ar: خطوط قالب Word غير المتوفرة في المعاينة وملف PDF: { $list }
   * en: Fonts of the Word template not available in the preview and in PDF: { $list }
   */
  deskPreviewNotFromTemplate: (args: { list: string }): string => format("desk-preview-not-from-template", args),
  /**
   * ar: الصفحة { $page } من { $pages }
   * en: Page { $page } of { $pages }
   */
  deskPreviewPage: (args: { page: string; pages: string }): string => format("desk-preview-page", args),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا صفحات
   *     [one] صفحة واحدة
   *     [two] صفحتان
   *     [few] { $count } صفحات
   *     [many] { $count } صفحة
   *    *[other] { $count } صفحة
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } page
   *    *[other] { $count } pages
   * }
   */
  deskPreviewPages: (args: { count: number }): string => format("desk-preview-pages", args),
  /**
   * ar: جارٍ إعداد المعاينة…
   * en: Preparing the preview…
   */
  deskPreviewRendering: (): string => format("desk-preview-rendering"),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لم يُسترجع أي تعديل
   *     [one] استُرجع تعديل واحد
   *     [two] استُرجع تعديلان
   *     [few] استُرجعت { $count } تعديلات
   *     [many] استُرجع { $count } تعديلاً
   *    *[other] استُرجع { $count } تعديل
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } change was recovered
   *    *[other] { $count } changes were recovered
   * }
   */
  deskRecoveredChanges: (args: { count: number }): string => format("desk-recovered-changes", args),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لم يُفقد أي تعديل
   *     [one] تعذّر استرجاع تعديل واحد
   *     [two] تعذّر استرجاع تعديلين
   *     [few] تعذّر استرجاع { $count } تعديلات
   *     [many] تعذّر استرجاع { $count } تعديلاً
   *    *[other] تعذّر استرجاع { $count } تعديل
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } change could not be recovered
   *    *[other] { $count } changes could not be recovered
   * }
   */
  deskRecoveredLost: (args: { count: number }): string => format("desk-recovered-lost", args),
  /**
   * ar: إعادة: { $what }
   * en: Redo: { $what }
   */
  deskRedo: (args: { what: string }): string => format("desk-redo", args),
  /**
   * ar: لا يوجد ما يُعاد
   * en: Nothing to redo
   */
  deskRedoNothing: (): string => format("desk-redo-nothing"),
  /**
   * ar: أُعيد تنفيذ: { $what }
   * en: Done again: { $what }
   */
  deskRedone: (args: { what: string }): string => format("desk-redone", args),
  /**
   * ar: أُعيد تنفيذ: { $what } ({ $of })
   * en: Done again: { $what } ({ $of })
   */
  deskRedoneOf: (args: { of: string; what: string }): string => format("desk-redone-of", args),
  /**
   * ar: حُفظ الساعة { $time }
   * en: Saved at { $time }
   */
  deskSaved: (args: { time: string }): string => format("desk-saved", args),
  /**
   * ar: الانتقال إلى المحتوى
   * en: Skip to the content
   */
  deskSkipToContent: (): string => format("desk-skip-to-content"),
  /**
   * ar: تراجع عن: { $what }
   * en: Undo: { $what }
   */
  deskUndo: (args: { what: string }): string => format("desk-undo", args),
  /**
   * ar: تم التراجع عن: { $what }، عدا قيم غيّرها غيرك بعد ذلك، فقد بقيت كما هي.
   * en: Undone: { $what }, except for values that someone else has changed since; those stay.
   */
  deskUndoLeft: (args: { what: string }): string => format("desk-undo-left", args),
  /**
   * ar: تم التراجع عن: { $what } ({ $of })، عدا قيم غيّرها غيرك بعد ذلك، فقد بقيت كما هي.
   * en: Undone: { $what } ({ $of }), except for values that someone else has changed since; those stay.
   */
  deskUndoLeftOf: (args: { of: string; what: string }): string => format("desk-undo-left-of", args),
  /**
   * ar: لا يوجد ما يُتراجع عنه
   * en: Nothing to undo
   */
  deskUndoNothing: (): string => format("desk-undo-nothing"),
  /**
   * ar: تم التراجع عن: { $what }
   * en: Undone: { $what }
   */
  deskUndone: (args: { what: string }): string => format("desk-undone", args),
  /**
   * ar: تم التراجع عن: { $what } ({ $of })
   * en: Undone: { $what } ({ $of })
   */
  deskUndoneOf: (args: { of: string; what: string }): string => format("desk-undone-of", args),
  /**
   * ar: الجمعة
   * en: Friday
   */
  deskWeekdayFriday: (): string => format("desk-weekday-friday"),
  /**
   * ar: الاثنين
   * en: Monday
   */
  deskWeekdayMonday: (): string => format("desk-weekday-monday"),
  /**
   * ar: السبت
   * en: Saturday
   */
  deskWeekdaySaturday: (): string => format("desk-weekday-saturday"),
  /**
   * ar: الأحد
   * en: Sunday
   */
  deskWeekdaySunday: (): string => format("desk-weekday-sunday"),
  /**
   * ar: الخميس
   * en: Thursday
   */
  deskWeekdayThursday: (): string => format("desk-weekday-thursday"),
  /**
   * ar: الثلاثاء
   * en: Tuesday
   */
  deskWeekdayTuesday: (): string => format("desk-weekday-tuesday"),
  /**
   * ar: الأربعاء
   * en: Wednesday
   */
  deskWeekdayWednesday: (): string => format("desk-weekday-wednesday"),
  /**
   * ar: أهلاً بك في تشاور
   * en: Welcome to Tashawur
   */
  deskWelcome: (): string => format("desk-welcome"),
  /**
   * ar: أعدّ جدول أعمال اجتماعك بالعربية والإنجليزية، وصدّره إلى Word أو PDF.
   * en: Draft the agenda of your meeting in Arabic and English, and export it to Word or PDF.
   */
  deskWelcomeExplain: (): string => format("desk-welcome-explain"),
  /**
   * ar: إنشاء الاجتماع الأول
   * en: Create the first meeting
   */
  deskWelcomeFirst: (): string => format("desk-welcome-first"),
  /**
   * ar: تصفّح المحفوظات النموذجية
   * en: Look around the sample archive
   */
  deskWelcomeSample: (): string => format("desk-welcome-sample"),
  /**
   * ar: استرجاع نسخة محفوظة
   * en: Take back a copy
   */
  deskWelcomeTakeBack: (): string => format("desk-welcome-take-back"),
  /**
   * ar: { $what } – تشاور
   * en: { $what } – Tashawur
   */
  deskWindowTitle: (args: { what: string }): string => format("desk-window-title", args),
  /**
   * ar: نعم
   * en: Yes
   */
  deskYes: (): string => format("desk-yes"),
  /**
   * ar: إضافة
   * en: Add
   */
  entryAdd: (): string => format("entry-add"),
  /**
   * ar: من { $from } إلى { $to }
   * en: { $from } to { $to }
   */
  entryDatesBoth: (args: { from: string; to: string }): string => format("entry-dates-both", args),
  /**
   * ar: اعتباراً من { $from }
   * en: from { $from }
   */
  entryDatesFrom: (args: { from: string }): string => format("entry-dates-from", args),
  /**
   * ar: حتى { $to }
   * en: until { $to }
   */
  entryDatesTo: (args: { to: string }): string => format("entry-dates-to", args),
  /**
   * ar: أنواع السجل
   * en: Kinds of the register
   */
  entryKinds: (): string => format("entry-kinds"),
  /**
   * ar: حقول أخرى
   * en: More fields
   */
  entryMoreFields: (): string => format("entry-more-fields"),
  /**
   * ar: ما يشير إلى هذا المدخل
   * en: What refers to this entry
   */
  entryNamedBy: (): string => format("entry-named-by"),
  /**
   * ar: لا يشير إليه شيء بعد.
   * en: Nothing refers to it yet.
   */
  entryNamedByNone: (): string => format("entry-named-by-none"),
  /**
   * ar: ما يشير إليه هذا المدخل
   * en: What this entry refers to
   */
  entryNames: (): string => format("entry-names"),
  /**
   * ar: لا يشير هذا المدخل إلى مدخل آخر.
   * en: This entry refers to no other.
   */
  entryNamesNone: (): string => format("entry-names-none"),
  /**
   * ar: فتح «{ $title }»
   * en: Open “{ $title }”
   */
  entryOpen: (args: { title: string }): string => format("entry-open", args),
  /**
   * ar: حذف
   * en: Delete
   */
  entryPartDelete: (): string => format("entry-part-delete"),
  /**
   * ar: حُذف «{ $title }»
   * en: “{ $title }” deleted
   */
  entryPartDeleted: (args: { title: string }): string => format("entry-part-deleted", args),
  /**
   * ar: تم
   * en: Done
   */
  entryPartDone: (): string => format("entry-part-done"),
  /**
   * ar: نقل إلى أسفل
   * en: Move down
   */
  entryPartDown: (): string => format("entry-part-down"),
  /**
   * ar: لم تُدخل تفاصيل بعد
   * en: No details yet
   */
  entryPartNameless: (): string => format("entry-part-nameless"),
  /**
   * ar: نقل إلى أعلى
   * en: Move up
   */
  entryPartUp: (): string => format("entry-part-up"),
  /**
   * ar: محذوفة ({ $count })
   * en: Deleted ({ $count })
   */
  entryPartsDeleted: (args: { count: string }): string => format("entry-parts-deleted", args),
  /**
   * ar: ما يلزم تصويبه
   * en: To be put right
   */
  entryProblems: (): string => format("entry-problems"),
  /**
   * ar: الربع الأول من عام { $year }
   * en: First quarter of { $year }
   */
  entryQuarterFirst: (args: { year: string }): string => format("entry-quarter-first", args),
  /**
   * ar: الربع الأخير من عام { $year }
   * en: Fourth quarter of { $year }
   */
  entryQuarterFourth: (args: { year: string }): string => format("entry-quarter-fourth", args),
  /**
   * ar: الربع الثاني من عام { $year }
   * en: Second quarter of { $year }
   */
  entryQuarterSecond: (args: { year: string }): string => format("entry-quarter-second", args),
  /**
   * ar: الربع الثالث من عام { $year }
   * en: Third quarter of { $year }
   */
  entryQuarterThird: (args: { year: string }): string => format("entry-quarter-third", args),
  /**
   * ar: إزالة «{ $title }»
   * en: Remove “{ $title }”
   */
  entryRemove: (args: { title: string }): string => format("entry-remove", args),
  /**
   * ar: بلا اسم
   * en: Unnamed
   */
  entryUntitled: (): string => format("entry-untitled"),
  /**
   * ar: الملف { $name } فارغ. تأكد من أنه الملف المقصود.
   * en: The file { $name } is empty. Make sure that it is the one you mean.
   */
  errorAttachmentEmpty: (args: { name: string }): string => format("error-attachment-empty", args),
  /**
   * ar: الملف المرفق أكبر من الحد المسموح به، وهو { $megabytes } ميغابايت. صغِّره أو قسّمه ثم أعد المحاولة.
   * en: The attached file is larger than the limit of { $megabytes } MB. Make it smaller or divide it, then try again.
   */
  errorAttachmentTooLarge: (args: { megabytes: string }): string => format("error-attachment-too-large", args),
  /**
   * ar: الاسم فارغ أو أطول من اللازم. اكتب اسمك كما تريد أن يظهر في سجل التعديلات.
   * en: The name is empty or too long. Write your name as the history should show it.
   */
  errorAuthorName: (): string => format("error-author-name"),
  /**
   * ar: تعذّر فتح { $path }. تحقق من وجوده ومن وجود برنامج لفتحه، أو افتح مجلده واختر البرنامج بنفسك.
   * en: { $path } could not be opened. Check that it is there and that a program can open it. You can also open its folder and choose the program yourself.
   */
  errorCannotOpen: (args: { path: string }): string => format("error-cannot-open", args),
  /**
   * ar: الملف ليس ملف جهات اتصال (vcf). صدِّره من برنامج جهات الاتصال بهذه الصيغة، ثم اختره من جديد.
   * en: The file is no file of contacts (vcf). Export it in that format from the program of contacts, then choose it again.
   */
  errorCardsNone: (): string => format("error-cards-none"),
  /**
   * ar: في الملف أكثر من { $limit } بطاقة. قسِّمه إلى ملفات أصغر، ثم استوردها واحداً بعد الآخر.
   * en: The file has more than { $limit } cards. Divide it into smaller files and import them one after another.
   */
  errorCardsTooMany: (args: { limit: string }): string => format("error-cards-too-many", args),
  /**
   * ar: حُسم هذا التعارض من قبل. حدِّث القائمة لترى القيمة المعتمدة.
   * en: This conflict has already been settled. Refresh the list to see the value in force.
   */
  errorConflictSettled: (): string => format("error-conflict-settled"),
  /**
   * ar: يصدق هذا الصف على أكثر من شخص في السجل. ادمج المكررين أولاً، أو أضف إلى الصف بريداً إلكترونياً يميز الشخص.
   * en: This row fits more than one person of the register. Merge the duplicates first, or add an e-mail address that tells the person apart.
   */
  errorContactAmbiguous: (): string => format("error-contact-ambiguous"),
  /**
   * ar: البطاقة مبتورة بلا نهاية. أعد تصدير الملف من البرنامج الذي جاء منه.
   * en: The card is cut off. Export the file again from the program that it comes from.
   */
  errorContactCardNoEnd: (): string => format("error-contact-card-no-end"),
  /**
   * ar: ليس في البطاقة اسم. أضف الاسم في البرنامج الذي صُدِّرت منه، ثم أعد التصدير.
   * en: The card has no name. Add it in the program that the file comes from, then export again.
   */
  errorContactCardNoName: (): string => format("error-contact-card-no-name"),
  /**
   * ar: البطاقة أكبر من الحد المسموح به. اختصر نصوصها، ثم أعد المحاولة.
   * en: The card is larger than allowed. Shorten its texts, then try again.
   */
  errorContactCardTooLong: (): string => format("error-contact-card-too-long"),
  /**
   * ar: إصدار البطاقة «{ $value }» غير معروف. صدِّر الملف بالإصدار 2.1 أو 3.0 أو 4.0.
   * en: The version of the card, “{ $value }”, is not known. Export the file as version 2.1, 3.0 or 4.0.
   */
  errorContactCardVersion: (args: { value: string }): string => format("error-contact-card-version", args),
  /**
   * ar: جُعل لعمودين معنى واحد ({ $column }). اترك واحداً منهما فقط.
   * en: Two columns were given the same meaning ({ $column }). Keep only one of them.
   */
  errorContactColumnTwice: (args: { column: string }): string => format("error-contact-column-twice", args),
  /**
   * ar: تغيَّر الملف بعد معاينته، فلم يُستورد منه شيء. أعد المعاينة، ثم استورد.
   * en: The file has changed since its preview, so nothing was imported. Preview it again, then import.
   */
  errorContactFileChanged: (): string => format("error-contact-file-changed"),
  /**
   * ar: لم يُعرف عمود للاسم أو للبريد الإلكتروني. حدِّد معنى الأعمدة، ثم أعد المعاينة.
   * en: No column for a name or an e-mail address was recognised. Say what the columns mean, then preview again.
   */
  errorContactNoColumns: (): string => format("error-contact-no-columns"),
  /**
   * ar: ليس في الصف اسم. اكتب اسم الشخص بالعربية أو بالإنجليزية.
   * en: The row has no name. Write the person's name in Arabic or in English.
   */
  errorContactNoName: (): string => format("error-contact-no-name"),
  /**
   * ar: «{ $value }» ليست دولة في السجل. اكتب اسم الدولة كما هو في السجل، أو رمزها.
   * en: “{ $value }” is no state of the register. Write the state's name as it stands in the register, or its code.
   */
  errorContactState: (args: { value: string }): string => format("error-contact-state", args),
  /**
   * ar: في الملف { $rows } صف، والحد { $limit } صف في المرة الواحدة. قسِّم الملف إلى أجزاء، واستورد كل جزء على حدة.
   * en: The file has { $rows } rows; at most { $limit } go in at a time. Divide the file and import each part on its own.
   */
  errorContactTooMany: (args: { limit: string; rows: string }): string => format("error-contact-too-many", args),
  /**
   * ar: تعذّر استخدام المجلد { $path }. تحقق من وحدة التخزين ومن وجود المجلد، ثم أعد المحاولة.
   * en: The folder { $path } could not be used. Check that the drive is connected and the folder is still there, then try again.
   */
  errorCopyFolder: (args: { path: string }): string => format("error-copy-folder", args),
  /**
   * ar: في النسخة الموجودة هناك تعديلات ليست هنا، فلم تُستبدل. استرجعها أولاً، أو اختر مجلداً آخر. عدد التعديلات: { $count }
   * en: The copy that is already there holds changes which are not here, so it was not replaced. Take it back first, or choose another folder. Changes: { $count }
   */
  errorCopyHasMore: (args: { count: string }): string => format("error-copy-has-more", args),
  /**
   * ar: لم يُسترجع شيء، لأن في النسخة في { $path } أو في هذا المخزن تلفاً. تحقق من سلامة المخزن، ثم اختر نسخة أخرى.
   * en: Nothing was taken back, because the copy at { $path } or this store is damaged. Check the store, then choose another copy.
   */
  errorCopyNotReadable: (args: { path: string }): string => format("error-copy-not-readable", args),
  /**
   * ar: ما كُتب في { $path } لم يجتز التحقق، فلا يُعدّ نسخة. تحقق من سلامة المخزن، ثم احفظ النسخة على وحدة تخزين أخرى.
   * en: What was written to { $path } did not pass its check, so it is no copy. Check the store, then keep the copy on another drive.
   */
  errorCopyNotSound: (args: { path: string }): string => format("error-copy-not-sound", args),
  /**
   * ar: لا يمكن حفظ النسخة في مجلد المخزن نفسه. اختر وحدة تخزين أو مجلداً آخر.
   * en: A copy is not kept in the folder of the store itself. Choose another drive or folder.
   */
  errorCopySameFolder: (): string => format("error-copy-same-folder"),
  /**
   * ar: في المخزن تلف، ولم يُحذف منه شيء. أعد تشغيل البرنامج ليُسترجع السليم منه، ثم استرجع نسخة محفوظة لاستكمال ما نقص.
   * en: The store is damaged; nothing in it was deleted. Restart the program to recover what is sound, then take back a copy to complete the rest.
   */
  errorDamaged: (): string => format("error-damaged"),
  /**
   * ar: هذا اليوم محذوف من برنامج العمل، ولم يُغيَّر فيه شيء. استرجعه أولاً من قائمة المحذوفات، ثم عدِّله.
   * en: This day is deleted from the programme of work, and nothing in it was changed. Bring it back from the deleted items first, then edit it.
   */
  errorDeletedDay: (): string => format("error-deleted-day"),
  /**
   * ar: هذه الوثيقة محذوفة، ولم يُغيَّر فيها شيء. استرجعها أولاً من قائمة المحذوفات، ثم عدِّلها.
   * en: This document is deleted, and nothing in it was changed. Bring it back from the deleted items first, then edit it.
   */
  errorDeletedDocument: (): string => format("error-deleted-document"),
  /**
   * ar: هذا المدخل محذوف من السجل، ولم يُغيَّر فيه شيء. استرجعه أولاً من قائمة المحذوفات، ثم عدِّله.
   * en: This entry is deleted from the register, and nothing in it was changed. Bring it back from the deleted entries first, then edit it.
   */
  errorDeletedEntry: (): string => format("error-deleted-entry"),
  /**
   * ar: هذا البند محذوف، هو أو البند الذي يعلوه، ولم يُغيَّر شيء. استرجعه أولاً من قائمة المحذوفات، ثم أعد المحاولة.
   * en: This item, or one above it, is deleted, and nothing was changed. Bring it back from the deleted items first, then try again.
   */
  errorDeletedItem: (): string => format("error-deleted-item"),
  /**
   * ar: هذا الاجتماع محذوف، ولم يُغيَّر فيه شيء. استرجعه أولاً من قائمة المحذوفات، ثم عدِّله.
   * en: This meeting is deleted, and nothing in it was changed. Bring it back from the deleted meetings first, then edit it.
   */
  errorDeletedMeeting: (): string => format("error-deleted-meeting"),
  /**
   * ar: القرص ممتلئ، ولم يُكتب الملف { $path }. أفرغ مساحة، أو اختر قرصاً آخر، ثم أعد المحاولة.
   * en: The disk is full, and the file { $path } was not written. Free some space or choose another disk, then try again.
   */
  errorDiskFull: (args: { path: string }): string => format("error-disk-full", args),
  /**
   * ar: للسلسلة { $series } دورة أخرى في سنة { $year }. احذف إحداهما إن كانت مكررة.
   * en: { $series } has another edition in { $year }. Delete one of them if it is a duplicate.
   */
  errorEditionSameYear: (args: { series: string; year: string }): string => format("error-edition-same-year", args),
  /**
   * ar: تعذّر الحفظ في { $path } لأن الملف مفتوح في برنامج آخر أو محمي من الكتابة. أغلقه ثم أعد المحاولة، أو احفظ باسم آخر.
   * en: { $path } could not be saved because it is open in another program or protected. Close it there and try again, or save under another name.
   */
  errorFileInUse: (args: { path: string }): string => format("error-file-in-use", args),
  /**
   * ar: الملف { $path } غير موجود. تحقق من مكانه ثم أعد المحاولة.
   * en: The file { $path } does not exist. Check where it lies and try again.
   */
  errorFileMissing: (args: { path: string }): string => format("error-file-missing", args),
  /**
   * ar: المسار { $path } ليس ملفاً. اختر ملفاً، أو اكتب اسماً آخر.
   * en: { $path } is not a file. Choose a file, or write another name.
   */
  errorFileNotPlain: (args: { path: string }): string => format("error-file-not-plain", args),
  /**
   * ar: محتوى الملف { $name } لا يوافق اسمه. افتحه للتأكد منه، ثم احفظه بصيغته الصحيحة.
   * en: The content of the file { $name } is not what its name says. Open it to make sure, then save it in its proper format.
   */
  errorFileNotWhatItsNameSays: (args: { name: string }): string => format("error-file-not-what-its-name-says", args),
  /**
   * ar: تعذّرت قراءة الملف { $path }. تحقق من القرص ثم أعد المحاولة.
   * en: The file { $path } could not be read. Check the disk and try again.
   */
  errorFileReadFailed: (args: { path: string }): string => format("error-file-read-failed", args),
  /**
   * ar: الملف { $path } أكبر من الحد المسموح به، وهو { $megabytes } ميغابايت. صغِّره أو قسّمه ثم أعد المحاولة.
   * en: The file { $path } is larger than the limit of { $megabytes } MB. Make it smaller or divide it, then try again.
   */
  errorFileTooLarge: (args: { megabytes: string; path: string }): string => format("error-file-too-large", args),
  /**
   * ar: لا يُسمح بقراءة الملف { $path }. انسخه إلى مجلدك، أو اطلب إذن القراءة.
   * en: The file { $path } may not be read. Copy it to a folder of yours, or ask for permission to read it.
   */
  errorFileUnreadable: (args: { path: string }): string => format("error-file-unreadable", args),
  /**
   * ar: تعذّرت كتابة الملف { $path }. اختر مكاناً آخر للحفظ.
   * en: The file { $path } could not be written. Choose another place to save it.
   */
  errorFileWriteFailed: (args: { path: string }): string => format("error-file-write-failed", args),
  /**
   * ar: هذا الشخص نقطة اتصال للدولة نفسها وفي الاختصاص نفسه في مدة متداخلة ({ $term }). أنهِ المدة السابقة أو غيِّر تاريخ البدء.
   * en: This person is a focal point of the same state on the same subject at an overlapping time ({ $term }). End the earlier term, or change the start.
   */
  errorFocalPointOverlap: (args: { term: string }): string => format("error-focal-point-overlap", args),
  /**
   * ar: الشخص المختار هو نقطة الاتصال الحالية نفسها. اختر شخصاً آخر.
   * en: The person chosen is the present focal point. Choose another person.
   */
  errorFocalPointSamePerson: (): string => format("error-focal-point-same-person"),
  /**
   * ar: لا بد لنقطة الاتصال من شخص. اختر الشخص، أو أضفه إلى السجل أولاً.
   * en: A focal point needs a person. Choose the person, or add the person to the register first.
   */
  errorFocalPointWithoutPerson: (): string => format("error-focal-point-without-person"),
  /**
   * ar: لا بد لنقطة الاتصال من دولة. اختر الدولة التي تمثلها.
   * en: A focal point needs a state. Choose the state that it speaks for.
   */
  errorFocalPointWithoutState: (): string => format("error-focal-point-without-state"),
  /**
   * ar: لا يمكن الحفظ في { $path } لأن المجلد غير موجود. اختر مجلداً موجوداً.
   * en: { $path } cannot be saved because the folder does not exist. Choose one that exists.
   */
  errorFolderMissing: (args: { path: string }): string => format("error-folder-missing", args),
  /**
   * ar: لا يُسمح بالكتابة في { $path }. اختر مجلداً آخر، أو اطلب إذن الكتابة من مسؤول الدعم الفني.
   * en: Writing to { $path } is not allowed. Choose another folder, or ask technical support for permission.
   */
  errorFolderReadOnly: (args: { path: string }): string => format("error-folder-read-only", args),
  /**
   * ar: صلات المتابعة هنا تعود إلى حيث بدأت: كلٌّ من هذه الاجتماعات أو الدورات متابعةٌ لغيره منها. وقد يقع ذلك عند دمج عمل جهازين. أزل إحدى هذه الصلات.
   * en: Following up leads back here to where it began: these meetings or editions follow each other up. This can happen when the work of two laptops is joined. Take one of the links away.
   */
  errorFollowCircle: (): string => format("error-follow-circle"),
  /**
   * ar: الملف الموجود في { $path } ليس مخزناً من مخازن تشاور، ولم يُغيَّر فيه شيء. اختر مجلداً آخر.
   * en: The file at { $path } is not a Tashawur store, and nothing in it was changed. Choose another folder.
   */
  errorForeignStore: (args: { path: string }): string => format("error-foreign-store", args),
  /**
   * ar: حدث خلل غير متوقع في البرنامج، وما حُفظ قبله سليم. أعد المحاولة، وإن تكرر الخلل فأعد تشغيل البرنامج.
   * en: Something unexpected went wrong in the program; what was saved before is safe. Try again, and restart the program if it happens again.
   */
  errorInternal: (): string => format("error-internal"),
  /**
   * ar: لمقعد الحكومة رئيس واحد في الوقت الواحد: «{ $first }» ({ $first_dates }) و«{ $second }» ({ $second_dates }). أنهِ الفترة الأولى قبل بدء الثانية، واكتب الشهر أو اليوم إن تبدّل المقعد خلال السنة.
   * en: The government seat has one chair at a time: { $first } ({ $first_dates }) and { $second } ({ $second_dates }). End the first term before the second begins, and write the month or the day if the seat changed hands within the year.
   */
  errorInvalidChairGovernment: (args: { first: string; first_dates: string; second: string; second_dates: string }): string => format("error-invalid-chair-government", args),
  /**
   * ar: لمقعد المنظمة غير الحكومية رئيس واحد في الوقت الواحد: «{ $first }» ({ $first_dates }) و«{ $second }» ({ $second_dates }). أنهِ الفترة الأولى قبل بدء الثانية، واكتب الشهر أو اليوم إن تبدّل المقعد خلال السنة.
   * en: The non-governmental seat has one chair at a time: { $first } ({ $first_dates }) and { $second } ({ $second_dates }). End the first term before the second begins, and write the month or the day if the seat changed hands within the year.
   */
  errorInvalidChairOther: (args: { first: string; first_dates: string; second: string; second_dates: string }): string => format("error-invalid-chair-other", args),
  /**
   * ar: يشغل المقعدين في الوقت الواحد طرفان من دولة واحدة، و«{ $first }» ({ $first_dates }) و«{ $second }» ({ $second_dates }) من دولتين. صحّح الدولة أو التواريخ.
   * en: Both seats are held from one and the same state at a time, and { $first } ({ $first_dates }) and { $second } ({ $second_dates }) are from two. Correct the state or the dates.
   */
  errorInvalidChairStates: (args: { first: string; first_dates: string; second: string; second_dates: string }): string => format("error-invalid-chair-states", args),
  /**
   * ar: «{ $value }» ليس رمز دولة. اكتب حرفين لاتينيين، مثل JO.
   * en: “{ $value }” is not the code of a state. Write two Latin letters, such as JO.
   */
  errorInvalidCode: (args: { value: string }): string => format("error-invalid-code", args),
  /**
   * ar: لا يمكن نقل بند إلى داخل نفسه أو إلى أحد بنوده الفرعية. اختر مكاناً آخر.
   * en: An item cannot be moved into itself or into one of its own sub-items. Choose another place.
   */
  errorInvalidCycle: (): string => format("error-invalid-cycle"),
  /**
   * ar: «{ $value }» ليس تاريخاً. اكتب سنة أو ربع سنة أو شهراً أو يوماً، مثل 2021 أو { "\u2066" }2021-Q2{ "\u2069" } أو { "\u2066" }2021-06{ "\u2069" } أو { "\u2066" }2021-06-10{ "\u2069" }.
   * en: “{ $value }” is not a date. Write a year, a quarter, a month or a day, such as 2021, 2021-Q2, 2021-06 or 2021-06-10.
   */
  errorInvalidDate: (args: { value: string }): string => format("error-invalid-date", args),
  /**
   * ar: «{ $value }» ليس يوماً من أيام التقويم. اكتبه على هذا النحو: { "\u2066" }2021-06-10{ "\u2069" }.
   * en: “{ $value }” is not a calendar day. Write it like 2021-06-10.
   */
  errorInvalidDay: (args: { value: string }): string => format("error-invalid-day", args),
  /**
   * ar: ينتهي اليوم ({ $end }) قبل أن يبدأ ({ $start }). صحِّح أحد الوقتين.
   * en: The day ends ({ $end }) before it starts ({ $start }). Correct one of the two times.
   */
  errorInvalidDayEndBeforeStart: (args: { end: string; start: string }): string => format("error-invalid-day-end-before-start", args),
  /**
   * ar: في برنامج العمل يوم بهذا التاريخ ({ $date }). اختر تاريخاً آخر، أو أضف البنود إلى ذلك اليوم.
   * en: The programme of work already has a day on this date ({ $date }). Choose another date, or add the items to that day.
   */
  errorInvalidDayTwice: (args: { date: string }): string => format("error-invalid-day-twice", args),
  /**
   * ar: أيام العطلة الأسبوعية غير صحيحة. اختر أياماً من القائمة واترك يوم عمل واحداً على الأقل.
   * en: The days off are not valid. Choose days from the list, and leave at least one working day.
   */
  errorInvalidDaysOff: (): string => format("error-invalid-days-off"),
  /**
   * ar: المدة { $minutes } خارج الحدود. اكتب عدد الدقائق من 0 إلى 1440، أي يوماً كاملاً على الأكثر.
   * en: The duration { $minutes } is out of range. Write a number of minutes from 0 to 1440, which is one whole day.
   */
  errorInvalidDuration: (args: { minutes: string }): string => format("error-invalid-duration", args),
  /**
   * ar: تُعقد { $series } مرة واحدة في السنة، ولها دورة في سنة { $year }. عدِّل تلك الدورة، أو اختر سنة أخرى.
   * en: { $series } comes once a year, and has an edition in { $year }. Change that edition, or choose another year.
   */
  errorInvalidEditionSecond: (args: { series: string; year: string }): string => format("error-invalid-edition-second", args),
  /**
   * ar: «{ $value }» ليس عنوان بريد إلكتروني صحيحاً. اكتبه على هذا النحو: name@example.org.
   * en: “{ $value }” is not a valid e-mail address. Write it like name@example.org.
   */
  errorInvalidEmail: (args: { value: string }): string => format("error-invalid-email", args),
  /**
   * ar: تاريخ الانتهاء ({ $end }) يسبق تاريخ البدء ({ $start }). صحِّح أحد التاريخين.
   * en: The end ({ $end }) comes before the start ({ $start }). Correct one of the two dates.
   */
  errorInvalidEndBeforeStart: (args: { end: string; start: string }): string => format("error-invalid-end-before-start", args),
  /**
   * ar: لا يوجد حقل اسمه «{ $field }» في هذا السجل. اختر حقلاً من القائمة.
   * en: This entry has no field called “{ $field }”. Choose a field from the list.
   */
  errorInvalidField: (args: { field: string }): string => format("error-invalid-field", args),
  /**
   * ar: لا يصح أن يكون الاجتماع أو الدورة متابعةً لذاته أو لما جاء متابعةً له، مباشرةً أو عبر غيره. اختر اجتماعاً آخر أو دورة أخرى.
   * en: An event cannot follow up itself, nor one that follows it up, directly or through others. Choose another meeting or edition.
   */
  errorInvalidFollowCycle: (): string => format("error-invalid-follow-cycle"),
  /**
   * ar: تصحيح التاريخ الهجري يوم واحد على الأكثر. اختر «ناقص يوم» أو «بلا تصحيح» أو «زائد يوم».
   * en: The correction of the Hijri date is one day at most. Choose “Minus one day”, “None” or “Plus one day”.
   */
  errorInvalidHijriCorrection: (): string => format("error-invalid-hijri-correction"),
  /**
   * ar: «{ $value }» نوع غير معروف. اختر نوعاً من القائمة.
   * en: “{ $value }” is not a known kind. Choose one from the list.
   */
  errorInvalidKind: (args: { value: string }): string => format("error-invalid-kind", args),
  /**
   * ar: الاسم فارغ. اكتب الاسم بالعربية أو بالإنجليزية على الأقل.
   * en: The name is empty. Write it in Arabic or in English at least.
   */
  errorInvalidNameEmpty: (): string => format("error-invalid-name-empty"),
  /**
   * ar: لا يجوز أن يزيد عدد مستويات البنود على { $limit }. انقل البند إلى مستوى أعلى.
   * en: Items cannot be nested more than { $limit } levels deep. Move this item to a higher level.
   */
  errorInvalidNesting: (args: { limit: string }): string => format("error-invalid-nesting", args),
  /**
   * ar: العدد { $value } خارج الحدود. اكتب عدداً من { $least } إلى { $most }، أو اترك الحقل فارغاً.
   * en: The number { $value } is out of range. Write a number from { $least } to { $most }, or leave the field empty.
   */
  errorInvalidNumber: (args: { least: string; most: string; value: string }): string => format("error-invalid-number", args),
  /**
   * ar: رقم الاجتماع { $ordinal } خارج الحدود. اكتب رقماً من 1 إلى 99، أو اترك الخانة فارغة.
   * en: The meeting number { $ordinal } is out of range. Write a number from 1 to 99, or leave the field empty.
   */
  errorInvalidOrdinal: (args: { ordinal: string }): string => format("error-invalid-ordinal", args),
  /**
   * ar: لم يعد المكان المطلوب للبند موجوداً. اختر مكاناً آخر في جدول الأعمال.
   * en: The place chosen for this item is no longer there. Choose another place on the agenda.
   */
  errorInvalidPlace: (): string => format("error-invalid-place"),
  /**
   * ar: لا يجوز أن تخلف هذه الجهة «{ $other }» وهي من الجهات التي جاءت بعدها. اختر سلفاً آخر.
   * en: This body cannot succeed { $other }, which came after it. Choose another predecessor.
   */
  errorInvalidPredecessorCycle: (args: { other: string }): string => format("error-invalid-predecessor-cycle", args),
  /**
   * ar: المدخل المختار غير موجود في السجل. اختر مدخلاً آخر، أو اكتب الاسم.
   * en: The chosen entry of the register does not exist. Choose another one, or type the name.
   */
  errorInvalidReference: (): string => format("error-invalid-reference"),
  /**
   * ar: لا يجوز أن تتبع هذه الجهة «{ $other }» وهي تابعة لها، مباشرة أو عبر غيرها، في الوقت نفسه. اختر جهة أخرى، أو أنهِ العلاقة الأولى قبل بدء هذه.
   * en: This body cannot be part of { $other }, which is part of it, directly or through others, at the same time. Choose another body, or end the earlier relation before this one begins.
   */
  errorInvalidRelationCycle: (args: { other: string }): string => format("error-invalid-relation-cycle", args),
  /**
   * ar: لا تكون للجهة علاقة بنفسها. اختر جهة أخرى.
   * en: A body cannot have a relation to itself. Choose another body.
   */
  errorInvalidRelationSelf: (): string => format("error-invalid-relation-self"),
  /**
   * ar: لا تتبع السلسلة نفسها ولا سلسلة تتبعها. اختر سلسلة أخرى.
   * en: A series cannot follow itself, nor one that follows it. Choose another series.
   */
  errorInvalidSeriesCycle: (): string => format("error-invalid-series-cycle"),
  /**
   * ar: المدة أطول من { $most } سنة. اختر مدة أقصر.
   * en: The period is longer than { $most } years. Choose a shorter one.
   */
  errorInvalidSpan: (args: { most: string }): string => format("error-invalid-span", args),
  /**
   * ar: النص أطول من الحد المسموح به، وهو { $limit } حرف. انقل ما زاد منه إلى الملاحظة أو إلى وثيقة مرفقة.
   * en: This text is longer than the limit of { $limit } characters. Move the excess to the note or to an attached document.
   */
  errorInvalidTextTooLong: (args: { limit: string }): string => format("error-invalid-text-too-long", args),
  /**
   * ar: لا يندرج الموضوع تحت نفسه ولا تحت موضوع متفرع منه. اختر موضوعاً آخر.
   * en: A theme cannot lie under itself or under one of its own sub-themes. Choose another one.
   */
  errorInvalidThemeCycle: (): string => format("error-invalid-theme-cycle"),
  /**
   * ar: «{ $value }» ليس وقتاً. اكتب الساعة والدقائق من 00:00 إلى 23:59، مثل 10:30.
   * en: “{ $value }” is not a time of day. Write hours and minutes from 00:00 to 23:59, such as 10:30.
   */
  errorInvalidTime: (args: { value: string }): string => format("error-invalid-time", args),
  /**
   * ar: العنوان أطول من الحد المسموح به، وهو { $limit } حرف. اختصره أو انقل الشرح إلى الملاحظة.
   * en: This title is longer than the limit of { $limit } characters. Shorten it, or move the explanation to the note.
   */
  errorInvalidTitleTooLong: (args: { limit: string }): string => format("error-invalid-title-too-long", args),
  /**
   * ar: لا يتسع جدول الأعمال لأكثر من { $limit } بند. احذف بنوداً أو وزِّعها على اجتماعين.
   * en: An agenda holds { $limit } items at most. Delete some, or divide them between two meetings.
   */
  errorInvalidTooManyItems: (args: { limit: string }): string => format("error-invalid-too-many-items", args),
  /**
   * ar: لا يحمل الاجتماع أو البند أكثر من { $limit } وسم. أزل بعضها.
   * en: A meeting or an item carries { $limit } tags at most. Take some away.
   */
  errorInvalidTooManyTags: (args: { limit: string }): string => format("error-invalid-too-many-tags", args),
  /**
   * ar: القيمة لا تصلح للحقل «{ $field }». اكتب قيمة من نوع هذا الحقل.
   * en: The value does not fit the field “{ $field }”. Write a value of the kind that this field holds.
   */
  errorInvalidValue: (args: { field: string }): string => format("error-invalid-value", args),
  /**
   * ar: لا تُنشأ الدورات من { $from } إلى { $to }. اكتب سنتين بين 1945 و2200 بترتيبهما، لا تتجاوز المدة بينهما { $most } سنة.
   * en: Editions are not made from { $from } to { $to }. Enter two years between 1945 and 2200, in order, no more than { $most } years apart.
   */
  errorInvalidYears: (args: { from: string; most: string; to: string }): string => format("error-invalid-years", args),
  /**
   * ar: المنطقة الزمنية «{ $value }» غير معروفة. اختر منطقة من القائمة، مثل Africa/Cairo.
   * en: The time zone “{ $value }” is not known. Choose one from the list, such as Africa/Cairo.
   */
  errorInvalidZone: (args: { value: string }): string => format("error-invalid-zone", args),
  /**
   * ar: المخزن مفتوح في برنامج آخر أو لدى مستخدم آخر لهذا الجهاز. أغلقه هناك ثم أعد المحاولة.
   * en: The store is open in another program, or another user of this computer has it open. Close it there and try again.
   */
  errorLocked: (): string => format("error-locked"),
  /**
   * ar: لا يُدمج الشخص في نفسه. اختر شخصاً آخر.
   * en: A person cannot be merged with itself. Choose another person.
   */
  errorMergeSamePerson: (): string => format("error-merge-same-person"),
  /**
   * ar: لا يوجد مخزن ولا نسخة في { $path }. اختر المجلد الذي حُفظت فيه النسخة.
   * en: There is no store and no copy at { $path }. Choose the folder in which the copy was kept.
   */
  errorNoStore: (args: { path: string }): string => format("error-no-store", args),
  /**
   * ar: لم يُعثر على المطلوب؛ ربما حُذف، أو كان معرّفه خاطئاً. حدِّث القائمة، أو ابحث عنه بين المحذوفات.
   * en: This was not found; it may have been deleted, or its id may be wrong. Refresh the list, or look among the deleted ones.
   */
  errorNotFound: (): string => format("error-not-found"),
  /**
   * ar: محتوى الملف المرفق غير موجود في هذا المخزن. استرجعه من نسخة محفوظة، أو أرفق الملف من جديد.
   * en: The content of the attached file is not in this store. Take back a copy that has it, or attach the file again.
   */
  errorNotFoundAttachment: (): string => format("error-not-found-attachment"),
  /**
   * ar: لم يُعثر على هذا اليوم في برنامج العمل. أضف يوماً جديداً، أو استرجع اليوم المحذوف.
   * en: This day was not found in the programme of work. Add a new day, or bring the deleted one back.
   */
  errorNotFoundDay: (): string => format("error-not-found-day"),
  /**
   * ar: لم يُعثر على الوثيقة. ابحث عنها بين المحذوفات، أو أضفها من جديد.
   * en: The document was not found. Look among the deleted ones, or add it again.
   */
  errorNotFoundDocument: (): string => format("error-not-found-document"),
  /**
   * ar: لم يُعثر على المدخل في السجل. ارجع إلى السجل، أو ابحث عنه بين المحذوفات.
   * en: The entry was not found in the register. Go back to the register, or look among the deleted ones.
   */
  errorNotFoundEntry: (): string => format("error-not-found-entry"),
  /**
   * ar: لم يُعثر على البند في جدول الأعمال. ابحث عنه بين المحذوفات، أو استعد إصداراً سابقاً من سجل التعديلات.
   * en: The item was not found on the agenda. Look among the deleted ones, or restore an earlier version from the history.
   */
  errorNotFoundItem: (): string => format("error-not-found-item"),
  /**
   * ar: لم يُعثر على الاجتماع. ارجع إلى قائمة الاجتماعات، أو ابحث عنه بين المحذوفات.
   * en: The meeting was not found. Go back to the list of meetings, or look among the deleted ones.
   */
  errorNotFoundMeeting: (): string => format("error-not-found-meeting"),
  /**
   * ar: لا يمكن إعداد ملف التقويم لأن أيام الاجتماع غير محددة. حدِّد يوم البدء أولاً.
   * en: No calendar file can be made because the days of the meeting are not known. Set the first day first.
   */
  errorNotFoundNoDays: (): string => format("error-not-found-no-days"),
  /**
   * ar: لم يُعثر على هذا الإصدار في سجل التعديلات. اختر إصداراً من القائمة.
   * en: This version was not found in the history. Choose one from the list.
   */
  errorNotFoundVersion: (): string => format("error-not-found-version"),
  /**
   * ar: لا يوجد ما يُعاد.
   * en: There is nothing to redo.
   */
  errorNothingToRedo: (): string => format("error-nothing-to-redo"),
  /**
   * ar: تعذّر إعداد الصفحات: { $detail }. نصوصك محفوظة، ويمكنك متابعة التحرير أو التصدير إلى Word.
   * en: The pages could not be made: { $detail }. Your texts are saved; go on editing, or export to Word.
   */
  errorPdfFailed: (args: { detail: string }): string => format("error-pdf-failed", args),
  /**
   * ar: منصبان في الجهة نفسها في وقت واحد ({ $first }؛ { $second }). إن لم يكن ذلك مقصوداً فصحِّح التاريخين.
   * en: Two positions in the same organisation at one time ({ $first }; { $second }). If that is not meant, correct the dates.
   */
  errorPositionsOverlap: (args: { first: string; second: string }): string => format("error-positions-overlap", args),
  /**
   * ar: تغيّرت هذه الصفحة قبل عرضها. تظهر المعاينة الجديدة بعد لحظة.
   * en: This page changed before it was shown. The new preview follows in a moment.
   */
  errorPreviewPageGone: (): string => format("error-preview-page-gone"),
  /**
   * ar: المخزن مفتوح للقراءة فقط، ولم يُحفظ شيء. يمكنك تصدير الأوراق، أو فتح مخزن آخر للكتابة.
   * en: The store is open for reading only, and nothing was saved. You can export papers, or open another store to write.
   */
  errorReadOnly: (): string => format("error-read-only"),
  /**
   * ar: لم يُفهم الطلب: { $reason }. راجع الأمر وقيمه ثم أعد المحاولة.
   * en: The request was not understood: { $reason }. Check the command and its values, then try again.
   */
  errorRequest: (args: { reason: string }): string => format("error-request", args),
  /**
   * ar: لا توضع المحفوظات النموذجية إلا في مخزن فارغ. اختر مجلداً فارغاً.
   * en: The sample archive goes into an empty store only. Choose an empty folder.
   */
  errorSampleNotEmpty: (): string => format("error-sample-not-empty"),
  /**
   * ar: ليست للسلسلة قاعدة تكرار، فلا تُنشأ دوراتها. اكتب عدد السنوات وسنة البداية، أو السلسلة التي تتبعها.
   * en: The series has no cycle, so its editions are not made. Enter the number of years and the first year, or the series that it follows.
   */
  errorSeriesNoCycle: (): string => format("error-series-no-cycle"),
  /**
   * ar: لا أحد في مقعد الحكومة خلال فترة «{ $name }» ({ $dates }). أضف من يشغله من الدولة نفسها.
   * en: Nobody holds the government seat during the term of { $name } ({ $dates }). Add who holds it from the same state.
   */
  errorShownChairWithoutGovernment: (args: { dates: string; name: string }): string => format("error-shown-chair-without-government", args),
  /**
   * ar: لا أحد في مقعد المنظمة غير الحكومية خلال فترة «{ $name }» ({ $dates }). أضف من يشغله من الدولة نفسها.
   * en: Nobody holds the non-governmental seat during the term of { $name } ({ $dates }). Add who holds it from the same state.
   */
  errorShownChairWithoutOther: (args: { dates: string; name: string }): string => format("error-shown-chair-without-other", args),
  /**
   * ar: القرص ممتلئ، ولم يُحفظ التعديل الأخير. أفرغ مساحة ثم أعد المحاولة؛ وما حُفظ قبل ذلك سليم.
   * en: The disk is full, and the last change was not saved. Free some space and try again; everything saved before is safe.
   */
  errorStoreDiskFull: (): string => format("error-store-disk-full"),
  /**
   * ar: لا يُسمح بالكتابة في مجلد المخزن، ولم يُحفظ شيء. اطلب إذن الكتابة فيه، أو افتح مخزناً في مجلد آخر.
   * en: The folder of the store does not allow writing, and nothing was saved. Ask for permission to write there, or open a store in another folder.
   */
  errorStoreFolderReadOnly: (): string => format("error-store-folder-read-only"),
  /**
   * ar: تعذّرت القراءة من المخزن أو الكتابة فيه. تحقق من القرص ثم أعد المحاولة؛ وما حُفظ قبل ذلك سليم.
   * en: The store could not be read or written. Check the disk and try again; everything saved before is safe.
   */
  errorStoreIo: (): string => format("error-store-io"),
  /**
   * ar: المجلد { $path } متزامن مع خدمة سحابية أو واقع على شبكة، وقد يتلف المخزن فيه. اختر مجلداً على هذا الجهاز.
   * en: The folder { $path } is synchronised by a cloud service or lies on a network, and a store could be damaged there. Choose a folder on this computer.
   */
  errorSynchronisedFolder: (args: { path: string }): string => format("error-synchronised-folder", args),
  /**
   * ar: الخلية في الصف { $row } والعمود { $column } أطول من الحد، وهو { $limit } حرف. اختصرها، ثم اختر الملف من جديد.
   * en: The cell in row { $row }, column { $column } is longer than the limit of { $limit } characters. Shorten it, then choose the file again.
   */
  errorTableCellTooLong: (args: { column: string; limit: string; row: string }): string => format("error-table-cell-too-long", args),
  /**
   * ar: الملف تالف أو غير مكتمل، ولم يُقرأ منه شيء. افتحه في برنامجه واحفظه من جديد، ثم اختره.
   * en: The file is damaged or incomplete, and nothing was read from it. Open it in its own program, save it again, then choose it.
   */
  errorTableDamaged: (): string => format("error-table-damaged"),
  /**
   * ar: الجدول فارغ أو بلا صف عناوين. اجعل في الصف الأول عناوين الأعمدة، ثم اختر الملف من جديد.
   * en: The table is empty or has no headings. Put the headings of the columns in the first row, then choose the file again.
   */
  errorTableEmpty: (): string => format("error-table-empty"),
  /**
   * ar: الملف محمي بكلمة مرور. أزل الحماية في برنامج الجداول، ثم اختره من جديد.
   * en: The file is protected by a password. Remove the protection in the spreadsheet program, then choose it again.
   */
  errorTableEncrypted: (): string => format("error-table-encrypted"),
  /**
   * ar: الملف ليس جدولاً ولا ملف جهات اتصال. احفظه بصيغة xlsx أو csv أو vcf، ثم اختره من جديد.
   * en: The file is neither a table nor a file of contacts. Save it as xlsx, csv or vcf, then choose it again.
   */
  errorTableNotATable: (): string => format("error-table-not-a-table"),
  /**
   * ar: محتوى الملف { $name } لا يطابق امتداد اسمه. احفظه من جديد بالصيغة الصحيحة، ثم اختره.
   * en: The content of { $name } is not what the ending of its name says. Save it again in the right format, then choose it.
   */
  errorTableNotWhatItsNameSays: (args: { name: string }): string => format("error-table-not-what-its-name-says", args),
  /**
   * ar: الملف بصيغة أوفيس القديمة (xls). افتحه واحفظه بصيغة xlsx، ثم اختره من جديد.
   * en: The file is in the old format of Office (xls). Open it, save it as xlsx, then choose it again.
   */
  errorTableOldFormat: (): string => format("error-table-old-format"),
  /**
   * ar: الملف أكبر مما يقرؤه البرنامج. قسِّمه إلى ملفات أصغر، ثم استوردها واحداً بعد الآخر.
   * en: The file is larger than this program reads. Divide it into smaller files and import them one after another.
   */
  errorTableTooLarge: (): string => format("error-table-too-large"),
  /**
   * ar: في الصف { $row } أكثر من { $limit } عمود. احذف الأعمدة التي لا تلزم، ثم اختر الملف من جديد.
   * en: Row { $row } has more than { $limit } columns. Remove the columns that are not needed, then choose the file again.
   */
  errorTableTooManyColumns: (args: { limit: string; row: string }): string => format("error-table-too-many-columns", args),
  /**
   * ar: في الجدول أكثر من { $limit } صف. قسِّمه إلى ملفات أصغر، ثم استوردها واحداً بعد الآخر.
   * en: The table has more than { $limit } rows. Divide it into smaller files and import them one after another.
   */
  errorTableTooManyRows: (args: { limit: string }): string => format("error-table-too-many-rows", args),
  /**
   * ar: تعذّرت قراءة القالب لأنه تالف. افتحه في Word واحفظه من جديد، ثم اختره.
   * en: The template is damaged and could not be read. Open it in Word, save it again, and choose it again.
   */
  errorTemplateDamaged: (): string => format("error-template-damaged"),
  /**
   * ar: القالب محمي بكلمة سر. أزل الحماية في Word ثم اختره من جديد.
   * en: The template is protected by a password. Remove the protection in Word, then choose it again.
   */
  errorTemplateEncrypted: (): string => format("error-template-encrypted"),
  /**
   * ar: ينقص القالب ما يلي: { $list }. أضفه في Word ثم اختر القالب من جديد؛ وما زال القالب السابق مستخدماً.
   * en: The template lacks: { $list }. Add them in Word, then choose it again; the previous template stays in use.
   */
  errorTemplateLacks: (args: { list: string }): string => format("error-template-lacks", args),
  /**
   * ar: تعذّرت قراءة الصورة التي في رأس القالب، أو حجمها أكبر من المسموح به. ضع مكانها في Word صورة أصغر بصيغة PNG أو JPEG، ثم اختر القالب من جديد.
   * en: The picture in the template's letterhead cannot be read, or is larger than allowed. Put a smaller PNG or JPEG picture in its place in Word, then choose the template again.
   */
  errorTemplateLogo: (): string => format("error-template-logo"),
  /**
   * ar: الملف ليس مستند Word (.docx). احفظه من Word بهذه الصيغة ثم اختره من جديد.
   * en: The file is not a Word document (.docx). Save it from Word in that format, then choose it again.
   */
  errorTemplateNotWord: (): string => format("error-template-not-word"),
  /**
   * ar: المساحة التي تتركها هوامش القالب للنص أقل من ستة سنتيمترات، أو صفحته أكبر من أن تُطبع. غيّر الهوامش أو حجم الصفحة في Word، ثم اختر القالب من جديد.
   * en: The template's margins leave less than six centimetres for the text, or its page is too large to print. Change the margins or the page size in Word, then choose the template again.
   */
  errorTemplatePage: (): string => format("error-template-page"),
  /**
   * ar: القالب أكبر من المسموح به بعد فك ضغطه، فلم يُقبل. استخدم قالباً أصغر محفوظاً من Word.
   * en: The template is larger than allowed once unpacked, so it was refused. Use a smaller one saved from Word.
   */
  errorTemplateTooLarge: (): string => format("error-template-too-large"),
  /**
   * ar: لا يوجد أمر بالاسم { $name }. اطلب قائمة الأوامر لمعرفة الأسماء الصحيحة.
   * en: There is no command named { $name }. Ask for the list of commands to see the right names.
   */
  errorUnknownCommand: (args: { name: string }): string => format("error-unknown-command", args),
  /**
   * ar: حُفظ الملف { $name }
   * en: { $name } is saved
   */
  exportDone: (args: { name: string }): string => format("export-done", args),
  /**
   * ar: كل الملفات
   * en: All files
   */
  exportFilterAll: (): string => format("export-filter-all"),
  /**
   * ar: مستندات Word
   * en: Word documents
   */
  exportFilterDocx: (): string => format("export-filter-docx"),
  /**
   * ar: الصيغة
   * en: Format
   */
  exportFormat: (): string => format("export-format"),
  /**
   * ar: مستند Word
   * en: Word document
   */
  exportFormatDocx: (): string => format("export-format-docx"),
  /**
   * ar: ملف تقويم
   * en: Calendar file
   */
  exportFormatIcs: (): string => format("export-format-ics"),
  /**
   * ar: ملف PDF
   * en: PDF file
   */
  exportFormatPdf: (): string => format("export-format-pdf"),
  /**
   * ar: اللغة
   * en: Language
   */
  exportLanguage: (): string => format("export-language"),
  /**
   * ar: العربية
   * en: Arabic
   */
  exportLanguageAr: (): string => format("export-language-ar"),
  /**
   * ar: اللغتان جنباً إلى جنب
   * en: Both, side by side
   */
  exportLanguageBoth: (): string => format("export-language-both"),
  /**
   * ar: الإنجليزية
   * en: English
   */
  exportLanguageEn: (): string => format("export-language-en"),
  /**
   * ar: فتح الملف
   * en: Open the file
   */
  exportOpen: (): string => format("export-open"),
  /**
   * ar: فتح المجلد
   * en: Open the folder
   */
  exportOpenFolder: (): string => format("export-open-folder"),
  /**
   * ar: فتح في Word
   * en: Open in Word
   */
  exportOpenWord: (): string => format("export-open-word"),
  /**
   * ar: جارٍ إعداد الملف…
   * en: Preparing the file…
   */
  exportRunning: (): string => format("export-running"),
  /**
   * ar: حفظ باسم…
   * en: Save as…
   */
  exportSave: (): string => format("export-save"),
  /**
   * ar: اختر مكان الحفظ
   * en: Choose where to save
   */
  exportSaveTitle: (): string => format("export-save-title"),
  /**
   * ar: تصدير جدول الأعمال
   * en: Export the agenda
   */
  exportTitle: (): string => format("export-title"),
  /**
   * ar: الإصدار الحالي
   * en: Current version
   */
  historyCurrent: (): string => format("history-current"),
  /**
   * ar: لم يُعدَّل شيء بعد. يظهر هنا كل تعديل مع اسم صاحبه ووقته.
   * en: Nothing has been changed yet. Every change appears here with who made it and when.
   */
  historyEmpty: (): string => format("history-empty"),
  /**
   * ar: فارغ
   * en: empty
   */
  historyEmptyValue: (): string => format("history-empty-value"),
  /**
   * ar: الحذف
   * en: Deletion
   */
  historyFieldDeleted: (): string => format("history-field-deleted"),
  /**
   * ar: عرض هذا الإصدار
   * en: Look at this version
   */
  historyLook: (): string => format("history-look"),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لم يُضَف بعد ذلك أي بند.
   *     [one] أُضيف بعد ذلك بند واحد.
   *     [two] أُضيف بعد ذلك بندان.
   *     [few] أُضيفت بعد ذلك { $count } بنود.
   *     [many] أُضيف بعد ذلك { $count } بنداً.
   *    *[other] أُضيف بعد ذلك { $count } بند.
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } item was added since.
   *    *[other] { $count } items were added since.
   * }
   */
  historyLookAdded: (args: { count: number }): string => format("history-look-added", args),
  /**
   * ar: تغيّر بعد ذلك
   * en: Changed since
   */
  historyLookChanged: (): string => format("history-look-changed"),
  /**
   * ar: كان محذوفاً في هذا الإصدار.
   * en: It was deleted in this version.
   */
  historyLookDeleted: (): string => format("history-look-deleted"),
  /**
   * ar: للقراءة فقط. القيم المُعلَّمة تختلف عما هي عليه اليوم.
   * en: Read only. Marked values are different today.
   */
  historyLookExplain: (): string => format("history-look-explain"),
  /**
   * ar: لا يختلف هذا الإصدار عما هو محفوظ اليوم.
   * en: This version is the same as what is kept today.
   */
  historyLookSame: (): string => format("history-look-same"),
  /**
   * ar: كما كان في { $time }
   * en: As it was on { $time }
   */
  historyLookTitle: (args: { time: string }): string => format("history-look-title", args),
  /**
   * ar: استعادة هذا الإصدار
   * en: Restore this version
   */
  historyRestore: (): string => format("history-restore"),
  /**
   * ar: استُعيد الإصدار المحفوظ في { $time }
   * en: The version of { $time } is restored
   */
  historyRestored: (args: { time: string }): string => format("history-restored", args),
  /**
   * ar: سجل التعديلات
   * en: History
   */
  historyTitle: (): string => format("history-title"),
  /**
   * ar: إضافة بند
   * en: Item added
   */
  historyWhatAgendaItemCreate: (): string => format("history-what-agenda-item-create"),
  /**
   * ar: حذف بند
   * en: Item deleted
   */
  historyWhatAgendaItemDelete: (): string => format("history-what-agenda-item-delete"),
  /**
   * ar: تعديل بند
   * en: Item edited
   */
  historyWhatAgendaItemEdit: (): string => format("history-what-agenda-item-edit"),
  /**
   * ar: نقل بند
   * en: Item moved
   */
  historyWhatAgendaItemMove: (): string => format("history-what-agenda-item-move"),
  /**
   * ar: استرجاع بند محذوف
   * en: Item brought back
   */
  historyWhatAgendaItemRestore: (): string => format("history-what-agenda-item-restore"),
  /**
   * ar: بيانات مرفقة بالبرنامج
   * en: Shipped with the program
   */
  historyWhatBuiltIn: (): string => format("history-what-built-in"),
  /**
   * ar: حسم تعارض
   * en: Conflict settled
   */
  historyWhatConflictSettle: (): string => format("history-what-conflict-settle"),
  /**
   * ar: استيراد جهات الاتصال
   * en: Contacts imported
   */
  historyWhatContactImport: (): string => format("history-what-contact-import"),
  /**
   * ar: استرجاع نسخة
   * en: Copy taken back
   */
  historyWhatDeskTakeBack: (): string => format("history-what-desk-take-back"),
  /**
   * ar: إرفاق ملف
   * en: File attached
   */
  historyWhatDocumentAttach: (): string => format("history-what-document-attach"),
  /**
   * ar: إضافة وثيقة
   * en: Document added
   */
  historyWhatDocumentCreate: (): string => format("history-what-document-create"),
  /**
   * ar: حذف وثيقة
   * en: Document deleted
   */
  historyWhatDocumentDelete: (): string => format("history-what-document-delete"),
  /**
   * ar: إزالة ملف مرفق
   * en: Attached file removed
   */
  historyWhatDocumentDetach: (): string => format("history-what-document-detach"),
  /**
   * ar: تعديل وثيقة
   * en: Document edited
   */
  historyWhatDocumentEdit: (): string => format("history-what-document-edit"),
  /**
   * ar: استرجاع وثيقة محذوفة
   * en: Document brought back
   */
  historyWhatDocumentRestore: (): string => format("history-what-document-restore"),
  /**
   * ar: استبدال نقطة اتصال
   * en: Focal point replaced
   */
  historyWhatFocalPointReplace: (): string => format("history-what-focal-point-replace"),
  /**
   * ar: استعادة إصدار سابق
   * en: Earlier version restored
   */
  historyWhatHistoryRestore: (): string => format("history-what-history-restore"),
  /**
   * ar: إنشاء اجتماع
   * en: Meeting created
   */
  historyWhatMeetingCreate: (): string => format("history-what-meeting-create"),
  /**
   * ar: حذف اجتماع
   * en: Meeting deleted
   */
  historyWhatMeetingDelete: (): string => format("history-what-meeting-delete"),
  /**
   * ar: تعديل بيانات اجتماع
   * en: Meeting edited
   */
  historyWhatMeetingEdit: (): string => format("history-what-meeting-edit"),
  /**
   * ar: استرجاع اجتماع محذوف
   * en: Meeting brought back
   */
  historyWhatMeetingRestore: (): string => format("history-what-meeting-restore"),
  /**
   * ar: دمج نسخة
   * en: Copy taken back
   */
  historyWhatMerge: (): string => format("history-what-merge"),
  /**
   * ar: دمج شخصين
   * en: Two people merged
   */
  historyWhatPersonMerge: (): string => format("history-what-person-merge"),
  /**
   * ar: إضافة يوم إلى برنامج العمل
   * en: Programme day added
   */
  historyWhatProgrammeDayCreate: (): string => format("history-what-programme-day-create"),
  /**
   * ar: حذف يوم من برنامج العمل
   * en: Programme day deleted
   */
  historyWhatProgrammeDayDelete: (): string => format("history-what-programme-day-delete"),
  /**
   * ar: تعديل يوم من برنامج العمل
   * en: Programme day edited
   */
  historyWhatProgrammeDayEdit: (): string => format("history-what-programme-day-edit"),
  /**
   * ar: استرجاع يوم محذوف من برنامج العمل
   * en: Programme day brought back
   */
  historyWhatProgrammeDayRestore: (): string => format("history-what-programme-day-restore"),
  /**
   * ar: إعادة
   * en: Redo
   */
  historyWhatRedo: (): string => format("history-what-redo"),
  /**
   * ar: إضافة مدخل إلى السجل
   * en: Register entry added
   */
  historyWhatRegisterCreate: (): string => format("history-what-register-create"),
  /**
   * ar: إضافة جزء إلى مدخل في السجل
   * en: Part of a register entry added
   */
  historyWhatRegisterCreatePart: (): string => format("history-what-register-create-part"),
  /**
   * ar: حذف مدخل من السجل
   * en: Register entry deleted
   */
  historyWhatRegisterDelete: (): string => format("history-what-register-delete"),
  /**
   * ar: حذف جزء من مدخل في السجل
   * en: Part of a register entry deleted
   */
  historyWhatRegisterDeletePart: (): string => format("history-what-register-delete-part"),
  /**
   * ar: تعديل مدخل في السجل
   * en: Register entry edited
   */
  historyWhatRegisterEdit: (): string => format("history-what-register-edit"),
  /**
   * ar: تعديل جزء من مدخل في السجل
   * en: Part of a register entry edited
   */
  historyWhatRegisterEditPart: (): string => format("history-what-register-edit-part"),
  /**
   * ar: نقل جزء من مدخل في السجل
   * en: Part of a register entry moved
   */
  historyWhatRegisterMovePart: (): string => format("history-what-register-move-part"),
  /**
   * ar: استرجاع مدخل محذوف من السجل
   * en: Register entry brought back
   */
  historyWhatRegisterRestore: (): string => format("history-what-register-restore"),
  /**
   * ar: استرجاع جزء محذوف من مدخل في السجل
   * en: Part of a register entry brought back
   */
  historyWhatRegisterRestorePart: (): string => format("history-what-register-restore-part"),
  /**
   * ar: تعبئة المحفوظات النموذجية
   * en: Sample archive filled in
   */
  historyWhatSampleFill: (): string => format("history-what-sample-fill"),
  /**
   * ar: إنشاء الدورات الناقصة
   * en: Made the missing editions
   */
  historyWhatSeriesGenerate: (): string => format("history-what-series-generate"),
  /**
   * ar: تعديل الإعدادات
   * en: Settings changed
   */
  historyWhatSettingsEdit: (): string => format("history-what-settings-edit"),
  /**
   * ar: اعتماد قالب Word الخاص بالمكتب
   * en: The office's Word template put in force
   */
  historyWhatTemplateReplace: (): string => format("history-what-template-replace"),
  /**
   * ar: استعادة قالب Word المرفق
   * en: Built-in Word template restored
   */
  historyWhatTemplateReset: (): string => format("history-what-template-reset"),
  /**
   * ar: تراجع
   * en: Undo
   */
  historyWhatUndo: (): string => format("history-what-undo"),
  /**
   * ar: تعديل
   * en: Change
   */
  historyWhatUnknown: (): string => format("history-what-unknown"),
  /**
   * ar: في { $date }
   * en: As at { $date }
   */
  listAsAt: (args: { date: string }): string => format("list-as-at", args),
  /**
   * ar: قائمة الأعضاء
   * en: List of members
   */
  listBodyTitle: (): string => format("list-body-title"),
  /**
   * ar: الرمز
   * en: Code
   */
  listCode: (): string => format("list-code"),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا دول
   *     [one] دولة واحدة
   *     [two] دولتان
   *     [few] { $count } دول
   *     [many] { $count } دولة
   *    *[other] { $count } دولة
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } state
   *    *[other] { $count } states
   * }
   */
  listCountStates: (args: { count: number }): string => format("list-count-states", args),
  /**
   * ar: قائمة البلدان الرائدة
   * en: List of champion countries
   */
  listDistinctionChampionCountry: (): string => format("list-distinction-champion-country"),
  /**
   * ar: قائمة الدول المستضيفة
   * en: List of host countries
   */
  listDistinctionHostCountry: (): string => format("list-distinction-host-country"),
  /**
   * ar: قائمة دول إعادة التوطين
   * en: List of resettlement states
   */
  listDistinctionResettlementState: (): string => format("list-distinction-resettlement-state"),
  /**
   * ar: لا يوجد أعضاء مسجلون في هذا التاريخ
   * en: No members are recorded for that day
   */
  listEmptyMembers: (): string => format("list-empty-members"),
  /**
   * ar: لا توجد دول في هذه القائمة بالتاريخ المذكور
   * en: No state was in this list on that day
   */
  listEmptyStates: (): string => format("list-empty-states"),
  /**
   * ar: الصفة الخاصة
   * en: Distinction
   */
  listFilter: (): string => format("list-filter"),
  /**
   * ar: كل الصكوك
   * en: All instruments
   */
  listFilterAnyInstrument: (): string => format("list-filter-any-instrument"),
  /**
   * ar: كل الدول الأعضاء
   * en: All member states
   */
  listFilterMembers: (): string => format("list-filter-members"),
  /**
   * ar: جدول Excel
   * en: Excel table
   */
  listFormatXlsx: (): string => format("list-format-xlsx"),
  /**
   * ar: الصك
   * en: Instrument
   */
  listInstrument: (): string => format("list-instrument"),
  /**
   * ar: المستوى
   * en: Level
   */
  listLevel: (): string => format("list-level"),
  /**
   * ar: العضو
   * en: Member
   */
  listMember: (): string => format("list-member"),
  /**
   * ar: قائمة الدول الأعضاء
   * en: List of member states
   */
  listMembersTitle: (): string => format("list-members-title"),
  /**
   * ar: لا توجد دول لها هذه الصفة في هذا التاريخ. تُسجَّل الصفة وتاريخها في مدخل الدولة.
   * en: No state carried this distinction on that day. It is entered, with its date, in the entry of the state.
   */
  listNone: (): string => format("list-none"),
  /**
   * ar: م
   * en: No.
   */
  listNumber: (): string => format("list-number"),
  /**
   * ar: الاسم الرسمي
   * en: Official name
   */
  listOfficialName: (): string => format("list-official-name"),
  /**
   * ar: المدة
   * en: Period
   */
  listPeriod: (): string => format("list-period"),
  /**
   * ar: تصدير القائمة…
   * en: Export the list…
   */
  listPrint: (): string => format("list-print"),
  /**
   * ar: تصدير القائمة
   * en: Export the list
   */
  listPrintTitle: (): string => format("list-print-title"),
  /**
   * ar: الجهة التي يمثلها
   * en: Represents
   */
  listRepresents: (): string => format("list-represents"),
  /**
   * ar: منذ { $date }
   * en: Since { $date }
   */
  listSince: (args: { date: string }): string => format("list-since", args),
  /**
   * ar: صفة العضوية
   * en: Membership
   */
  listStanding: (): string => format("list-standing"),
  /**
   * ar: الدولة
   * en: State
   */
  listState: (): string => format("list-state"),
  /**
   * ar: حتى { $date }
   * en: Until { $date }
   */
  listUntil: (args: { date: string }): string => format("list-until", args),
  /**
   * ar: استرجاع
   * en: Bring back
   */
  meetingBringBack: (): string => format("meeting-bring-back"),
  /**
   * ar: الموعد
   * en: Days
   */
  meetingColumnDays: (): string => format("meeting-column-days"),
  /**
   * ar: البنود
   * en: Items
   */
  meetingColumnItems: (): string => format("meeting-column-items"),
  /**
   * ar: المكان
   * en: Place
   */
  meetingColumnPlace: (): string => format("meeting-column-place"),
  /**
   * ar: الحالة
   * en: Status
   */
  meetingColumnStatus: (): string => format("meeting-column-status"),
  /**
   * ar: الاجتماع
   * en: Meeting
   */
  meetingColumnTitle: (): string => format("meeting-column-title"),
  /**
   * ar: نعم، انعقد
   * en: Yes, it was held
   */
  meetingConfirmHeld: (): string => format("meeting-confirm-held"),
  /**
   * ar: إنشاء
   * en: Create
   */
  meetingCreate: (): string => format("meeting-create"),
  /**
   * ar: حُذف الاجتماع
   * en: Meeting deleted
   */
  meetingDeleted: (): string => format("meeting-deleted"),
  /**
   * ar: بيانات الاجتماع
   * en: Meeting details
   */
  meetingDetails: (): string => format("meeting-details"),
  /**
   * ar: لا توجد اجتماعات محذوفة.
   * en: There are no deleted meetings.
   */
  meetingEmptyDeleted: (): string => format("meeting-empty-deleted"),
  /**
   * ar: يوم الانتهاء
   * en: Last day
   */
  meetingFieldEnds: (): string => format("meeting-field-ends"),
  /**
   * ar: متابعة لما جاء في
   * en: Follows up
   */
  meetingFieldFollowsUp: (): string => format("meeting-field-follows-up"),
  /**
   * ar: الجهة المضيفة
   * en: Host
   */
  meetingFieldHost: (): string => format("meeting-field-host"),
  /**
   * ar: محتوى توضيحي
   * en: Illustrative content
   */
  meetingFieldIllustrative: (): string => format("meeting-field-illustrative"),
  /**
   * ar: النوع
   * en: Kind
   */
  meetingFieldKind: (): string => format("meeting-field-kind"),
  /**
   * ar: لغات الأوراق
   * en: Languages of the papers
   */
  meetingFieldLanguages: (): string => format("meeting-field-languages"),
  /**
   * ar: طريقة الانعقاد
   * en: Mode
   */
  meetingFieldMode: (): string => format("meeting-field-mode"),
  /**
   * ar: ملاحظات
   * en: Notes
   */
  meetingFieldNote: (): string => format("meeting-field-note"),
  /**
   * ar: ملاحظات بالعربية
   * en: Notes in Arabic
   */
  meetingFieldNoteAr: (): string => format("meeting-field-note-ar"),
  /**
   * ar: ملاحظات بالإنجليزية
   * en: Notes in English
   */
  meetingFieldNoteEn: (): string => format("meeting-field-note-en"),
  /**
   * ar: لا تُطبع الملاحظات.
   * en: Notes are never printed.
   */
  meetingFieldNoteExplain: (): string => format("meeting-field-note-explain"),
  /**
   * ar: ترقيم البنود
   * en: Numbering of items
   */
  meetingFieldNumbering: (): string => format("meeting-field-numbering"),
  /**
   * ar: رقم الاجتماع
   * en: Meeting number
   */
  meetingFieldOrdinal: (): string => format("meeting-field-ordinal"),
  /**
   * ar: مكان الانعقاد
   * en: Venue
   */
  meetingFieldPlace: (): string => format("meeting-field-place"),
  /**
   * ar: مكان الانعقاد بالعربية
   * en: Venue in Arabic
   */
  meetingFieldPlaceAr: (): string => format("meeting-field-place-ar"),
  /**
   * ar: مكان الانعقاد بالإنجليزية
   * en: Venue in English
   */
  meetingFieldPlaceEn: (): string => format("meeting-field-place-en"),
  /**
   * ar: عملية التشاور
   * en: Process
   */
  meetingFieldProcess: (): string => format("meeting-field-process"),
  /**
   * ar: يوم البدء
   * en: First day
   */
  meetingFieldStarts: (): string => format("meeting-field-starts"),
  /**
   * ar: الحالة
   * en: Status
   */
  meetingFieldStatus: (): string => format("meeting-field-status"),
  /**
   * ar: رمز الوثيقة
   * en: Document symbol
   */
  meetingFieldSymbol: (): string => format("meeting-field-symbol"),
  /**
   * ar: المحور
   * en: Theme
   */
  meetingFieldTheme: (): string => format("meeting-field-theme"),
  /**
   * ar: المحور بالعربية
   * en: Theme in Arabic
   */
  meetingFieldThemeAr: (): string => format("meeting-field-theme-ar"),
  /**
   * ar: المحور بالإنجليزية
   * en: Theme in English
   */
  meetingFieldThemeEn: (): string => format("meeting-field-theme-en"),
  /**
   * ar: العنوان
   * en: Title
   */
  meetingFieldTitle: (): string => format("meeting-field-title"),
  /**
   * ar: العنوان بالعربية
   * en: Title in Arabic
   */
  meetingFieldTitleAr: (): string => format("meeting-field-title-ar"),
  /**
   * ar: العنوان بالإنجليزية
   * en: Title in English
   */
  meetingFieldTitleEn: (): string => format("meeting-field-title-en"),
  /**
   * ar: عنوان مستمد من بيانات الاجتماع
   * en: Title made from the meeting details
   */
  meetingFieldTitleGenerated: (): string => format("meeting-field-title-generated"),
  /**
   * ar: عنوان مكتوب يدوياً
   * en: Title typed by hand
   */
  meetingFieldTitleTyped: (): string => format("meeting-field-title-typed"),
  /**
   * ar: المنطقة الزمنية
   * en: Time zone
   */
  meetingFieldZone: (): string => format("meeting-field-zone"),
  /**
   * ar: تصفية الاجتماعات
   * en: Filter meetings
   */
  meetingFilter: (): string => format("meeting-filter"),
  /**
   * ar: لا يوجد اجتماع يطابق «{ $text }».
   * en: No meeting matches “{ $text }”.
   */
  meetingFilterNone: (args: { text: string }): string => format("meeting-filter-none", args),
  /**
   * ar: المتابعة في
   * en: Followed up by
   */
  meetingFollowedBy: (): string => format("meeting-followed-by"),
  /**
   * ar: توضيحي
   * en: Illustrative
   */
  meetingIllustrative: (): string => format("meeting-illustrative"),
  /**
   * ar: محتوى أُعيد تركيبه من مصادر منشورة، وليس وثيقة رسمية.
   * en: Reconstructed from published sources; not an official document.
   */
  meetingIllustrativeExplain: (): string => format("meeting-illustrative-explain"),
  /**
   * ar: اجتماع استثنائي
   * en: Extraordinary meeting
   */
  meetingKindExtraordinary: (): string => format("meeting-kind-extraordinary"),
  /**
   * ar: اجتماع المسؤولين رفيع المستوى
   * en: High-level officials meeting
   */
  meetingKindHighLevel: (): string => format("meeting-kind-high-level"),
  /**
   * ar: مشاورات مشتركة
   * en: Joint consultation
   */
  meetingKindJointConsultation: (): string => format("meeting-kind-joint-consultation"),
  /**
   * ar: اجتماع سنوي
   * en: Annual meeting
   */
  meetingKindOrdinaryAnnual: (): string => format("meeting-kind-ordinary-annual"),
  /**
   * ar: نوع آخر
   * en: Other
   */
  meetingKindOther: (): string => format("meeting-kind-other"),
  /**
   * ar: جلسة نقاشية
   * en: Panel
   */
  meetingKindPanel: (): string => format("meeting-kind-panel"),
  /**
   * ar: جلسة تحضيرية
   * en: Preparatory session
   */
  meetingKindPreparatorySession: (): string => format("meeting-kind-preparatory-session"),
  /**
   * ar: دورة
   * en: Session
   */
  meetingKindSession: (): string => format("meeting-kind-session"),
  /**
   * ar: نوع غير معروف
   * en: Unknown kind
   */
  meetingKindUnknown: (): string => format("meeting-kind-unknown"),
  /**
   * ar: العربية فقط
   * en: Arabic only
   */
  meetingLanguagesArabicOnly: (): string => format("meeting-languages-arabic-only"),
  /**
   * ar: العربية والإنجليزية
   * en: Arabic and English
   */
  meetingLanguagesBoth: (): string => format("meeting-languages-both"),
  /**
   * ar: لغات غير معروفة
   * en: Unknown languages
   */
  meetingLanguagesUnknown: (): string => format("meeting-languages-unknown"),
  /**
   * ar: حضوري وعبر تقنية الاتصال المرئي
   * en: Hybrid
   */
  meetingModeHybrid: (): string => format("meeting-mode-hybrid"),
  /**
   * ar: حضوري
   * en: In person
   */
  meetingModeInPerson: (): string => format("meeting-mode-in-person"),
  /**
   * ar: طريقة غير معروفة
   * en: Unknown mode
   */
  meetingModeUnknown: (): string => format("meeting-mode-unknown"),
  /**
   * ar: عبر تقنية الاتصال المرئي
   * en: By video
   */
  meetingModeVideo: (): string => format("meeting-mode-video"),
  /**
   * ar: اجتماع جديد
   * en: New meeting
   */
  meetingNew: (): string => format("meeting-new"),
  /**
   * ar: اجتماع فارغ
   * en: Blank meeting
   */
  meetingNewBlank: (): string => format("meeting-new-blank"),
  /**
   * ar: يُنقل جدول الأعمال وبرنامج العمل مع تحديث رقم الاجتماع والسنوات، وتُترك التواريخ فارغة.
   * en: The agenda and the programme of work are carried over with the number and the years updated; the dates stay empty.
   */
  meetingNewExplain: (): string => format("meeting-new-explain"),
  /**
   * ar: على غرار اجتماع سابق
   * en: From an earlier meeting
   */
  meetingNewFromEarlier: (): string => format("meeting-new-from-earlier"),
  /**
   * ar: الاجتماع السابق
   * en: The earlier meeting
   */
  meetingNewSource: (): string => format("meeting-new-source"),
  /**
   * ar: (أ)، (ب)، (ج)
   * en: (a), (b), (c)
   */
  meetingNumberingAbjad: (): string => format("meeting-numbering-abjad"),
  /**
   * ar: أولاً، ثانياً، ثم ألف، باء
   * en: I, II, then A, B
   */
  meetingNumberingAdverb: (): string => format("meeting-numbering-adverb"),
  /**
   * ar: 1، 1.1، 1.2
   * en: 1, 1.1, 1.2
   */
  meetingNumberingDecimal: (): string => format("meeting-numbering-decimal"),
  /**
   * ar: البند الأول، البند الثاني، ثم (أ)، (ب)
   * en: Item 1, Item 2, then (a), (b)
   */
  meetingNumberingItemOrdinal: (): string => format("meeting-numbering-item-ordinal"),
  /**
   * ar: 1، 2، ثم (أ)، (ب)
   * en: 1, 2, then (a), (b)
   */
  meetingNumberingUnMixed: (): string => format("meeting-numbering-un-mixed"),
  /**
   * ar: المحذوفات
   * en: Deleted meetings
   */
  meetingShowDeleted: (): string => format("meeting-show-deleted"),
  /**
   * ar: ملغى
   * en: Cancelled
   */
  meetingStatusCancelled: (): string => format("meeting-status-cancelled"),
  /**
   * ar: بحسب التواريخ
   * en: From the dates
   */
  meetingStatusFromDates: (): string => format("meeting-status-from-dates"),
  /**
   * ar: انعقد
   * en: Held
   */
  meetingStatusHeld: (): string => format("meeting-status-held"),
  /**
   * ar: مخطط له
   * en: Planned
   */
  meetingStatusPlanned: (): string => format("meeting-status-planned"),
  /**
   * ar: مؤجل
   * en: Postponed
   */
  meetingStatusPostponed: (): string => format("meeting-status-postponed"),
  /**
   * ar: محددة يدوياً
   * en: Set by hand
   */
  meetingStatusSetByHand: (): string => format("meeting-status-set-by-hand"),
  /**
   * ar: مضى موعده ولم يُؤكَّد
   * en: Past, unconfirmed
   */
  meetingStatusUnconfirmed: (): string => format("meeting-status-unconfirmed"),
  /**
   * ar: منعقد الآن
   * en: Under way
   */
  meetingStatusUnderWay: (): string => format("meeting-status-under-way"),
  /**
   * ar: حالة غير معروفة
   * en: Unknown status
   */
  meetingStatusUnknown: (): string => format("meeting-status-unknown"),
  /**
   * ar: قادم
   * en: Upcoming
   */
  meetingStatusUpcoming: (): string => format("meeting-status-upcoming"),
  /**
   * ar: الاجتماعات
   * en: Meetings
   */
  meetingTitle: (): string => format("meeting-title"),
  /**
   * ar: لم يُحدَّد الموعد
   * en: Date not set
   */
  meetingUndated: (): string => format("meeting-undated"),
  /**
   * ar: انقضى موعد الاجتماع. هل انعقد؟
   * en: The days of this meeting are past. Did it take place?
   */
  meetingWarningKeptOpen: (): string => format("meeting-warning-kept-open"),
  /**
   * ar: جدول أعمال
   * en: Agenda
   */
  paperAgendaAdopted: (): string => format("paper-agenda-adopted"),
  /**
   * ar: مشروع جدول أعمال
   * en: Draft agenda
   */
  paperAgendaDraft: (): string => format("paper-agenda-draft"),
  /**
   * ar: جدول أعمال - { $meeting }
   * en: Agenda - { $meeting }
   */
  paperFileAgenda: (args: { meeting: string }): string => format("paper-file-agenda", args),
  /**
   * ar: مواعيد - { $meeting }
   * en: Calendar - { $meeting }
   */
  paperFileCalendar: (args: { meeting: string }): string => format("paper-file-calendar", args),
  /**
   * ar: باستضافة { $host }
   * en: Hosted by { $host }
   */
  paperHost: (args: { host: string }): string => format("paper-host", args),
  /**
   * ar: مشروع القرار
   * en: Draft decision
   */
  paperLabelDecision: (): string => format("paper-label-decision"),
  /**
   * ar: الوثائق
   * en: Documents
   */
  paperLabelDocuments: (): string => format("paper-label-documents"),
  /**
   * ar: البند
   * en: Item
   */
  paperLabelItem: (): string => format("paper-label-item"),
  /**
   * ar: من
   * en: of
   */
  paperLabelOf: (): string => format("paper-label-of"),
  /**
   * ar: صفحة
   * en: Page
   */
  paperLabelPage: (): string => format("paper-label-page"),
  /**
   * ar: العرض
   * en: Presented by
   */
  paperLabelPresenter: (): string => format("paper-label-presenter"),
  /**
   * ar: برنامج العمل
   * en: Programme of work
   */
  paperLabelProgramme: (): string => format("paper-label-programme"),
  /**
   * ar: المتحدث
   * en: Speaker
   */
  paperLabelSpeaker: (): string => format("paper-label-speaker"),
  /**
   * ar: الموضوع
   * en: Subject
   */
  paperLabelSubject: (): string => format("paper-label-subject"),
  /**
   * ar: المحور: { $theme }
   * en: Theme: { $theme }
   */
  paperLabelTheme: (args: { theme: string }): string => format("paper-label-theme", args),
  /**
   * ar: الوقت
   * en: Time
   */
  paperLabelTime: (): string => format("paper-label-time"),
  /**
   * ar: الاجتماع الاستثنائي
   * en: Extraordinary meeting
   */
  paperMeetingTitleBareExtraordinary: (): string => format("paper-meeting-title-bare-extraordinary"),
  /**
   * ar: الاجتماع الاستثنائي { $ordinal }
   * en: { $ordinal } extraordinary meeting
   */
  paperMeetingTitleBareExtraordinaryNumbered: (args: { ordinal: string }): string => format("paper-meeting-title-bare-extraordinary-numbered", args),
  /**
   * ar: اجتماع المسؤولين رفيع المستوى
   * en: High-level officials meeting
   */
  paperMeetingTitleBareHighLevel: (): string => format("paper-meeting-title-bare-high-level"),
  /**
   * ar: اجتماع المسؤولين رفيع المستوى { $ordinal }
   * en: { $ordinal } high-level officials meeting
   */
  paperMeetingTitleBareHighLevelNumbered: (args: { ordinal: string }): string => format("paper-meeting-title-bare-high-level-numbered", args),
  /**
   * ar: المشاورات المشتركة
   * en: Joint consultations
   */
  paperMeetingTitleBareJointConsultation: (): string => format("paper-meeting-title-bare-joint-consultation"),
  /**
   * ar: الجولة { $ordinal } من المشاورات المشتركة
   * en: { $ordinal } round of joint consultations
   */
  paperMeetingTitleBareJointConsultationNumbered: (args: { ordinal: string }): string => format("paper-meeting-title-bare-joint-consultation-numbered", args),
  /**
   * ar: الاجتماع السنوي
   * en: Annual meeting
   */
  paperMeetingTitleBareOrdinaryAnnual: (): string => format("paper-meeting-title-bare-ordinary-annual"),
  /**
   * ar: الاجتماع { $ordinal }
   * en: { $ordinal } meeting
   */
  paperMeetingTitleBareOrdinaryAnnualNumbered: (args: { ordinal: string }): string => format("paper-meeting-title-bare-ordinary-annual-numbered", args),
  /**
   * ar: اجتماع
   * en: Meeting
   */
  paperMeetingTitleBareOther: (): string => format("paper-meeting-title-bare-other"),
  /**
   * ar: الاجتماع { $ordinal }
   * en: { $ordinal } meeting
   */
  paperMeetingTitleBareOtherNumbered: (args: { ordinal: string }): string => format("paper-meeting-title-bare-other-numbered", args),
  /**
   * ar: الجلسة النقاشية
   * en: Panel
   */
  paperMeetingTitleBarePanel: (): string => format("paper-meeting-title-bare-panel"),
  /**
   * ar: الجلسة النقاشية { $ordinal }
   * en: { $ordinal } panel
   */
  paperMeetingTitleBarePanelNumbered: (args: { ordinal: string }): string => format("paper-meeting-title-bare-panel-numbered", args),
  /**
   * ar: الجلسة التحضيرية
   * en: Preparatory session
   */
  paperMeetingTitleBarePreparatorySession: (): string => format("paper-meeting-title-bare-preparatory-session"),
  /**
   * ar: الجلسة التحضيرية { $ordinal }
   * en: { $ordinal } preparatory session
   */
  paperMeetingTitleBarePreparatorySessionNumbered: (args: { ordinal: string }): string => format("paper-meeting-title-bare-preparatory-session-numbered", args),
  /**
   * ar: دورة
   * en: Session
   */
  paperMeetingTitleBareSession: (): string => format("paper-meeting-title-bare-session"),
  /**
   * ar: الدورة { $ordinal }
   * en: { $ordinal } session
   */
  paperMeetingTitleBareSessionNumbered: (args: { ordinal: string }): string => format("paper-meeting-title-bare-session-numbered", args),
  /**
   * ar: الاجتماع الاستثنائي { $process }
   * en: Extraordinary meeting of the { $process }
   */
  paperMeetingTitleExtraordinary: (args: { process: string }): string => format("paper-meeting-title-extraordinary", args),
  /**
   * ar: الاجتماع الاستثنائي { $ordinal } { $process }
   * en: { $ordinal } extraordinary meeting of the { $process }
   */
  paperMeetingTitleExtraordinaryNumbered: (args: { ordinal: string; process: string }): string => format("paper-meeting-title-extraordinary-numbered", args),
  /**
   * ar: الاجتماع الرفيع المستوى { $process }
   * en: High-level meeting of the { $process }
   */
  paperMeetingTitleHighLevel: (args: { process: string }): string => format("paper-meeting-title-high-level", args),
  /**
   * ar: الاجتماع { $ordinal } الرفيع المستوى { $process }
   * en: { $ordinal } high-level meeting of the { $process }
   */
  paperMeetingTitleHighLevelNumbered: (args: { ordinal: string; process: string }): string => format("paper-meeting-title-high-level-numbered", args),
  /**
   * ar: المشاورات المشتركة { $process }
   * en: Joint consultations of the { $process }
   */
  paperMeetingTitleJointConsultation: (args: { process: string }): string => format("paper-meeting-title-joint-consultation", args),
  /**
   * ar: الجولة { $ordinal } من المشاورات المشتركة { $process }
   * en: { $ordinal } round of joint consultations of the { $process }
   */
  paperMeetingTitleJointConsultationNumbered: (args: { ordinal: string; process: string }): string => format("paper-meeting-title-joint-consultation-numbered", args),
  /**
   * ar: الاجتماع السنوي { $process }
   * en: Annual meeting of the { $process }
   */
  paperMeetingTitleOrdinaryAnnual: (args: { process: string }): string => format("paper-meeting-title-ordinary-annual", args),
  /**
   * ar: الاجتماع { $ordinal } { $process }
   * en: { $ordinal } meeting of the { $process }
   */
  paperMeetingTitleOrdinaryAnnualNumbered: (args: { ordinal: string; process: string }): string => format("paper-meeting-title-ordinary-annual-numbered", args),
  /**
   * ar: اجتماع { $process }
   * en: Meeting of the { $process }
   */
  paperMeetingTitleOther: (args: { process: string }): string => format("paper-meeting-title-other", args),
  /**
   * ar: الاجتماع { $ordinal } { $process }
   * en: { $ordinal } meeting of the { $process }
   */
  paperMeetingTitleOtherNumbered: (args: { ordinal: string; process: string }): string => format("paper-meeting-title-other-numbered", args),
  /**
   * ar: الجلسة النقاشية { $process }
   * en: Panel of the { $process }
   */
  paperMeetingTitlePanel: (args: { process: string }): string => format("paper-meeting-title-panel", args),
  /**
   * ar: الجلسة النقاشية { $ordinal } { $process }
   * en: { $ordinal } panel of the { $process }
   */
  paperMeetingTitlePanelNumbered: (args: { ordinal: string; process: string }): string => format("paper-meeting-title-panel-numbered", args),
  /**
   * ar: الجلسة التحضيرية { $process }
   * en: Preparatory session of the { $process }
   */
  paperMeetingTitlePreparatorySession: (args: { process: string }): string => format("paper-meeting-title-preparatory-session", args),
  /**
   * ar: الجلسة التحضيرية { $ordinal } { $process }
   * en: { $ordinal } preparatory session of the { $process }
   */
  paperMeetingTitlePreparatorySessionNumbered: (args: { ordinal: string; process: string }): string => format("paper-meeting-title-preparatory-session-numbered", args),
  /**
   * ar: دورة { $process }
   * en: Session of the { $process }
   */
  paperMeetingTitleSession: (args: { process: string }): string => format("paper-meeting-title-session", args),
  /**
   * ar: الدورة { $ordinal } { $process }
   * en: { $ordinal } session of the { $process }
   */
  paperMeetingTitleSessionNumbered: (args: { ordinal: string; process: string }): string => format("paper-meeting-title-session-numbered", args),
  /**
   * ar: نموذج توضيحي أُعيد تركيبه من مصادر منشورة، وليس وثيقة رسمية
   * en: Illustrative reconstruction from published sources; not an official document
   */
  paperNoticeIllustrative: (): string => format("paper-notice-illustrative"),
  /**
   * ar: { $place }: { $days }
   * en: { $place }, { $days }
   */
  paperPlaceAndDays: (args: { days: string; place: string }): string => format("paper-place-and-days", args),
  /**
   * ar: { $place } وعبر تقنية الاتصال المرئي
   * en: { $place } and by video conference
   */
  paperPlaceHybrid: (args: { place: string }): string => format("paper-place-hybrid", args),
  /**
   * ar: عبر تقنية الاتصال المرئي
   * en: By video conference
   */
  paperPlaceVideo: (): string => format("paper-place-video"),
  /**
   * ar: (بلا عنوان)
   * en: (Untitled)
   */
  paperUntitled: (): string => format("paper-untitled"),
  /**
   * ar: حذف اليوم
   * en: Delete the day
   */
  programmeDayDelete: (): string => format("programme-day-delete"),
  /**
   * ar: حُذف اليوم من برنامج العمل
   * en: Day deleted
   */
  programmeDayDeleted: (): string => format("programme-day-deleted"),
  /**
   * ar: اليوم { $number }: { $date }
   * en: Day { $number }: { $date }
   */
  programmeDayHeading: (args: { date: string; number: string }): string => format("programme-day-heading", args),
  /**
   * ar: { $date }
   * en: { $date }
   */
  programmeDayHeadingOnly: (args: { date: string }): string => format("programme-day-heading-only", args),
  /**
   * ar: اليوم التمهيدي: { $date }
   * en: Preliminary day: { $date }
   */
  programmeDayHeadingPreliminary: (args: { date: string }): string => format("programme-day-heading-preliminary", args),
  /**
   * ar: اليوم التمهيدي
   * en: Preliminary day
   */
  programmeDayHeadingPreliminaryUndated: (): string => format("programme-day-heading-preliminary-undated"),
  /**
   * ar: { $date } (فعاليات جانبية)
   * en: { $date } (side events)
   */
  programmeDayHeadingSideEvents: (args: { date: string }): string => format("programme-day-heading-side-events", args),
  /**
   * ar: يوم الفعاليات الجانبية
   * en: Day of side events
   */
  programmeDayHeadingSideEventsUndated: (): string => format("programme-day-heading-side-events-undated"),
  /**
   * ar: اليوم { $number }
   * en: Day { $number }
   */
  programmeDayHeadingUndated: (args: { number: string }): string => format("programme-day-heading-undated", args),
  /**
   * ar: يوم رئيسي
   * en: Main day
   */
  programmeDayKindMain: (): string => format("programme-day-kind-main"),
  /**
   * ar: يوم تمهيدي
   * en: Preliminary day
   */
  programmeDayKindPreliminary: (): string => format("programme-day-kind-preliminary"),
  /**
   * ar: يوم فعاليات جانبية
   * en: Day of side events
   */
  programmeDayKindSideEvents: (): string => format("programme-day-kind-side-events"),
  /**
   * ar: نوع غير معروف
   * en: Unknown kind
   */
  programmeDayKindUnknown: (): string => format("programme-day-kind-unknown"),
  /**
   * ar: إضافة يوم
   * en: Add a day
   */
  programmeDayNew: (): string => format("programme-day-new"),
  /**
   * ar: لم يُحدَّد تاريخ هذا اليوم
   * en: No date yet
   */
  programmeDayUndated: (): string => format("programme-day-undated"),
  /**
   * ar: التاريخ
   * en: Date
   */
  programmeFieldDate: (): string => format("programme-field-date"),
  /**
   * ar: ينتهي الساعة
   * en: Ends at
   */
  programmeFieldEnd: (): string => format("programme-field-end"),
  /**
   * ar: يبدأ الساعة
   * en: Starts at
   */
  programmeFieldStart: (): string => format("programme-field-start"),
  /**
   * ar: يستمر حتى الساعة { $time }
   * en: Runs until { $time }
   */
  programmeRunsUntil: (args: { time: string }): string => format("programme-runs-until", args),
  /**
   * ar: برنامج العمل
   * en: Programme of work
   */
  programmeTitle: (): string => format("programme-title"),
  /**
   * ar: يقع { $date } في العطلة الأسبوعية.
   * en: { $date } falls on a day off.
   */
  programmeWarningDayOff: (args: { date: string }): string => format("programme-warning-day-off", args),
  /**
   * ar: هذا التاريخ خارج أيام الاجتماع.
   * en: This date lies outside the days of the meeting.
   */
  programmeWarningOutside: (): string => format("programme-warning-outside"),
  /**
   * ar: { PLURAL($minutes) ->
   *     [zero] ينتهي اليوم في موعده.
   *     [one] يتجاوز اليوم موعد انتهائه بدقيقة واحدة.
   *     [two] يتجاوز اليوم موعد انتهائه بدقيقتين.
   *     [few] يتجاوز اليوم موعد انتهائه بمقدار { $minutes } دقائق.
   *     [many] يتجاوز اليوم موعد انتهائه بمقدار { $minutes } دقيقة.
   *    *[other] يتجاوز اليوم موعد انتهائه بمقدار { $minutes } دقيقة.
   * }
   * en: { PLURAL($minutes) ->
   *     [one] The day runs over by { $minutes } minute.
   *    *[other] The day runs over by { $minutes } minutes.
   * }
   */
  programmeWarningOverrun: (args: { minutes: number }): string => format("programme-warning-overrun", args),
  /**
   * ar: استرجاع
   * en: Bring back
   */
  registerBringBack: (): string => format("register-bring-back"),
  /**
   * ar: مرفق بالبرنامج
   * en: Shipped with the program
   */
  registerBuiltIn: (): string => format("register-built-in"),
  /**
   * ar: مجموعة استشارية
   * en: Advisory group
   */
  registerChoiceBodySortAdvisoryGroup: (): string => format("register-choice-body-sort-advisory-group"),
  /**
   * ar: إدارة
   * en: Department
   */
  registerChoiceBodySortDepartment: (): string => format("register-choice-body-sort-department"),
  /**
   * ar: مرفق
   * en: Facility
   */
  registerChoiceBodySortFacility: (): string => format("register-choice-body-sort-facility"),
  /**
   * ar: منتدى
   * en: Forum
   */
  registerChoiceBodySortForum: (): string => format("register-choice-body-sort-forum"),
  /**
   * ar: صندوق
   * en: Fund
   */
  registerChoiceBodySortFund: (): string => format("register-choice-body-sort-fund"),
  /**
   * ar: مبادرة
   * en: Initiative
   */
  registerChoiceBodySortInitiative: (): string => format("register-choice-body-sort-initiative"),
  /**
   * ar: شبكة
   * en: Network
   */
  registerChoiceBodySortNetwork: (): string => format("register-choice-body-sort-network"),
  /**
   * ar: منظمة
   * en: Organisation
   */
  registerChoiceBodySortOrganisation: (): string => format("register-choice-body-sort-organisation"),
  /**
   * ar: عملية
   * en: Process
   */
  registerChoiceBodySortProcess: (): string => format("register-choice-body-sort-process"),
  /**
   * ar: لجنة توجيهية
   * en: Steering committee
   */
  registerChoiceBodySortSteeringCommittee: (): string => format("register-choice-body-sort-steering-committee"),
  /**
   * ar: فرقة عمل
   * en: Task force
   */
  registerChoiceBodySortTaskForce: (): string => format("register-choice-body-sort-task-force"),
  /**
   * ar: فريق عامل
   * en: Working group
   */
  registerChoiceBodySortWorkingGroup: (): string => format("register-choice-body-sort-working-group"),
  /**
   * ar: البريد الإلكتروني
   * en: E-mail
   */
  registerChoiceChannelEmail: (): string => format("register-choice-channel-email"),
  /**
   * ar: المندوبية الدائمة
   * en: Permanent mission
   */
  registerChoiceChannelPermanentMission: (): string => format("register-choice-channel-permanent-mission"),
  /**
   * ar: البوابة الإلكترونية
   * en: Portal
   */
  registerChoiceChannelPortal: (): string => format("register-choice-channel-portal"),
  /**
   * ar: البريد
   * en: Post
   */
  registerChoiceChannelPost: (): string => format("register-choice-channel-post"),
  /**
   * ar: يوم رئيسي
   * en: Main day
   */
  registerChoiceDaySortMain: (): string => format("register-choice-day-sort-main"),
  /**
   * ar: يوم تمهيدي
   * en: Preliminary day
   */
  registerChoiceDaySortPreliminary: (): string => format("register-choice-day-sort-preliminary"),
  /**
   * ar: يوم فعاليات جانبية
   * en: Day of side events
   */
  registerChoiceDaySortSideEvents: (): string => format("register-choice-day-sort-side-events"),
  /**
   * ar: بلد رائد
   * en: Champion country
   */
  registerChoiceDistinctionChampionCountry: (): string => format("register-choice-distinction-champion-country"),
  /**
   * ar: دولة مستضيفة
   * en: Host country
   */
  registerChoiceDistinctionHostCountry: (): string => format("register-choice-distinction-host-country"),
  /**
   * ar: دولة إعادة توطين
   * en: Resettlement state
   */
  registerChoiceDistinctionResettlementState: (): string => format("register-choice-distinction-resettlement-state"),
  /**
   * ar: ملغاة
   * en: Cancelled
   */
  registerChoiceEditionStatusCancelled: (): string => format("register-choice-edition-status-cancelled"),
  /**
   * ar: عُقدت
   * en: Held
   */
  registerChoiceEditionStatusHeld: (): string => format("register-choice-edition-status-held"),
  /**
   * ar: مقررة
   * en: Planned
   */
  registerChoiceEditionStatusPlanned: (): string => format("register-choice-edition-status-planned"),
  /**
   * ar: مؤجلة
   * en: Postponed
   */
  registerChoiceEditionStatusPostponed: (): string => format("register-choice-edition-status-postponed"),
  /**
   * ar: عالمي
   * en: Global
   */
  registerChoiceGovernanceLevelGlobal: (): string => format("register-choice-governance-level-global"),
  /**
   * ar: وطني
   * en: National
   */
  registerChoiceGovernanceLevelNational: (): string => format("register-choice-governance-level-national"),
  /**
   * ar: إقليمي
   * en: Regional
   */
  registerChoiceGovernanceLevelRegional: (): string => format("register-choice-governance-level-regional"),
  /**
   * ar: خطة
   * en: Agenda
   */
  registerChoiceInstrumentSortAgenda: (): string => format("register-choice-instrument-sort-agenda"),
  /**
   * ar: اتفاق عالمي
   * en: Compact
   */
  registerChoiceInstrumentSortCompact: (): string => format("register-choice-instrument-sort-compact"),
  /**
   * ar: إعلان
   * en: Declaration
   */
  registerChoiceInstrumentSortDeclaration: (): string => format("register-choice-instrument-sort-declaration"),
  /**
   * ar: تقرير
   * en: Report
   */
  registerChoiceInstrumentSortReport: (): string => format("register-choice-instrument-sort-report"),
  /**
   * ar: قرار
   * en: Resolution
   */
  registerChoiceInstrumentSortResolution: (): string => format("register-choice-instrument-sort-resolution"),
  /**
   * ar: استراتيجية
   * en: Strategy
   */
  registerChoiceInstrumentSortStrategy: (): string => format("register-choice-instrument-sort-strategy"),
  /**
   * ar: حكومة ومنظمة غير حكومية
   * en: A government and an NGO
   */
  registerChoiceLedByGovernmentAndNgo: (): string => format("register-choice-led-by-government-and-ngo"),
  /**
   * ar: تقودها المنظمات
   * en: Organisations
   */
  registerChoiceLedByOrganisations: (): string => format("register-choice-led-by-organisations"),
  /**
   * ar: يقودها اللاجئون
   * en: Refugees
   */
  registerChoiceLedByRefugees: (): string => format("register-choice-led-by-refugees"),
  /**
   * ar: تقودها الدول
   * en: States
   */
  registerChoiceLedByStates: (): string => format("register-choice-led-by-states"),
  /**
   * ar: حضورياً وعن بُعد
   * en: Hybrid
   */
  registerChoiceModeHybrid: (): string => format("register-choice-mode-hybrid"),
  /**
   * ar: حضورياً
   * en: In person
   */
  registerChoiceModeInPerson: (): string => format("register-choice-mode-in-person"),
  /**
   * ar: عبر تقنية الاتصال المرئي
   * en: By video
   */
  registerChoiceModeVideo: (): string => format("register-choice-mode-video"),
  /**
   * ar: هدف
   * en: Objective
   */
  registerChoiceObjectiveSortObjective: (): string => format("register-choice-objective-sort-objective"),
  /**
   * ar: مبدأ توجيهي
   * en: Guiding principle
   */
  registerChoiceObjectiveSortPrinciple: (): string => format("register-choice-objective-sort-principle"),
  /**
   * ar: دليل
   * en: Guide
   */
  registerChoiceOutputSortGuide: (): string => format("register-choice-output-sort-guide"),
  /**
   * ar: كتيب
   * en: Handbook
   */
  registerChoiceOutputSortHandbook: (): string => format("register-choice-output-sort-handbook"),
  /**
   * ar: غير ذلك
   * en: Other
   */
  registerChoiceOutputSortOther: (): string => format("register-choice-output-sort-other"),
  /**
   * ar: مشروع
   * en: Project
   */
  registerChoiceOutputSortProject: (): string => format("register-choice-output-sort-project"),
  /**
   * ar: تقرير
   * en: Report
   */
  registerChoiceOutputSortReport: (): string => format("register-choice-output-sort-report"),
  /**
   * ar: تدريب
   * en: Training
   */
  registerChoiceOutputSortTraining: (): string => format("register-choice-output-sort-training"),
  /**
   * ar: ناشئ
   * en: Emerging
   */
  registerChoiceProgrammeStageEmerging: (): string => format("register-choice-programme-stage-emerging"),
  /**
   * ar: راسخ
   * en: Established
   */
  registerChoiceProgrammeStageEstablished: (): string => format("register-choice-programme-stage-established"),
  /**
   * ar: جديد
   * en: New
   */
  registerChoiceProgrammeStageNew: (): string => format("register-choice-programme-stage-new"),
  /**
   * ar: نحو
   * en: About
   */
  registerChoiceQualifierAbout: (): string => format("register-choice-qualifier-about"),
  /**
   * ar: ما لا يقل عن
   * en: At least
   */
  registerChoiceQualifierAtLeast: (): string => format("register-choice-qualifier-at-least"),
  /**
   * ar: بالضبط
   * en: Exactly
   */
  registerChoiceQualifierExactly: (): string => format("register-choice-qualifier-exactly"),
  /**
   * ar: أقل من
   * en: Less than
   */
  registerChoiceQualifierLessThan: (): string => format("register-choice-qualifier-less-than"),
  /**
   * ar: أكثر من
   * en: More than
   */
  registerChoiceQualifierMoreThan: (): string => format("register-choice-qualifier-more-than"),
  /**
   * ar: قُبلت
   * en: Accepted
   */
  registerChoiceRecommendationStatusAccepted: (): string => format("register-choice-recommendation-status-accepted"),
  /**
   * ar: نُفذت
   * en: Done
   */
  registerChoiceRecommendationStatusDone: (): string => format("register-choice-recommendation-status-done"),
  /**
   * ar: صُرف النظر عنها
   * en: Dropped
   */
  registerChoiceRecommendationStatusDropped: (): string => format("register-choice-recommendation-status-dropped"),
  /**
   * ar: صدرت
   * en: Made
   */
  registerChoiceRecommendationStatusMade: (): string => format("register-choice-recommendation-status-made"),
  /**
   * ar: يشارك في قيادة
   * en: Co-leads
   */
  registerChoiceRelationCoLeads: (): string => format("register-choice-relation-co-leads"),
  /**
   * ar: يقدم المشورة إلى
   * en: Is consulted by
   */
  registerChoiceRelationConsults: (): string => format("register-choice-relation-consults"),
  /**
   * ar: ينسق
   * en: Coordinates
   */
  registerChoiceRelationCoordinates: (): string => format("register-choice-relation-coordinates"),
  /**
   * ar: ينفذ
   * en: Implements
   */
  registerChoiceRelationImplements: (): string => format("register-choice-relation-implements"),
  /**
   * ar: يدير
   * en: Manages
   */
  registerChoiceRelationManages: (): string => format("register-choice-relation-manages"),
  /**
   * ar: جزء من
   * en: Is part of
   */
  registerChoiceRelationParent: (): string => format("register-choice-relation-parent"),
  /**
   * ar: شريك في
   * en: Is a partner in
   */
  registerChoiceRelationPartner: (): string => format("register-choice-relation-partner"),
  /**
   * ar: يراجع
   * en: Reviews
   */
  registerChoiceRelationReviews: (): string => format("register-choice-relation-reviews"),
  /**
   * ar: أمانة لـ
   * en: Is the secretariat of
   */
  registerChoiceRelationSecretariat: (): string => format("register-choice-relation-secretariat"),
  /**
   * ar: يدعم
   * en: Supports
   */
  registerChoiceRelationSupports: (): string => format("register-choice-relation-supports"),
  /**
   * ar: الحكومة
   * en: Government
   */
  registerChoiceSeatGovernment: (): string => format("register-choice-seat-government"),
  /**
   * ar: المنظمة غير الحكومية
   * en: Non-governmental
   */
  registerChoiceSeatNonGovernmental: (): string => format("register-choice-seat-non-governmental"),
  /**
   * ar: جلسة استماع
   * en: Hearing
   */
  registerChoiceSegmentSortHearing: (): string => format("register-choice-segment-sort-hearing"),
  /**
   * ar: غير ذلك
   * en: Other
   */
  registerChoiceSegmentSortOther: (): string => format("register-choice-segment-sort-other"),
  /**
   * ar: جلسة عامة
   * en: Plenary
   */
  registerChoiceSegmentSortPlenary: (): string => format("register-choice-segment-sort-plenary"),
  /**
   * ar: مناقشة حول السياسات
   * en: Policy debate
   */
  registerChoiceSegmentSortPolicyDebate: (): string => format("register-choice-segment-sort-policy-debate"),
  /**
   * ar: مائدة مستديرة
   * en: Round table
   */
  registerChoiceSegmentSortRoundTable: (): string => format("register-choice-segment-sort-round-table"),
  /**
   * ar: فعالية جانبية
   * en: Side event
   */
  registerChoiceSegmentSortSideEvent: (): string => format("register-choice-segment-sort-side-event"),
  /**
   * ar: اجتماع
   * en: Meeting
   */
  registerChoiceSeriesSortMeeting: (): string => format("register-choice-series-sort-meeting"),
  /**
   * ar: خطة
   * en: Plan
   */
  registerChoiceSeriesSortPlan: (): string => format("register-choice-series-sort-plan"),
  /**
   * ar: تقرير
   * en: Report
   */
  registerChoiceSeriesSortReport: (): string => format("register-choice-series-sort-report"),
  /**
   * ar: عضو
   * en: Member
   */
  registerChoiceStandingMember: (): string => format("register-choice-standing-member"),
  /**
   * ar: ليست عضواً
   * en: Not a member
   */
  registerChoiceStandingNotMember: (): string => format("register-choice-standing-not-member"),
  /**
   * ar: مراقب
   * en: Observer
   */
  registerChoiceStandingObserver: (): string => format("register-choice-standing-observer"),
  /**
   * ar: معلَّقة العضوية
   * en: Suspended
   */
  registerChoiceStandingSuspended: (): string => format("register-choice-standing-suspended"),
  /**
   * ar: الاتفاقان العالميان
   * en: The two compacts
   */
  registerChoiceSubjectCompacts: (): string => format("register-choice-subject-compacts"),
  /**
   * ar: الهجرة
   * en: Migration
   */
  registerChoiceSubjectMigration: (): string => format("register-choice-subject-migration"),
  /**
   * ar: الهجرة واللجوء
   * en: Migration and refugees
   */
  registerChoiceSubjectMigrationAndRefugees: (): string => format("register-choice-subject-migration-and-refugees"),
  /**
   * ar: اللجوء
   * en: Refugees
   */
  registerChoiceSubjectRefugees: (): string => format("register-choice-subject-refugees"),
  /**
   * ar: فئة مستفيدة
   * en: Beneficiary group
   */
  registerChoiceThemeSortBeneficiaryGroup: (): string => format("register-choice-theme-sort-beneficiary-group"),
  /**
   * ar: موضوع شامل
   * en: Cross-cutting topic
   */
  registerChoiceThemeSortCrossCutting: (): string => format("register-choice-theme-sort-cross-cutting"),
  /**
   * ar: مستوى الحوكمة
   * en: Level of governance
   */
  registerChoiceThemeSortGovernanceLevel: (): string => format("register-choice-theme-sort-governance-level"),
  /**
   * ar: فئة أعضاء
   * en: Category of members
   */
  registerChoiceThemeSortMemberCategory: (): string => format("register-choice-theme-sort-member-category"),
  /**
   * ar: فئة مشاركين
   * en: Category of participants
   */
  registerChoiceThemeSortParticipantCategory: (): string => format("register-choice-theme-sort-participant-category"),
  /**
   * ar: وضع
   * en: Situation
   */
  registerChoiceThemeSortSituation: (): string => format("register-choice-theme-sort-situation"),
  /**
   * ar: موضوع
   * en: Theme
   */
  registerChoiceThemeSortTheme: (): string => format("register-choice-theme-sort-theme"),
  /**
   * ar: مقبول
   * en: Accepted
   */
  registerChoiceUsageAccepted: (): string => format("register-choice-usage-accepted"),
  /**
   * ar: يُتجنب
   * en: Avoided
   */
  registerChoiceUsageAvoided: (): string => format("register-choice-usage-avoided"),
  /**
   * ar: المفضل
   * en: Preferred
   */
  registerChoiceUsagePreferred: (): string => format("register-choice-usage-preferred"),
  /**
   * ar: الاختيار من السجل
   * en: Choose from the register
   */
  registerChoose: (): string => format("register-choose"),
  /**
   * ar: بلا اختيار
   * en: None
   */
  registerChooseNone: (): string => format("register-choose-none"),
  /**
   * ar: حُذف المدخل
   * en: Entry deleted
   */
  registerDeleted: (): string => format("register-deleted"),
  /**
   * ar: لا توجد مداخل من هذا النوع بعد. أضف المدخل الأول.
   * en: There are no entries of this kind yet. Add the first one.
   */
  registerEmpty: (): string => format("register-empty"),
  /**
   * ar: لا توجد مداخل محذوفة.
   * en: There are no deleted entries.
   */
  registerEmptyDeleted: (): string => format("register-empty-deleted"),
  /**
   * ar: الدول والأشخاص والجهات وعمليات التشاور والصكوك والمصطلحات التي تستمد منها الأوراق أسماءها.
   * en: The states, people, organisations, processes, instruments and terms from which the papers take their names.
   */
  registerExplain: (): string => format("register-explain"),
  /**
   * ar: الاختصار اللاتيني
   * en: Acronym
   */
  registerFieldAcronym: (): string => format("register-field-acronym"),
  /**
   * ar: الموجَّه إليه
   * en: Addressee
   */
  registerFieldAddressee: (): string => format("register-field-addressee"),
  /**
   * ar: تاريخ الاعتماد
   * en: Adopted on
   */
  registerFieldAdoptedOn: (): string => format("register-field-adopted-on"),
  /**
   * ar: تأتي بعد سلسلة
   * en: Comes after the series
   */
  registerFieldAfter: (): string => format("register-field-after"),
  /**
   * ar: عدد السنوات بعدها
   * en: Years after it
   */
  registerFieldAfterYears: (): string => format("register-field-after-years"),
  /**
   * ar: سنة البداية
   * en: First year
   */
  registerFieldAnchorYear: (): string => format("register-field-anchor-year"),
  /**
   * ar: في تاريخ
   * en: As of
   */
  registerFieldAsOf: (): string => format("register-field-as-of"),
  /**
   * ar: الجهة
   * en: Body
   */
  registerFieldBody: (): string => format("register-field-body"),
  /**
   * ar: نوع الجهة
   * en: Sort of body
   */
  registerFieldBodySort: (): string => format("register-field-body-sort"),
  /**
   * ar: الرئاسة
   * en: Chairs
   */
  registerFieldChairs: (): string => format("register-field-chairs"),
  /**
   * ar: قناة المراسلة
   * en: Channel
   */
  registerFieldChannel: (): string => format("register-field-channel"),
  /**
   * ar: الرمز الدولي
   * en: ISO code
   */
  registerFieldCode: (): string => format("register-field-code"),
  /**
   * ar: اليوم
   * en: Day
   */
  registerFieldDay: (): string => format("register-field-day"),
  /**
   * ar: نوع اليوم
   * en: Sort of day
   */
  registerFieldDaySort: (): string => format("register-field-day-sort"),
  /**
   * ar: تاريخ قرار الإنشاء
   * en: Decided on
   */
  registerFieldDecidedOn: (): string => format("register-field-decided-on"),
  /**
   * ar: تاريخ الانتهاء
   * en: Dissolved
   */
  registerFieldDissolved: (): string => format("register-field-dissolved"),
  /**
   * ar: الصفة الخاصة
   * en: Distinction
   */
  registerFieldDistinction: (): string => format("register-field-distinction"),
  /**
   * ar: ملاحظة على هذه الدورة
   * en: Note on this edition
   */
  registerFieldEditionNote: (): string => format("register-field-edition-note"),
  /**
   * ar: الحالة
   * en: Status
   */
  registerFieldEditionStatus: (): string => format("register-field-edition-status"),
  /**
   * ar: البريد الإلكتروني
   * en: E-mail
   */
  registerFieldEmail: (): string => format("register-field-email"),
  /**
   * ar: إلى
   * en: To
   */
  registerFieldEnds: (): string => format("register-field-ends"),
  /**
   * ar: تتكرر كل عام
   * en: Every year
   */
  registerFieldEveryYear: (): string => format("register-field-every-year"),
  /**
   * ar: الشرح
   * en: Explanation
   */
  registerFieldExplanation: (): string => format("register-field-explanation"),
  /**
   * ar: الشرح بالعربية
   * en: Explanation in Arabic
   */
  registerFieldExplanationAr: (): string => format("register-field-explanation-ar"),
  /**
   * ar: الشرح بالإنجليزية
   * en: Explanation in English
   */
  registerFieldExplanationEn: (): string => format("register-field-explanation-en"),
  /**
   * ar: التمديد بالأشهر
   * en: Extension in months
   */
  registerFieldExtensionMonths: (): string => format("register-field-extension-months"),
  /**
   * ar: ما يحصيه الرقم
   * en: What is counted
   */
  registerFieldFigure: (): string => format("register-field-figure"),
  /**
   * ar: الاجتماع الأول
   * en: First meeting
   */
  registerFieldFirstMeeting: (): string => format("register-field-first-meeting"),
  /**
   * ar: متابعة لما جاء في
   * en: Follows up
   */
  registerFieldFollowsUp: (): string => format("register-field-follows-up"),
  /**
   * ar: تاريخ التأسيس
   * en: Founded
   */
  registerFieldFounded: (): string => format("register-field-founded"),
  /**
   * ar: الاسم الكامل
   * en: Full name
   */
  registerFieldFullName: (): string => format("register-field-full-name"),
  /**
   * ar: الاسم الكامل بالعربية
   * en: Full name in Arabic
   */
  registerFieldFullNameAr: (): string => format("register-field-full-name-ar"),
  /**
   * ar: الاسم الكامل بالإنجليزية
   * en: Full name in English
   */
  registerFieldFullNameEn: (): string => format("register-field-full-name-en"),
  /**
   * ar: المستوى
   * en: Level
   */
  registerFieldGovernanceLevel: (): string => format("register-field-governance-level"),
  /**
   * ar: شاغل المقعد
   * en: Holder
   */
  registerFieldHolder: (): string => format("register-field-holder"),
  /**
   * ar: اللقب
   * en: Honorific
   */
  registerFieldHonorific: (): string => format("register-field-honorific"),
  /**
   * ar: وثائق المدخلات
   * en: Input documents
   */
  registerFieldInputs: (): string => format("register-field-inputs"),
  /**
   * ar: الصك
   * en: Instrument
   */
  registerFieldInstrument: (): string => format("register-field-instrument"),
  /**
   * ar: نوع الصك
   * en: Sort of instrument
   */
  registerFieldInstrumentSort: (): string => format("register-field-instrument-sort"),
  /**
   * ar: الدورية بالسنوات
   * en: Every … years
   */
  registerFieldIntervalYears: (): string => format("register-field-interval-years"),
  /**
   * ar: الجهة المصدِرة
   * en: Issuer
   */
  registerFieldIssuer: (): string => format("register-field-issuer"),
  /**
   * ar: آخر سنة
   * en: Last year
   */
  registerFieldLastYear: (): string => format("register-field-last-year"),
  /**
   * ar: تاريخ الإطلاق الرسمي
   * en: Launched on
   */
  registerFieldLaunchedOn: (): string => format("register-field-launched-on"),
  /**
   * ar: القيادة
   * en: Led by
   */
  registerFieldLedBy: (): string => format("register-field-led-by"),
  /**
   * ar: أفضت إلى
   * en: Led to
   */
  registerFieldLedTo: (): string => format("register-field-led-to"),
  /**
   * ar: الترتيب
   * en: Order
   */
  registerFieldListOrder: (): string => format("register-field-list-order"),
  /**
   * ar: التاريخ
   * en: Date
   */
  registerFieldMadeOn: (): string => format("register-field-made-on"),
  /**
   * ar: فئات الأعضاء
   * en: Categories of members
   */
  registerFieldMemberCategories: (): string => format("register-field-member-categories"),
  /**
   * ar: الوزارة أو الجهة
   * en: Ministry or body
   */
  registerFieldMinistry: (): string => format("register-field-ministry"),
  /**
   * ar: طريقة الانعقاد
   * en: Mode
   */
  registerFieldMode: (): string => format("register-field-mode"),
  /**
   * ar: المدة بالأشهر
   * en: Length in months
   */
  registerFieldMonths: (): string => format("register-field-months"),
  /**
   * ar: الاسم
   * en: Name
   */
  registerFieldName: (): string => format("register-field-name"),
  /**
   * ar: الاسم بالعربية
   * en: Name in Arabic
   */
  registerFieldNameAr: (): string => format("register-field-name-ar"),
  /**
   * ar: الاسم بالإنجليزية
   * en: Name in English
   */
  registerFieldNameEn: (): string => format("register-field-name-en"),
  /**
   * ar: ملاحظات
   * en: Notes
   */
  registerFieldNote: (): string => format("register-field-note"),
  /**
   * ar: ملاحظات بالعربية
   * en: Notes in Arabic
   */
  registerFieldNoteAr: (): string => format("register-field-note-ar"),
  /**
   * ar: ملاحظات بالإنجليزية
   * en: Notes in English
   */
  registerFieldNoteEn: (): string => format("register-field-note-en"),
  /**
   * ar: الرقم
   * en: Number
   */
  registerFieldNumber: (): string => format("register-field-number"),
  /**
   * ar: الهدف
   * en: Objective
   */
  registerFieldObjective: (): string => format("register-field-objective"),
  /**
   * ar: النوع
   * en: Sort
   */
  registerFieldObjectiveSort: (): string => format("register-field-objective-sort"),
  /**
   * ar: الأهداف
   * en: Objectives
   */
  registerFieldObjectives: (): string => format("register-field-objectives"),
  /**
   * ar: الاسم الرسمي
   * en: Official name
   */
  registerFieldOfficialName: (): string => format("register-field-official-name"),
  /**
   * ar: الاسم الرسمي بالعربية
   * en: Official name in Arabic
   */
  registerFieldOfficialNameAr: (): string => format("register-field-official-name-ar"),
  /**
   * ar: الاسم الرسمي بالإنجليزية
   * en: Official name in English
   */
  registerFieldOfficialNameEn: (): string => format("register-field-official-name-en"),
  /**
   * ar: المحذوف وحده
   * en: Only what is deleted
   */
  registerFieldOnlyDeleted: (): string => format("register-field-only-deleted"),
  /**
   * ar: الترتيب البروتوكولي
   * en: Protocol order
   */
  registerFieldOrder: (): string => format("register-field-order"),
  /**
   * ar: رقم الدورة
   * en: Number of the edition
   */
  registerFieldOrdinal: (): string => format("register-field-ordinal"),
  /**
   * ar: الجهة
   * en: Organisation
   */
  registerFieldOrganisation: (): string => format("register-field-organisation"),
  /**
   * ar: الجهات المنظمة
   * en: Organisers
   */
  registerFieldOrganisers: (): string => format("register-field-organisers"),
  /**
   * ar: عناوين وأرقام أخرى، واحد في كل سطر
   * en: Other addresses and numbers, one a line
   */
  registerFieldOtherAddresses: (): string => format("register-field-other-addresses"),
  /**
   * ar: الطرف الآخر
   * en: The other body
   */
  registerFieldOtherBody: (): string => format("register-field-other-body"),
  /**
   * ar: نوع الناتج
   * en: Sort of output
   */
  registerFieldOutputSort: (): string => format("register-field-output-sort"),
  /**
   * ar: الجهة المستعملة
   * en: Whose usage
   */
  registerFieldOwner: (): string => format("register-field-owner"),
  /**
   * ar: منبثق عن
   * en: Comes out of
   */
  registerFieldParentInstrument: (): string => format("register-field-parent-instrument"),
  /**
   * ar: مندرج تحت
   * en: Under
   */
  registerFieldParentTheme: (): string => format("register-field-parent-theme"),
  /**
   * ar: فئات المشاركين
   * en: Categories of participants
   */
  registerFieldParticipantCategories: (): string => format("register-field-participant-categories"),
  /**
   * ar: الشركاء
   * en: Partners
   */
  registerFieldPartners: (): string => format("register-field-partners"),
  /**
   * ar: العضو
   * en: Member
   */
  registerFieldParty: (): string => format("register-field-party"),
  /**
   * ar: الشخص
   * en: Person
   */
  registerFieldPerson: (): string => format("register-field-person"),
  /**
   * ar: المكان
   * en: Place
   */
  registerFieldPlace: (): string => format("register-field-place"),
  /**
   * ar: الصفة
   * en: Position
   */
  registerFieldPosition: (): string => format("register-field-position"),
  /**
   * ar: الصفة بالعربية
   * en: Position in Arabic
   */
  registerFieldPositionAr: (): string => format("register-field-position-ar"),
  /**
   * ar: الصفة بالإنجليزية
   * en: Position in English
   */
  registerFieldPositionEn: (): string => format("register-field-position-en"),
  /**
   * ar: الجهة السابقة
   * en: Predecessor
   */
  registerFieldPredecessor: (): string => format("register-field-predecessor"),
  /**
   * ar: العملية
   * en: Process
   */
  registerFieldProcess: (): string => format("register-field-process"),
  /**
   * ar: مرحلة البرنامج
   * en: Stage of the programme
   */
  registerFieldProgrammeStage: (): string => format("register-field-programme-stage"),
  /**
   * ar: الدقة
   * en: Qualifier
   */
  registerFieldQualifier: (): string => format("register-field-qualifier"),
  /**
   * ar: نص التوصية
   * en: Recommendation
   */
  registerFieldRecommendation: (): string => format("register-field-recommendation"),
  /**
   * ar: حالة التوصية
   * en: Status of the recommendation
   */
  registerFieldRecommendationStatus: (): string => format("register-field-recommendation-status"),
  /**
   * ar: العلاقة
   * en: Relation
   */
  registerFieldRelation: (): string => format("register-field-relation"),
  /**
   * ar: تاريخ حلولها محل سابقتها أو تغيير اسمها
   * en: Succeeded or renamed on
   */
  registerFieldRenamedOn: (): string => format("register-field-renamed-on"),
  /**
   * ar: يمثل
   * en: Represents
   */
  registerFieldRepresents: (): string => format("register-field-represents"),
  /**
   * ar: برنامج لإعادة التوطين
   * en: Resettlement programme
   */
  registerFieldResettlement: (): string => format("register-field-resettlement"),
  /**
   * ar: الأنواع
   * en: Kinds
   */
  registerFieldSearchKinds: (): string => format("register-field-search-kinds"),
  /**
   * ar: الصكوك والأهداف والوسوم
   * en: Instruments, objectives and tags
   */
  registerFieldSearchTags: (): string => format("register-field-search-tags"),
  /**
   * ar: كلمات البحث
   * en: Search words
   */
  registerFieldSearchWords: (): string => format("register-field-search-words"),
  /**
   * ar: السنوات
   * en: Years
   */
  registerFieldSearchYears: (): string => format("register-field-search-years"),
  /**
   * ar: المقعد
   * en: Seat
   */
  registerFieldSeat: (): string => format("register-field-seat"),
  /**
   * ar: الأمانة
   * en: Secretariat
   */
  registerFieldSecretariat: (): string => format("register-field-secretariat"),
  /**
   * ar: نوع الجزء
   * en: Sort of segment
   */
  registerFieldSegmentSort: (): string => format("register-field-segment-sort"),
  /**
   * ar: السلسلة
   * en: Series
   */
  registerFieldSeries: (): string => format("register-field-series"),
  /**
   * ar: النوع
   * en: Sort
   */
  registerFieldSeriesSort: (): string => format("register-field-series-sort"),
  /**
   * ar: العنوان المختصر
   * en: Short label
   */
  registerFieldShortLabel: (): string => format("register-field-short-label"),
  /**
   * ar: الاسم المختصر
   * en: Short name
   */
  registerFieldShortName: (): string => format("register-field-short-name"),
  /**
   * ar: الاسم المختصر بالعربية
   * en: Short name in Arabic
   */
  registerFieldShortNameAr: (): string => format("register-field-short-name-ar"),
  /**
   * ar: الاسم المختصر بالإنجليزية
   * en: Short name in English
   */
  registerFieldShortNameEn: (): string => format("register-field-short-name-en"),
  /**
   * ar: المصدر
   * en: Source
   */
  registerFieldSource: (): string => format("register-field-source"),
  /**
   * ar: صفة العضوية
   * en: Standing
   */
  registerFieldStanding: (): string => format("register-field-standing"),
  /**
   * ar: يدل على
   * en: Stands for
   */
  registerFieldStandsFor: (): string => format("register-field-stands-for"),
  /**
   * ar: من
   * en: From
   */
  registerFieldStarts: (): string => format("register-field-starts"),
  /**
   * ar: الدولة
   * en: State
   */
  registerFieldState: (): string => format("register-field-state"),
  /**
   * ar: الدول
   * en: States
   */
  registerFieldStates: (): string => format("register-field-states"),
  /**
   * ar: الاختصاص
   * en: Subject
   */
  registerFieldSubject: (): string => format("register-field-subject"),
  /**
   * ar: الرمز
   * en: Symbol
   */
  registerFieldSymbol: (): string => format("register-field-symbol"),
  /**
   * ar: الهاتف
   * en: Telephone
   */
  registerFieldTelephone: (): string => format("register-field-telephone"),
  /**
   * ar: المصطلح
   * en: Term
   */
  registerFieldTerm: (): string => format("register-field-term"),
  /**
   * ar: المصطلح بالعربية
   * en: Term in Arabic
   */
  registerFieldTermAr: (): string => format("register-field-term-ar"),
  /**
   * ar: المصطلح بالإنجليزية
   * en: Term in English
   */
  registerFieldTermEn: (): string => format("register-field-term-en"),
  /**
   * ar: نوع الوسم
   * en: Sort of tag
   */
  registerFieldThemeSort: (): string => format("register-field-theme-sort"),
  /**
   * ar: الوسوم
   * en: Tags
   */
  registerFieldThemes: (): string => format("register-field-themes"),
  /**
   * ar: العنوان
   * en: Title
   */
  registerFieldTitle: (): string => format("register-field-title"),
  /**
   * ar: الموضوع
   * en: Topic
   */
  registerFieldTopic: (): string => format("register-field-topic"),
  /**
   * ar: الوحدة
   * en: Unit
   */
  registerFieldUnit: (): string => format("register-field-unit"),
  /**
   * ar: صياغة لم يُتحقق منها
   * en: Unverified wording
   */
  registerFieldUnverified: (): string => format("register-field-unverified"),
  /**
   * ar: الاستعمال
   * en: Usage
   */
  registerFieldUsage: (): string => format("register-field-usage"),
  /**
   * ar: نافذ من
   * en: In force from
   */
  registerFieldValidFrom: (): string => format("register-field-valid-from"),
  /**
   * ar: نافذ حتى
   * en: In force until
   */
  registerFieldValidTo: (): string => format("register-field-valid-to"),
  /**
   * ar: القيمة
   * en: Value
   */
  registerFieldValue: (): string => format("register-field-value"),
  /**
   * ar: أسماء أخرى، واحد في كل سطر
   * en: Other names, one a line
   */
  registerFieldVariants: (): string => format("register-field-variants"),
  /**
   * ar: تصفية السجل
   * en: Filter the register
   */
  registerFilter: (): string => format("register-filter"),
  /**
   * ar: لا يوجد مدخل يطابق «{ $text }».
   * en: No entry matches “{ $text }”.
   */
  registerFilterNone: (args: { text: string }): string => format("register-filter-none", args),
  /**
   * ar: أخرى
   * en: Other
   */
  registerGroupApart: (): string => format("register-group-apart"),
  /**
   * ar: الهيئات
   * en: Bodies
   */
  registerGroupBodies: (): string => format("register-group-bodies"),
  /**
   * ar: التقويم
   * en: Calendar
   */
  registerGroupCalendar: (): string => format("register-group-calendar"),
  /**
   * ar: الصكوك والوسوم
   * en: Instruments and tags
   */
  registerGroupInstruments: (): string => format("register-group-instruments"),
  /**
   * ar: الدول والأشخاص
   * en: States and people
   */
  registerGroupStates: (): string => format("register-group-states"),
  /**
   * ar: المصطلحات
   * en: Words
   */
  registerGroupWords: (): string => format("register-group-words"),
  /**
   * ar: دورة انعقاد
   * en: Edition
   */
  registerKindEdition: (): string => format("register-kind-edition"),
  /**
   * ar: نقطة اتصال
   * en: Focal point
   */
  registerKindFocalPoint: (): string => format("register-kind-focal-point"),
  /**
   * ar: عطلة رسمية
   * en: Public holiday
   */
  registerKindHoliday: (): string => format("register-kind-holiday"),
  /**
   * ar: صك
   * en: Instrument
   */
  registerKindInstrument: (): string => format("register-kind-instrument"),
  /**
   * ar: هدف
   * en: Objective
   */
  registerKindObjective: (): string => format("register-kind-objective"),
  /**
   * ar: جهة
   * en: Organisation
   */
  registerKindOrganisation: (): string => format("register-kind-organisation"),
  /**
   * ar: شخص
   * en: Person
   */
  registerKindPerson: (): string => format("register-kind-person"),
  /**
   * ar: عملية تشاور
   * en: Process
   */
  registerKindProcess: (): string => format("register-kind-process"),
  /**
   * ar: بحث محفوظ
   * en: Saved search
   */
  registerKindSavedSearch: (): string => format("register-kind-saved-search"),
  /**
   * ar: سلسلة
   * en: Series
   */
  registerKindSeries: (): string => format("register-kind-series"),
  /**
   * ar: دولة
   * en: State
   */
  registerKindState: (): string => format("register-kind-state"),
  /**
   * ar: مصطلح
   * en: Term
   */
  registerKindTerm: (): string => format("register-kind-term"),
  /**
   * ar: وسم
   * en: Tag
   */
  registerKindTheme: (): string => format("register-kind-theme"),
  /**
   * ar: الكل
   * en: All
   */
  registerKindsAll: (): string => format("register-kinds-all"),
  /**
   * ar: دورات الانعقاد
   * en: Editions
   */
  registerKindsEdition: (): string => format("register-kinds-edition"),
  /**
   * ar: نقاط الاتصال
   * en: Focal points
   */
  registerKindsFocalPoint: (): string => format("register-kinds-focal-point"),
  /**
   * ar: العطل الرسمية
   * en: Public holidays
   */
  registerKindsHoliday: (): string => format("register-kinds-holiday"),
  /**
   * ar: الصكوك
   * en: Instruments
   */
  registerKindsInstrument: (): string => format("register-kinds-instrument"),
  /**
   * ar: الأهداف والمبادئ
   * en: Objectives and principles
   */
  registerKindsObjective: (): string => format("register-kinds-objective"),
  /**
   * ar: الجهات
   * en: Organisations
   */
  registerKindsOrganisation: (): string => format("register-kinds-organisation"),
  /**
   * ar: الأشخاص
   * en: People
   */
  registerKindsPerson: (): string => format("register-kinds-person"),
  /**
   * ar: عمليات التشاور
   * en: Processes
   */
  registerKindsProcess: (): string => format("register-kinds-process"),
  /**
   * ar: عمليات البحث المحفوظة
   * en: Saved searches
   */
  registerKindsSavedSearch: (): string => format("register-kinds-saved-search"),
  /**
   * ar: السلاسل
   * en: Series
   */
  registerKindsSeries: (): string => format("register-kinds-series"),
  /**
   * ar: الدول
   * en: States
   */
  registerKindsState: (): string => format("register-kinds-state"),
  /**
   * ar: المصطلحات
   * en: Terms
   */
  registerKindsTerm: (): string => format("register-kinds-term"),
  /**
   * ar: الوسوم
   * en: Tags
   */
  registerKindsTheme: (): string => format("register-kinds-theme"),
  /**
   * ar: مدخل جديد
   * en: New entry
   */
  registerNew: (): string => format("register-new"),
  /**
   * ar: اختر مدخلاً لعرض تفاصيله.
   * en: Choose an entry to see its details.
   */
  registerNothingSelected: (): string => format("register-nothing-selected"),
  /**
   * ar: هدف للهيئة
   * en: Objective of the body
   */
  registerPartBodyObjective: (): string => format("register-part-body-objective"),
  /**
   * ar: { $kind }: { $words }
   * en: { $kind }: { $words }
   */
  registerPartCalled: (args: { kind: string; words: string }): string => format("register-part-called", args),
  /**
   * ar: { $kind }: { $words }، { $days }
   * en: { $kind }: { $words }, { $days }
   */
  registerPartCalledDated: (args: { days: string; kind: string; words: string }): string => format("register-part-called-dated", args),
  /**
   * ar: فترة رئاسة
   * en: Chair term
   */
  registerPartChairTerm: (): string => format("register-part-chair-term"),
  /**
   * ar: اسم سابق أو لاحق
   * en: Name at a time
   */
  registerPartDatedName: (): string => format("register-part-dated-name"),
  /**
   * ar: صفة خاصة
   * en: Distinction
   */
  registerPartDistinction: (): string => format("register-part-distinction"),
  /**
   * ar: يوم
   * en: Day
   */
  registerPartEditionDay: (): string => format("register-part-edition-day"),
  /**
   * ar: رقم
   * en: Figure
   */
  registerPartFigure: (): string => format("register-part-figure"),
  /**
   * ar: ولاية
   * en: Mandate
   */
  registerPartMandate: (): string => format("register-part-mandate"),
  /**
   * ar: موضوع من نطاق الولاية
   * en: Topic of the mandate
   */
  registerPartMandateTopic: (): string => format("register-part-mandate-topic"),
  /**
   * ar: عضو
   * en: Member
   */
  registerPartMember: (): string => format("register-part-member"),
  /**
   * ar: ناتج
   * en: Output
   */
  registerPartOutput: (): string => format("register-part-output"),
  /**
   * ar: منصب
   * en: Position
   */
  registerPartPosition: (): string => format("register-part-position"),
  /**
   * ar: أولوية
   * en: Priority
   */
  registerPartPriority: (): string => format("register-part-priority"),
  /**
   * ar: توصية
   * en: Recommendation
   */
  registerPartRecommendation: (): string => format("register-part-recommendation"),
  /**
   * ar: علاقة
   * en: Relation
   */
  registerPartRelation: (): string => format("register-part-relation"),
  /**
   * ar: جزء من الانعقاد
   * en: Segment
   */
  registerPartSegment: (): string => format("register-part-segment"),
  /**
   * ar: خدمة
   * en: Service
   */
  registerPartService: (): string => format("register-part-service"),
  /**
   * ar: صفة العضوية
   * en: Standing
   */
  registerPartStanding: (): string => format("register-part-standing"),
  /**
   * ar: برنامج
   * en: Programme
   */
  registerPartStateProgramme: (): string => format("register-part-state-programme"),
  /**
   * ar: استعمال
   * en: Usage
   */
  registerPartUsage: (): string => format("register-part-usage"),
  /**
   * ar: أهداف الهيئة
   * en: Objectives of the body
   */
  registerPartsBodyObjective: (): string => format("register-parts-body-objective"),
  /**
   * ar: الرئاسة المشتركة
   * en: Chairs
   */
  registerPartsChairTerm: (): string => format("register-parts-chair-term"),
  /**
   * ar: الأسماء عبر الزمن
   * en: Names over time
   */
  registerPartsDatedName: (): string => format("register-parts-dated-name"),
  /**
   * ar: الصفات الخاصة
   * en: Distinctions
   */
  registerPartsDistinction: (): string => format("register-parts-distinction"),
  /**
   * ar: الأيام
   * en: Days
   */
  registerPartsEditionDay: (): string => format("register-parts-edition-day"),
  /**
   * ar: الأرقام
   * en: Figures
   */
  registerPartsFigure: (): string => format("register-parts-figure"),
  /**
   * ar: الولايات
   * en: Mandates
   */
  registerPartsMandate: (): string => format("register-parts-mandate"),
  /**
   * ar: نطاق الولاية
   * en: Scope of the mandate
   */
  registerPartsMandateTopic: (): string => format("register-parts-mandate-topic"),
  /**
   * ar: الأعضاء
   * en: Members
   */
  registerPartsMember: (): string => format("register-parts-member"),
  /**
   * ar: النواتج
   * en: Outputs
   */
  registerPartsOutput: (): string => format("register-parts-output"),
  /**
   * ar: المناصب
   * en: Positions
   */
  registerPartsPosition: (): string => format("register-parts-position"),
  /**
   * ar: الأولويات
   * en: Priorities
   */
  registerPartsPriority: (): string => format("register-parts-priority"),
  /**
   * ar: التوصيات
   * en: Recommendations
   */
  registerPartsRecommendation: (): string => format("register-parts-recommendation"),
  /**
   * ar: العلاقات
   * en: Relations
   */
  registerPartsRelation: (): string => format("register-parts-relation"),
  /**
   * ar: أجزاء الانعقاد
   * en: Segments
   */
  registerPartsSegment: (): string => format("register-parts-segment"),
  /**
   * ar: الخدمات
   * en: Services
   */
  registerPartsService: (): string => format("register-parts-service"),
  /**
   * ar: صفة العضوية عبر الزمن
   * en: Standing over time
   */
  registerPartsStanding: (): string => format("register-parts-standing"),
  /**
   * ar: البرامج
   * en: Programmes
   */
  registerPartsStateProgramme: (): string => format("register-parts-state-programme"),
  /**
   * ar: الاستعمالات
   * en: Usages
   */
  registerPartsUsage: (): string => format("register-parts-usage"),
  /**
   * ar: المحذوفات
   * en: Deleted entries
   */
  registerShowDeleted: (): string => format("register-show-deleted"),
  /**
   * ar: السجل
   * en: Register
   */
  registerTitle: (): string => format("register-title"),
  /**
   * ar: { $first } – { $second }
   * en: { $first } – { $second }
   */
  registerTitleBoth: (args: { first: string; second: string }): string => format("register-title-both", args),
  /**
   * ar: { $name } { $year }
   * en: { $name } { $year }
   */
  registerTitleDated: (args: { name: string; year: string }): string => format("register-title-dated", args),
  /**
   * ar: يرد في
   * en: Used in
   */
  registerUsedIn: (): string => format("register-used-in"),
  /**
   * ar: جدول أعمال توضيحي أُعيد تركيبه من أخبار منشورة؛ إذ لم يُعثر على نص رسمي.
   * en: An illustrative agenda reconstructed from published news; no official text was found.
   */
  sampleNoteIllustrative: (): string => format("sample-note-illustrative"),
  /**
   * ar: المصدر: { $source }
   * en: Source: { $source }
   */
  sampleNoteSource: (args: { source: string }): string => format("sample-note-source", args),
  /**
   * ar: فتح المحفوظات النموذجية
   * en: Open the sample archive
   */
  sampleOpen: (): string => format("sample-open"),
  /**
   * ar: عرض كل نتائج «{ $text }»
   * en: All results for “{ $text }”
   */
  searchAllResults: (args: { text: string }): string => format("search-all-results", args),
  /**
   * ar: إزالة كل عوامل التصفية
   * en: Remove all filters
   */
  searchClear: (): string => format("search-clear"),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا نتائج
   *     [one] نتيجة واحدة
   *     [two] نتيجتان
   *     [few] { $count } نتائج
   *     [many] { $count } نتيجة
   *    *[other] { $count } نتيجة
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } result
   *    *[other] { $count } results
   * }
   */
  searchCount: (args: { count: number }): string => format("search-count", args),
  /**
   * ar: حذف «{ $name }»
   * en: Delete “{ $name }”
   */
  searchDelete: (args: { name: string }): string => format("search-delete", args),
  /**
   * ar: المحذوفات فقط
   * en: Deleted only
   */
  searchFilterDeleted: (): string => format("search-filter-deleted"),
  /**
   * ar: الكل
   * en: All
   */
  searchFilterNone: (): string => format("search-filter-none"),
  /**
   * ar: إزالة «{ $name }»
   * en: Remove “{ $name }”
   */
  searchFilterRemove: (args: { name: string }): string => format("search-filter-remove", args),
  /**
   * ar: الدولة
   * en: State
   */
  searchFilterState: (): string => format("search-filter-state"),
  /**
   * ar: الصك أو الهدف أو الوسم
   * en: Instrument, objective or tag
   */
  searchFilterTag: (): string => format("search-filter-tag"),
  /**
   * ar: السنة
   * en: Year
   */
  searchFilterYear: (): string => format("search-filter-year"),
  /**
   * ar: عوامل التصفية
   * en: Filters
   */
  searchFilters: (): string => format("search-filters"),
  /**
   * ar: البنود
   * en: Agenda items
   */
  searchGroupAgendaItem: (): string => format("search-group-agenda-item"),
  /**
   * ar: الأوامر
   * en: Commands
   */
  searchGroupCommands: (): string => format("search-group-commands"),
  /**
   * ar: الوثائق
   * en: Documents
   */
  searchGroupDocument: (): string => format("search-group-document"),
  /**
   * ar: الاجتماعات
   * en: Meetings
   */
  searchGroupMeeting: (): string => format("search-group-meeting"),
  /**
   * ar: آخر ما فُتح
   * en: Recent
   */
  searchGroupRecent: (): string => format("search-group-recent"),
  /**
   * ar: السجل
   * en: Register
   */
  searchGroupRegister: (): string => format("search-group-register"),
  /**
   * ar: ↑↓ للتنقل، Enter للفتح، Esc للإغلاق
   * en: ↑↓ to move, Enter to open, Esc to close
   */
  searchHint: (): string => format("search-hint"),
  /**
   * ar: بند
   * en: Item
   */
  searchHitAgendaItem: (): string => format("search-hit-agenda-item"),
  /**
   * ar: وثيقة
   * en: Document
   */
  searchHitDocument: (): string => format("search-hit-document"),
  /**
   * ar: اجتماع
   * en: Meeting
   */
  searchHitMeeting: (): string => format("search-hit-meeting"),
  /**
   * ar: الأنواع
   * en: Kinds
   */
  searchKinds: (): string => format("search-kinds"),
  /**
   * ar: عرض المزيد
   * en: Show more
   */
  searchMore: (): string => format("search-more"),
  /**
   * ar: لا نتائج لعبارة «{ $text }». جرّب كلمة أقصر أو جزءاً من العنوان.
   * en: Nothing found for “{ $text }”. Try a shorter word, or part of the title.
   */
  searchNone: (args: { text: string }): string => format("search-none", args),
  /**
   * ar: لا شيء يطابق هذا البحث. أزل أحد عوامل التصفية أو جرّب كلمة أخرى.
   * en: Nothing meets this search. Remove a filter or try another word.
   */
  searchNothing: (): string => format("search-nothing"),
  /**
   * ar: ابحث في الاجتماعات والبنود والسجل، أو اكتب اسم أمر
   * en: Search meetings, items and the register, or type a command
   */
  searchPlaceholder: (): string => format("search-placeholder"),
  /**
   * ar: لا نتائج للعبارة كما كُتبت. هذه نتائج «{ $text }».
   * en: Nothing is found as typed. These are the results for “{ $text }”.
   */
  searchReadAs: (args: { text: string }): string => format("search-read-as", args),
  /**
   * ar: تغيير اسم «{ $name }»
   * en: Rename “{ $name }”
   */
  searchRename: (args: { name: string }): string => format("search-rename", args),
  /**
   * ar: النتائج
   * en: Results
   */
  searchResults: (): string => format("search-results"),
  /**
   * ar: حفظ هذا البحث
   * en: Save this search
   */
  searchSave: (): string => format("search-save"),
  /**
   * ar: عمليات البحث المحفوظة
   * en: Saved searches
   */
  searchSaved: (): string => format("search-saved"),
  /**
   * ar: اسم البحث
   * en: Name of the search
   */
  searchSavedName: (): string => format("search-saved-name"),
  /**
   * ar: لم تحفظ أي بحث بعد.
   * en: No search is saved yet.
   */
  searchSavedNone: (): string => format("search-saved-none"),
  /**
   * ar: البحث في كل شيء
   * en: Search everything
   */
  searchScreenTitle: (): string => format("search-screen-title"),
  /**
   * ar: اكتب كلمة أو اختر عامل تصفية.
   * en: Type a word or choose a filter.
   */
  searchStart: (): string => format("search-start"),
  /**
   * ar: بحث وأوامر
   * en: Search and commands
   */
  searchTitle: (): string => format("search-title"),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا نتائج
   *     [one] نتيجة واحدة
   *     [two] نتيجتان
   *     [few] { $count } نتائج
   *     [many] { $count } نتيجة
   *    *[other] { $count } نتيجة
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } result
   *    *[other] { $count } results
   * }
   */
  searchTotal: (args: { count: number }): string => format("search-total", args),
  /**
   * ar: الكلمات
   * en: Words
   */
  searchWords: (): string => format("search-words"),
  /**
   * ar: كلمات في أي موضع: العناوين والملاحظات ونصوص الملفات المرفقة
   * en: Words anywhere: titles, notes and the text of attached files
   */
  searchWordsPlaceholder: (): string => format("search-words-placeholder"),
  /**
   * ar: نهاية يوم العمل
   * en: End of the day
   */
  settingsDayEnd: (): string => format("settings-day-end"),
  /**
   * ar: بداية يوم العمل
   * en: Start of the day
   */
  settingsDayStart: (): string => format("settings-day-start"),
  /**
   * ar: أيام العطلة الأسبوعية
   * en: Days off
   */
  settingsDaysOff: (): string => format("settings-days-off"),
  /**
   * ar: الإدارة
   * en: Department
   */
  settingsDepartment: (): string => format("settings-department"),
  /**
   * ar: الإدارة بالعربية
   * en: Department in Arabic
   */
  settingsDepartmentAr: (): string => format("settings-department-ar"),
  /**
   * ar: الإدارة بالإنجليزية
   * en: Department in English
   */
  settingsDepartmentEn: (): string => format("settings-department-en"),
  /**
   * ar: الأرقام في النصوص العربية
   * en: Digits in Arabic texts
   */
  settingsDigits: (): string => format("settings-digits"),
  /**
   * ar: الأرقام المشرقية: ٠١٢٣٤٥٦٧٨٩
   * en: Arabic-Indic: ٠١٢٣٤٥٦٧٨٩
   */
  settingsDigitsArabicIndic: (): string => format("settings-digits-arabic-indic"),
  /**
   * ar: الأرقام العربية: 0123456789
   * en: Western: 0123456789
   */
  settingsDigitsWestern: (): string => format("settings-digits-western"),
  /**
   * ar: إظهار التاريخ الهجري مع الميلادي
   * en: Show the Hijri date beside the Gregorian one
   */
  settingsHijri: (): string => format("settings-hijri"),
  /**
   * ar: تصحيح التاريخ الهجري
   * en: Correction of the Hijri date
   */
  settingsHijriCorrection: (): string => format("settings-hijri-correction"),
  /**
   * ar: ناقص يوم
   * en: Minus one day
   */
  settingsHijriCorrectionMinus: (): string => format("settings-hijri-correction-minus"),
  /**
   * ar: بلا تصحيح
   * en: None
   */
  settingsHijriCorrectionNone: (): string => format("settings-hijri-correction-none"),
  /**
   * ar: زائد يوم
   * en: Plus one day
   */
  settingsHijriCorrectionPlus: (): string => format("settings-hijri-correction-plus"),
  /**
   * ar: بحسب تقويم أم القرى
   * en: By the Umm al-Qura calendar
   */
  settingsHijriExplain: (): string => format("settings-hijri-explain"),
  /**
   * ar: لغة البرنامج
   * en: Language of the program
   */
  settingsLanguage: (): string => format("settings-language"),
  /**
   * ar: العربية
   * en: العربية (Arabic)
   */
  settingsLanguageArabic: (): string => format("settings-language-arabic"),
  /**
   * ar: English (الإنجليزية)
   * en: English
   */
  settingsLanguageEnglish: (): string => format("settings-language-english"),
  /**
   * ar: تتغير اللغة فوراً من دون إعادة تشغيل البرنامج.
   * en: The language changes at once, without a restart.
   */
  settingsLanguageExplain: (): string => format("settings-language-explain"),
  /**
   * ar: تُطبع هذه السطور في رأس كل ورقة، والسطر الفارغ لا يُطبع.
   * en: These lines head every paper; an empty line is not printed.
   */
  settingsLetterheadExplain: (): string => format("settings-letterhead-explain"),
  /**
   * ar: أسماء الشهور
   * en: Month names
   */
  settingsMonths: (): string => format("settings-months"),
  /**
   * ar: مفردة: ديسمبر
   * en: Single, Egyptian: ديسمبر
   */
  settingsMonthsEgyptian: (): string => format("settings-months-egyptian"),
  /**
   * ar: مزدوجة بترتيب الجامعة العربية: ديسمبر/كانون الأول
   * en: Dual, League order: ديسمبر/كانون الأول
   */
  settingsMonthsLeagueDual: (): string => format("settings-months-league-dual"),
  /**
   * ar: مفردة: كانون الأول
   * en: Single, Levantine: كانون الأول
   */
  settingsMonthsLevantine: (): string => format("settings-months-levantine"),
  /**
   * ar: مزدوجة بترتيب الأمم المتحدة: كانون الأول/ديسمبر
   * en: Dual, United Nations order: كانون الأول/ديسمبر
   */
  settingsMonthsUnDual: (): string => format("settings-months-un-dual"),
  /**
   * ar: اسمك كما يظهر في سجل التعديلات
   * en: Your name as the history shows it
   */
  settingsOfficer: (): string => format("settings-officer"),
  /**
   * ar: مأخوذ من حسابك في نظام التشغيل، ويمكنك تغييره.
   * en: Taken from the system account; you can change it.
   */
  settingsOfficerExplain: (): string => format("settings-officer-explain"),
  /**
   * ar: يعمل البرنامج من دون شبكة، ولا يرسل أي بيانات.
   * en: The program works without a network and sends nothing.
   */
  settingsOffline: (): string => format("settings-offline"),
  /**
   * ar: المنظمة
   * en: Organisation
   */
  settingsOrganisation: (): string => format("settings-organisation"),
  /**
   * ar: المنظمة بالعربية
   * en: Organisation in Arabic
   */
  settingsOrganisationAr: (): string => format("settings-organisation-ar"),
  /**
   * ar: المنظمة بالإنجليزية
   * en: Organisation in English
   */
  settingsOrganisationEn: (): string => format("settings-organisation-en"),
  /**
   * ar: مكان الانعقاد المعتاد
   * en: Usual venue
   */
  settingsPlace: (): string => format("settings-place"),
  /**
   * ar: مكان الانعقاد المعتاد بالعربية
   * en: Usual venue in Arabic
   */
  settingsPlaceAr: (): string => format("settings-place-ar"),
  /**
   * ar: مكان الانعقاد المعتاد بالإنجليزية
   * en: Usual venue in English
   */
  settingsPlaceEn: (): string => format("settings-place-en"),
  /**
   * ar: عملية التشاور
   * en: Process
   */
  settingsProcess: (): string => format("settings-process"),
  /**
   * ar: الصفة
   * en: Role
   */
  settingsRole: (): string => format("settings-role"),
  /**
   * ar: الصفة بالعربية، وهي السطر الأخير في الترويسة
   * en: Role in Arabic, the last line of the letterhead
   */
  settingsRoleAr: (): string => format("settings-role-ar"),
  /**
   * ar: الصفة بالإنجليزية، وهي السطر الأخير في الترويسة
   * en: Role in English, the last line of the letterhead
   */
  settingsRoleEn: (): string => format("settings-role-en"),
  /**
   * ar: الأمانة
   * en: Secretariat
   */
  settingsSecretariat: (): string => format("settings-secretariat"),
  /**
   * ar: الأمانة بالعربية
   * en: Secretariat in Arabic
   */
  settingsSecretariatAr: (): string => format("settings-secretariat-ar"),
  /**
   * ar: الأمانة بالإنجليزية
   * en: Secretariat in English
   */
  settingsSecretariatEn: (): string => format("settings-secretariat-en"),
  /**
   * ar: اللغة والعرض
   * en: Language and display
   */
  settingsSectionAppearance: (): string => format("settings-section-appearance"),
  /**
   * ar: الأرقام والتواريخ
   * en: Digits and dates
   */
  settingsSectionDates: (): string => format("settings-section-dates"),
  /**
   * ar: الاجتماعات الجديدة
   * en: New meetings
   */
  settingsSectionMeetings: (): string => format("settings-section-meetings"),
  /**
   * ar: بيانات المكتب
   * en: The office
   */
  settingsSectionOffice: (): string => format("settings-section-office"),
  /**
   * ar: الأوراق
   * en: Papers
   */
  settingsSectionPapers: (): string => format("settings-section-papers"),
  /**
   * ar: المخزن والنسخ
   * en: Store and copies
   */
  settingsSectionStore: (): string => format("settings-section-store"),
  /**
   * ar: القطاع
   * en: Sector
   */
  settingsSector: (): string => format("settings-sector"),
  /**
   * ar: القطاع بالعربية
   * en: Sector in Arabic
   */
  settingsSectorAr: (): string => format("settings-sector-ar"),
  /**
   * ar: القطاع بالإنجليزية
   * en: Sector in English
   */
  settingsSectorEn: (): string => format("settings-sector-en"),
  /**
   * ar: فحص المخزن
   * en: Check the store
   */
  settingsStoreCheck: (): string => format("settings-store-check"),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لم يُعثر على أي خلل.
   *     [one] عُثر على خلل واحد.
   *     [two] عُثر على خللين.
   *     [few] عُثر على { $count } مواضع خلل.
   *     [many] عُثر على { $count } موضع خلل.
   *    *[other] عُثر على { $count } موضع خلل.
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } fault was found.
   *    *[other] { $count } faults were found.
   * }
   */
  settingsStoreCheckFaults: (args: { count: number }): string => format("settings-store-check-faults", args),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] المخزن سليم، وليس فيه تعديلات بعد.
   *     [one] المخزن سليم، وفيه تعديل واحد.
   *     [two] المخزن سليم، وفيه تعديلان.
   *     [few] المخزن سليم، وفيه { $count } تعديلات.
   *     [many] المخزن سليم، وفيه { $count } تعديلاً.
   *    *[other] المخزن سليم، وفيه { $count } تعديل.
   * }
   * en: { PLURAL($count) ->
   *     [one] The store is sound and holds { $count } change.
   *    *[other] The store is sound and holds { $count } changes.
   * }
   */
  settingsStoreCheckGood: (args: { count: number }): string => format("settings-store-check-good", args),
  /**
   * ar: جارٍ فحص المخزن…
   * en: Checking the store…
   */
  settingsStoreCheckRunning: (): string => format("settings-store-check-running"),
  /**
   * ar: مجلد المخزن
   * en: Folder of the store
   */
  settingsStoreFolder: (): string => format("settings-store-folder"),
  /**
   * ar: فتح مجلد المخزن
   * en: Open the folder of the store
   */
  settingsStoreOpenFolder: (): string => format("settings-store-open-folder"),
  /**
   * ar: قُبل القالب { $name }
   * en: The template { $name } is accepted
   */
  settingsTemplateAccepted: (args: { name: string }): string => format("settings-template-accepted", args),
  /**
   * ar: القالب المرفق بالبرنامج
   * en: The template that comes with the program
   */
  settingsTemplateBuiltIn: (): string => format("settings-template-built-in"),
  /**
   * ar: اختيار قالب
   * en: Choose a template
   */
  settingsTemplateChoose: (): string => format("settings-template-choose"),
  /**
   * ar: ضع شعارك وترويستك في القالب المرفق ثم اختره هنا.
   * en: Put your logo and letterhead into the built-in template, then choose it here.
   */
  settingsTemplateExplain: (): string => format("settings-template-explain"),
  /**
   * ar: قالب المكتب: { $name }
   * en: The office's template: { $name }
   */
  settingsTemplateOwn: (args: { name: string }): string => format("settings-template-own", args),
  /**
   * ar: استعادة القالب المرفق
   * en: Restore built-in template
   */
  settingsTemplateReset: (): string => format("settings-template-reset"),
  /**
   * ar: حفظ القالب المرفق
   * en: Save built-in template
   */
  settingsTemplateSave: (): string => format("settings-template-save"),
  /**
   * ar: عرض الصفحة { $width } مم، وارتفاعها { $height } مم
   * en: Page { $width } mm wide, { $height } mm high
   */
  settingsTemplateSize: (args: { height: string; width: string }): string => format("settings-template-size", args),
  /**
   * ar: الإعدادات
   * en: Settings
   */
  settingsTitle: (): string => format("settings-title"),
  /**
   * ar: الإصدار { $version }
   * en: Version { $version }
   */
  settingsVersion: (args: { version: string }): string => format("settings-version", args),
  /**
   * ar: المنطقة الزمنية
   * en: Time zone
   */
  settingsZone: (): string => format("settings-zone"),
  /**
   * ar: { PLURAL($counted) ->
   *     [zero] لا تُحتسب أي دولة من { $listed }
   *     [one] تُحتسب دولة واحدة من { $listed }
   *     [two] تُحتسب دولتان من { $listed }
   *     [few] تُحتسب { $counted } دول من { $listed }
   *     [many] تُحتسب { $counted } دولة من { $listed }
   *    *[other] تُحتسب { $counted } دولة من { $listed }
   * }
   * en: { PLURAL($counted) ->
   *     [one] { $counted } state of { $listed } is counted
   *    *[other] { $counted } states of { $listed } are counted
   * }
   */
  stateMembersCounted: (args: { counted: number; listed: string }): string => format("state-members-counted", args),
  /**
   * ar: التاريخ
   * en: Day
   */
  stateMembersDay: (): string => format("state-members-day"),
  /**
   * ar: الاسم الإنجليزي
   * en: English name
   */
  stateMembersEnglish: (): string => format("state-members-english"),
  /**
   * ar: الترتيب
   * en: Order
   */
  stateMembersOrder: (): string => format("state-members-order"),
  /**
   * ar: ترتيب المراسم
   * en: Protocol order
   */
  stateMembersProtocol: (): string => format("state-members-protocol"),
  /**
   * ar: الدول الأعضاء في تاريخ معيّن
   * en: Member states on a day
   */
  stateMembersTitle: (): string => format("state-members-title"),
  /**
   * ar: { PLURAL($count) ->
   *     [zero] لا نصوص
   *     [one] نص واحد
   *     [two] نصان
   *     [few] { $count } نصوص
   *     [many] { $count } نصاً
   *    *[other] { $count } نص
   * }
   * en: { PLURAL($count) ->
   *     [one] { $count } text
   *    *[other] { $count } texts
   * }
   */
  translationCount: (args: { count: number }): string => format("translation-count", args),
  /**
   * ar: لا يوجد نص ينتظر الترجمة.
   * en: No text awaits translation.
   */
  translationEmpty: (): string => format("translation-empty"),
  /**
   * ar: نصوص كُتبت بلغة واحدة، وبنود عُدِّلت بعد ترجمتها. الاجتماعات التي جدول أعمالها بالعربية وحدها لا تظهر هنا.
   * en: Texts written in one language only, and items changed after they were translated. Meetings kept in Arabic only never appear here.
   */
  translationExplain: (): string => format("translation-explain"),
  /**
   * ar: لم يُكتب بالعربية
   * en: Not written in Arabic
   */
  translationMissingAr: (): string => format("translation-missing-ar"),
  /**
   * ar: لم يُكتب بالإنجليزية
   * en: Not written in English
   */
  translationMissingEn: (): string => format("translation-missing-en"),
  /**
   * ar: تُعرض أول { $limit } من النصوص، ويظهر الباقي كلما تُرجم بعضها.
   * en: The first { $limit } texts are shown; the rest follows as these are translated.
   */
  translationMore: (args: { limit: string }): string => format("translation-more", args),
  /**
   * ar: السجل
   * en: Register
   */
  translationRegister: (): string => format("translation-register"),
  /**
   * ar: عُدِّل النص الإنجليزي بعد ترجمته، فراجع النص العربي
   * en: The English was changed after its translation; review the Arabic
   */
  translationStaleAr: (): string => format("translation-stale-ar"),
  /**
   * ar: عُدِّل النص العربي بعد ترجمته، فراجع النص الإنجليزي
   * en: The Arabic was changed after its translation; review the English
   */
  translationStaleEn: (): string => format("translation-stale-en"),
  /**
   * ar: نصوص تنتظر الترجمة
   * en: Texts that await translation
   */
  translationTitle: (): string => format("translation-title"),
} as const;
