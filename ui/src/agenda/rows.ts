/** The lines of the outline: items, with the days of the programme between them. */
import type { DayView, ItemView } from "@/api/types";

/** A line of the outline. */
export type OutlineRow =
  { type: "day"; id: string; day: DayView } | { type: "item"; id: string; item: ItemView };

/** Puts each day before the first item that starts on it; days without items follow in their order. */
export function outlineRows(items: readonly ItemView[], days: readonly DayView[]): OutlineRow[] {
  const rows: OutlineRow[] = [];
  let next = 0;
  const upTo = (last: number): void => {
    for (; next <= last; next += 1) rows.push({ type: "day", id: days[next]!.id, day: days[next]! });
  };
  for (const item of items) {
    upTo(days.findIndex((day) => day.id === item.day));
    rows.push({ type: "item", id: item.id, item });
  }
  upTo(days.length - 1);
  return rows;
}
