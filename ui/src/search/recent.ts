/** The meetings that were looked at last, for the palette. */
import { memory } from "@/platform";

/** A meeting that was looked at. */
export interface Recent {
  id: string;
  title_ar: string;
  title_en: string;
}

const KEEP = 6;

/** The last meetings, newest first. */
export function recent(): Recent[] {
  try {
    const list: unknown = JSON.parse(memory.read("recent") ?? "[]");
    return Array.isArray(list) ? (list as Recent[]) : [];
  } catch {
    return [];
  }
}

/** Notes that a meeting is looked at. */
export function visit(meeting: Recent): void {
  const rest = recent().filter((one) => one.id !== meeting.id);
  memory.write("recent", JSON.stringify([meeting, ...rest].slice(0, KEEP)));
}
