import { describe, expect, it } from "vitest";
import { outlineCommand, type Spot } from "./keys";

const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({
  key: name,
  code: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});
const spot = (more: Partial<Spot> = {}): Spot => ({
  column: "title_ar",
  rtl: true,
  empty: false,
  atStart: false,
  atEnd: false,
  oneLine: true,
  ...more,
});

describe("keys of the outline", () => {
  it("makes a new item with Enter in a title or on a row", () => {
    expect(outlineCommand(key("Enter"), spot())).toEqual({ do: "create" });
    expect(outlineCommand(key("Enter"), spot({ column: "row" }))).toEqual({ do: "create" });
  });
  it("goes down with Enter in the column of durations, as a table does", () => {
    expect(outlineCommand(key("Enter"), spot({ column: "duration" }))).toEqual({ do: "below", sure: true });
  });
  it("nests with Tab and takes out with Shift+Tab", () => {
    expect(outlineCommand(key("Tab"), spot())).toEqual({ do: "nest" });
    expect(outlineCommand(key("Tab", { shiftKey: true }), spot())).toEqual({ do: "unnest" });
  });
  it("knows Tab by its code, since WebKit calls the key Unidentified under a driver", () => {
    expect(outlineCommand(key("Unidentified", { code: "Tab" }), spot())).toEqual({ do: "nest" });
  });
  it("leaves Tab alone in the duration, so that the keyboard can go on", () => {
    expect(outlineCommand(key("Tab"), spot({ column: "duration" }))).toBeNull();
  });
  it("moves with Alt and an arrow", () => {
    expect(outlineCommand(key("ArrowUp", { altKey: true }), spot())).toEqual({ do: "up" });
    expect(outlineCommand(key("ArrowDown", { altKey: true }), spot({ column: "row" }))).toEqual({
      do: "down",
    });
  });
  it("goes between rows at once in a text of one line, and after the caret in a longer one", () => {
    expect(outlineCommand(key("ArrowDown"), spot())).toEqual({ do: "below", sure: true });
    expect(outlineCommand(key("ArrowDown"), spot({ oneLine: false }))).toEqual({ do: "below", sure: false });
  });
  it("goes from the end of the Arabic text to the English one on its left", () => {
    expect(outlineCommand(key("ArrowLeft"), spot({ atEnd: true }))).toEqual({
      do: "step",
      to: "title_en",
      end: true,
    });
    expect(outlineCommand(key("ArrowLeft"), spot())).toBeNull();
    expect(outlineCommand(key("ArrowRight"), spot({ column: "title_en", atEnd: true }))).toEqual({
      do: "step",
      to: "title_ar",
      end: true,
    });
  });
  it("reaches the duration on the side where the page has it", () => {
    expect(outlineCommand(key("ArrowLeft"), spot({ column: "title_en", atStart: true }))).toMatchObject({
      to: "duration",
    });
    expect(outlineCommand(key("ArrowRight"), spot({ atStart: true, rtl: false }))).toMatchObject({
      to: "duration",
    });
    expect(outlineCommand(key("ArrowRight"), spot({ atStart: true }))).toBeNull();
  });
  it("deletes a chosen row, and from within a text only an empty item", () => {
    expect(outlineCommand(key("Delete"), spot({ column: "row" }))).toEqual({ do: "remove" });
    expect(outlineCommand(key("Backspace"), spot())).toBeNull();
    expect(outlineCommand(key("Backspace"), spot({ empty: true }))).toEqual({ do: "remove" });
  });
  it("renames with F2 and leaves with Escape", () => {
    expect(outlineCommand(key("F2"), spot({ column: "row" }))).toEqual({ do: "rename" });
    expect(outlineCommand(key("Escape"), spot())).toEqual({ do: "leave" });
  });
});
