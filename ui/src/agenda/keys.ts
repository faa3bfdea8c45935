/** What a key means in the outline: from a key and where the caret stands to a command. Plain functions. */
import { isKey, matches, type Key } from "@/desk/keys";
import type { Column } from "./agenda.svelte";

/** Where the focus and the caret are. */
export interface Spot {
  column: Column;
  /** Whether the page runs from right to left. */
  rtl: boolean;
  /** Whether both titles of the item are empty. */
  empty: boolean;
  /** The caret in a text: whether it stands at its start, at its end, and whether the text has one line. */
  atStart: boolean;
  atEnd: boolean;
  oneLine: boolean;
}

/** What to do. */
export type Command =
  | { do: "create" | "nest" | "unnest" | "up" | "down" | "remove" | "rename" | "leave" | "note" | "decision" }
  | { do: "above" | "below"; sure: boolean }
  | { do: "first" | "last" }
  | { do: "step"; to: Column; end: boolean };

/** The command of a key; nothing when the key is for the text itself. */
export function outlineCommand(event: Key, spot: Spot): Command | null {
  return anywhere(event, spot) ?? (spot.column === "row" ? onRow(event) : inField(event, spot));
}

function anywhere(event: Key, spot: Spot): Command | null {
  if (matches(event, "Alt+ArrowUp")) return { do: "up" };
  if (matches(event, "Alt+ArrowDown")) return { do: "down" };
  if (matches(event, "Ctrl+Shift+Delete")) return { do: "remove" };
  if (matches(event, "Enter") && spot.column !== "duration") return { do: "create" };
  if (matches(event, "Ctrl+Enter")) return { do: "note" };
  if (matches(event, "Ctrl+Shift+Enter")) return { do: "decision" };
  return null;
}

function onRow(event: Key): Command | null {
  if (matches(event, "Tab")) return { do: "nest" };
  if (matches(event, "Shift+Tab")) return { do: "unnest" };
  if (matches(event, "ArrowUp")) return { do: "above", sure: true };
  if (matches(event, "ArrowDown")) return { do: "below", sure: true };
  if (matches(event, "Home")) return { do: "first" };
  if (matches(event, "End")) return { do: "last" };
  if (matches(event, "Delete")) return { do: "remove" };
  if (matches(event, "F2")) return { do: "rename" };
  if (matches(event, "Escape")) return { do: "leave" };
  return null;
}

function inField(event: Key, spot: Spot): Command | null {
  if (matches(event, "Escape")) return { do: "leave" };
  if (matches(event, "F2")) return { do: "rename" };
  if (matches(event, "ArrowUp")) return { do: "above", sure: spot.oneLine };
  if (matches(event, "ArrowDown")) return { do: "below", sure: spot.oneLine };
  const left = matches(event, "ArrowLeft");
  if (left || matches(event, "ArrowRight")) return sideways(left, spot);
  if (spot.column === "duration") {
    // As in a table: down to the next duration.
    return matches(event, "Enter") ? { do: "below", sure: true } : null;
  }
  if (matches(event, "Tab")) return { do: "nest" };
  if (matches(event, "Shift+Tab")) return { do: "unnest" };
  const erasing = isKey(event, "Backspace") || isKey(event, "Delete");
  if (erasing && spot.empty && !event.ctrlKey && !event.altKey) return { do: "remove" };
  return null;
}

/** From the edge of a text to its neighbour. Arabic stands on the right of English in both directions of the page. */
function sideways(left: boolean, spot: Spot): Command | null {
  const step = (to: Column, end: boolean): Command => ({ do: "step", to, end });
  switch (spot.column) {
    case "title_ar":
      // Its end is its left edge.
      if (left && spot.atEnd) return step("title_en", true);
      if (!left && spot.atStart && !spot.rtl) return step("duration", false);
      return null;
    case "title_en":
      if (!left && spot.atEnd) return step("title_ar", true);
      if (left && spot.atStart && spot.rtl) return step("duration", false);
      return null;
    case "duration":
      if (!left && spot.rtl && spot.atEnd) return step("title_en", false);
      if (left && !spot.rtl && spot.atStart) return step("title_ar", false);
      return null;
    default:
      return null;
  }
}
