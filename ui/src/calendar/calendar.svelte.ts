/** What the calendar shows: the stretch of time, its items, what is chosen. */
import { call } from "@/api/client";
import { lastAsked } from "@/api/last_asked";
import type { Timeline, TimelineItem, TimelineKind } from "@/api/types";
import { desk } from "@/desk/desk.svelte";
import { attempt } from "@/desk/notices.svelte";
import { memory } from "@/platform";
import { dayNumber, dayText, moved, spanAround, weekday, zoomed, zooms, type Span, type Zoom } from "./span";

const EMPTY: Timeline = { from: "", to: "", today: "", rows: [], items: [] };

/** The state of the calendar's screen. */
export class CalendarState {
  zoom = $state<Zoom>("decade");
  /** The day around which the stretch lies. */
  day = $state(0);
  /** The kinds that are shown; all of them when none is chosen. */
  kinds = $state.raw<TimelineKind[]>([]);
  /** The key of the item whose details are shown. */
  chosen = $state<string | null>(null);
  timeline = $state.raw<Timeline | null>(null);
  readonly today = $derived(dayNumber(desk.view?.today ?? "") ?? Math.floor(Date.now() / 86_400_000));
  readonly daysOff = $derived(desk.settings?.days_off ?? []);
  readonly span = $derived<Span>(spanAround(this.zoom, this.day, this.#weekStart()));
  readonly items = $derived((this.timeline ?? EMPTY).items);
  readonly rows = $derived((this.timeline ?? EMPTY).rows);
  readonly item = $derived<TimelineItem | null>(this.items.find((one) => one.key === this.chosen) ?? null);
  readonly #latest = lastAsked();

  constructor() {
    const zoom = memory.read("calendar.zoom");
    this.zoom = zooms.find((one) => one === zoom) ?? "decade";
    this.day = this.today;
  }

  /** A week begins after the last of its days off: on Sunday where Friday and Saturday are off. */
  #weekStart(): number {
    const off = this.daysOff;
    const after = [1, 2, 3, 4, 5, 6, 7].find(
      (day) => !off.includes(day) && off.includes(((day + 5) % 7) + 1),
    );
    return after ?? 7;
  }

  /** Reads the stretch that is shown. Only the latest answer counts. */
  read(): Promise<void> {
    const request = { from: dayText(this.span.first), to: dayText(this.span.last) };
    const kinds = this.kinds.length > 0 ? { kinds: this.kinds } : {};
    return this.#latest(
      attempt(() => call("calendar.timeline", { ...request, ...kinds })),
      (found) => (this.timeline = found ?? this.timeline ?? EMPTY),
    );
  }

  /** Nearer (1) or farther (-1), around a day. */
  zoomBy(by: number, around: number = this.day): void {
    this.day = around;
    this.setZoom(zoomed(this.zoom, by));
  }

  setZoom(zoom: Zoom): void {
    this.zoom = zoom;
    memory.write("calendar.zoom", zoom);
  }

  /** Later (1) or earlier (-1). */
  move(steps: number): void {
    this.day = moved(this.zoom, this.day, steps);
  }

  goToday(): void {
    this.day = this.today;
  }

  isOff(day: number): boolean {
    return this.daysOff.includes(weekday(day));
  }
}

/** The first and the last day of an item; one without an end goes on beyond every stretch. */
export function daysOfItem(item: TimelineItem): [number, number] {
  const first = dayNumber(item.first_day) ?? 0;
  return [first, item.last_day === null ? Number.MAX_SAFE_INTEGER : (dayNumber(item.last_day) ?? first)];
}
