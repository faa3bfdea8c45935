/** Walking a picture by keyboard: up and down along the arrows, forward and back within a row. */
import type { BodyPicture, PictureBody } from "@/api/types";

/** A way to go: `forward` is where reading leads. */
export type Way = "up" | "down" | "forward" | "back";

/** The way that a key means, in the direction of reading. */
export function wayOf(key: string, rightToLeft: boolean): Way | null {
  switch (key) {
    case "ArrowUp":
      return "up";
    case "ArrowDown":
      return "down";
    case "ArrowLeft":
      return rightToLeft ? "forward" : "back";
    case "ArrowRight":
      return rightToLeft ? "back" : "forward";
    default:
      return null;
  }
}

/** The bodies in the order of reading: row by row from the top. */
export function inOrder(picture: BodyPicture): PictureBody[] {
  return [...picture.bodies].sort((one, other) => one.row - other.row || one.x - other.x);
}

/** The body to which a way leads from another one; nothing where it leads nowhere. */
export function next(picture: BodyPicture, from: string, way: Way): string | null {
  const here = picture.bodies.find((body) => body.id === from);
  if (!here) return null;
  if (way === "forward" || way === "back") {
    const row = inOrder(picture).filter((body) => body.row === here.row);
    const at = row.findIndex((body) => body.id === from);
    return row[at + (way === "forward" ? 1 : -1)]?.id ?? null;
  }
  const tied = new Set(
    picture.links.flatMap((link) => (link.from === from ? [link.to] : link.to === from ? [link.from] : [])),
  );
  const steps = (body: PictureBody): number => (way === "up" ? here.row - body.row : body.row - here.row);
  const aside = (body: PictureBody): number => Math.abs(middle(body) - middle(here));
  const reached = picture.bodies.filter((body) => tied.has(body.id) && steps(body) > 0);
  reached.sort((one, other) => steps(one) - steps(other) || aside(one) - aside(other));
  return reached[0]?.id ?? null;
}

function middle(body: PictureBody): number {
  return body.x + body.width / 2;
}
