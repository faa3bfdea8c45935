/** The register as it is listed: one kind at a time, filtered, a tree where its entries stand under each other. */
import { call } from "@/api/client";
import { lastAsked } from "@/api/last_asked";
import type { EntryRow } from "@/api/types";
import { undoAction } from "@/desk/desk.svelte";
import { attempt, tell } from "@/desk/notices.svelte";
import { text } from "@/i18n/messages";
import { fold } from "@/search/fold";

/** A line of the list with its place in the tree. */
export interface Line {
  id: string;
  row: EntryRow;
  /** 0 at the top. */
  depth: number;
}

/** Everything by which a row is found, folded. */
export function rowText(row: EntryRow): string {
  const { title_ar, title_en, long_name_ar, long_name_en, acronym, code, variants } = row;
  return fold([title_ar, title_en, long_name_ar, long_name_en, acronym, code, variants].join(" "));
}

/** The rows with each under the one above it; one whose parent is not there, or in a ring, stands at the top. */
export function asTree(rows: EntryRow[]): Line[] {
  const ids = new Set(rows.map((row) => row.id));
  const under = new Map<string, EntryRow[]>();
  for (const row of rows) {
    const parent = row.parent && ids.has(row.parent) && row.parent !== row.id ? row.parent : "";
    const siblings = under.get(parent);
    if (siblings) siblings.push(row);
    else under.set(parent, [row]);
  }
  const lines: Line[] = [];
  const seen = new Set<string>();
  const walk = (row: EntryRow, depth: number): void => {
    if (seen.has(row.id)) return;
    seen.add(row.id);
    lines.push({ id: row.id, row, depth });
    for (const child of under.get(row.id) ?? []) walk(child, depth + 1);
  };
  for (const row of under.get("") ?? []) walk(row, 0);
  for (const row of rows) walk(row, 0);
  return lines;
}

export class Register {
  rows = $state.raw<EntryRow[] | null>(null);
  filter = $state("");
  readonly kind: string;
  readonly deleted: boolean;
  readonly #latest = lastAsked();
  readonly #texts = $derived(new Map((this.rows ?? []).map((row) => [row.id, rowText(row)])));
  /** The lines that the filter lets through. */
  readonly shown: Line[] = $derived.by(() => {
    const words = fold(this.filter).split(" ").filter(Boolean);
    if (words.length === 0) return asTree(this.rows ?? []);
    const found = (this.rows ?? []).filter((row) => {
      const all = this.#texts.get(row.id) ?? "";
      return words.every((word) => all.includes(word));
    });
    return found.map((row) => ({ id: row.id, row, depth: 0 }));
  });

  constructor(kind: string, deleted: boolean) {
    this.kind = kind;
    this.deleted = deleted;
  }

  load(): Promise<void> {
    return this.#latest(
      attempt(() => call("register.list", { kind: this.kind, deleted: this.deleted })),
      (rows) => (this.rows = rows ?? this.rows),
    );
  }

  async remove(id: string): Promise<boolean> {
    const done = await attempt(() => call("register.delete", { id }));
    if (done) tell(text.registerDeleted, undoAction);
    return done !== undefined;
  }

  async bringBack(id: string): Promise<void> {
    await attempt(() => call("register.restore", { id }));
  }
}
