import { expect, it } from "vitest";
import { movedPointer } from "./pointer";

it("a line that is drawn under a resting mouse is not pointed at", () => {
  const moved = movedPointer();
  const at = (clientX: number, clientY: number): boolean => moved({ clientX, clientY });
  expect([at(5, 5), at(5, 5), at(5, 6), at(5, 6)]).toEqual([false, false, true, false]);
});
