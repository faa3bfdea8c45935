/** The titles of the timeline never touch one another, however narrow the window is. */
import { describe, expect, it } from "vitest";
import type { TimelineItem, TimelineRow } from "@/api/types";
import { layOut, type Bar } from "./layout";
import { dayNumber, type Span } from "./span";

const span: Span = { first: dayNumber("2020-01-01")!, last: dayNumber("2029-12-31")! };
const row = { id: "row", kind: "meeting", title_ar: "", title_en: "" } as TimelineRow;

function item(key: string, first_day: string, last_day: string | null): TimelineItem {
  return { key, row: "row", first_day, last_day } as TimelineItem;
}

/** From where to where a bar and its title reach, in pixels. */
function taken(bar: Bar, width: number): [number, number] {
  const from = bar.start - (bar.side === "before" ? bar.room : 0);
  const to = bar.start + bar.size + (bar.side === "after" ? bar.room : 0);
  return [from * width, to * width];
}

describe("the layout of the timeline", () => {
  const items = [
    item("long", "2018-01-01", null),
    item("early", "2020-01-01", "2020-01-02"),
    item("next", "2020-03-01", "2020-03-02"),
    item("year", "2024-01-01", "2024-12-31"),
    item("close", "2024-12-01", "2025-01-01"),
    item("last", "2029-12-31", "2029-12-31"),
  ];

  it.each([240, 420, 760, 1200, 1900])("keeps titles apart and inside at %i pixels", (width) => {
    const [band] = layOut([row], items, span, Math.min(1, 130 / width), 14 / width);
    for (const bar of band!.bars) {
      const [from, to] = taken(bar, width);
      expect(from).toBeGreaterThanOrEqual(-0.01);
      expect(to).toBeLessThanOrEqual(width + 0.01);
      for (const other of band!.bars) {
        if (other === bar || other.top !== bar.top) continue;
        const [its, end] = taken(other, width);
        expect(to <= its + 0.01 || end <= from + 0.01).toBe(true);
      }
    }
  });

  it("writes a title into a long bar, after a short one, and before one at the end", () => {
    const [band] = layOut([row], items, span, 0.15, 0.01);
    const sides = Object.fromEntries(band!.bars.map((bar) => [bar.item.key, bar.side]));
    expect(sides).toEqual({
      long: "in",
      early: "after",
      next: "after",
      year: "after",
      close: "after",
      last: "before",
    });
  });
});
