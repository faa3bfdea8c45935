/** The actions of the agenda desk, with their names and keys. */
import type { Action } from "@/desk/actions.svelte";
import { attempt, complain, tell } from "@/desk/notices.svelte";
import { undoAction } from "@/desk/desk.svelte";
import { go } from "@/desk/place.svelte";
import { windows } from "@/desk/windows.svelte";
import { call } from "@/api/client";
import { language } from "@/i18n/language.svelte";
import { text } from "@/i18n/messages";
import { openFile, saveFile } from "@/platform";
import type { Agenda } from "./agenda.svelte";
import { sides } from "./sides.svelte";

/** Everything that can be done on this agenda now. */
export function agendaActions(agenda: Agenda): Action[] {
  const item = agenda.selected;
  const list: Action[] = [
    { id: "export", title: text.commandExport, keys: "Ctrl+E", run: () => windows.open("export", agenda.id) },
    { id: "print", title: text.commandPrint, keys: "Ctrl+P", run: () => print(agenda.id) },
    {
      id: "new-item",
      title: text.commandNewItem,
      keys: "Ctrl+Shift+Enter",
      local: true,
      run: () => agenda.create(item),
    },
    { id: "new-day", title: text.commandNewDay, run: () => agenda.addDay() },
    {
      id: "rename-meeting",
      title: text.commandRenameMeeting,
      run: () => focusTest(`meeting-title-${language.code}`),
    },
    { id: "meeting", title: text.commandMeeting, run: () => sides.meeting(agenda) },
    { id: "history", title: text.commandHistory, keys: "Ctrl+H", run: () => sides.history(agenda, false) },
    { id: "preview", title: text.commandPreview, keys: "Ctrl+Shift+P", run: () => sides.toggle("preview") },
    {
      id: "toggle-inspector",
      title: text.commandToggleInspector,
      keys: "Ctrl+I",
      run: () => sides.toggle("details"),
    },
    { id: "next-warning", title: text.commandNextWarning, keys: "F8", run: () => agenda.nextWarning() },
    { id: "deleted-items", title: text.commandDeletedItems, run: () => sides.deleted(agenda) },
    { id: "restore-item", title: text.commandRestoreItem, run: () => sides.deleted(agenda) },
    { id: "restore-document", title: text.commandRestoreDocument, run: () => sides.deleted(agenda) },
    { id: "restore-day", title: text.commandRestoreDay, run: () => sides.deleted(agenda) },
    { id: "new-from", title: text.commandNewMeetingFrom, run: () => windows.open("new-meeting", agenda.id) },
    { id: "delete-meeting", title: text.commandDeleteMeeting, run: () => removeMeeting(agenda.id) },
  ];
  if (item) list.unshift(...itemActions(agenda, item));
  return list;
}

function itemActions(agenda: Agenda, item: string): Action[] {
  const local = true;
  return [
    {
      id: "rename-item",
      title: text.commandRenameItem,
      keys: "F2",
      local,
      run: () => (agenda.wanted = { item, column: language.code === "ar" ? "title_ar" : "title_en" }),
    },
    { id: "new-sub-item", title: text.commandNewSubItem, run: () => agenda.create(item, true) },
    { id: "nest-item", title: text.commandNestItem, keys: "Tab", local, run: () => agenda.nest(item) },
    {
      id: "unnest-item",
      title: text.commandUnnestItem,
      keys: "Shift+Tab",
      local,
      run: () => agenda.unnest(item),
    },
    {
      id: "move-item-up",
      title: text.commandMoveItemUp,
      keys: "Alt+ArrowUp",
      local,
      run: () => agenda.up(item),
    },
    {
      id: "move-item-down",
      title: text.commandMoveItemDown,
      keys: "Alt+ArrowDown",
      local,
      run: () => agenda.down(item),
    },
    { id: "edit-item", title: text.commandEditItem, run: () => sides.item(agenda) },
    { id: "item-history", title: text.commandItemHistory, run: () => sides.history(agenda, true) },
    { id: "new-document", title: text.commandNewDocument, run: () => sides.item(agenda) },
    {
      id: "delete-item",
      title: text.commandDeleteItem,
      keys: "Delete",
      local,
      run: () => agenda.remove(item),
    },
  ];
}

function focusTest(name: string): void {
  document.querySelector<HTMLElement>(`[data-test="${name}"]`)?.focus();
}

/** Deletes the meeting that stands open and goes back to the list. */
export async function removeMeeting(id: string): Promise<void> {
  const done = await attempt(() => call("meeting.delete", { id }));
  if (!done) return;
  tell(text.meetingDeleted, undoAction);
  go({ area: "meetings", deleted: false });
}

/** Printing is the PDF, opened in the system's own viewer. */
export async function print(meeting: string): Promise<void> {
  const what = { meeting, language: sides.paper, format: "pdf" } as const;
  try {
    const { name } = await call("agenda.file_name", what);
    const path = await saveFile(text.exportSaveTitle(), name);
    if (!path) return;
    const saved = await call("agenda.export", { ...what, path });
    await openFile(saved.path);
  } catch (error) {
    complain(error);
  }
}
