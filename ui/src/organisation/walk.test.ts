import { describe, expect, it } from "vitest";
import type { BodyPicture, PictureBody, PictureLink } from "@/api/types";
import { inOrder, next, wayOf } from "./walk";

const body = (id: string, row: number, x: number): PictureBody => ({
  id,
  kind: "organisation",
  name: id,
  x,
  y: row * 100,
  width: 200,
  height: 60,
  row,
  relations: [],
});
const link = (from: string, to: string): PictureLink => ({
  from,
  to,
  sorts: ["supports"],
  word: "supports",
  points: [],
  word_at: [0, 0],
  word_width: 60,
});
const picture: BodyPicture = {
  id: "atcr",
  on: "2021-01-01",
  width: 900,
  height: 300,
  bodies: [
    body("wgr", 1, 0),
    body("atcr", 0, 300),
    body("rag", 1, 300),
    body("unhcr", 1, 600),
    body("iom", 0, 600),
  ],
  links: [link("wgr", "atcr"), link("rag", "atcr"), link("unhcr", "atcr"), link("unhcr", "iom")],
  more: false,
};

describe("walking a picture of bodies", () => {
  it("reads the arrow keys in the direction of reading", () => {
    expect(wayOf("ArrowLeft", true)).toBe("forward");
    expect(wayOf("ArrowLeft", false)).toBe("back");
    expect(wayOf("ArrowUp", true)).toBe("up");
    expect(wayOf("Tab", true)).toBeNull();
  });

  it("follows the arrows up and down, to the nearest body", () => {
    expect(next(picture, "atcr", "down")).toBe("rag");
    expect(next(picture, "unhcr", "up")).toBe("iom");
    expect(next(picture, "atcr", "up")).toBeNull();
    expect(next(picture, "nobody", "up")).toBeNull();
  });

  it("goes forward and back within a row", () => {
    expect(next(picture, "wgr", "forward")).toBe("rag");
    expect(next(picture, "rag", "back")).toBe("wgr");
    expect(next(picture, "unhcr", "forward")).toBeNull();
  });

  it("puts the bodies in the order of reading", () => {
    expect(inOrder(picture).map((one) => one.id)).toEqual(["atcr", "iom", "wgr", "rag", "unhcr"]);
  });
});
