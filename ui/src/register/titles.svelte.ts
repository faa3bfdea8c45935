/** The titles of entries that are named by others, read when they are first asked for and kept until they change. */
import { SvelteMap } from "svelte/reactivity";
import { call, onChange } from "@/api/client";
import { lastAsked, type LastAsked } from "@/api/last_asked";
import type { Place } from "@/desk/place.svelte";
import { best } from "@/meeting/names";
import { isKind } from "./names";

/** What is known of an entry that is named. */
export interface Named {
  kind: string;
  title_ar: string;
  title_en: string;
  /** A short label where the noun has one, such as that of an objective. */
  short_ar: string;
  short_en: string;
  /** The place in an order of its own. */
  order: number;
}

const known = new SvelteMap<string, Named>();
const asked = new Map<string, LastAsked>();

onChange((touched) => {
  for (const id of touched) if (asked.has(id)) read(id);
});

function read(id: string): void {
  void asked.get(id)?.(find(id), (found) => found && known.set(id, found));
}

async function find(id: string): Promise<Named | null> {
  return (await entry(id)) ?? (await meeting(id));
}

async function entry(id: string): Promise<Named | null> {
  const found = await call("register.read", { id }).catch(() => null);
  if (!found) return null;
  const { values } = found;
  const text = (name: string): string => (typeof values[name] === "string" ? values[name] : "");
  const short = found.kind === "objective";
  return {
    kind: found.kind,
    title_ar: found.title_ar,
    title_en: found.title_en,
    short_ar: short ? text("long_name_ar") : "",
    short_en: short ? text("long_name_en") : "",
    order: typeof values.order === "number" ? values.order : 0,
  };
}

async function meeting(id: string): Promise<Named | null> {
  const found = await call("meeting.read", { id }).catch(() => null);
  if (!found) return null;
  const { title_ar, title_en } = found;
  return { kind: "meeting", title_ar, title_en, short_ar: "", short_en: "", order: 0 };
}

/** What is known of an entry; nothing until it has been read. */
export function named(id: string): Named | undefined {
  if (!asked.has(id)) {
    asked.set(id, lastAsked());
    queueMicrotask(() => read(id));
  }
  return known.get(id);
}

/** The title of an entry in the language of the interface; empty until it has been read. */
export function titleOf(id: string): string {
  const found = named(id);
  return found ? best(found.title_ar, found.title_en) : "";
}

/** A title for a small place: the short label where there is one. */
export function shortTitleOf(id: string): string {
  const found = named(id);
  return found ? best(found.short_ar, found.short_en) || best(found.title_ar, found.title_en) : "";
}

/** The members of a set as they are read: by their own order, then by title. */
export function inOrder(ids: string[]): string[] {
  const order = (id: string): number => named(id)?.order || Number.MAX_SAFE_INTEGER;
  return [...ids].sort(
    (one, other) => order(one) - order(other) || titleOf(one).localeCompare(titleOf(other)),
  );
}

/** The place of an entry or a meeting that is named, to go to. */
export function placeOf(id: string): Place | null {
  const found = named(id);
  if (!found) return null;
  if (found.kind === "meeting") return { area: "meeting", id, item: null };
  return isKind(found.kind) ? { area: "register", kind: found.kind, id, deleted: false } : null;
}
