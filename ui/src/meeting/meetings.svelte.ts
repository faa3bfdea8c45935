/** The list of meetings: what is listed, filtered and chosen. */
import { call } from "@/api/client";
import { lastAsked } from "@/api/last_asked";
import type { MeetingRow } from "@/api/types";
import { undoAction } from "@/desk/desk.svelte";
import { attempt, tell } from "@/desk/notices.svelte";
import { text } from "@/i18n/messages";
import { fold } from "@/search/fold";

export class Meetings {
  rows = $state.raw<MeetingRow[] | null>(null);
  filter = $state("");
  selected = $state<string | null>(null);
  deleted: boolean;
  readonly #latest = lastAsked();

  constructor(deleted: boolean) {
    this.deleted = deleted;
  }

  /** The rows that the filter lets through. */
  get shown(): MeetingRow[] {
    const words = fold(this.filter).split(" ").filter(Boolean);
    const rows = this.rows ?? [];
    if (words.length === 0) return rows;
    return rows.filter((row) => {
      const all = fold(
        [row.title_ar, row.title_en, row.place_ar, row.place_en, row.days_ar, row.days_en].join(" "),
      );
      return words.every((word) => all.includes(word));
    });
  }

  load(): Promise<void> {
    return this.#latest(
      attempt(() => call("meeting.list", { deleted: this.deleted })),
      (rows) => rows && this.#take(rows),
    );
  }

  #take(rows: MeetingRow[]): void {
    this.rows = rows;
    if (!rows.some((row) => row.id === this.selected)) this.selected = rows[0]?.id ?? null;
  }

  /** Deletes a meeting and chooses its neighbour. */
  async remove(id: string): Promise<void> {
    const at = this.shown.findIndex((row) => row.id === id);
    const next = this.shown[at + 1] ?? this.shown[at - 1];
    const done = await attempt(() => call("meeting.delete", { id }));
    if (!done) return;
    this.selected = next?.id ?? null;
    tell(text.meetingDeleted, undoAction);
  }

  async bringBack(id: string): Promise<void> {
    await attempt(() => call("meeting.restore", { id }));
  }

  /** Gives a meeting a typed title in the language of the interface; an empty one gives the generated one back. */
  async rename(id: string, code: "ar" | "en", title: string): Promise<void> {
    const values = code === "ar" ? { typed_title_ar: title } : { typed_title_en: title };
    await attempt(() => call("meeting.edit", { id, values }));
  }
}
