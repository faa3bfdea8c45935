import { describe, expect, it } from "vitest";
import { dayNumber, dayText, lanes, moved, placed, spanAround, ticks, weekday, zoomed, zooms } from "./span";

const day = (text: string): number => dayNumber(text)!;
const shown = (zoom: (typeof zooms)[number], on: string): string[] => {
  const span = spanAround(zoom, day(on));
  return [dayText(span.first), dayText(span.last)];
};

describe("the stretch of the timeline", () => {
  it("is made of whole years, months and weeks", () => {
    expect(shown("decade", "2021-12-14")).toEqual(["2018-01-01", "2027-12-31"]);
    expect(shown("year", "2021-12-14")).toEqual(["2021-01-01", "2021-12-31"]);
    expect(shown("quarter", "2021-12-14")).toEqual(["2021-10-01", "2021-12-31"]);
    expect(shown("month", "2024-02-29")).toEqual(["2024-02-01", "2024-02-29"]);
    expect(shown("week", "2021-12-14")).toEqual(["2021-12-12", "2021-12-18"]);
  });

  it("keeps the day within reach when it moves and zooms", () => {
    expect(dayText(moved("month", day("2024-01-31"), 1))).toBe("2024-02-29");
    expect(dayText(moved("decade", day("2021-06-10"), -1))).toBe("2016-06-10");
    expect(zoomed("decade", -1)).toBe("decade");
    expect(zoomed("week", 1)).toBe("week");
    for (const zoom of zooms) {
      const span = spanAround(zoom, day("2021-06-10"));
      expect(span.first <= day("2021-06-10") && day("2021-06-10") <= span.last).toBe(true);
      expect(ticks(zoom, span).length).toBeLessThanOrEqual(31);
    }
  });

  it("knows the days of the week", () => {
    expect(["2021-12-13", "2021-12-14", "2021-12-19"].map((text) => weekday(day(text)))).toEqual([1, 2, 7]);
    expect(weekday(day("1969-12-31"))).toBe(3);
  });

  it("draws a month over the month and nothing that lies outside", () => {
    const year = spanAround("year", day("2023-01-01"));
    const month = placed(year, day("2023-12-01"), day("2023-12-31"))!;
    expect(month.start + month.size).toBeCloseTo(1);
    expect(month.size).toBeCloseTo(31 / 365);
    expect(placed(year, day("2024-01-01"), day("2024-12-31"))).toBeNull();
  });

  it("puts what overlaps into lanes of its own", () => {
    const at = (start: number, size: number) => ({ start, size });
    expect(lanes([at(0, 0.5), at(0.2, 0.1), at(0.3, 0.1), at(0.5, 0.1)])).toEqual([0, 1, 1, 0]);
    expect(lanes([at(0.5, 0.1), at(0, 0.5), at(0.2, 0.4)])).toEqual([0, 0, 1]);
  });
});
