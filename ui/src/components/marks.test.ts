import { describe, expect, it } from "vitest";
import { pieces } from "./marks";

const shown = (text: string, marks: [number, number][]): string =>
  pieces(text, marks)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");

describe("highlights", () => {
  it("cut an Arabic text at its UTF-16 offsets", () => {
    expect(shown("إقرار جدول الأعمال", [[6, 10]])).toBe("إقرار [جدول] الأعمال");
  });
  it("count an emoji as two, as the store does", () => {
    expect(shown("🙂 بند", [[3, 6]])).toBe("🙂 [بند]");
  });
  it("survive marks that overlap, run past the end or are out of order", () => {
    expect(
      shown("abcdef", [
        [4, 99],
        [0, 2],
        [1, 3],
      ]),
    ).toBe("[ab][c]d[ef]");
    expect(shown("abc", [[3, 1]])).toBe("abc");
    expect(shown("", [[0, 1]])).toBe("");
  });
});
