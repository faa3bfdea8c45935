/** Keyboard shortcuts, matched by the place of the key, so that they work with an Arabic layout too. */

/** The part of a keyboard event that a shortcut looks at. */
export type Key = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Whether an event is the shortcut, such as `Ctrl+K`, `Alt+ArrowUp`, `F2`. */
export function matches(event: Key, shortcut: string): boolean {
  const parts = shortcut.split("+");
  const name = parts.pop() ?? "";
  const want = (part: string): boolean => parts.includes(part);
  if ((event.ctrlKey || event.metaKey) !== want("Ctrl")) return false;
  if (event.altKey !== want("Alt") || event.shiftKey !== want("Shift")) return false;
  return isKey(event, name);
}

/** Whether an event comes from the key of this name: a letter, or a name such as `Enter`. */
export function isKey(event: Key, name: string): boolean {
  if (/^[A-Z]$/.test(name))
    return event.code === `Key${name}` || (!event.code && event.key.toUpperCase() === name);
  if (name === ",") return event.code === "Comma" || event.key === ",";
  return event.code === name || event.key === name || (name === "Enter" && event.code === "NumpadEnter");
}

const shown: Record<string, string> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Delete: "Del",
};

/** A shortcut as it is shown: `Alt+↑`. */
export function showKeys(shortcut: string): string {
  return shortcut
    .split("+")
    .map((part) => shown[part] ?? part)
    .join("+");
}
