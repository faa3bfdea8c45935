/** The entry that stands in the pane, as the store holds it. */
import { call } from "@/api/client";
import { lastAsked } from "@/api/last_asked";
import type { Entry } from "@/api/types";
import type { Values } from "./form";

export class OpenEntry {
  entry = $state.raw<Entry | null>(null);
  readonly #latest = lastAsked();

  /** Reads an entry; one that is deleted or gone, or one that is only being begun, leaves the pane empty. */
  read(id: string | null): Promise<void> {
    const asked =
      id && id !== "new" ? call("register.read", { id }).catch(() => null) : Promise.resolve(null);
    return this.#latest(asked, (found) => (this.entry = found?.deleted ? null : found));
  }

  /** Shows at once what was stored in an entry, so that no field falls back to what it held before. */
  readonly change = (id: string, to: (entry: Entry) => Entry): void => {
    if (this.entry?.id === id) this.entry = to(this.entry);
  };
}

/** An entry with values that one of its parts was given; a part that it does not have stands last. */
export function withPart(entry: Entry, kind: string, id: string, values: Values): Entry {
  const old = entry.parts.find((part) => part.id === id);
  if (!old) {
    // What it is called is told by the store alone, with the next reading.
    const made = { id, kind, called_ar: "", called_en: "", values, deleted: false };
    return { ...entry, parts: [...entry.parts, made] };
  }
  const part = { ...old, values: { ...old.values, ...values } };
  return { ...entry, parts: entry.parts.map((one) => (one === old ? part : one)) };
}
