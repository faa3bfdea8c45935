import { describe, expect, it } from "vitest";
import { changedByItem, fieldsOf } from "./earlier";
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
    const entry = { id: "state:JO", kind: "state", name_ar: "الأردن", order: 1, organisation: null };
    expect(fieldsOf(entry as unknown as Entry)).toEqual([
      { field: "name_ar", value: "الأردن" },
      { field: "order", value: "1" },
      { field: "organisation", value: "" },
    ]);
  });
});
