import { describe, expect, it } from "vitest";
import { down, drop, neighbour, nest, unnest, up, within } from "./moves";

// a, b(b1, b2(b2x)), c
const items = [
  { id: "a", parent: null },
  { id: "b", parent: null },
  { id: "b1", parent: "b" },
  { id: "b2", parent: "b" },
  { id: "b2x", parent: "b2" },
  { id: "c", parent: null },
];

describe("moves in the outline", () => {
  it("nests an item as the last part of the one above it", () => {
    expect(nest(items, "c")).toEqual({ parent: "b", after: "b2" });
    expect(nest(items, "b")).toEqual({ parent: "a" });
  });
  it("cannot nest the first of its level", () => {
    expect(nest(items, "a")).toBeNull();
    expect(nest(items, "b1")).toBeNull();
  });
  it("takes an item out to stand after its parent", () => {
    expect(unnest(items, "b1")).toEqual({ after: "b" });
    expect(unnest(items, "b2x")).toEqual({ parent: "b", after: "b2" });
    expect(unnest(items, "a")).toBeNull();
  });
  it("moves up over its neighbour, and out above its parent", () => {
    expect(up(items, "c")).toEqual({ after: "a" });
    expect(up(items, "b")).toEqual({});
    expect(up(items, "b1")).toEqual({ after: "a" });
    expect(up(items, "a")).toBeNull();
  });
  it("moves down under its neighbour, and out below its parent", () => {
    expect(down(items, "a")).toEqual({ after: "b" });
    expect(down(items, "b1")).toEqual({ parent: "b", after: "b2" });
    expect(down(items, "b2")).toEqual({ after: "b" });
    expect(down(items, "c")).toBeNull();
  });
  it("never drops an item into itself", () => {
    expect(within(items, "b2x", "b")).toBe(true);
    expect(drop(items, "b", "b2x", "inside")).toBeNull();
    expect(drop(items, "b", "b", "after")).toBeNull();
  });
  it("drops before, after and inside another item", () => {
    expect(drop(items, "c", "a", "before")).toEqual({});
    expect(drop(items, "c", "b2", "before")).toEqual({ parent: "b", after: "b1" });
    expect(drop(items, "a", "b1", "after")).toEqual({ parent: "b", after: "b1" });
    expect(drop(items, "a", "b2", "inside")).toEqual({ parent: "b2", after: "b2x" });
    expect(drop(items, "b1", "b2", "before")).toEqual({ parent: "b" });
  });
  it("chooses the item below the deleted one and its parts, or else the one above", () => {
    expect(neighbour(items, "b")).toBe("c");
    expect(neighbour(items, "c")).toBe("b2x");
    expect(neighbour([{ id: "x", parent: null }], "x")).toBeNull();
  });
  it("does not hang on a cycle that a merge left", () => {
    const cycle = [
      { id: "x", parent: "y" },
      { id: "y", parent: "x" },
    ];
    expect(within(cycle, "x", "z")).toBe(false);
  });
});
