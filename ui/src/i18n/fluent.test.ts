import { afterEach, describe, expect, it } from "vitest";
import { format, formatIn } from "./fluent.svelte";
import { language, localeOf } from "./language.svelte";
import { digits, number } from "./numbers";

afterEach(() => {
  language.set("ar");
  language.setOffice("western", "egyptian");
});

const plain = (value: string): string => value.replace(/[\u2066-\u2069]/g, "");

describe("the language of the interface", () => {
  it("switches every text at once, with its direction", () => {
    language.set("ar");
    expect([format("desk-nav-meetings"), language.direction]).toEqual(["الاجتماعات", "rtl"]);
    language.set("en");
    expect([format("desk-nav-meetings"), language.direction]).toEqual(["Meetings", "ltr"]);
  });
  it("counts Arabic in its six forms", () => {
    const count = (n: number): string => plain(format("agenda-count-items", { count: n }));
    expect([0, 1, 2, 3, 11, 100].map(count)).toEqual([
      "لا بنود",
      "بند واحد",
      "بندان",
      "3 بنود",
      "11 بنداً",
      "100 بند",
    ]);
  });
  it("shows a counted number in the digits of the settings, never grouped", () => {
    language.setOffice("arabic_indic", "egyptian");
    expect(plain(format("agenda-count-items", { count: 12345 }))).toContain("١٢٣٤٥");
    expect([number(2021), digits("10:30")]).toEqual(["٢٠٢١", "١٠:٣٠"]);
    language.set("en");
    expect([number(12345), digits("10:30")]).toEqual(["12345", "10:30"]);
  });
  it("isolates what it puts into a sentence", () => {
    expect(format("desk-saved", { time: "10:30" })).toContain("\u206810:30\u2069");
  });
  it("names digits and calendar to Intl in both languages", () => {
    expect(localeOf("ar", false, false)).toBe("ar-EG-u-ca-gregory-nu-latn");
    expect(localeOf("ar", true, true)).toBe("ar-LB-u-ca-gregory-nu-arab");
    expect(localeOf("en", true, true)).toBe("en-GB-u-ca-gregory-nu-latn");
  });
  it("shows the name of a message that does not exist, and says that there is none", () => {
    expect(format("no-such-message")).toBe("no-such-message");
    expect(formatIn("en", "no-such-message")).toBeUndefined();
  });
});
