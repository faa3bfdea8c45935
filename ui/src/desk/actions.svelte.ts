/** Every action of the application, with its name and shortcut: the palette lists them, the keyboard finds them. */
import { untrack } from "svelte";
import { text } from "@/i18n/messages";
import { desk, step, switchLanguage, switchStore } from "./desk.svelte";
import { keepCopy, takeBack } from "./copies.svelte";
import { isKey, matches, type Key } from "./keys";
import { areas } from "./areas";
import { go, here } from "./place.svelte";
import { windows } from "./windows.svelte";
import { wanted } from "@/settings/wanted.svelte";

/** Something that can be done now. */
export interface Action {
  id: string;
  title: () => string;
  keys?: string;
  run: () => unknown;
  /** Bound by the part of the desk that has the focus; listed here for its name only. */
  local?: boolean;
}

let contexts = $state.raw<Map<string, () => Action[]>>(new Map());

/** Adds the actions of a screen while it stands; the answer takes them away. */
export function offer(name: string, list: () => Action[]): () => void {
  // Offered from an effect, which must not run again when other screens offer theirs.
  contexts = untrack(() => new Map(contexts).set(name, list));
  return () => {
    if (contexts.get(name) !== list) return;
    const rest = new Map(contexts);
    rest.delete(name);
    contexts = rest;
  };
}

function general(): Action[] {
  const list: Action[] = [
    { id: "search", title: text.commandSearch, keys: "Ctrl+K", run: () => windows.open("palette") },
    { id: "undo", title: text.commandUndo, keys: "Ctrl+Z", run: () => step("undo") },
    { id: "back", title: text.commandBack, keys: "Alt+ArrowLeft", run: () => walk(-1) },
    { id: "forward", title: text.commandForward, keys: "Alt+ArrowRight", run: () => walk(1) },
    { id: "redo", title: text.commandRedo, keys: "Ctrl+Y", run: () => step("redo") },
    {
      id: "new-meeting",
      title: text.commandNewMeeting,
      keys: "Ctrl+Shift+N",
      run: () => windows.open("new-meeting"),
    },
    { id: "meetings", title: text.commandMeetings, run: () => go({ area: "meetings", deleted: false }) },
    {
      id: "restore-meeting",
      title: text.commandRestoreMeeting,
      run: () => go({ area: "meetings", deleted: true }),
    },
    { id: "register", title: text.commandRegister, run: () => goRegister(false) },
    { id: "restore-entry", title: text.commandRestoreEntry, run: () => goRegister(true) },
    { id: "new-entry", title: text.commandNewEntry, run: newEntry },
    { id: "settings", title: text.commandSettings, keys: "Ctrl+,", run: () => go({ area: "settings" }) },
    { id: "author", title: text.commandAuthor, run: () => settingsAt("settings-author") },
    { id: "template-replace", title: text.commandTemplateReplace, run: () => settingsAt("template-replace") },
    { id: "template-save", title: text.commandTemplateSave, run: () => settingsAt("template-save") },
    { id: "template-reset", title: text.commandTemplateReset, run: () => settingsAt("template-reset") },
    { id: "translations", title: text.commandTranslations, run: () => go({ area: "translations" }) },
    ...areas.map((area) => ({
      id: area.action,
      title: area.command,
      run: () => go({ area: "noun", name: area.name, parts: [] }),
    })),
    { id: "conflicts", title: text.commandConflicts, run: () => go({ area: "conflicts" }) },
    { id: "keep-copy", title: text.commandKeepCopy, run: keepCopy },
    { id: "take-back", title: text.commandTakeBack, run: takeBack },
    { id: "check", title: text.commandCheck, run: () => settingsAt("settings-check") },
    {
      id: "switch-language",
      title: text.commandSwitchLanguage,
      keys: "Ctrl+Shift+L",
      run: () => switchLanguage(),
    },
  ];
  const sample = desk.view?.store_kind === "sample";
  list.push(
    sample
      ? { id: "leave-sample", title: text.commandLeaveSample, run: () => switchStore("office") }
      : { id: "open-sample", title: text.commandOpenSample, run: () => switchStore("sample") },
  );
  return list;
}

/** Goes to the settings and puts the focus on one of their controls. */
function settingsAt(test: string): void {
  wanted.control = test;
  go({ area: "settings" });
}

/** Goes one screen back or forward; not under an open dialog, which would lose what was typed in it. */
function walk(by: -1 | 1): void {
  if (!document.querySelector("dialog[open]")) history.go(by);
}

function goRegister(deleted: boolean): void {
  go({ area: "register", kind: "state", id: null, deleted });
}

function newEntry(): void {
  const place = here.place;
  const kind = place.area === "register" ? place.kind : "organisation";
  go({ area: "register", kind, id: "new", deleted: false });
}

/** All actions of the moment, those of the screen first. */
export function actions(): Action[] {
  return [...[...contexts.values()].flatMap((list) => list()), ...general()];
}

/** Runs the action of a shortcut. Answers whether there was one. */
export function runShortcut(event: Key): boolean {
  // Redo has two habits: Ctrl+Y and Ctrl+Shift+Z.
  if ((event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey && isKey(event, "Z")) {
    void step("redo");
    return true;
  }
  const found = actions().find((action) => !action.local && action.keys && matches(event, action.keys));
  if (!found) return false;
  void found.run();
  return true;
}
