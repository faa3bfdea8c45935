import { describe, expect, it } from "vitest";
import { areas, areaOf } from "./areas";
import { addressOf, parsePlace } from "./place.svelte";

describe("the screens that nouns bring with them", () => {
  it("have names and actions of their own", () => {
    const names = areas.map((area) => area.name);
    expect(new Set(names).size, "no two nouns take one address").toBe(names.length);
    expect(new Set(areas.map((area) => area.action)).size).toBe(names.length);
    expect(areaOf("members")?.action).toBe("members");
    expect(areaOf("nothing")).toBeUndefined();
  });

  it("are reached by an address, with what it says", () => {
    const place = { area: "noun", name: "members", parts: ["2022-03-10", "english"] } as const;
    expect(addressOf({ ...place, parts: [...place.parts] })).toBe("#/members/2022-03-10/english");
    expect(parsePlace("#/members/2022-03-10/english")).toEqual(place);
    expect(parsePlace("#/nowhere")).toEqual({ area: "meetings", deleted: false });
  });
});
