import { expect, test } from "vitest";
import { fromParts, fromValues, nothing, placeOf, toggled, valuesOf, type Wanted } from "./wanted";

const wanted: Wanted = {
  words: "إعادة التوطين / EUAA",
  kinds: ["document", "meeting"],
  states: ["state:JO"],
  tags: ["instrument:GCR"],
  years: [2021, 2023],
  deleted: true,
};

test("an address and a saved search keep what is looked for", () => {
  const place = placeOf(wanted);
  expect(place.area === "noun" ? fromParts(place.parts) : null).toEqual(wanted);
  expect(fromValues(valuesOf(wanted))).toEqual(wanted);
  expect(fromParts([])).toEqual(nothing);
});

test("an address that somebody wrote by hand gives no wrong years", () => {
  expect(fromParts(["x", "", "", "", "2023 abc -1 99999"]).years).toEqual([2023]);
});

test("a value that is chosen again is taken away", () => {
  expect(toggled([1, 2], 2)).toEqual([1]);
  expect(toggled([1], 2)).toEqual([1, 2]);
});
