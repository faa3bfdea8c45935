/** Notices at the edge of the desk. Each holds its message, not its sentence: a language switch re-renders it. */
import { asRefusal } from "@/api/client";
import { format, known, type Args } from "@/i18n/fluent.svelte";

/** A notice; `action` is the way out that it offers. */
export interface Notice {
  id: number;
  tone: "good" | "error";
  say: () => string;
  /** When it appeared, in milliseconds. */
  at: number;
  /** What makes two notices the same. */
  same: string;
  action?: { label: () => string; run: () => void };
}

let counter = 0;
const list = $state<Notice[]>([]);
const timers = new Map<number, ReturnType<typeof setTimeout>>();

/** How long a good notice stays, in milliseconds. */
const STAY = 7000;
/** The same for a notice that offers nothing to do. */
const STAY_SHORT = 3500;
/** An error stays at least so long, and then until something is stored. */
const READ = 6000;

export const notices = {
  get list(): Notice[] {
    return list;
  },
  dismiss(id: number): void {
    const at = list.findIndex((notice) => notice.id === id);
    if (at >= 0) list.splice(at, 1);
    clearTimeout(timers.get(id));
    timers.delete(id);
  },
  /** Takes errors away that have been read: something was stored since. */
  settle(): void {
    const now = Date.now();
    for (const notice of [...list])
      if (notice.tone === "error" && now - notice.at > READ) notices.dismiss(notice.id);
  },
};

function add(notice: Omit<Notice, "id" | "at">): void {
  const before = list.find((one) => one.same === notice.same && one.tone === notice.tone);
  if (before) notices.dismiss(before.id);
  const id = ++counter;
  list.push({ ...notice, id, at: Date.now() });
  if (list.length > 4) notices.dismiss(list[0]!.id);
  if (notice.tone === "good") {
    timers.set(
      id,
      setTimeout(() => notices.dismiss(id), notice.action ? STAY : STAY_SHORT),
    );
  }
}

/** Says something that went well; a notice with the same `same` gives way to it. */
export function tell(say: () => string, action?: Notice["action"], same: string = say()): void {
  add({ tone: "good", say, same, action });
}

/** Says what went wrong, in the language of the moment. */
export function complain(error: unknown, action?: Notice["action"]): void {
  const refusal = asRefusal(error);
  const id = known(refusal.message_id) ? refusal.message_id : "error-internal";
  const args: Args = { ...refusal.args };
  add({ tone: "error", say: () => format(id, args), same: id + JSON.stringify(args), action });
}

/** Runs something and says what went wrong; nothing is answered then. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    complain(error);
    return undefined;
  }
}
