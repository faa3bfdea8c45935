/** Dragging an item with own pointer events: where it would fall, and the falling itself. */
import type { Agenda } from "./agenda.svelte";
import { drop, type Drop } from "./moves";

/** A press becomes a drag after this many pixels. */
const THRESHOLD = 5;
/** So near to an edge of the list it scrolls, in pixels. */
const EDGE = 36;

export class Dragging {
  /** The item that is dragged. */
  item = $state<string | null>(null);
  /** Where it would fall. */
  over = $state.raw<{ id: string; where: Drop } | null>(null);
  #agenda: Agenda;
  #list: () => HTMLElement | undefined;
  #from: { id: string; x: number; y: number } | null = null;

  constructor(agenda: Agenda, list: () => HTMLElement | undefined) {
    this.#agenda = agenda;
    this.#list = list;
  }

  start(event: PointerEvent, id: string): void {
    if (event.button !== 0) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#from = { id, x: event.clientX, y: event.clientY };
  }

  move(event: PointerEvent): void {
    const from = this.#from;
    if (!from) return;
    if (!this.item && Math.hypot(event.clientX - from.x, event.clientY - from.y) < THRESHOLD) return;
    this.item = from.id;
    this.#scroll(event.clientY);
    this.over = this.#under(event.clientY);
  }

  /** Lets the item fall. Answers whether it was a drag and not a press. */
  end(): boolean {
    const { item, over } = this;
    this.cancel();
    if (item && over) void this.#agenda.move(item, drop(this.#agenda.items, item, over.id, over.where));
    return item !== null;
  }

  cancel(): void {
    this.#from = null;
    this.item = null;
    this.over = null;
  }

  #under(y: number): { id: string; where: Drop } | null {
    const rows = this.#list()?.querySelectorAll<HTMLElement>("[data-item]") ?? [];
    let last: { id: string; where: Drop } | null = null;
    for (const row of rows) {
      const at = row.getBoundingClientRect();
      const id = row.dataset.item ?? "";
      const share = (y - at.top) / at.height;
      if (share < 0 && !last) return this.#allowed(id, "before");
      if (share <= 1) return this.#allowed(id, share < 0.3 ? "before" : share > 0.7 ? "after" : "inside");
      last = { id, where: "after" };
    }
    return last && this.#allowed(last.id, "after");
  }

  #allowed(id: string, where: Drop): { id: string; where: Drop } | null {
    return this.item && drop(this.#agenda.items, this.item, id, where) ? { id, where } : null;
  }

  #scroll(y: number): void {
    const list = this.#list();
    if (!list) return;
    const at = list.getBoundingClientRect();
    if (y < at.top + EDGE) list.scrollTop -= 12;
    else if (y > at.bottom - EDGE) list.scrollTop += 12;
  }
}
