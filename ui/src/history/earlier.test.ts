import { describe, expect, it } from "vitest";
import { changedByItem, entryFields } from "./earlier";
import type { Entry } from "@/api/types";

describe("an earlier version", () => {
  it("gathers what changed by item", () => {
    const changed = [
      { item: "", field: "starts" },
      { item: "a", field: "title_ar" },
      { item: "a", field: "place" },
    ];
    const items = changedByItem(changed);
    expect([...items.keys()]).toEqual(["", "a"]);
    expect([...(items.get("a") ?? [])]).toEqual(["title_ar", "place"]);
  });

  it("tells the values of a record, not what identifies it", () => {
    const values = { name_ar: "الأردن", order: 1 };
    const entry = { id: "state:JO", kind: "state", values, parts: [] };
    const fields = entryFields(entry as unknown as Entry);
    expect(fields.filter(({ value }) => value !== "")).toEqual([
      { field: "name_ar", value: "الأردن" },
      { field: "order", value: "1" },
    ]);
    expect(fields.some(({ field }) => field === "id")).toBe(false);
  });
});
