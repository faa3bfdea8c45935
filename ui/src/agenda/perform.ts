/** Carries out a command of the outline. */
import type { Agenda, Column } from "./agenda.svelte";
import type { Command } from "./keys";

/** Does what a key asked for on an item; the focus stays in the same column. */
export function perform(agenda: Agenda, id: string, command: Command, column: Column): void {
  const at = agenda.items.findIndex((item) => item.id === id);
  const goTo = (index: number): void => {
    const item = agenda.items[Math.max(0, Math.min(index, agenda.items.length - 1))];
    if (!item) return;
    agenda.selected = item.id;
    agenda.wanted = { item: item.id, column };
  };
  const title: Column = column === "title_en" ? "title_en" : "title_ar";
  switch (command.do) {
    case "create":
      return void agenda.create(id, false, title);
    case "nest":
      return void agenda.nest(id, column);
    case "unnest":
      return void agenda.unnest(id, column);
    case "up":
      return void agenda.up(id, column);
    case "down":
      return void agenda.down(id, column);
    case "remove":
      return void agenda.remove(id, column);
    case "above":
      return at > 0 ? goTo(at - 1) : undefined;
    case "below":
      return at < agenda.items.length - 1 ? goTo(at + 1) : undefined;
    case "first":
      return goTo(0);
    case "last":
      return goTo(agenda.items.length - 1);
    case "note":
    case "decision":
      return openPart(agenda, id, command.do, column === "title_en" ? "en" : "ar");
    case "leave":
      // Out of the outline: the way on for who works with the keyboard alone.
      return document.querySelector<HTMLElement>("[data-after-outline]")?.focus();
  }
}

function openPart(agenda: Agenda, id: string, part: "note" | "decision", code: "ar" | "en"): void {
  agenda.opened.add(`${id}/${part}`);
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-item="${id}"] [data-test="item-${part}-${code}"]`)?.focus(),
  );
}
