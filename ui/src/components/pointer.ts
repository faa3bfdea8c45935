/** Tells a mouse that is moved from one that rests where something was just drawn. */

/** A function that says of each move whether the pointer is elsewhere than at the move before it. */
export function movedPointer(): (event: Pick<PointerEvent, "clientX" | "clientY">) => boolean {
  let before: string | null = null;
  return ({ clientX, clientY }) => {
    const now = `${clientX} ${clientY}`;
    // The first one may come from what was laid out under a mouse that rests; a hand makes many.
    const moved = before !== null && before !== now;
    before = now;
    return moved;
  };
}
