import { afterEach, expect, test } from "vitest";
import { format, formatIn } from "./fluent.svelte";
import { language } from "./language.svelte";

/** Without the isolation marks around variables. */
const plain = (text: string | undefined): string => (text ?? "").replace(/[\u2068\u2069]/g, "");

afterEach(() => {
  language.set("ar");
  language.setOffice("western", "egyptian");
});

test("Arabic counts take the form of their last two figures", () => {
  const items = [0, 1, 2, 3, 11, 100, 102, 103, 111].map((count) =>
    plain(format("agenda-count-items", { count })),
  );
  expect(items, "103 is counted like 3").toEqual([
    "لا بنود",
    "بند واحد",
    "بندان",
    "3 بنود",
    "11 بنداً",
    "100 بند",
    "102 بند",
    "103 بنود",
    "111 بنداً",
  ]);
});

test("English counts know one and many", () => {
  const items = [0, 1, 2].map((count) => plain(formatIn("en", "agenda-count-items", { count })));
  expect(items).toEqual(["0 items", "1 item", "2 items"]);
});

test("figures are Western and ungrouped, in both languages and in either interface", () => {
  for (const code of ["ar", "en"] as const) {
    language.set(code);
    expect(plain(formatIn("ar", "agenda-count-items", { count: 1000 }))).toBe("1000 بند");
    expect(plain(formatIn("en", "agenda-count-items", { count: 1234567 }))).toBe("1234567 items");
  }
});

test("figures of an office that writes Arabic-Indic digits are not grouped either", () => {
  language.setOffice("arabic_indic", "egyptian");
  expect(plain(format("agenda-count-items", { count: 1003 })), "the plural form stays").toBe("١٠٠٣ بنود");
});

test("variables stand between isolation marks", () => {
  expect(format("agenda-count-items", { count: 3 })).toContain("\u20683\u2069");
});
