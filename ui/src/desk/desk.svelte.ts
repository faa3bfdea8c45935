/** The state of the desk: what the store says of itself, what was saved when, undo and redo. */
import { allWritten, call, onChange, sendAhead } from "@/api/client";
import { lastAsked } from "@/api/last_asked";
import { pending } from "@/api/pending";
import type { DeskView, Settings } from "@/api/types";
import { known, format } from "@/i18n/fluent.svelte";
import { language, type Language } from "@/i18n/language.svelte";
import { text } from "@/i18n/messages";
import { best } from "@/meeting/names";
import { beforeClosing, memory, openStore, systemLanguage } from "@/platform";
import { attempt, complain, notices, tell } from "./notices.svelte";
import { go, here } from "./place.svelte";
import { whilePreparing } from "./preparing.svelte";

let view = $state<DeskView | null>(null);
let settings = $state<Settings | null>(null);
let savedAt = $state<Date | null>(null);
let failed = $state(false);
let changes = $state(0);
const latestView = lastAsked();
const latestSettings = lastAsked();

export const desk = {
  get view(): DeskView | null {
    return view;
  },
  get settings(): Settings | null {
    return settings;
  },
  /** When this window last stored something. */
  get savedAt(): Date | null {
    return savedAt;
  },
  /** Whether the last attempt to store something failed. */
  get failed(): boolean {
    return failed;
  },
  /** Counts up with every change of the store: what reads it is read again. */
  get changes(): number {
    return changes;
  },
  get readOnly(): boolean {
    return view?.read_only ?? false;
  },
};

/** Notes whether the last save went well, for the status line. */
export function noteSave(good: boolean): void {
  failed = !good;
  if (!good) return;
  savedAt = new Date();
  notices.settle();
}

/** Reads the state of the desk again. */
export function refreshDesk(): Promise<void> {
  return latestView(
    attempt(() => call("desk.read", {})),
    (next) => (view = next ?? view),
  );
}

function refreshSettings(): Promise<void> {
  return latestSettings(
    attempt(() => call("settings.read", {})),
    (next) => next && takeSettings(next),
  );
}

/** Shows what the store holds as the settings of the office. */
export function takeSettings(next: Settings): void {
  settings = next;
  language.setOffice(next.digits, next.months);
}

/** Starts the desk: language first, then the store. */
export async function startDesk(): Promise<void> {
  onChange((touched) => {
    changes += 1;
    noteSave(true);
    void refreshDesk();
    if (touched.includes("settings")) void refreshSettings();
  });
  // All that the first screen needs is asked for at once.
  const first = Promise.all([refreshDesk(), refreshSettings()]);
  const place = here.place;
  if (place.area === "meetings") sendAhead("meeting.list", { deleted: place.deleted });
  await startLanguage();
  // A window that is closed while its store is prepared goes at once.
  beforeClosing(storeAllTyped);
  await ready(first);
  window.addEventListener("beforeunload", () => void pending.flush().catch(() => {}));
  window.addEventListener("blur", () => void pending.flush().catch(() => {}));
  document.addEventListener("visibilitychange", () => void pending.flush().catch(() => {}));
}

/** Waits for a store, and says that it is ready if it had to be prepared. */
async function ready(opening: Promise<unknown>): Promise<void> {
  const prepared = await whilePreparing(opening);
  await opening;
  if (prepared && view) tell(text.deskPrepared);
}

/** Stores what stands in any field; says whether all of it could be stored. */
async function storeAllTyped(): Promise<boolean> {
  // A field that stores on leaving it is left before the answer goes.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await storeAll();
  return !pending.waiting;
}

/** Resolves when all that was typed is stored and every change that was begun is answered. */
async function storeAll(): Promise<void> {
  const begun = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 0));
  await begun();
  await pending.flush().catch(() => {});
  await begun();
  await allWritten();
}

async function startLanguage(): Promise<void> {
  const remembered = memory.read("language");
  const first = remembered ?? (await systemLanguage().catch(() => "ar"));
  language.set(first === "en" ? "en" : "ar");
}

/** Switches the language of the interface at once. */
export function switchLanguage(next: Language = language.other): void {
  language.set(next);
  memory.write("language", next);
}

/** What a command did, in words: «نقل بند». */
export function whatInWords(what: string): string {
  const id = `history-what-${what.replace(/[._]/g, "-")}`;
  return known(id) ? format(id) : text.historyWhatUnknown();
}

/** Undoes or redoes one step, after storing what is being typed. */
export async function step(direction: "undo" | "redo"): Promise<void> {
  const answer = await attempt(() => call(`desk.${direction}`, {}));
  if (!answer) return;
  const { what, of_ar, of_en } = answer;
  // One step after the other: only the last one is told.
  const say = (sentence: () => string): void => tell(sentence, undefined, "step");
  if (what === null) {
    say(direction === "undo" ? text.deskUndoNothing : text.deskRedoNothing);
  } else {
    const left = answer.left > 0;
    say(() => stepInWords(direction, left, whatInWords(what), best(of_ar ?? "", of_en ?? "")));
  }
}

/** What a step did; `of` is the part of an entry that it was about, empty when it was about anything else. */
function stepInWords(direction: "undo" | "redo", left: boolean, what: string, of: string): string {
  if (of === "") {
    if (left) return text.deskUndoLeft({ what });
    return direction === "undo" ? text.deskUndone({ what }) : text.deskRedone({ what });
  }
  if (left) return text.deskUndoLeftOf({ what, of });
  return direction === "undo" ? text.deskUndoneOf({ what, of }) : text.deskRedoneOf({ what, of });
}

/** Switches this window between the office's store and the sample archive. */
export async function switchStore(kind: "office" | "sample"): Promise<void> {
  // What was begun belongs to the store that is left.
  await storeAll();
  try {
    await ready(openStore(kind));
  } catch (error) {
    complain(error);
    return;
  }
  go({ area: "meetings", deleted: false });
  changes += 1;
  savedAt = null;
  await Promise.all([refreshDesk(), refreshSettings()]);
}

/** A way out for a notice: one step back. */
export const undoAction = { label: text.deskDoUndo, run: () => void step("undo") };
