/** What was typed while the row of a new item was being made. */
import type { Agenda } from "./agenda.svelte";

/** Puts it into the title of the row that has the caret; each further line is one more item after it. */
export function typeWhatWaits(agenda: Agenda, item: string, row: HTMLElement): void {
  const field = document.activeElement;
  if (!agenda.next || !(field instanceof HTMLTextAreaElement) || !row.contains(field)) return;
  const [line = "", ...more] = agenda.next.typed.split("\n");
  agenda.next = null;
  if (line) {
    field.setRangeText(line, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  if (more.length === 0) return;
  void agenda.create(item, false, field.lang === "en" ? "title_en" : "title_ar");
  agenda.next = { typed: more.join("\n") };
}
