// Generated from the command table by `cargo xtask generate`. Never edited by hand.

/**
 * A whole agenda: the meeting, its items from top to bottom, the days of its programme.
 */
export type AgendaView = { 
/**
 * The meeting.
 */
meeting: MeetingRecord, 
/**
 * The items in the order of the page, each after its parent.
 */
items: Array<ItemView>, 
/**
 * The days of the programme in order.
 */
days: Array<DayView>, 
/**
 * How many items are deleted and can be brought back.
 */
deleted_items: number, 
/**
 * The sum of all durations, in minutes.
 */
total_minutes: number, };

/**
 * A new name of the officer.
 */
export type AuthorRequest = { 
/**
 * The name.
 */
name: string, };

/**
 * Which picture needs a name for its file.
 */
export type BodyFileNameRequest = { 
/**
 * The id of the organisation or process in its middle.
 */
id: string, 
/**
 * The day, `YYYY-MM-DD`; today when nothing is said.
 */
on?: string, 
/**
 * The language or languages.
 */
language: PaperLanguage, };

/**
 * The bodies around one body on a day. Places are logical: the first number of a point counts from the side where
 * reading begins, the second one from the top, both in units of which a line of a box has 21.
 */
export type BodyPicture = { 
/**
 * The body in its middle.
 */
id: string, 
/**
 * The day.
 */
on: string, 
/**
 * The width of the whole.
 */
width: number, 
/**
 * Its height.
 */
height: number, 
/**
 * The bodies.
 */
bodies: Array<PictureBody>, 
/**
 * The arrows between them.
 */
links: Array<PictureLink>, 
/**
 * Whether more bodies or relations were found than a picture shows.
 */
more: boolean, };

/**
 * Which picture.
 */
export type BodyPictureRequest = { 
/**
 * The id of the organisation or process in its middle.
 */
id: string, 
/**
 * The day, `YYYY-MM-DD`; today when nothing is said.
 */
on?: string, 
/**
 * The language of its words: `ar`, `en`.
 */
language: string, 
/**
 * How many relations away from the body others may be: 1 to 4; 2 when nothing is said.
 */
steps?: number, };

/**
 * Which picture to write, and where.
 */
export type BodyPrintRequest = { 
/**
 * The id of the organisation or process in its middle.
 */
id: string, 
/**
 * The day, `YYYY-MM-DD`; today when nothing is said.
 */
on?: string, 
/**
 * How many relations away from the body others may be: 1 to 4; 2 when nothing is said.
 */
steps?: number, 
/**
 * The language or languages.
 */
language: PaperLanguage, 
/**
 * The path to write.
 */
path: string, };

/**
 * A body as it stands on a day.
 */
export type BodyView = { 
/**
 * The body under its name of that day.
 */
body: NamedOn, 
/**
 * The day.
 */
on: string, 
/**
 * Its number in Arabic, such as «2-2»; empty when it has none.
 */
number_ar: string, 
/**
 * Its number in English, such as "2.2".
 */
number_en: string, 
/**
 * Its mandates with their ends.
 */
mandates: Array<MandateView>, 
/**
 * Who held the two seats of its chair, year by year.
 */
chairs: Array<ChairYear>, 
/**
 * Its members on that day.
 */
members: Array<MemberView>, 
/**
 * How it relates to others on that day.
 */
relations: Array<RelationView>, 
/**
 * How others relate to it on that day.
 */
related: Array<RelationView>, 
/**
 * The bodies before it, the earliest first, and those after it.
 */
lineage: Array<LineageStep>, 
/**
 * The topics of its mandate with what it recommended.
 */
topics: Array<TopicView>, 
/**
 * The recommendations of which it came.
 */
origins: Array<OriginView>, 
/**
 * What it made.
 */
outputs: Array<OutputView>, };

/**
 * Which body, and on which day.
 */
export type BodyViewRequest = { 
/**
 * The id of an organisation or a process.
 */
id: string, 
/**
 * The day, `YYYY-MM-DD`; today when nothing is said.
 */
on?: string, };

/**
 * Which part of the timeline to write, how, and where.
 */
export type CalendarExportRequest = { 
/**
 * The first date: a year, a quarter, a month or a day.
 */
from: string, 
/**
 * The last date.
 */
to: string, 
/**
 * Only these kinds; all of them when nothing is said.
 */
kinds?: Array<TimelineKind>, 
/**
 * Only what belongs to these entries.
 */
entries?: Array<string>, 
/**
 * The language or languages.
 */
language: PaperLanguage, 
/**
 * The format.
 */
format: PaperFormat, 
/**
 * The path to write.
 */
path: string, };

/**
 * A calendar that was written.
 */
export type CalendarSaved = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * How many items it holds.
 */
items: number, 
/**
 * What a calendar file cannot hold, since its day is not known; a paper leaves nothing out.
 */
left_out: Array<TimelineItem>, };

/**
 * One term on a seat.
 */
export type ChairTerm = { 
/**
 * The part's id.
 */
part: string, 
/**
 * The seat: `government`, `non_governmental`.
 */
seat: string, 
/**
 * The state from which the seat is held; nothing when it is not known.
 */
state: string | null, 
/**
 * Who holds it, in Arabic: its name, or that of the state.
 */
name_ar: string, 
/**
 * Who holds it, in English.
 */
name_en: string, 
/**
 * The start, as it is known.
 */
starts: string, 
/**
 * The end, as it is known; empty while it lasts.
 */
ends: string, };

/**
 * Who held the seats in a year.
 */
export type ChairYear = { 
/**
 * The year.
 */
year: number, 
/**
 * The terms on the seat of the government in that year, the earlier one first.
 */
government: Array<ChairTerm>, 
/**
 * The terms on the other seat.
 */
non_governmental: Array<ChairTerm>, };

/**
 * A field of a version that has another value today.
 */
export type ChangedField = { 
/**
 * The item; empty for the document itself.
 */
item: string, 
/**
 * The field as stored, such as `title_ar`.
 */
field: string, };

/**
 * What a check of the store found.
 */
export type CheckAnswer = { 
/**
 * How many changes were verified.
 */
changes: number, 
/**
 * How many documents were rebuilt and compared.
 */
documents: number, 
/**
 * What is wrong; empty when all is well.
 */
faults: Array<string>, };

/**
 * A decision: the value at this place of the list, or, for texts, the merged text as it stands.
 */
export type ConflictSettleRequest = { 
/**
 * The id of the document.
 */
document: string, 
/**
 * The item; empty for the document itself.
 */
item: string, 
/**
 * The field.
 */
field: string, 
/**
 * The place of the chosen value in the list, from 0; nothing to keep things as they stand, or to acknowledge
 * what was put aside.
 */
choice?: number, };

/**
 * One of the values of a conflict.
 */
export type ConflictValueView = { 
/**
 * The value as stored, to send back when it is chosen.
 */
value: string, 
/**
 * The value as shown, in Arabic.
 */
shown_ar: string, 
/**
 * The value as shown, in English.
 */
shown_en: string, 
/**
 * Who wrote it.
 */
who: string, 
/**
 * When, in UTC, RFC 3339.
 */
at: string, };

/**
 * One conflict on the desk's list.
 */
export type ConflictView = { 
/**
 * The id of the document.
 */
document: string, 
/**
 * The item; empty for the document itself.
 */
item: string, 
/**
 * The field.
 */
field: string, 
/**
 * `two_values`, `text_both`, `edited_deleted`, `moved_both` or `identity`.
 */
kind: string, 
/**
 * The title of the item, or of the document, in Arabic.
 */
title_ar: string, 
/**
 * The same in English.
 */
title_en: string, 
/**
 * The values, the one in force first; for `identity`, what each change that was put aside did.
 */
values: Array<ConflictValueView>, };

/**
 * One value that a row changes.
 */
export type ContactChange = { 
/**
 * The column, such as `email`.
 */
column: string, 
/**
 * The value in the register; empty when there is none.
 */
before: string, 
/**
 * The value of the file.
 */
after: string, };

/**
 * A column of a file.
 */
export type ContactColumn = { 
/**
 * Its heading in the file.
 */
heading: string, 
/**
 * What it means, such as `email`; empty for nothing.
 */
meaning: string, 
/**
 * The first cell that says something, so that the officer can tell what it is.
 */
example: string, };

/**
 * How many rows come to what.
 */
export type ContactCounts = { 
/**
 * All rows.
 */
rows: number, 
/**
 * New people.
 */
new: number, 
/**
 * Changed ones.
 */
changed: number, 
/**
 * Rows that change nothing.
 */
same: number, 
/**
 * Duplicates within the file.
 */
duplicate: number, 
/**
 * Refused rows.
 */
refused: number, 
/**
 * Organisations that the register does not have and gets.
 */
organisations: number, 
/**
 * Focal points that the register does not have and gets.
 */
focal_points: number, };

/**
 * A file to write.
 */
export type ContactExportRequest = { 
/**
 * Where to write it.
 */
path: string, 
/**
 * Which contacts.
 */
kind: ContactsKind, 
/**
 * The format.
 */
format: ContactFormat, 
/**
 * The language of the headings.
 */
language?: ListLanguage, 
/**
 * Only the focal points of this day; earlier ones too when nothing is said.
 */
on?: string, };

/**
 * The format of a file of contacts.
 */
export type ContactFormat = "vcf" | "csv" | "xlsx";

/**
 * A file to take in.
 */
export type ContactImportRequest = { 
/**
 * The path of the file.
 */
path: string, 
/**
 * What each column means, as previewed.
 */
mapping?: Array<string>, 
/**
 * The hash that the preview gave, so that nothing goes in that nobody has seen.
 */
hash: string, };

/**
 * What becomes of a row of a file.
 */
export type ContactOutcome = "new" | "changed" | "same" | "duplicate" | "refused";

/**
 * What a file would change.
 */
export type ContactPreview = { 
/**
 * The hash of the file, to be given back with the import.
 */
hash: string, 
/**
 * The columns of a table; none for cards.
 */
columns: Array<ContactColumn>, 
/**
 * The rows and their counts; empty when no column for a name or an address is known.
 */
report: ContactReport, };

/**
 * A file to look at.
 */
export type ContactPreviewRequest = { 
/**
 * The path of a .vcf, .csv, .xlsx or .ods file.
 */
path: string, 
/**
 * What each column means, such as `email`; empty for nothing. Recognised by the headings when not given.
 */
mapping?: Array<string>, };

/**
 * What a file would change, or has changed.
 */
export type ContactReport = { 
/**
 * The rows in the order of the file; of a preview the first 500.
 */
rows: Array<ContactRow>, 
/**
 * The counts of all rows.
 */
counts: ContactCounts, 
/**
 * The names of the organisations that the register gets, at most 100 of them.
 */
organisations: Array<string>, };

/**
 * A row of a file with what becomes of it.
 */
export type ContactRow = { 
/**
 * The number of the row, or of the card, in the file.
 */
number: number, 
/**
 * The name in the row, or whatever else tells it from others.
 */
name: string, 
/**
 * What becomes of it.
 */
outcome: ContactOutcome, 
/**
 * The values that it changes; for a new person, those that it brings.
 */
changes: Array<ContactChange>, 
/**
 * The key of the sentence that says why the row is refused or a duplicate; empty otherwise.
 */
message_id: string, 
/**
 * The arguments of the sentence.
 */
args: { [key in string]: string }, };

/**
 * Which contacts to write.
 */
export type ContactsKind = "people" | "focal_points";

/**
 * A copy that was kept and verified.
 */
export type CopyAnswer = { 
/**
 * Where the copy lies.
 */
path: string, 
/**
 * How many changes it holds.
 */
changes: number, 
/**
 * How many attached files it holds.
 */
files: number, 
/**
 * When it was made, in UTC, RFC 3339.
 */
at: string, };

/**
 * What an edition covers of the objectives of an instrument.
 */
export type Coverage = { 
/**
 * The instrument.
 */
instrument: Titled, 
/**
 * How many objectives it has.
 */
all: number, 
/**
 * How many of them the segments cover together, or the edition itself when no segment names any.
 */
covered: number, 
/**
 * The numbers of those that none covers.
 */
missing: Array<number>, 
/**
 * The numbers of those that several segments cover.
 */
twice: Array<number>, };

/**
 * The answer to a new item.
 */
export type Created = { 
/**
 * The id of what was made.
 */
id: string, };

/**
 * An edition that a cycle asks for.
 */
export type CycleEdition = { 
/**
 * The id that it has, or would have.
 */
id: string, 
/**
 * The series.
 */
series: string, 
/**
 * The title of the series in Arabic.
 */
series_ar: string, 
/**
 * The title of the series in English.
 */
series_en: string, 
/**
 * What the series is: `meeting`, `report` or `plan`; empty when it does not say.
 */
sort: string, 
/**
 * The year in which it falls.
 */
year: number, 
/**
 * Whether it is there; in the answer of generating, whether it was.
 */
state: CycleState, 
/**
 * The Arabic title of what stands there in that year: an edition, or the annual meeting of the process; or of
 * what was deleted. Empty where there was nothing.
 */
title_ar: string, 
/**
 * The same in English.
 */
title_en: string, };

/**
 * Whether an edition that a cycle asks for is there.
 */
export type CycleState = "missing" | "there" | "deleted";

/**
 * A new day, after the last one.
 */
export type DayCreateRequest = { 
/**
 * The meeting's id.
 */
meeting: string, 
/**
 * The day's values.
 */
values: DayPatch, };

/**
 * A change to one day.
 */
export type DayEditRequest = { 
/**
 * The meeting's id.
 */
meeting: string, 
/**
 * The day's id.
 */
day: string, 
/**
 * What to change.
 */
values: DayPatch, };

/**
 * The kind of a day.
 */
export type DayKind = "main" | "preliminary" | "side_events" | "unknown";

/**
 * What to change in a day: only the members that are present are written.
 */
export type DayPatch = { 
/**
 * The kind.
 */
kind?: DayKind, 
/**
 * The date, `YYYY-MM-DD`; empty takes it away.
 */
date?: string, 
/**
 * The clock time at which it starts, `HH:MM`.
 */
start?: string, 
/**
 * The clock time at which it must end, `HH:MM`; empty takes it away.
 */
end?: string, };

/**
 * A request that names one day.
 */
export type DayRequest = { 
/**
 * The meeting's id.
 */
meeting: string, 
/**
 * The day's id.
 */
day: string, };

/**
 * One day of the programme as it is shown.
 */
export type DayView = { 
/**
 * The day's id.
 */
id: string, 
/**
 * The kind.
 */
kind: DayKind, 
/**
 * 1 for the first main day and so on; nothing for a preliminary day or a day of side events.
 */
number: number | null, 
/**
 * The date, `YYYY-MM-DD`; nothing when it is not known yet.
 */
date: string | null, 
/**
 * The clock time at which it starts, `HH:MM`.
 */
start: string, 
/**
 * The clock time at which it must end, `HH:MM`; nothing when it is open.
 */
end: string | null, 
/**
 * The computed end of its last item, `HH:MM`; nothing for an empty day.
 */
runs_until: string | null, 
/**
 * By how many minutes it runs past its end; 0 when it does not.
 */
overrun: number, 
/**
 * The heading in Arabic, as printed.
 */
heading_ar: string, 
/**
 * The heading in English, as printed.
 */
heading_en: string, 
/**
 * Whether the date falls on a day off in the office's working week.
 */
day_off: boolean, 
/**
 * Whether the date lies outside the days of the meeting.
 */
outside: boolean, };

/**
 * A deleted item that can be brought back.
 */
export type DeletedItem = { 
/**
 * The item's id.
 */
id: string, 
/**
 * `agenda_item`, `programme_day` or `document`.
 */
kind: string, 
/**
 * The title in Arabic.
 */
title_ar: string, 
/**
 * The title in English.
 */
title_en: string, };

/**
 * The state of the desk, for the frame of the window.
 */
export type DeskView = { 
/**
 * The version of the program.
 */
version: string, 
/**
 * Who works here; the name stands in every change.
 */
author: string, 
/**
 * The office's store, or the sample archive.
 */
store_kind: StoreKind, 
/**
 * Where the store lies.
 */
folder: string, 
/**
 * Whether the store is open for reading only, because a newer program wrote it.
 */
read_only: boolean, 
/**
 * What was done about a damaged store at this start; nothing when all was well.
 */
recovery: RecoveryView | null, 
/**
 * When the last copy was kept, in UTC, RFC 3339.
 */
last_copy: string | null, 
/**
 * How many conflicts wait.
 */
conflicts: number, 
/**
 * The command that undo would take back.
 */
undo: string | null, 
/**
 * The command that redo would bring back.
 */
redo: string | null, 
/**
 * How many meetings there are, deleted ones apart.
 */
meetings: number, 
/**
 * Grows with every change of this run.
 */
revision: number, 
/**
 * Today, `YYYY-MM-DD`.
 */
today: string, };

/**
 * The family of digits in which numbers are printed.
 */
export type Digits = "western" | "arabic_indic";

/**
 * Which distinction, on which day, and in which order.
 */
export type DistinguishedRequest = { 
/**
 * The day, such as `2021-06-10`.
 */
on: string, 
/**
 * The order.
 */
order: StateOrder, 
/**
 * The distinction, such as `champion_country`.
 */
distinction: string, 
/**
 * The id of the instrument for which the states carry it; any, or none, when nothing is said.
 */
instrument?: string, };

/**
 * A state that carried a distinction on a day. One that carries it for two instruments stands in the list twice.
 */
export type DistinguishedState = { 
/**
 * The id of the entry.
 */
id: string, 
/**
 * The id of the part that says so.
 */
part: string, 
/**
 * The country code.
 */
code: string, 
/**
 * The place in the protocol order; nothing for a state that is no member of the League.
 */
order: number | null, 
/**
 * The short name of that day in Arabic.
 */
name_ar: string, 
/**
 * The short name of that day in English.
 */
name_en: string, 
/**
 * The official name of that day in Arabic.
 */
long_name_ar: string, 
/**
 * The official name of that day in English.
 */
long_name_en: string, 
/**
 * The instrument for which it carries the distinction.
 */
instrument: Titled | null, 
/**
 * Since when, as it is known; empty when it is not.
 */
starts: string, 
/**
 * Until when, as it is known; empty when nobody said that it ended.
 */
ends: string, };

/**
 * A file to attach to a document; the file is read where it lies and stored by its hash.
 */
export type DocumentAttachRequest = { 
/**
 * The meeting's id.
 */
meeting: string, 
/**
 * The document's id.
 */
document: string, 
/**
 * The path of the file.
 */
path: string, };

/**
 * A new document under an item.
 */
export type DocumentCreateRequest = { 
/**
 * The meeting's id.
 */
meeting: string, 
/**
 * The item's id.
 */
item: string, 
/**
 * The document's values.
 */
values: DocumentPatch, };

/**
 * A change to one document.
 */
export type DocumentEditRequest = { 
/**
 * The meeting's id.
 */
meeting: string, 
/**
 * The document's id.
 */
document: string, 
/**
 * What to change.
 */
values: DocumentPatch, };

/**
 * What to change in a document: only the members that are present are written.
 */
export type DocumentPatch = { 
/**
 * The title in Arabic.
 */
title_ar?: string, 
/**
 * The title in English.
 */
title_en?: string, 
/**
 * The symbol.
 */
symbol?: string, };

/**
 * A request that names one document.
 */
export type DocumentRequest = { 
/**
 * The meeting's id.
 */
meeting: string, 
/**
 * The document's id.
 */
document: string, };

/**
 * Where to write an attached file.
 */
export type DocumentSaveRequest = { 
/**
 * The meeting's id.
 */
meeting: string, 
/**
 * The document's id.
 */
document: string, 
/**
 * The path to write.
 */
path: string, };

/**
 * A document as it is shown.
 */
export type DocumentView = { 
/**
 * The document's id.
 */
id: string, 
/**
 * The title in Arabic.
 */
title_ar: string, 
/**
 * The title in English.
 */
title_en: string, 
/**
 * The symbol; empty when it has none.
 */
symbol: string, 
/**
 * The name of the attached file; empty when there is none.
 */
file_name: string, 
/**
 * The size of the attached file in bytes.
 */
file_size: number, 
/**
 * The hash of the attached file; empty when there is none.
 */
file_hash: string, };

/**
 * Two people who may be one.
 */
export type Duplicate = { 
/**
 * The one who was entered first.
 */
first: EntryRow, 
/**
 * The other.
 */
second: EntryRow, 
/**
 * How likely they are one, from 0 to 100.
 */
score: number, 
/**
 * What speaks for it.
 */
reasons: Array<DuplicateReason>, };

/**
 * What speaks for two people being one.
 */
export type DuplicateReason = "merged_before" | "email" | "name_ar" | "name_en" | "variant" | "telephone" | "organisation";

/**
 * The pairs that may be duplicates, the likeliest first.
 */
export type Duplicates = { 
/**
 * The pairs, at most 200.
 */
pairs: Array<Duplicate>, 
/**
 * How many pairs there are in all, as far as they were counted.
 */
total: number, };

/**
 * A document as it was at an earlier version, beside what has changed since.
 */
export type EarlierVersion = { 
/**
 * Whether the document, or the item that was asked for, was deleted at that moment.
 */
deleted: boolean, 
/**
 * What it was.
 */
view: EarlierView, 
/**
 * The fields that have another value today.
 */
changed: Array<ChangedField>, 
/**
 * How many items of the agenda stand today and did not exist then.
 */
added: number, };

/**
 * What a document was, as the commands that read it answer.
 */
export type EarlierView = { "kind": "meeting", 
/**
 * The record, the items and the days of the programme.
 */
agenda: AgendaView, } | { "kind": "entry", 
/**
 * The entry.
 */
entry: Entry, } | { "kind": "settings", 
/**
 * The settings.
 */
settings: Settings, };

/**
 * A day of an edition.
 */
export type EditionDay = { 
/**
 * The part's id.
 */
id: string, 
/**
 * The date as it is known.
 */
date: string, 
/**
 * `main`, `preliminary` or `side_events`.
 */
sort: string, 
/**
 * The date in Arabic with its weekday, when it is known to the day.
 */
words_ar: string, 
/**
 * The date in English.
 */
words_en: string, 
/**
 * The title in Arabic.
 */
title_ar: string, 
/**
 * The title in English.
 */
title_en: string, };

/**
 * A figure of an edition.
 */
export type EditionFigure = { 
/**
 * What it counts.
 */
figure: Titled, 
/**
 * The figure with its qualifier in Arabic: «أكثر من 100».
 */
words_ar: string, 
/**
 * The figure in English.
 */
words_en: string, 
/**
 * The date to which it stands, in Arabic; empty when it is not known.
 */
as_of_ar: string, 
/**
 * The date in English.
 */
as_of_en: string, 
/**
 * Where it is from.
 */
source: string, };

/**
 * A segment of an edition.
 */
export type EditionSegment = { 
/**
 * The segment with its title.
 */
segment: Titled, 
/**
 * Its kind, such as `round_table`.
 */
sort: string, 
/**
 * The numbers of the objectives that it covers, in order.
 */
objectives: Array<number>, 
/**
 * Whether it is a side event: it stands in the programme and is no item of the agenda.
 */
side_event: boolean, };

/**
 * An edition as it is shown.
 */
export type EditionView = { 
/**
 * The edition with its title.
 */
edition: Titled, 
/**
 * What it is: `meeting`, `report` or `plan`, said by itself or by its series; empty when neither says it.
 */
sort: string, 
/**
 * Where it stands, computed from its dates unless an officer said it.
 */
status: MeetingStatus, 
/**
 * Its days in Arabic, as precise as they are known.
 */
days_ar: string, 
/**
 * Its days in English.
 */
days_en: string, 
/**
 * Its days one by one, in order.
 */
days: Array<EditionDay>, 
/**
 * How many of them are main days.
 */
main_days: number, 
/**
 * Its segments in order.
 */
segments: Array<EditionSegment>, 
/**
 * What it covers of each instrument whose objectives it names.
 */
coverage: Array<Coverage>, 
/**
 * Its priorities in order.
 */
priorities: Array<Titled>, 
/**
 * Its figures, the latest first; an earlier one of the same kind stays beside a later one.
 */
figures: Array<EditionFigure>, 
/**
 * What it follows up.
 */
follows_up: Titled | null, 
/**
 * What follows it up.
 */
followed_by: Array<Titled>, 
/**
 * The note on this edition in Arabic.
 */
note_ar: string, 
/**
 * The note in English.
 */
note_en: string, };

/**
 * An entry with everything in it.
 */
export type Entry = { 
/**
 * The entry's id.
 */
id: string, 
/**
 * The kind, such as `state`.
 */
kind: string, 
/**
 * The title in Arabic: its name, or what the record gives.
 */
title_ar: string, 
/**
 * The title in English.
 */
title_en: string, 
/**
 * Its values.
 */
values: { [key in string]: FieldValue }, 
/**
 * Its parts, deleted ones at the end.
 */
parts: Array<EntryPart>, 
/**
 * What is wrong with it, as after a merge of two laptops.
 */
problems: Array<Problem>, 
/**
 * Whether it came with the program; it can be edited like any other.
 */
built_in: boolean, 
/**
 * Whether it is deleted.
 */
deleted: boolean, 
/**
 * The entry into which this one was merged.
 */
merged_into: string | null, };

/**
 * A new entry.
 */
export type EntryCreateRequest = { 
/**
 * The kind.
 */
kind: string, 
/**
 * Its values.
 */
values?: { [key in string]: FieldValue }, };

/**
 * A change to one entry.
 */
export type EntryEditRequest = { 
/**
 * The entry's id.
 */
id: string, 
/**
 * What to change: only the fields that are given are written.
 */
values: { [key in string]: FieldValue }, };

/**
 * A part of an entry.
 */
export type EntryPart = { 
/**
 * The part's id.
 */
id: string, 
/**
 * The kind, such as `mandate`.
 */
kind: string, 
/**
 * What it is called in Arabic where it stands alone, such as «ولاية: مارس 2023», with marks of direction.
 */
called_ar: string, 
/**
 * The same in English.
 */
called_en: string, 
/**
 * Its values.
 */
values: { [key in string]: FieldValue }, 
/**
 * Whether it is deleted.
 */
deleted: boolean, };

/**
 * A request that names one entry.
 */
export type EntryRequest = { 
/**
 * The entry's id.
 */
id: string, };

/**
 * A line of a list of entries.
 */
export type EntryRow = { 
/**
 * The entry's id.
 */
id: string, 
/**
 * The kind.
 */
kind: string, 
/**
 * The title in Arabic.
 */
title_ar: string, 
/**
 * The title in English.
 */
title_en: string, 
/**
 * The official or full name in Arabic; for a person, the position.
 */
long_name_ar: string, 
/**
 * The official or full name in English; for a person, the position.
 */
long_name_en: string, 
/**
 * The acronym; empty when there is none.
 */
acronym: string, 
/**
 * A code such as `JO`; empty when there is none.
 */
code: string, 
/**
 * Other names, one a line.
 */
variants: string, 
/**
 * The sort within the kind, such as `working_group`; empty when there is none.
 */
sort: string, 
/**
 * The place in an order of its own, such as the protocol order.
 */
order: number | null, 
/**
 * The first date, as it is known.
 */
starts: string | null, 
/**
 * The last date, as it is known.
 */
ends: string | null, 
/**
 * The entry above it in a tree, such as the theme of a sub-theme.
 */
parent: string | null, 
/**
 * Whether it came with the program.
 */
built_in: boolean, 
/**
 * Whether it is deleted.
 */
deleted: boolean, };

/**
 * Where an entry is used: a meeting that it hosts, an item that it presents, another entry that names it.
 */
export type EntryUse = { 
/**
 * The kind of the document that uses it: `meeting`, or a kind of entry.
 */
kind: string, 
/**
 * The document's id.
 */
document: string, 
/**
 * The id of the item or part; nothing when the document itself uses it.
 */
item: string | null, 
/**
 * The kind of the item or part; empty when the document itself uses it.
 */
item_kind: string, 
/**
 * The field that names it.
 */
field: string, 
/**
 * The title of the document, or of the agenda item, in Arabic.
 */
title_ar: string, 
/**
 * The title of the document, or of the agenda item, in English.
 */
title_en: string, };

/**
 * Which agenda to write, how, and where.
 */
export type ExportRequest = { 
/**
 * The meeting's id.
 */
meeting: string, 
/**
 * The language or languages.
 */
language: PaperLanguage, 
/**
 * The format.
 */
format: PaperFormat, 
/**
 * The path to write.
 */
path: string, };

/**
 * One field that a version changed.
 */
export type FieldChange = { 
/**
 * The item; empty for the document itself.
 */
item: string, 
/**
 * The title of the item in Arabic, at that version.
 */
title_ar: string, 
/**
 * The title of the item in English, at that version.
 */
title_en: string, 
/**
 * The field, such as `title_ar`.
 */
field: string, 
/**
 * The value before, as text.
 */
before: string, 
/**
 * The value after, as text.
 */
after: string, };

/**
 * The value of one field. Dates and references are texts; a set is a list of ids.
 */
export type FieldValue = null | boolean | number | string | Array<string>;

/**
 * A name for a file.
 */
export type FileNameAnswer = { 
/**
 * The name with its ending.
 */
name: string, };

/**
 * Which file needs a name.
 */
export type FileNameRequest = { 
/**
 * The meeting's id.
 */
meeting: string, 
/**
 * The language or languages.
 */
language: PaperLanguage, 
/**
 * The format.
 */
format: PaperFormat, };

/**
 * Who speaks for the states.
 */
export type FocalPointOfRequest = { 
/**
 * Only this state.
 */
state?: string, 
/**
 * On this day, `2021-06-10`; today when nothing is said.
 */
on?: string, 
/**
 * Only on this subject, such as `migration`; those for both count for each of the two.
 */
subject?: string, 
/**
 * In which language the states are ordered.
 */
language?: ListLanguage, };

/**
 * Another person in the place of a focal point.
 */
export type FocalPointReplaceRequest = { 
/**
 * The focal point that ends.
 */
id: string, 
/**
 * The person who comes.
 */
person: string, 
/**
 * The date from which the new one speaks, as it is known: `2022`, `2022-03`, `2022-03-15`.
 */
from: string, };

/**
 * A folder.
 */
export type FolderRequest = { 
/**
 * The path of the folder.
 */
folder: string, };

/**
 * Which version to look at.
 */
export type HistoryLookRequest = { 
/**
 * The id of the document: a meeting, an entry of the register, or `settings`.
 */
document: string, 
/**
 * Only this item of the agenda, with everything under it.
 */
item?: string, 
/**
 * The version to look at.
 */
hash: string, };

/**
 * Whose history to read.
 */
export type HistoryRequest = { 
/**
 * The id of the document: a meeting, an entry of the register, or `settings`.
 */
document: string, 
/**
 * Only the changes to this item.
 */
item?: string, };

/**
 * A return to an earlier version.
 */
export type HistoryRestoreRequest = { 
/**
 * The id of the document.
 */
document: string, 
/**
 * Only this item; the whole document when nothing is said.
 */
item?: string, 
/**
 * The version to return to.
 */
hash: string, };

/**
 * One hit.
 */
export type Hit = { 
/**
 * `meeting`, `agenda_item`, `document`, a kind of the register such as `organisation`, or a kind of part.
 */
kind: string, 
/**
 * The kind of the document: `meeting`, or the kind of the entry.
 */
within: string, 
/**
 * The id of the document: the meeting, or the entry of the register.
 */
id: string, 
/**
 * The id of the item inside the meeting, or of the part of an entry; nothing for these themselves.
 */
item: string | null, 
/**
 * The agenda item under which a document lies; nothing for anything else.
 */
under: string | null, 
/**
 * The Arabic title as it is.
 */
title_ar: string, 
/**
 * The English title as it is.
 */
title_en: string, 
/**
 * Where it stands, in Arabic: the title of the meeting, for an item.
 */
context_ar: string, 
/**
 * Where it stands, in English.
 */
context_en: string, 
/**
 * The stretches of `title_ar` that match, as UTF-16 offsets from and to.
 */
marks_ar: Array<[number, number]>, 
/**
 * The stretches of `title_en` that match, as UTF-16 offsets from and to.
 */
marks_en: Array<[number, number]>, 
/**
 * A stretch of a longer text that matches, when neither title does; empty otherwise.
 */
excerpt: string, 
/**
 * The stretches of `excerpt` that match, as UTF-16 offsets from and to.
 */
marks_excerpt: Array<[number, number]>, };

/**
 * A new item. It stands after `after`, or else first under `parent`, or else first of all.
 */
export type ItemCreateRequest = { 
/**
 * The meeting's id.
 */
meeting: string, 
/**
 * The item to stand under; nothing for the top.
 */
parent?: string, 
/**
 * The item to stand after, among the children of `parent`; nothing for the first place.
 */
after?: string, 
/**
 * Stand last among the children of `parent`, whatever `after` says.
 */
last?: boolean, 
/**
 * The item's values.
 */
values: ItemPatch, };

/**
 * A change to one item.
 */
export type ItemEditRequest = { 
/**
 * The meeting's id.
 */
meeting: string, 
/**
 * The item's id.
 */
item: string, 
/**
 * What to change.
 */
values: ItemPatch, };

/**
 * Something about an item that wants attention, shown where it is.
 */
export type ItemFlag = { "kind": "missing_title_ar" } | { "kind": "missing_title_en" } | { "kind": "stale_translation", 
/**
 * The language that lags behind: `ar` or `en`.
 */
language: string, } | { "kind": "parts_too_long", 
/**
 * By how many minutes.
 */
minutes: number, } | { "kind": "overlaps", 
/**
 * By how many minutes.
 */
minutes: number, } | { "kind": "misplaced" } | { "kind": "conflict" };

/**
 * The kind of an agenda item; only `item` is numbered.
 */
export type ItemKind = "opening" | "item" | "heading" | "break" | "prayer" | "meal" | "side_event" | "closing" | "unknown";

/**
 * Another place for an item, with everything under it.
 */
export type ItemMoveRequest = { 
/**
 * The meeting's id.
 */
meeting: string, 
/**
 * The item's id.
 */
item: string, 
/**
 * The item to stand under; nothing for the top.
 */
parent?: string, 
/**
 * The item to stand after, among the children of `parent`; nothing for the first place.
 */
after?: string, };

/**
 * What to change in an item: only the members that are present are written.
 */
export type ItemPatch = { 
/**
 * The kind.
 */
kind?: ItemKind, 
/**
 * The title in Arabic.
 */
title_ar?: string, 
/**
 * The title in English.
 */
title_en?: string, 
/**
 * The note in Arabic.
 */
note_ar?: string, 
/**
 * The note in English.
 */
note_en?: string, 
/**
 * The draft decision in Arabic.
 */
decision_ar?: string, 
/**
 * The draft decision in English.
 */
decision_en?: string, 
/**
 * All its tags: the ids of objectives and themes of the register.
 */
tags?: Array<string>, 
/**
 * Who presents it.
 */
presenter?: Party, 
/**
 * Minutes, 0 to 1,440; 0 takes the duration away.
 */
duration?: number, 
/**
 * The day of the programme; empty takes it away.
 */
day?: string, 
/**
 * A fixed start, `HH:MM`; empty takes it away.
 */
start?: string, 
/**
 * The translation is up to date again, although one language was changed.
 */
translation_checked?: boolean, };

/**
 * A request that names one item.
 */
export type ItemRequest = { 
/**
 * The meeting's id.
 */
meeting: string, 
/**
 * The item's id.
 */
item: string, };

/**
 * One item of the agenda as it is shown.
 */
export type ItemView = { 
/**
 * The item's id.
 */
id: string, 
/**
 * The item that it lies under; nothing at the top.
 */
parent: string | null, 
/**
 * 0 at the top.
 */
depth: number, 
/**
 * The kind.
 */
kind: ItemKind, 
/**
 * The printed number in Arabic; empty for a line without number.
 */
number_ar: string, 
/**
 * The printed number in English.
 */
number_en: string, 
/**
 * The title in Arabic.
 */
title_ar: string, 
/**
 * The title in English.
 */
title_en: string, 
/**
 * The note in Arabic.
 */
note_ar: string, 
/**
 * The note in English.
 */
note_en: string, 
/**
 * The draft decision in Arabic.
 */
decision_ar: string, 
/**
 * The draft decision in English.
 */
decision_en: string, 
/**
 * Its tags: the ids of objectives and themes of the register.
 */
tags: Array<string>, 
/**
 * Who presents it.
 */
presenter: NamedParty, 
/**
 * How long it lasts, in minutes, as set; nothing when its parts decide, or when it takes no time.
 */
duration: number | null, 
/**
 * How long it lasts, its parts included, in minutes.
 */
total: number, 
/**
 * The day of the programme on which it starts; the day of the item above when nothing was set.
 */
day: string | null, 
/**
 * The day as set on this item.
 */
day_set: string | null, 
/**
 * The clock time as set on this item, `HH:MM`.
 */
start_set: string | null, 
/**
 * The computed start, `HH:MM` (Western digits); nothing without a programme.
 */
starts: string | null, 
/**
 * The computed end, `HH:MM`.
 */
ends: string | null, 
/**
 * Its documents.
 */
documents: Array<DocumentView>, 
/**
 * What wants attention.
 */
flags: Array<ItemFlag>, };

/**
 * How many hits of one kind there are.
 */
export type KindCount = { 
/**
 * The kind.
 */
kind: string, 
/**
 * How many.
 */
count: number, };

/**
 * Where a body stands in the line.
 */
export type LineageSide = "predecessor" | "successor";

/**
 * A body before or after another one.
 */
export type LineageStep = { 
/**
 * Before or after.
 */
side: LineageSide, 
/**
 * The body.
 */
body: NamedOn, 
/**
 * When it took the place of the one before it, or was founded; empty when that is not known.
 */
since: string, 
/**
 * When it was dissolved; empty when it was not, or when that is not known.
 */
until: string, };

/**
 * A list, and the day on which it stood so.
 */
export type ListChoice = { "list": "members", 
/**
 * The day, such as `2021-06-10`.
 */
on: string, } | { "list": "distinction", 
/**
 * The day, such as `2021-06-10`.
 */
on: string, 
/**
 * The distinction, such as `champion_country`.
 */
distinction: string, 
/**
 * The id of the instrument for which they carry it; any, or none, when nothing is said.
 */
instrument?: string, } | { "list": "body", 
/**
 * The day, such as `2021-06-10`.
 */
on: string, 
/**
 * The id of the body or the process.
 */
id: string, };

/**
 * Which list to write, how, and where.
 */
export type ListExportRequest = { 
/**
 * The list.
 */
choice: ListChoice, 
/**
 * The language or languages.
 */
language: PaperLanguage, 
/**
 * The format.
 */
format: ListFormat, 
/**
 * The path to write.
 */
path: string, };

/**
 * Which list needs a name for its file.
 */
export type ListFileNameRequest = { 
/**
 * The list.
 */
choice: ListChoice, 
/**
 * The language or languages.
 */
language: PaperLanguage, 
/**
 * The format.
 */
format: ListFormat, };

/**
 * The format of a list.
 */
export type ListFormat = "docx" | "pdf" | "xlsx";

/**
 * Which of the two languages orders and names a list.
 */
export type ListLanguage = "ar" | "en";

/**
 * How a mandate stands on a day.
 */
export type MandateStatus = "unknown" | "coming" | "running" | "ends_soon" | "expired";

/**
 * A mandate with what follows from its start and its length.
 */
export type MandateView = { 
/**
 * The part's id.
 */
part: string, 
/**
 * What it is about, in Arabic.
 */
title_ar: string, 
/**
 * What it is about, in English.
 */
title_en: string, 
/**
 * Its start, as it is known.
 */
starts: string, 
/**
 * Its length in months, without the extension.
 */
months: number | null, 
/**
 * By how many months it was extended.
 */
extension_months: number | null, 
/**
 * Its end with the extension, as precise as the start; nothing without a start or a length.
 */
ends: string | null, 
/**
 * How it stands on the day.
 */
status: MandateStatus, };

/**
 * A new meeting: blank, or from an earlier one.
 */
export type MeetingCreateRequest = { 
/**
 * The meeting whose agenda, places and programme are taken over, with everything shifted: the next
 * ordinal, years in titles and plan periods moved on, dates cleared.
 */
from?: string, 
/**
 * What differs from the blank meeting, or from the earlier one.
 */
values: MeetingPatch, };

/**
 * A change to one meeting.
 */
export type MeetingEditRequest = { 
/**
 * The meeting's id.
 */
id: string, 
/**
 * What to change.
 */
values: MeetingPatch, };

/**
 * The kind of a meeting (domain row 001-3).
 */
export type MeetingKind = "ordinary_annual" | "extraordinary" | "preparatory_session" | "joint_consultation" | "panel" | "high_level" | "session" | "other" | "unknown";

/**
 * The languages in which a meeting's papers are kept.
 */
export type MeetingLanguages = "both" | "arabic_only" | "unknown";

/**
 * Which meetings to list.
 */
export type MeetingListRequest = { 
/**
 * The deleted ones instead of the others.
 */
deleted: boolean, };

/**
 * How a meeting takes place.
 */
export type MeetingMode = "in_person" | "video" | "hybrid" | "unknown";

/**
 * What to change in a meeting: only the members that are present are written.
 */
export type MeetingPatch = { 
/**
 * The kind.
 */
kind?: MeetingKind, 
/**
 * The ordinal; 0 takes it away.
 */
ordinal?: number, 
/**
 * The id of the process; empty takes it away.
 */
process?: string, 
/**
 * The host.
 */
host?: Party, 
/**
 * The place in Arabic.
 */
place_ar?: string, 
/**
 * The place in English.
 */
place_en?: string, 
/**
 * The mode.
 */
mode?: MeetingMode, 
/**
 * The first day with its precision; empty takes it away.
 */
starts?: string, 
/**
 * The last day with its precision; empty takes it away.
 */
ends?: string, 
/**
 * The time zone.
 */
zone?: string, 
/**
 * The status; `unknown` gives it back to the dates.
 */
status_set?: MeetingStatus, 
/**
 * The languages.
 */
languages?: MeetingLanguages, 
/**
 * The typed Arabic title; empty gives the generated one back.
 */
typed_title_ar?: string, 
/**
 * The typed English title; empty gives the generated one back.
 */
typed_title_en?: string, 
/**
 * The theme in Arabic.
 */
theme_ar?: string, 
/**
 * The theme in English.
 */
theme_en?: string, 
/**
 * Notes in Arabic.
 */
note_ar?: string, 
/**
 * Notes in English.
 */
note_en?: string, 
/**
 * All its tags: the ids of objectives and themes of the register.
 */
tags?: Array<string>, 
/**
 * The symbol of the agenda paper.
 */
symbol?: string, 
/**
 * How items are numbered.
 */
numbering?: NumberingStyle, 
/**
 * The id of the meeting or the edition that it follows up; empty takes it away.
 */
follows_up?: string, 
/**
 * Whether it is a reconstruction.
 */
illustrative?: boolean, };

/**
 * A meeting with everything that its desk shows.
 */
export type MeetingRecord = { 
/**
 * The meeting's id.
 */
id: string, 
/**
 * The kind.
 */
kind: MeetingKind, 
/**
 * The ordinal, 1 to 99.
 */
ordinal: number | null, 
/**
 * The id of the process whose meeting it is.
 */
process: string | null, 
/**
 * The host.
 */
host: NamedParty, 
/**
 * The place in Arabic.
 */
place_ar: string, 
/**
 * The place in English.
 */
place_en: string, 
/**
 * The mode.
 */
mode: MeetingMode, 
/**
 * The first day with its precision.
 */
starts: string | null, 
/**
 * The last day with its precision.
 */
ends: string | null, 
/**
 * The days in words, in Arabic.
 */
days_ar: string, 
/**
 * The days in words, in English.
 */
days_en: string, 
/**
 * The time zone, an IANA name such as `Africa/Cairo`.
 */
zone: string, 
/**
 * The status on the day of asking.
 */
status: MeetingStatus, 
/**
 * The status as an officer set it; nothing when it is computed.
 */
status_set: MeetingStatus | null, 
/**
 * The languages of its papers.
 */
languages: MeetingLanguages, 
/**
 * The Arabic title to show: the typed one, or else the generated one.
 */
title_ar: string, 
/**
 * The English title to show.
 */
title_en: string, 
/**
 * The typed Arabic title; empty when the generated one holds.
 */
typed_title_ar: string, 
/**
 * The typed English title; empty when the generated one holds.
 */
typed_title_en: string, 
/**
 * The Arabic title that the record gives.
 */
generated_title_ar: string, 
/**
 * The English title that the record gives.
 */
generated_title_en: string, 
/**
 * The theme in Arabic.
 */
theme_ar: string, 
/**
 * The theme in English.
 */
theme_en: string, 
/**
 * Notes in Arabic, never printed.
 */
note_ar: string, 
/**
 * Notes in English, never printed.
 */
note_en: string, 
/**
 * Its tags: the ids of objectives and themes of the register.
 */
tags: Array<string>, 
/**
 * The symbol of the agenda paper, such as `ARCP/7/2021/1`.
 */
symbol: string, 
/**
 * How items are numbered.
 */
numbering: NumberingStyle, 
/**
 * The meeting or the edition that it follows up (domain row 003-13).
 */
follows_up: Titled | null, 
/**
 * The meetings and editions that follow it up.
 */
followed_by: Array<Titled>, 
/**
 * What is wrong with it, as after a merge of two laptops.
 */
problems: Array<Problem>, 
/**
 * Whether it is a reconstruction and no authentic record.
 */
illustrative: boolean, 
/**
 * Whether it is deleted.
 */
deleted: boolean, };

/**
 * A request that names one meeting.
 */
export type MeetingRequest = { 
/**
 * The meeting's id.
 */
id: string, };

/**
 * One row of the list of meetings.
 */
export type MeetingRow = { 
/**
 * The meeting's id.
 */
id: string, 
/**
 * The Arabic title, generated or typed.
 */
title_ar: string, 
/**
 * The English title, generated or typed.
 */
title_en: string, 
/**
 * The kind.
 */
kind: MeetingKind, 
/**
 * The mode.
 */
mode: MeetingMode, 
/**
 * The status on the day of asking.
 */
status: MeetingStatus, 
/**
 * The ordinal, 1 to 99; nothing for a meeting without number.
 */
ordinal: number | null, 
/**
 * The first day with its precision: `2021`, `2021-Q2`, `2021-06` or `2021-06-10`.
 */
starts: string | null, 
/**
 * The last day with its precision.
 */
ends: string | null, 
/**
 * The days in words, in Arabic, in the office's style.
 */
days_ar: string, 
/**
 * The days in words, in English.
 */
days_en: string, 
/**
 * The place in Arabic; the mode's name for a meeting by video without a place.
 */
place_ar: string, 
/**
 * The place in English.
 */
place_en: string, 
/**
 * How many lines its agenda has, deleted ones apart.
 */
items: number, 
/**
 * Whether it is a reconstruction and no authentic record.
 */
illustrative: boolean, 
/**
 * Whether it is deleted and can be brought back.
 */
deleted: boolean, };

/**
 * Where a meeting stands; computed from its dates unless an officer says otherwise.
 */
export type MeetingStatus = "planned" | "upcoming" | "under_way" | "unconfirmed" | "held" | "postponed" | "cancelled" | "unknown";

/**
 * A member state on a day.
 */
export type MemberState = { 
/**
 * The id of the entry.
 */
id: string, 
/**
 * The country code.
 */
code: string, 
/**
 * The place in the protocol order.
 */
order: number, 
/**
 * The short name of that day in Arabic.
 */
name_ar: string, 
/**
 * The short name of that day in English.
 */
name_en: string, 
/**
 * The official name of that day in Arabic.
 */
long_name_ar: string, 
/**
 * The official name of that day in English.
 */
long_name_en: string, 
/**
 * Where it stood: `member` unless the register says otherwise.
 */
standing: string, 
/**
 * Whether it counts in the base of a list of that day: members do, suspended states do not.
 */
counted: boolean, };

/**
 * A member: a person, an organisation or a state, or a name alone.
 */
export type MemberView = { 
/**
 * The part's id.
 */
part: string, 
/**
 * The entry, when the member is one.
 */
party: NamedOn | null, 
/**
 * Its name in Arabic.
 */
name_ar: string, 
/**
 * Its name in English.
 */
name_en: string, 
/**
 * Whom it represents, in Arabic.
 */
represents_ar: string, 
/**
 * Whom it represents, in English.
 */
represents_en: string, 
/**
 * The level on which it does: `national`, `regional`, `global`; empty when nothing is said.
 */
level: string, 
/**
 * Since when, as it is known.
 */
starts: string, 
/**
 * Until when, as it is known.
 */
ends: string, };

/**
 * Which day, and in which order.
 */
export type MembersRequest = { 
/**
 * The day, such as `2021-06-10`.
 */
on: string, 
/**
 * The order.
 */
order: StateOrder, };

/**
 * What came in from another store.
 */
export type MergeAnswer = { 
/**
 * How many changes were new.
 */
new_changes: number, 
/**
 * How many documents were new.
 */
new_documents: number, 
/**
 * How many attached files were new.
 */
new_files: number, 
/**
 * How many changes wait for others that are missing.
 */
waiting: number, 
/**
 * How many changes were put aside, because they contradict known ones.
 */
quarantined: number, 
/**
 * How many conflicts wait now.
 */
conflicts: number, };

/**
 * How an Arabic document names the months.
 */
export type MonthStyle = "egyptian" | "levantine" | "league_dual" | "un_dual";

/**
 * An entry as it is called on a day.
 */
export type NamedOn = { 
/**
 * The entry's id.
 */
id: string, 
/**
 * Its kind, such as `organisation`.
 */
kind: string, 
/**
 * Its Arabic name on the day.
 */
name_ar: string, 
/**
 * Its English name on the day.
 */
name_en: string, 
/**
 * Its acronym; empty when there is none, or when another name was in force.
 */
acronym: string, 
/**
 * The sort within the kind, such as `working_group`.
 */
sort: string, };

/**
 * A party as it is shown: the names that the register gives it, or its own text.
 */
export type NamedParty = { 
/**
 * The id of the entry; nothing when the party is a text.
 */
entry: string | null, 
/**
 * The Arabic name or text.
 */
name_ar: string, 
/**
 * The English name or text.
 */
name_en: string, };

/**
 * Nothing to say.
 */
export type Nothing = Record<string, never>;

/**
 * How the items of an agenda are numbered. Each item prints the number of its own level, except in
 * [`NumberingStyle::Decimal`], which prints the whole path.
 */
export type NumberingStyle = "item_ordinal" | "decimal" | "adverb" | "abjad" | "un_mixed";

/**
 * A recommendation that led to the body.
 */
export type OriginView = { 
/**
 * Who made it.
 */
body: NamedOn, 
/**
 * The part's id.
 */
part: string, 
/**
 * Its text in Arabic.
 */
title_ar: string, 
/**
 * Its text in English.
 */
title_en: string, 
/**
 * When it was made, as it is known.
 */
made: string, };

/**
 * Something that a body made: a report, a handbook.
 */
export type OutputView = { 
/**
 * The part's id.
 */
part: string, 
/**
 * Its title in Arabic.
 */
title_ar: string, 
/**
 * Its title in English.
 */
title_en: string, 
/**
 * The sort, such as `handbook`; empty when nothing is said.
 */
sort: string, 
/**
 * When it was made, as it is known.
 */
made: string, 
/**
 * With whom.
 */
partners: Array<NamedOn>, };

/**
 * One page as a picture.
 */
export type PageAnswer = { 
/**
 * The page as SVG, without script and without reference to anything outside.
 */
svg: string, };

/**
 * Which page to fetch.
 */
export type PageRequest = { 
/**
 * The name of the page's content.
 */
hash: string, };

/**
 * The format of a finished file.
 */
export type PaperFormat = "docx" | "pdf" | "ics";

/**
 * The language or languages of a paper.
 */
export type PaperLanguage = "arabic" | "english" | "both";

/**
 * A new part of an entry.
 */
export type PartCreateRequest = { 
/**
 * The entry's id.
 */
id: string, 
/**
 * The kind of part.
 */
kind: string, 
/**
 * Its values.
 */
values?: { [key in string]: FieldValue }, };

/**
 * A change to one part of an entry.
 */
export type PartEditRequest = { 
/**
 * The entry's id.
 */
id: string, 
/**
 * The part's id.
 */
part: string, 
/**
 * What to change: only the fields that are given are written.
 */
values: { [key in string]: FieldValue }, };

/**
 * Another place for a part among those of its kind.
 */
export type PartMoveRequest = { 
/**
 * The entry's id.
 */
id: string, 
/**
 * The part's id.
 */
part: string, 
/**
 * The part before which it is to stand; nothing puts it last.
 */
before: string | null, };

/**
 * A request that names one part of an entry.
 */
export type PartRequest = { 
/**
 * The entry's id.
 */
id: string, 
/**
 * The part's id.
 */
part: string, };

/**
 * A presenter or a host as it is stored: an entry of the register, or a text in both languages.
 */
export type Party = { 
/**
 * The id of a person, an organisation or a state; nothing when the party is a text.
 */
entry: string | null, 
/**
 * The Arabic text, used when there is no entry.
 */
text_ar: string, 
/**
 * The English text, used when there is no entry.
 */
text_en: string, };

/**
 * A path.
 */
export type PathRequest = { 
/**
 * The path of a file.
 */
path: string, };

/**
 * Two people who are one.
 */
export type PersonMergeRequest = { 
/**
 * The person who is kept.
 */
keep: string, 
/**
 * The person who is dropped.
 */
drop: string, };

/**
 * A body in the picture.
 */
export type PictureBody = { 
/**
 * The entry's id.
 */
id: string, 
/**
 * Its kind: `organisation`, `process`.
 */
kind: string, 
/**
 * Its name on the day, in the language of the picture.
 */
name: string, 
/**
 * Where its box begins, from the side where reading begins.
 */
x: number, 
/**
 * The top of its box.
 */
y: number, 
/**
 * The width of its box.
 */
width: number, 
/**
 * The height of its box.
 */
height: number, 
/**
 * Its row, from the top.
 */
row: number, 
/**
 * Its relations, each as a sentence.
 */
relations: Array<string>, };

/**
 * An arrow in the picture.
 */
export type PictureLink = { 
/**
 * The body that acts.
 */
from: string, 
/**
 * The body to which it is something.
 */
to: string, 
/**
 * What it is to it, such as `supports`; `member` for a membership.
 */
sorts: Array<string>, 
/**
 * The same in words.
 */
word: string, 
/**
 * The points of the arrow.
 */
points: Array<[number, number]>, 
/**
 * The middle of the word.
 */
word_at: [number, number], 
/**
 * How wide the word is.
 */
word_width: number, };

/**
 * The pages of the paper as it will print.
 */
export type PreviewAnswer = { 
/**
 * The pages in order.
 */
pages: Array<PreviewPage>, 
/**
 * What of the office's template the preview could not take over.
 */
notes: Array<string>, };

/**
 * One page of the preview.
 */
export type PreviewPage = { 
/**
 * The name of the page's content; it changes when the page changes.
 */
hash: string, 
/**
 * The width in points.
 */
width_pt: number, 
/**
 * The height in points.
 */
height_pt: number, };

/**
 * Which agenda to show.
 */
export type PreviewRequest = { 
/**
 * The meeting's id.
 */
meeting: string, 
/**
 * The language or languages.
 */
language: PaperLanguage, };

/**
 * Something that breaks a rule of the noun.
 */
export type Problem = { 
/**
 * The key of the sentence in `error.ftl` that says what and what to do.
 */
message_id: string, 
/**
 * Its arguments.
 */
args: { [key in string]: string }, 
/**
 * The part that it is about; nothing when it is about the entry.
 */
part: string | null, 
/**
 * Whether an edit that would bring it about is refused; the others are only shown.
 */
refused: boolean, };

/**
 * A recommendation with what came of it.
 */
export type RecommendationView = { 
/**
 * The part's id.
 */
part: string, 
/**
 * Its text in Arabic.
 */
title_ar: string, 
/**
 * Its text in English.
 */
title_en: string, 
/**
 * To whom it is addressed, in Arabic.
 */
addressee_ar: string, 
/**
 * To whom it is addressed, in English.
 */
addressee_en: string, 
/**
 * How it stands, such as `accepted`; empty when nothing is said.
 */
status: string, 
/**
 * The initiative that came of it.
 */
led_to: NamedOn | null, 
/**
 * The outputs of that initiative.
 */
outputs: Array<OutputView>, };

/**
 * What was recovered from a damaged store.
 */
export type RecoveryView = { 
/**
 * Where the damaged file lies now.
 */
set_aside: string, 
/**
 * How many changes were recovered.
 */
recovered: number, 
/**
 * How many changes could not be read.
 */
lost: number, };

/**
 * Which entries to list: those with an order of their own by it, dated ones by their dates, others by name.
 */
export type RegisterListRequest = { 
/**
 * Only this kind; all kinds when nothing is said.
 */
kind?: string, 
/**
 * The deleted ones instead of the others.
 */
deleted?: boolean, 
/**
 * Only those that name this entry in one of their fields.
 */
of?: string, 
/**
 * Only those that stand on this day.
 */
on?: string, };

/**
 * A relation, seen from one of its ends.
 */
export type RelationView = { 
/**
 * The part's id, in the entry of the body that acts.
 */
part: string, 
/**
 * What the acting body does, such as `supports`.
 */
sort: string, 
/**
 * The body at the other end.
 */
other: NamedOn, 
/**
 * Since when, as it is known.
 */
starts: string, 
/**
 * Until when, as it is known.
 */
ends: string, };

/**
 * What the sample archive brought.
 */
export type SampleAnswer = { 
/**
 * How many meetings it holds.
 */
meetings: number, };

/**
 * A file that was written.
 */
export type Saved = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * Its size in bytes.
 */
bytes: number, };

/**
 * How much there is.
 */
export type SearchCount = { 
/**
 * How many hits there are.
 */
total: number, 
/**
 * How many there are of each kind, the filter by kind left aside; kinds without hits are left out.
 */
kinds: Array<KindCount>, 
/**
 * How the words were read when nothing was found as it was typed.
 */
read_as: string | null, };

/**
 * What hits must be. Of several values of one filter any will do; the filters are met together.
 */
export type SearchFilters = { 
/**
 * `meeting`, `agenda_item`, `document`, or kinds of the register; a part is found with its entry's kind.
 */
kinds?: Array<string>, 
/**
 * States: whatever names one of them, and these themselves.
 */
states?: Array<string>, 
/**
 * Years in which a meeting or an entry begins, ends or goes on.
 */
years?: Array<number>, 
/**
 * Instruments, objectives and themes, with the objectives of an instrument and the themes under a theme.
 */
tags?: Array<string>, 
/**
 * The deleted ones instead of the others.
 */
deleted?: boolean, };

/**
 * What to look for: words, filters, or both. Without words the newest comes first.
 */
export type SearchRequest = { 
/**
 * The words, in either language, in any spelling.
 */
text?: string, 
/**
 * What the hits must be.
 */
filters?: SearchFilters, 
/**
 * How many hits to pass over, for the next page; only the best thousand can be paged through.
 */
offset?: number, 
/**
 * How many hits at most; 30 when nothing is said, 200 at most.
 */
limit?: number, };

/**
 * Which editions to show or to make.
 */
export type SeriesGenerateRequest = { 
/**
 * Only these series; all of them when none is named.
 */
series?: Array<string>, 
/**
 * The first year, 1945 to 2200.
 */
from: number, 
/**
 * The last year.
 */
to: number, };

/**
 * The settings of the office.
 */
export type Settings = { 
/**
 * The digits of Arabic texts.
 */
digits: Digits, 
/**
 * The month names of Arabic dates.
 */
months: MonthStyle, 
/**
 * Whether a Hijri date stands beside the Gregorian one.
 */
hijri: boolean, 
/**
 * The correction of Hijri dates in days, -1 to 1.
 */
hijri_correction: number, 
/**
 * The name of the organisation in Arabic, the first line of the letterhead.
 */
organisation_ar: string, 
/**
 * The name of the organisation in English.
 */
organisation_en: string, 
/**
 * The name of the secretariat in Arabic.
 */
secretariat_ar: string, 
/**
 * The name of the secretariat in English.
 */
secretariat_en: string, 
/**
 * The name of the sector in Arabic.
 */
sector_ar: string, 
/**
 * The name of the sector in English.
 */
sector_en: string, 
/**
 * The name of the department in Arabic.
 */
department_ar: string, 
/**
 * The name of the department in English.
 */
department_en: string, 
/**
 * The last line of the letterhead in Arabic, such as the role towards the process.
 */
role_ar: string, 
/**
 * The last line of the letterhead in English.
 */
role_en: string, 
/**
 * Where meetings usually take place, in Arabic.
 */
place_ar: string, 
/**
 * Where meetings usually take place, in English.
 */
place_en: string, 
/**
 * The time zone of new meetings, an IANA name.
 */
zone: string, 
/**
 * When a day of a programme starts, `HH:MM`.
 */
day_start: string, 
/**
 * When a day of a programme ends, `HH:MM`.
 */
day_end: string, 
/**
 * The days off in a week, 1 (Monday) to 7 (Sunday).
 */
days_off: Array<number>, 
/**
 * The process of new meetings, as the id of an entry.
 */
process: string, 
/**
 * The name of the office's own Word template; empty for the one that comes with the program.
 */
template_name: string, 
/**
 * The hash of that template among the stored files; empty for the one that comes with the program.
 */
template: string, };

/**
 * What to change in the settings: only the members that are present are written.
 */
export type SettingsPatch = { 
/**
 * The digits of Arabic texts.
 */
digits?: Digits, 
/**
 * The month names of Arabic dates.
 */
months?: MonthStyle, 
/**
 * Whether a Hijri date stands beside the Gregorian one.
 */
hijri?: boolean, 
/**
 * The correction of Hijri dates in days.
 */
hijri_correction?: number, 
/**
 * The organisation in Arabic.
 */
organisation_ar?: string, 
/**
 * The organisation in English.
 */
organisation_en?: string, 
/**
 * The secretariat in Arabic.
 */
secretariat_ar?: string, 
/**
 * The secretariat in English.
 */
secretariat_en?: string, 
/**
 * The sector in Arabic.
 */
sector_ar?: string, 
/**
 * The sector in English.
 */
sector_en?: string, 
/**
 * The department in Arabic.
 */
department_ar?: string, 
/**
 * The department in English.
 */
department_en?: string, 
/**
 * The role in Arabic.
 */
role_ar?: string, 
/**
 * The role in English.
 */
role_en?: string, 
/**
 * The usual place in Arabic.
 */
place_ar?: string, 
/**
 * The usual place in English.
 */
place_en?: string, 
/**
 * The time zone.
 */
zone?: string, 
/**
 * When a day starts.
 */
day_start?: string, 
/**
 * When a day ends.
 */
day_end?: string, 
/**
 * The days off.
 */
days_off?: Array<number>, 
/**
 * The process of new meetings.
 */
process?: string, };

/**
 * A focal point with what a letter to it needs.
 */
export type Speaker = { 
/**
 * The focal point's id.
 */
focal_point: string, 
/**
 * The person's id.
 */
person: string, 
/**
 * The form of address in Arabic.
 */
honorific_ar: string, 
/**
 * The form of address in English.
 */
honorific_en: string, 
/**
 * The person's name in Arabic.
 */
name_ar: string, 
/**
 * The person's name in English.
 */
name_en: string, 
/**
 * The position on that day, in Arabic.
 */
position_ar: string, 
/**
 * The position on that day, in English.
 */
position_en: string, 
/**
 * The subject, such as `migration`; empty when nothing is said.
 */
subject: string, 
/**
 * The ministry or body in Arabic.
 */
body_ar: string, 
/**
 * The ministry or body in English.
 */
body_en: string, 
/**
 * The way in which letters reach the focal point; empty when nothing is said.
 */
channel: string, 
/**
 * The address of electronic mail: of the focal point, else of the person.
 */
email: string, 
/**
 * The telephone number: of the focal point, else of the person.
 */
telephone: string, 
/**
 * Since when, as it is known.
 */
starts: string | null, 
/**
 * Until when, as it is known.
 */
ends: string | null, };

/**
 * The order of a list of states.
 */
export type StateOrder = "protocol" | "english";

/**
 * A state with those who speak for it on a day.
 */
export type StateSpeakers = { 
/**
 * The state's id.
 */
state: string, 
/**
 * Its short name in Arabic on that day.
 */
name_ar: string, 
/**
 * Its short name in English on that day.
 */
name_en: string, 
/**
 * Its focal points on that day; empty when the register knows none.
 */
speakers: Array<Speaker>, };

/**
 * Which store is open.
 */
export type StoreKind = "office" | "sample";

/**
 * The template in force.
 */
export type TemplateView = { 
/**
 * The name of the office's own template; empty for the one that comes with the program.
 */
name: string, 
/**
 * Whether it is the office's own.
 */
own: boolean, 
/**
 * The width of the page in millimetres.
 */
width_mm: number, 
/**
 * The height of the page in millimetres.
 */
height_mm: number, 
/**
 * The fonts that it names.
 */
fonts: Array<string>, 
/**
 * What of it the PDF cannot take over.
 */
not_taken: Array<string>, };

/**
 * A stretch of the timeline.
 */
export type Timeline = { 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * The day of asking.
 */
today: string, 
/**
 * The rows in which the items stand, in order; each has at least one item.
 */
rows: Array<TimelineRow>, 
/**
 * Everything dated, by first day.
 */
items: Array<TimelineItem>, };

/**
 * Something dated.
 */
export type TimelineItem = { 
/**
 * A name that no other item of the answer has.
 */
key: string, 
/**
 * What it is.
 */
kind: TimelineKind, 
/**
 * The row in which it stands.
 */
row: string, 
/**
 * The meeting or the entry.
 */
document: string, 
/**
 * The kind of that document: `meeting`, `edition`, `organisation`, `state`, `holiday`.
 */
document_kind: string, 
/**
 * The part of that document: a day or a segment of an edition, a mandate or a term in the chair of a body, the
 * standing of a state; nothing when it is the whole document.
 */
part: string | null, 
/**
 * The title in Arabic.
 */
title_ar: string, 
/**
 * The title in English.
 */
title_en: string, 
/**
 * A word that says more, in Arabic: the kind of day or segment, the seat, the standing.
 */
detail_ar: string, 
/**
 * The word in English.
 */
detail_en: string, 
/**
 * The first date as it is known.
 */
starts: string, 
/**
 * The last date as it is known; nothing when it is the first one, or when it is open.
 */
ends: string | null, 
/**
 * The first day that it can mean.
 */
first_day: string, 
/**
 * The last day that it can mean; nothing when it has no end yet.
 */
last_day: string | null, 
/**
 * The dates in Arabic, as precise as they are known.
 */
days_ar: string, 
/**
 * The dates in English.
 */
days_en: string, 
/**
 * Where it stands; nothing for days, terms and holidays.
 */
status: MeetingStatus | null, 
/**
 * Whether it comes, or ends, within the next ninety days.
 */
due: boolean, 
/**
 * Whether it is past and nobody has said that it took place, or was postponed or cancelled.
 */
late: boolean, };

/**
 * What stands on the timeline.
 */
export type TimelineKind = "meeting" | "document" | "plan" | "day" | "segment" | "mandate" | "chair_term" | "standing" | "holiday";

/**
 * Which part of the timeline to read.
 */
export type TimelineRequest = { 
/**
 * The first date: a year, a quarter, a month or a day.
 */
from: string, 
/**
 * The last date.
 */
to: string, 
/**
 * Only these kinds; all of them when nothing is said.
 */
kinds?: Array<TimelineKind>, 
/**
 * Only what belongs to these entries: series, editions, bodies, states, the process.
 */
entries?: Array<string>, };

/**
 * A row of the timeline: a series, a process, a body, or everything of one kind.
 */
export type TimelineRow = { 
/**
 * The entry's id, or the name of a kind.
 */
id: string, 
/**
 * What stands in it.
 */
kind: TimelineKind, 
/**
 * The title of the entry in Arabic; empty for a row of a whole kind.
 */
title_ar: string, 
/**
 * The title of the entry in English.
 */
title_en: string, };

/**
 * Something with a title in both languages.
 */
export type Titled = { 
/**
 * The id of the entry, the meeting or the part.
 */
id: string, 
/**
 * The kind, such as `edition`, `meeting` or `priority`.
 */
kind: string, 
/**
 * The title in Arabic.
 */
title_ar: string, 
/**
 * The title in English.
 */
title_en: string, };

/**
 * A topic of a mandate with its recommendations.
 */
export type TopicView = { 
/**
 * The topic in Arabic; empty for recommendations without one.
 */
title_ar: string, 
/**
 * The topic in English.
 */
title_en: string, 
/**
 * What was recommended on it.
 */
recommendations: Array<RecommendationView>, };

/**
 * What a text waits for.
 */
export type TranslationKind = "missing" | "stale";

/**
 * Everything that waits for a translation.
 */
export type TranslationList = { 
/**
 * The texts by meeting, latest first, from the top of each agenda; then by entry. At most 2,000 are given.
 */
rows: Array<TranslationRow>, 
/**
 * How many there are.
 */
total: number, };

/**
 * One text that waits for its translation.
 */
export type TranslationRow = { 
/**
 * The id of the document: a meeting, or an entry of the register.
 */
document: string, 
/**
 * The item of the agenda, or that under which a document before the meeting lies; empty for the meeting or
 * entry itself.
 */
item: string, 
/**
 * The document before the meeting whose text waits; empty for everything else.
 */
part: string, 
/**
 * `meeting`, `agenda_item`, `document`, or the kind of an entry such as `state`.
 */
noun: string, 
/**
 * The field that waits, such as `title_en`. A whole item is marked as stale; its title stands for it.
 */
field: string, 
/**
 * What it waits for.
 */
kind: TranslationKind, 
/**
 * The title of the item or of the document in Arabic.
 */
title_ar: string, 
/**
 * The same in English.
 */
title_en: string, 
/**
 * The title of the meeting in Arabic; empty for an entry of the register.
 */
meeting_ar: string, 
/**
 * The same in English.
 */
meeting_en: string, };

/**
 * What undo or redo did.
 */
export type UndoAnswer = { 
/**
 * The command that was taken back or brought back; nothing when there was none.
 */
what: string | null, 
/**
 * In Arabic, the part of an entry that it was about; nothing when it was about anything else.
 */
of_ar: string | null, 
/**
 * The same in English.
 */
of_en: string | null, 
/**
 * How many values were left as they are, because somebody changed them since.
 */
left: number, };

/**
 * One version in a history, newest first.
 */
export type Version = { 
/**
 * The document that it is a version of: the one that was asked for, or one that was merged into it.
 */
document: string, 
/**
 * The name of the version.
 */
hash: string, 
/**
 * When, in UTC, RFC 3339.
 */
at: string, 
/**
 * Who.
 */
who: string, 
/**
 * Which command did it, such as `agenda_item.move`.
 */
what: string, 
/**
 * The fields that it changed, with the values before and after as text.
 */
changes: Array<FieldChange>, };
