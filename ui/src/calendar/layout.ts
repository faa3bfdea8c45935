/** Where each item of the timeline stands: rows under one another, in each as many lanes as its items need. */
import type { TimelineItem, TimelineRow } from "@/api/types";
import { daysOfItem } from "./calendar.svelte";
import { lanes, placed, type Span } from "./span";

/** The height of a lane in pixels. */
export const LANE = 26;
/** What stands above and below the lanes of a row, in pixels. */
export const PAD = 5;

/** An item with its place; shares of the width, pixels from the top. */
export interface Bar {
  item: TimelineItem;
  start: number;
  size: number;
  top: number;
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

/** Lays the items out; `gap` is the share of the width that a title needs. */
export function layOut(rows: TimelineRow[], items: TimelineItem[], span: Span, gap: number): Band[] {
  const byRow = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const list = byRow.get(item.row);
    if (list) list.push(item);
    else byRow.set(item.row, [item]);
  }
  let top = 0;
  return rows.map((row) => {
    const bars = (byRow.get(row.id) ?? []).flatMap((item) => {
      const [first, last] = daysOfItem(item);
      const place = placed(span, first, last);
      return place ? [{ item, ...place, top: 0, open: item.last_day === null }] : [];
    });
    const lane = lanes(bars, gap);
    bars.forEach((bar, at) => (bar.top = top + PAD + lane[at]! * LANE));
    const height = Math.max(1, ...lane.map((one) => one + 1)) * LANE + 2 * PAD;
    const band = { row, top, height, bars };
    top += height;
    return band;
  });
}
