/** The register as it is listed: one kind at a time, filtered. */
import { call } from "@/api/client";
import type { Entry, EntryKind } from "@/api/types";
import { undoAction } from "@/desk/desk.svelte";
import { attempt, tell } from "@/desk/notices.svelte";
import { text } from "@/i18n/messages";
import { fold } from "@/search/fold";

export class Register {
  rows = $state.raw<Entry[] | null>(null);
  filter = $state("");
  readonly kind: EntryKind;
  readonly deleted: boolean;

  constructor(kind: EntryKind, deleted: boolean) {
    this.kind = kind;
    this.deleted = deleted;
  }

  /** The entries that the filter lets through. */
  get shown(): Entry[] {
    const words = fold(this.filter).split(" ").filter(Boolean);
    return (this.rows ?? []).filter((one) => {
      const all = fold(
        [
          one.name_ar,
          one.name_en,
          one.long_name_ar,
          one.long_name_en,
          one.acronym,
          one.code,
          one.variants,
        ].join(" "),
      );
      return words.every((word) => all.includes(word));
    });
  }

  async load(): Promise<void> {
    const rows = await attempt(() => call("register.list", { kind: this.kind, deleted: this.deleted }));
    if (rows) this.rows = rows;
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
