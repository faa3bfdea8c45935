import { describe, expect, it } from "vitest";
import { addDays, monthPage, readDay, readTime } from "./dates";

describe("typed days", () => {
  it("keep the precision in which they were typed", () => {
    expect(readDay("2021")).toBe("2021");
    expect(readDay("2021-q2")).toBe("2021-Q2");
    expect(readDay("2021-6")).toBe("2021-06");
    expect(readDay("2021-06-10")).toBe("2021-06-10");
  });
  it("may have Arabic digits, slashes, or the day first", () => {
    expect(readDay("٢٠٢١-٠٦-١٠")).toBe("2021-06-10");
    expect(readDay("2021/6/10")).toBe("2021-06-10");
    expect(readDay("10/6/2021")).toBe("2021-06-10");
  });
  it("must exist", () => {
    for (const wrong of ["2021-02-29", "2021-13", "21", "2021-Q5", "غداً", "2021-00-10"])
      expect(readDay(wrong)).toBeNull();
    expect(readDay("2024-02-29")).toBe("2024-02-29");
  });
});

describe("typed times", () => {
  it("are read as people write them", () => {
    expect(["9", "930", "9:30", "09.30", "١٠:٣٠"].map(readTime)).toEqual([
      "09:00",
      "09:30",
      "09:30",
      "09:30",
      "10:30",
    ]);
  });
  it("must exist", () => {
    for (const wrong of ["24:00", "10:60", "ten", ""]) expect(readTime(wrong)).toBeNull();
  });
});

describe("a month's page", () => {
  it("starts on Sunday and holds six weeks", () => {
    const page = monthPage(2021, 6, 7);
    expect(page).toHaveLength(42);
    expect(page[0]).toEqual({ iso: "2021-05-30", day: 30, inside: false });
    expect(page[2]).toEqual({ iso: "2021-06-01", day: 1, inside: true });
  });
  it("moves over the end of a year", () => {
    expect(addDays("2021-12-31", 1)).toBe("2022-01-01");
  });
});
