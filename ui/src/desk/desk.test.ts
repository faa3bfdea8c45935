import { describe, expect, it } from "vitest";
import { fold } from "@/search/fold";
import { outlineRows } from "@/agenda/rows";
import { fieldName, valueName } from "@/history/fields";
import type { DayView, ItemView } from "@/api/types";
import { matches } from "./keys";
import { addressOf, parsePlace, type Place } from "./place.svelte";

const key = (code: string, more: object = {}) => ({
  key: "",
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe("shortcuts", () => {
  it("work with an Arabic layout, where the key of K gives ن", () => {
    expect(matches({ ...key("KeyK", { ctrlKey: true }), key: "ن" }, "Ctrl+K")).toBe(true);
  });
  it("want exactly their own modifiers", () => {
    expect(matches(key("KeyZ", { ctrlKey: true, shiftKey: true }), "Ctrl+Z")).toBe(false);
    expect(matches(key("ArrowUp"), "Alt+ArrowUp")).toBe(false);
  });
});

describe("places", () => {
  it("come back from their address", () => {
    const places: Place[] = [
      { area: "meetings", deleted: false },
      { area: "meetings", deleted: true },
      { area: "meeting", id: "0190-a", item: "i/1" },
      { area: "meeting", id: "0190-a", item: null },
      { area: "register", kind: "state", id: "state:JO", deleted: false },
      { area: "register", kind: "organisation", id: "organisation:ARCP", deleted: false, part: "a part" },
      { area: "register", kind: "person", id: null, deleted: true },
      { area: "conflicts" },
      { area: "settings" },
    ];
    for (const place of places) expect(parsePlace(addressOf(place))).toEqual(place);
  });
  it("are the list of meetings when the address means nothing", () => {
    expect(parsePlace("#/nowhere")).toEqual({ area: "meetings", deleted: false });
  });
});

describe("the filter", () => {
  it("finds Arabic in any of its spellings", () => {
    expect(fold("الأمانةُ العامّة")).toBe(fold("الامانه العامه"));
    expect(fold("٢٠٢١")).toBe("2021");
  });
});

describe("the lines of the outline", () => {
  it("put each day before its first item, and days without items at the end", () => {
    const item = (id: string, day: string | null) => ({ id, day }) as ItemView;
    const day = (id: string) => ({ id }) as DayView;
    const rows = outlineRows(
      [item("a", "d1"), item("b", "d1"), item("c", "d2")],
      [day("d1"), day("d2"), day("d3")],
    );
    expect(rows.map((row) => row.id)).toEqual(["d1", "a", "b", "d2", "c", "d3"]);
  });
});

describe("the history in words", () => {
  it("names fields and chosen values, and shows what it does not know as it is", () => {
    expect([fieldName("title_ar"), fieldName("never_heard_of")]).toEqual([
      "العنوان بالعربية",
      "never_heard_of",
    ]);
    expect([valueName("mode", "video"), valueName("sort", "break")]).toEqual([
      "عبر تقنية الاتصال المرئي",
      "استراحة",
    ]);
    expect(valueName("title_ar", "video")).toBe("video");
  });
});
