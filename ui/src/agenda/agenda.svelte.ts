/** The agenda of one meeting as its desk holds it: what is shown, chosen and changed. */
import { SvelteSet } from "svelte/reactivity";
import { call, send, changesHeard } from "@/api/client";
import { pending } from "@/api/pending";
import type { AgendaView, DayPatch, ItemPatch, ItemView, MeetingPatch } from "@/api/types";
import { noteSave, undoAction } from "@/desk/desk.svelte";
import { attempt, complain, tell } from "@/desk/notices.svelte";
import { text } from "@/i18n/messages";
import { withText } from "@/register/party";
import { down, neighbour, nest, unnest, up, type Spot } from "./moves";
import { outlineRows, type OutlineRow } from "./rows";

/** A column of the outline that can have the focus. */
export type Column = "title_ar" | "title_en" | "duration" | "row";

export class Agenda {
  readonly id: string;
  view = $state.raw<AgendaView | null>(null);
  /** The item that is chosen; nothing when the meeting itself is. */
  selected = $state<string | null>(null);
  /** Where the focus should go when the outline has been drawn: an item and a column; the caret to the end of a text. */
  wanted = $state.raw<{ item: string; column: Column; caretStays?: boolean } | null>(null);
  /** Items whose note or decision is open although it is empty. */
  opened = new SvelteSet<string>();
  /** The reading that is under way, after how many changes of the store it was begun, and the one to follow it. */
  #reading: Promise<void> | null = null;
  #begunAt = -1;
  #next: Promise<void> | null = null;
  /** The change after which the view holds what was stored here last; what was read before it is not shown again. */
  #storedAt = -1;

  constructor(id: string) {
    this.id = id;
  }

  get items(): ItemView[] {
    return this.view?.items ?? [];
  }

  get rows(): OutlineRow[] {
    return this.view ? outlineRows(this.view.items, this.view.days) : [];
  }

  get item(): ItemView | null {
    return this.items.find((item) => item.id === this.selected) ?? null;
  }

  /**
   * Reads the agenda as it is now. One reading serves all who ask between two changes of the store; those who ask
   * after a change wait for the next one.
   */
  load(): Promise<void> {
    if (!this.#reading) return this.#begin();
    if (this.#begunAt === changesHeard()) return this.#reading;
    this.#next ??= this.#reading.then(() => this.#begin());
    return this.#next;
  }

  #begin(): Promise<void> {
    this.#next = null;
    this.#reading = this.#read().then(() => {
      if (!this.#next) this.#reading = null;
    });
    return this.#reading;
  }

  async #read(): Promise<void> {
    let next: AgendaView | undefined;
    // A text that was stored meanwhile is not shown as it was before.
    do {
      this.#begunAt = changesHeard();
      next = await attempt(() => call("agenda.read", { id: this.id }));
    } while (next && this.#begunAt < this.#storedAt);
    if (!next) return;
    const before = new Map(this.items.map((item) => [item.id, item]));
    // An item that is as it was stays the same object, so that its row is not drawn again.
    next.items = next.items.map((item) => {
      const old = before.get(item.id);
      return old && JSON.stringify(old) === JSON.stringify(item) ? old : item;
    });
    this.view = next;
    if (this.selected && !next.items.some((item) => item.id === this.selected)) this.selected = null;
  }

  /** Stores a text of an item: the burst of typing that `pending` held. */
  async write(item: string, values: ItemPatch): Promise<void> {
    try {
      await send("agenda_item.edit", { meeting: this.id, item, values });
    } catch (error) {
      noteSave(false);
      complain(error);
      throw error;
    }
    const { presenter, ...rest } = values;
    const named = presenter && {
      presenter: { entry: presenter.entry, name_ar: presenter.text_ar, name_en: presenter.text_en },
    };
    this.#patch(item, { ...(rest as Partial<ItemView>), ...named });
  }

  #patch(id: string, values: Partial<ItemView>): void {
    if (!this.view) return;
    this.#storedAt = changesHeard();
    const items = this.view.items.map((item) => (item.id === id ? { ...item, ...values } : item));
    this.view = { ...this.view, items };
  }

  /** Stores a text of the meeting. */
  async writeMeeting(values: MeetingPatch): Promise<void> {
    try {
      const meeting = await send("meeting.edit", { id: this.id, values });
      this.#storedAt = changesHeard();
      if (this.view) this.view = { ...this.view, meeting };
    } catch (error) {
      noteSave(false);
      complain(error);
      throw error;
    }
  }

  /** Stores who presents an item, as a text, beside the text in the other language as it stands by then. */
  writePresenter(id: string, code: "ar" | "en", value: string): Promise<void> {
    const now = this.items.find((item) => item.id === id)?.presenter;
    return this.write(id, { presenter: withText(now, code, value) });
  }

  /** The same for the host of the meeting. */
  writeHost(code: "ar" | "en", value: string): Promise<void> {
    return this.writeMeeting({ host: withText(this.view?.meeting.host, code, value) });
  }

  /** Changes a value of an item that is no typed text; resolves when it is shown. */
  edit(item: string, values: ItemPatch): Promise<boolean> {
    return this.#shown(() => call("agenda_item.edit", { meeting: this.id, item, values }));
  }

  /** Changes a value of the meeting that is no typed text; resolves when it is shown. */
  editMeeting(values: MeetingPatch): Promise<boolean> {
    return this.#shown(() => call("meeting.edit", { id: this.id, values }));
  }

  /** Makes a change and shows it: a field keeps what was typed in it until then. Says whether the store took it. */
  async #shown(change: () => Promise<unknown>): Promise<boolean> {
    if ((await attempt(change)) === undefined) return false;
    await this.load();
    return true;
  }

  /** A new item after the given one, or under it, or last of all; the focus goes into its title. */
  async create(after: string | null, inside = false, column: Column = "title_ar"): Promise<void> {
    const item = this.items.find((one) => one.id === after);
    const where = inside && after ? { parent: after, last: true } : this.#below(item);
    const made = await attempt(() => call("agenda_item.create", { meeting: this.id, ...where, values: {} }));
    if (!made) return;
    await this.load();
    this.selected = made.id;
    this.wanted = { item: made.id, column };
  }

  #below(item: ItemView | undefined): { parent?: string; after?: string; last?: boolean } {
    if (!item) return { last: true };
    return item.parent === null ? { after: item.id } : { parent: item.parent, after: item.id };
  }

  /** Moves an item to a place; nothing happens where there is none. */
  async move(id: string, to: Spot | null, column: Column = "row"): Promise<void> {
    if (!to) return;
    const done = await attempt(() => call("agenda_item.move", { meeting: this.id, item: id, ...to }));
    if (!done) return;
    await this.load();
    this.selected = id;
    this.wanted = { item: id, column, caretStays: true };
  }

  nest = (id: string, column?: Column): Promise<void> => this.move(id, nest(this.items, id), column);
  unnest = (id: string, column?: Column): Promise<void> => this.move(id, unnest(this.items, id), column);
  up = (id: string, column?: Column): Promise<void> => this.move(id, up(this.items, id), column);
  down = (id: string, column?: Column): Promise<void> => this.move(id, down(this.items, id), column);

  /** Deletes an item with its parts; the notice offers the way back. */
  async remove(id: string, column: Column = "row"): Promise<void> {
    const next = neighbour(this.items, id);
    const done = await attempt(() => call("agenda_item.delete", { meeting: this.id, item: id }));
    if (!done) return;
    tell(text.agendaDeleted, undoAction);
    await this.load();
    this.selected = next;
    if (next) this.wanted = { item: next, column };
  }

  async addDay(): Promise<void> {
    await attempt(() => call("programme_day.create", { meeting: this.id, values: {} }));
  }

  editDay(day: string, values: DayPatch): Promise<boolean> {
    return this.#shown(() => call("programme_day.edit", { meeting: this.id, day, values }));
  }

  async removeDay(day: string): Promise<void> {
    const done = await attempt(() => call("programme_day.delete", { meeting: this.id, day }));
    if (done) tell(text.programmeDayDeleted, undoAction);
  }

  /** The next item with something to say, after the chosen one. */
  nextWarning(): void {
    const at = this.items.findIndex((item) => item.id === this.selected);
    const round = [...this.items.slice(at + 1), ...this.items.slice(0, at + 1)];
    const next = round.find((item) => item.flags.length > 0);
    if (!next) return;
    this.selected = next.id;
    this.wanted = { item: next.id, column: "row" };
  }

  /** Stores what is typed in this agenda. */
  leave(): void {
    void pending.flush().catch(() => {});
  }
}
