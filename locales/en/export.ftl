export-title = Export the agenda
export-format = Format
export-format-docx = Word document
export-format-pdf = PDF file
export-format-ics = Calendar file
export-language = Language
export-language-ar = Arabic
export-language-en = English
export-language-both = Both, side by side
export-save = Save as…
export-save-title = Choose where to save
export-running = Preparing the file…
export-done = { $name } is saved
export-open-word = Open in Word
export-open = Open the file
export-open-folder = Open the folder
export-print = Print
export-folder = Folder: { $path }
export-no-days = A calendar file needs known days. Set the first day first.
export-missing-english = { PLURAL($count) ->
    [one] { $count } item has no English title.
   *[other] { $count } items have no English title.
}
export-template = Template: { $name }
export-filter-docx = Word documents
export-filter-pdf = PDF files
export-filter-ics = Calendar files
export-filter-all = All files
