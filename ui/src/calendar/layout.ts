/** Where each item of the timeline stands: rows under one another, in each as many lanes as its items need. */
import type { TimelineItem, TimelineRow } from "@/api/types";
import { daysOfItem } from "./calendar.svelte";
import { lanes, placed, type Span } from "./span";

/** The height of a lane in pixels. */
const LANE = 26;
/** What stands above and below the lanes of a row, in pixels. */
const PAD = 5;
/** The least height of a row in pixels: two lines of its name. */
const ROW = 48;

/** Where the title of a bar stands: in it, or beside it in the direction of reading, or against it. */
export type Side = "in" | "after" | "before";

/** An item with its place; shares of the width, pixels from the top. */
export interface Bar {
  item: TimelineItem;
  start: number;
  size: number;
  top: number;
  side: Side;
  /** The share that the title may take without touching another bar or title of its lane. */
  room: number;
  /** The share up to the edge of the timeline, for the whole title of a bar that is reached. */
  reach: number;
  /** Whether it goes on after the stretch without a known end. */
  open: boolean;
}

/** A row with its place. */
export interface Band {
  row: TimelineRow;
  top: number;
  height: number;
  bars: Bar[];
}

/** Lays the items out; `title` is the share of the width that a title needs, `least` that of the smallest bar. */
export function layOut(
  rows: TimelineRow[],
  items: TimelineItem[],
  span: Span,
  title: number,
  least: number,
): Band[] {
  const byRow = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const list = byRow.get(item.row);
    if (list) list.push(item);
    else byRow.set(item.row, [item]);
  }
  let top = 0;
  return rows.map((row) => {
    const bars = (byRow.get(row.id) ?? []).flatMap((item) => barOf(item, span, title, least));
    const lane = inLanes(bars, title);
    bars.forEach((bar, at) => (bar.top = top + PAD + lane[at]! * LANE));
    const height = Math.max(ROW, Math.max(1, ...lane.map((one) => one + 1)) * LANE + 2 * PAD);
    const band = { row, top, height, bars };
    top += height;
    return band;
  });
}

/** The bar of an item. A title goes into a bar that is long enough, otherwise beside it, where there is room. */
function barOf(item: TimelineItem, span: Span, title: number, least: number): Bar[] {
  const [first, last] = daysOfItem(item);
  const place = placed(span, first, last);
  if (!place) return [];
  const size = Math.max(place.size, least);
  const start = Math.max(0, Math.min(place.start, 1 - size));
  const end = start + size;
  const side: Side = size >= 2 * title ? "in" : end + title <= 1 || start < title ? "after" : "before";
  const reach = side === "in" ? size : side === "after" ? 1 - end : start;
  // What stands against the direction of reading takes no more than it needs: the room is its neighbour's.
  const room = side === "before" ? title : reach;
  return [{ item, start, size, top: 0, side, room, reach, open: item.last_day === null }];
}

/** Puts bars with their titles into lanes, and gives each title the room up to its neighbour. */
function inLanes(bars: Bar[], title: number): number[] {
  const taken = bars.map((bar) => {
    const before = bar.side === "before" ? title : 0;
    const after = bar.side === "after" ? title : 0;
    return { start: bar.start - before, size: bar.size + before + after };
  });
  const lane = lanes(taken);
  bars.forEach((bar, at) => {
    for (const [other, its] of taken.entries()) {
      if (other === at || lane[other] !== lane[at]) continue;
      if (bar.side === "after" && its.start >= bar.start)
        bar.room = Math.min(bar.room, its.start - bar.start - bar.size);
    }
  });
  return lane;
}
