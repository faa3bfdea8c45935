// Generated from the command table by `cargo xtask generate`. Never edited by hand.

import type {
  AgendaView,
  AuthorRequest,
  BodyFileNameRequest,
  BodyPicture,
  BodyPictureRequest,
  BodyPrintRequest,
  BodyView,
  BodyViewRequest,
  CalendarExportRequest,
  CalendarSaved,
  CheckAnswer,
  ConflictSettleRequest,
  ConflictView,
  ContactExportRequest,
  ContactImportRequest,
  ContactPreview,
  ContactPreviewRequest,
  ContactReport,
  CopyAnswer,
  Created,
  CycleEdition,
  DayCreateRequest,
  DayEditRequest,
  DayRequest,
  DeletedItem,
  DeskView,
  DistinguishedRequest,
  DistinguishedState,
  DocumentAttachRequest,
  DocumentCreateRequest,
  DocumentEditRequest,
  DocumentRequest,
  DocumentSaveRequest,
  DocumentView,
  Duplicates,
  EarlierVersion,
  EditionView,
  Entry,
  EntryCreateRequest,
  EntryEditRequest,
  EntryRequest,
  EntryRow,
  EntryUse,
  ExportRequest,
  FileNameAnswer,
  FileNameRequest,
  FocalPointOfRequest,
  FocalPointReplaceRequest,
  FolderRequest,
  HistoryLookRequest,
  HistoryRequest,
  HistoryRestoreRequest,
  Hit,
  ItemCreateRequest,
  ItemEditRequest,
  ItemMoveRequest,
  ItemRequest,
  ListExportRequest,
  ListFileNameRequest,
  MeetingCreateRequest,
  MeetingEditRequest,
  MeetingListRequest,
  MeetingRecord,
  MeetingRequest,
  MeetingRow,
  MemberState,
  MembersRequest,
  MergeAnswer,
  Nothing,
  PageAnswer,
  PageRequest,
  PartCreateRequest,
  PartEditRequest,
  PartMoveRequest,
  PartRequest,
  PathRequest,
  PersonMergeRequest,
  PreviewAnswer,
  PreviewRequest,
  RegisterListRequest,
  SampleAnswer,
  Saved,
  SearchCount,
  SearchRequest,
  SeriesGenerateRequest,
  Settings,
  SettingsPatch,
  StateSpeakers,
  TemplateView,
  Timeline,
  TimelineRequest,
  TranslationList,
  UndoAnswer,
  Version,
} from "./types";

/** Every command with its request and its answer. */
export interface Commands {
  /** Tells the state of the desk for the frame of the window. */
  "desk.read": { request: Nothing; answer: DeskView };
  /** Takes the last step back. */
  "desk.undo": { request: Nothing; answer: UndoAnswer };
  /** Brings the step that was taken back again. */
  "desk.redo": { request: Nothing; answer: UndoAnswer };
  /** Verifies every change, and that a rebuild equals the rows. */
  "desk.check": { request: Nothing; answer: CheckAnswer };
  /** Writes a verified copy of the store into a folder. */
  "desk.keep_copy": { request: FolderRequest; answer: CopyAnswer };
  /** Takes the changes of another store in. */
  "desk.take_back": { request: FolderRequest; answer: MergeAnswer };
  /** Changes the officer's name in later changes. */
  "desk.rename_author": { request: AuthorRequest; answer: Nothing };
  /** Writes the sample archive into an empty store. */
  "sample.fill": { request: Nothing; answer: SampleAnswer };
  /** Reads the office's settings. */
  "settings.read": { request: Nothing; answer: Settings };
  /** Changes the office's settings. */
  "settings.edit": { request: SettingsPatch; answer: Settings };
  /** Tells which Word template is in force. */
  "template.read": { request: Nothing; answer: TemplateView };
  /** Puts the office's own Word template in force. */
  "template.replace": { request: PathRequest; answer: TemplateView };
  /** Puts the template of the program in force again. */
  "template.reset": { request: Nothing; answer: TemplateView };
  /** Writes the template in force to a file. */
  "template.save": { request: PathRequest; answer: Saved };
  /** Lists the meetings, latest first. */
  "meeting.list": { request: MeetingListRequest; answer: Array<MeetingRow> };
  /** Reads a meeting. */
  "meeting.read": { request: MeetingRequest; answer: MeetingRecord };
  /** Makes a meeting, blank or from an earlier one. */
  "meeting.create": { request: MeetingCreateRequest; answer: Created };
  /** Changes a meeting. */
  "meeting.edit": { request: MeetingEditRequest; answer: MeetingRecord };
  /** Deletes a meeting; it can be brought back. */
  "meeting.delete": { request: MeetingRequest; answer: Nothing };
  /** Brings a deleted meeting back. */
  "meeting.restore": { request: MeetingRequest; answer: Nothing };
  /** Reads a whole agenda with numbers and clock times. */
  "agenda.read": { request: MeetingRequest; answer: AgendaView };
  /** Lists what was deleted from an agenda. */
  "agenda.deleted": { request: MeetingRequest; answer: Array<DeletedItem> };
  /** Sets the agenda and names its pages. */
  "agenda.preview": { request: PreviewRequest; answer: PreviewAnswer };
  /** Gives one page of the preview as a picture. */
  "agenda.preview_page": { request: PageRequest; answer: PageAnswer };
  /** Writes the agenda as a Word, PDF or calendar file. */
  "agenda.export": { request: ExportRequest; answer: Saved };
  /** Gives a good name for an exported file. */
  "agenda.file_name": { request: FileNameRequest; answer: FileNameAnswer };
  /** Adds an item to an agenda. */
  "agenda_item.create": { request: ItemCreateRequest; answer: Created };
  /** Changes an item. */
  "agenda_item.edit": { request: ItemEditRequest; answer: Nothing };
  /** Moves or nests an item with everything under it. */
  "agenda_item.move": { request: ItemMoveRequest; answer: Nothing };
  /** Deletes an item with everything under it; it can be brought back. */
  "agenda_item.delete": { request: ItemRequest; answer: Nothing };
  /** Brings a deleted item back. */
  "agenda_item.restore": { request: ItemRequest; answer: Nothing };
  /** Adds a day to a programme. */
  "programme_day.create": { request: DayCreateRequest; answer: Created };
  /** Changes a day of a programme. */
  "programme_day.edit": { request: DayEditRequest; answer: Nothing };
  /** Deletes a day of a programme; it can be brought back. */
  "programme_day.delete": { request: DayRequest; answer: Nothing };
  /** Brings a deleted day back. */
  "programme_day.restore": { request: DayRequest; answer: Nothing };
  /** Adds a document to an item. */
  "document.create": { request: DocumentCreateRequest; answer: Created };
  /** Changes a document. */
  "document.edit": { request: DocumentEditRequest; answer: Nothing };
  /** Deletes a document; it can be brought back. */
  "document.delete": { request: DocumentRequest; answer: Nothing };
  /** Brings a deleted document back. */
  "document.restore": { request: DocumentRequest; answer: Nothing };
  /** Attaches a file to a document. */
  "document.attach": { request: DocumentAttachRequest; answer: DocumentView };
  /** Writes an attached file to a path. */
  "document.save": { request: DocumentSaveRequest; answer: Saved };
  /** Lists entries of the register. */
  "register.list": { request: RegisterListRequest; answer: Array<EntryRow> };
  /** Reads an entry of the register. */
  "register.read": { request: EntryRequest; answer: Entry };
  /** Lists where an entry is used. */
  "register.uses": { request: EntryRequest; answer: Array<EntryUse> };
  /** Adds an entry to the register. */
  "register.create": { request: EntryCreateRequest; answer: Created };
  /** Changes an entry of the register. */
  "register.edit": { request: EntryEditRequest; answer: Entry };
  /** Deletes an entry; it can be brought back. */
  "register.delete": { request: EntryRequest; answer: Nothing };
  /** Brings a deleted entry back. */
  "register.restore": { request: EntryRequest; answer: Nothing };
  /** Adds a part to an entry, such as a mandate to a body. */
  "register.create_part": { request: PartCreateRequest; answer: Created };
  /** Changes a part of an entry. */
  "register.edit_part": { request: PartEditRequest; answer: Nothing };
  /** Gives a part another place among those of its kind. */
  "register.move_part": { request: PartMoveRequest; answer: Nothing };
  /** Deletes a part of an entry; it can be brought back. */
  "register.delete_part": { request: PartRequest; answer: Nothing };
  /** Brings a deleted part of an entry back. */
  "register.restore_part": { request: PartRequest; answer: Nothing };
  /** Lists the member states of a day with their names and standings of that day. */
  "state.members": { request: MembersRequest; answer: Array<MemberState> };
  /** Lists the states that carried a distinction on a day, such as the champion countries of a compact. */
  "state.distinguished": { request: DistinguishedRequest; answer: Array<DistinguishedState> };
  /** Lists everything that has a date between two dates. */
  "calendar.timeline": { request: TimelineRequest; answer: Timeline };
  /** Writes everything that has a date to a calendar, PDF or Word file. */
  "calendar.export": { request: CalendarExportRequest; answer: CalendarSaved };
  /** Reads an edition with its status, its days in words and what it covers. */
  "edition.read": { request: EntryRequest; answer: EditionView };
  /** Shows the editions that the cycles ask for. */
  "series.preview": { request: SeriesGenerateRequest; answer: Array<CycleEdition> };
  /** Makes the editions that the cycles ask for and that are missing. */
  "series.generate": { request: SeriesGenerateRequest; answer: Array<CycleEdition> };
  /** Shows a body as it stands on a day: mandates, chairs, members, relations, what came of it. */
  "organisation.view": { request: BodyViewRequest; answer: BodyView };
  /** Draws how the bodies around a body or a process relate on a day. */
  "organisation.picture": { request: BodyPictureRequest; answer: BodyPicture };
  /** Writes the picture of how the bodies relate as a PDF. */
  "organisation.print": { request: BodyPrintRequest; answer: Saved };
  /** Gives a good name for the file of the picture. */
  "organisation.file_name": { request: BodyFileNameRequest; answer: FileNameAnswer };
  /** Tells who speaks for each state on a day. */
  "focal_point.of": { request: FocalPointOfRequest; answer: Array<StateSpeakers> };
  /** Puts another person in the place of a focal point from a date on. */
  "focal_point.replace": { request: FocalPointReplaceRequest; answer: Created };
  /** Lists pairs of people who may be one, the likeliest first. */
  "person.duplicates": { request: Nothing; answer: Duplicates };
  /** Makes one person of two: everything that names the dropped one names the kept one. */
  "person.merge": { request: PersonMergeRequest; answer: Nothing };
  /** Tells what a file of contacts would change, row by row. */
  "contact.preview": { request: ContactPreviewRequest; answer: ContactPreview };
  /** Takes a previewed file of contacts in, with one result for each row. */
  "contact.import": { request: ContactImportRequest; answer: ContactReport };
  /** Writes people or focal points as a .vcf, .csv or .xlsx file. */
  "contact.export": { request: ContactExportRequest; answer: Saved };
  /** Writes a list of states or of members as a Word, PDF or Excel file. */
  "list.export": { request: ListExportRequest; answer: Saved };
  /** Gives a good name for the file of a list. */
  "list.file_name": { request: ListFileNameRequest; answer: FileNameAnswer };
  /** Finds meetings, items, documents, the text in their files and entries, in any spelling. */
  "search.find": { request: SearchRequest; answer: Array<Hit> };
  /** Counts what a search finds, by kind. */
  "search.count": { request: SearchRequest; answer: SearchCount };
  /** Lists the texts that are missing or out of date in one language. */
  "translation.list": { request: Nothing; answer: TranslationList };
  /** Tells who changed what and when. */
  "history.read": { request: HistoryRequest; answer: Array<Version> };
  /** Gives a document, or one of its items, as it was at an earlier version. */
  "history.look": { request: HistoryLookRequest; answer: EarlierVersion };
  /** Returns to an earlier version. */
  "history.restore": { request: HistoryRestoreRequest; answer: Nothing };
  /** Lists what two laptops changed apart. */
  "conflict.list": { request: Nothing; answer: Array<ConflictView> };
  /** Settles a conflict. */
  "conflict.settle": { request: ConflictSettleRequest; answer: Nothing };
}

/** The name of a command. */
export type CommandName = keyof Commands;

/** The commands that change the store. */
export const WRITES: ReadonlySet<string> = new Set([
  "desk.undo",
  "desk.redo",
  "desk.keep_copy",
  "desk.take_back",
  "desk.rename_author",
  "sample.fill",
  "settings.edit",
  "template.replace",
  "template.reset",
  "meeting.create",
  "meeting.edit",
  "meeting.delete",
  "meeting.restore",
  "agenda_item.create",
  "agenda_item.edit",
  "agenda_item.move",
  "agenda_item.delete",
  "agenda_item.restore",
  "programme_day.create",
  "programme_day.edit",
  "programme_day.delete",
  "programme_day.restore",
  "document.create",
  "document.edit",
  "document.delete",
  "document.restore",
  "document.attach",
  "register.create",
  "register.edit",
  "register.delete",
  "register.restore",
  "register.create_part",
  "register.edit_part",
  "register.move_part",
  "register.delete_part",
  "register.restore_part",
  "series.generate",
  "focal_point.replace",
  "person.merge",
  "contact.import",
  "history.restore",
  "conflict.settle",
]);
