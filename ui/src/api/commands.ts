// Generated from the command table by `cargo xtask generate`. Do not edit.
import type {
  AgendaView,
  AuthorRequest,
  CheckAnswer,
  ConflictSettleRequest,
  ConflictView,
  CopyAnswer,
  Created,
  DayCreateRequest,
  DayEditRequest,
  DayRequest,
  DeletedItem,
  DeskView,
  DocumentAttachRequest,
  DocumentCreateRequest,
  DocumentEditRequest,
  DocumentRequest,
  DocumentSaveRequest,
  DocumentView,
  Entry,
  EntryCreateRequest,
  EntryEditRequest,
  EntryRequest,
  EntryUse,
  ExportRequest,
  FileNameAnswer,
  FileNameRequest,
  FolderRequest,
  HistoryRequest,
  HistoryRestoreRequest,
  Hit,
  ItemCreateRequest,
  ItemEditRequest,
  ItemMoveRequest,
  ItemRequest,
  MeetingCreateRequest,
  MeetingEditRequest,
  MeetingListRequest,
  MeetingRecord,
  MeetingRequest,
  MeetingRow,
  MergeAnswer,
  Nothing,
  PageAnswer,
  PageRequest,
  PathRequest,
  PreviewAnswer,
  PreviewRequest,
  RegisterListRequest,
  SampleAnswer,
  Saved,
  SearchRequest,
  Settings,
  SettingsPatch,
  TemplateView,
  UndoAnswer,
  Version,
} from "./types";

/** Every command, with its request and its answer. */
export interface Commands {
  "desk.read": { request: Nothing; answer: DeskView };
  "desk.undo": { request: Nothing; answer: UndoAnswer };
  "desk.redo": { request: Nothing; answer: UndoAnswer };
  "desk.check": { request: Nothing; answer: CheckAnswer };
  "desk.keep_copy": { request: FolderRequest; answer: CopyAnswer };
  "desk.take_back": { request: FolderRequest; answer: MergeAnswer };
  "desk.rename_author": { request: AuthorRequest; answer: Nothing };
  "settings.read": { request: Nothing; answer: Settings };
  "settings.edit": { request: SettingsPatch; answer: Settings };
  "template.read": { request: Nothing; answer: TemplateView };
  "template.replace": { request: PathRequest; answer: TemplateView };
  "template.reset": { request: Nothing; answer: TemplateView };
  "template.save": { request: PathRequest; answer: Saved };
  "meeting.list": { request: MeetingListRequest; answer: Array<MeetingRow> };
  "meeting.read": { request: MeetingRequest; answer: MeetingRecord };
  "meeting.create": { request: MeetingCreateRequest; answer: Created };
  "meeting.edit": { request: MeetingEditRequest; answer: MeetingRecord };
  "meeting.delete": { request: MeetingRequest; answer: Nothing };
  "meeting.restore": { request: MeetingRequest; answer: Nothing };
  "agenda.read": { request: MeetingRequest; answer: AgendaView };
  "agenda.deleted": { request: MeetingRequest; answer: Array<DeletedItem> };
  "agenda.preview": { request: PreviewRequest; answer: PreviewAnswer };
  "agenda.preview_page": { request: PageRequest; answer: PageAnswer };
  "agenda.export": { request: ExportRequest; answer: Saved };
  "agenda.file_name": { request: FileNameRequest; answer: FileNameAnswer };
  "agenda_item.create": { request: ItemCreateRequest; answer: Created };
  "agenda_item.edit": { request: ItemEditRequest; answer: Nothing };
  "agenda_item.move": { request: ItemMoveRequest; answer: Nothing };
  "agenda_item.delete": { request: ItemRequest; answer: Nothing };
  "agenda_item.restore": { request: ItemRequest; answer: Nothing };
  "programme_day.create": { request: DayCreateRequest; answer: Created };
  "programme_day.edit": { request: DayEditRequest; answer: Nothing };
  "programme_day.delete": { request: DayRequest; answer: Nothing };
  "programme_day.restore": { request: DayRequest; answer: Nothing };
  "document.create": { request: DocumentCreateRequest; answer: Created };
  "document.edit": { request: DocumentEditRequest; answer: Nothing };
  "document.delete": { request: DocumentRequest; answer: Nothing };
  "document.restore": { request: DocumentRequest; answer: Nothing };
  "document.attach": { request: DocumentAttachRequest; answer: DocumentView };
  "document.save": { request: DocumentSaveRequest; answer: Saved };
  "register.list": { request: RegisterListRequest; answer: Array<Entry> };
  "register.read": { request: EntryRequest; answer: Entry };
  "register.uses": { request: EntryRequest; answer: Array<EntryUse> };
  "register.create": { request: EntryCreateRequest; answer: Created };
  "register.edit": { request: EntryEditRequest; answer: Entry };
  "register.delete": { request: EntryRequest; answer: Nothing };
  "register.restore": { request: EntryRequest; answer: Nothing };
  "search.find": { request: SearchRequest; answer: Array<Hit> };
  "history.read": { request: HistoryRequest; answer: Array<Version> };
  "history.restore": { request: HistoryRestoreRequest; answer: Nothing };
  "conflict.list": { request: Nothing; answer: Array<ConflictView> };
  "conflict.settle": { request: ConflictSettleRequest; answer: Nothing };
  "sample.fill": { request: Nothing; answer: SampleAnswer };
}
